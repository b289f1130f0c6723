import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Wie } from '../../schema/toegang.ts';
import { schema as aanbodSchema } from '../../subgraphs/aanbod/index.ts';
import { aanbiederVan, LEZERS, NU, REGISSEUR } from '../beheer/kit.ts';
import { vraagOnderdeel } from '../kit/subgraph.ts';
import { TAKEN, takenKit } from './kit.ts';

let kit: Awaited<ReturnType<typeof takenKit>>;
beforeAll(async () => {
  kit = await takenKit();
});
afterAll(() => kit.db.sluit());

const taken = async (wie: Wie, filter: object = {}, meer: object = {}) =>
  (await kit.doe(wie, TAKEN, { filter, first: 100, ...meer })).taken;
const nodes = (lijst: any): any[] => lijst.edges.map(({ node }: any) => node);
const van = (lijst: any, id: string, soort: string) =>
  nodes(lijst).find((taak) => taak.record.id === id && taak.soort === soort);

describe('een aanbieder', () => {
  test('ziet wat hij zelf aanbiedt en moet nakijken, sinds wanneer, en hoe; en is ervan af als hij zegt dat het klopt', async () => {
    const { id, aanbieder, versie } = await kit.eenAanbod();
    const wie = aanbiederVan(aanbieder);
    await kit.verander(() =>
      kit.prisma.aanbod.update({ where: { id }, data: { geldtOp: new Date('2026-03-10'), nagekekenOp: null } }),
    );
    expect(van(await taken(wie), id, 'AANBOD_NAKIJKEN')).toMatchObject({
      sinds: '2026-09-11',
      dagenTeLaat: 72,
      mutatie: 'aanbodControleren',
      watTeDoen: expect.stringContaining('klopt'),
    });
    const klopt = `mutation { aanbodControleren(id: "${id}", versie: ${versie}) { fouten { boodschap } } }`;
    const { errors } = await vraagOnderdeel(aanbodSchema as never, kit.db, klopt, {}, NU, wie);
    expect(errors).toBeUndefined();
    expect(van(await taken(wie), id, 'AANBOD_NAKIJKEN')).toBeUndefined();
  });

  test('hoort dat iemand een verbetering voorstelde, tot hij haar aanneemt of afwijst', async () => {
    const { id, aanbieder } = await kit.eenAanbod();
    const wie = aanbiederVan(aanbieder);
    expect(van(await taken(wie), id, 'VOORSTEL_BEOORDELEN')).toBeUndefined();
    const stelVoor = `mutation { aanbodVoorstellen(id: "${id}", invoer: {doel: "Weer naar school"}, toelichting: "Het doel klopt niet meer.") {
      voorstel { id } fouten { boodschap } } }`;
    const professional: Wie = { rol: 'PROFESSIONAL', onderwerp: 'kenmerk-van-een-professional' };
    const { data } = await vraagOnderdeel<any>(aanbodSchema as never, kit.db, stelVoor, {}, NU, professional);
    expect(van(await taken(wie), id, 'VOORSTEL_BEOORDELEN')).toMatchObject({
      dagenTeLaat: expect.any(Number),
      mutatie: 'aanbodVoorstelAannemen',
    });
    const wijsAf = `mutation { aanbodVoorstelAfwijzen(id: "${data.aanbodVoorstellen.voorstel.id}", reden: "Het doel is nog hetzelfde.") {
      fouten { boodschap } } }`;
    const { errors } = await vraagOnderdeel(aanbodSchema as never, kit.db, wijsAf, {}, NU, wie);
    expect(errors).toBeUndefined();
    expect(van(await taken(wie), id, 'VOORSTEL_BEOORDELEN')).toBeUndefined();
  });

  test('ziet niets van een ander, ook niet door erom te vragen', async () => {
    const { aanbieder: ander } = await kit.eenAanbod();
    const wie = aanbiederVan('swv-dordrecht');
    const eigen = await kit.prisma.aanbodOrganisatie.findMany({
      where: { organisatieId: 'swv-dordrecht', rol: 'AANBIEDER' },
      select: { aanbodId: true },
    });
    const gezien = nodes(await taken(wie)).map((taak) => taak.record.id);
    expect(gezien.length).toBeGreaterThan(1);
    expect(gezien.filter((id) => !eigen.some(({ aanbodId }) => aanbodId === id))).toEqual([]);
    for (const filter of [{ organisatie: ander }, { school: '18YS03' }]) {
      const { errors } = await kit.voer(wie, TAKEN, { filter });
      expect(errors?.[0]?.extensions['code']).toBe('FORBIDDEN');
    }
  });

  test('zonder organisatie in zijn aanmelding hoort wat eraan te doen is', async () => {
    const { errors } = await kit.voer({ rol: 'AANBIEDER', onderwerp: 'a' }, TAKEN);
    expect(errors?.[0]?.message).toMatch(/noemt geen organisatie/);
  });

  test('hoeft wat gestopt is niet na te kijken, en meldt een wachttijd na een maand opnieuw', async () => {
    const { id, aanbieder } = await kit.eenAanbod(1);
    const wie = aanbiederVan(aanbieder);
    const meting = (peildatum: string) =>
      kit.verander(async () => {
        await kit.prisma.wachttijdmeting.deleteMany({ where: { onderwerpId: id } });
        await kit.prisma.wachttijdmeting.create({
          data: {
            onderwerpSoort: 'AANBOD',
            onderwerpId: id,
            peildatum: new Date(peildatum),
            aanmeldwachttijdWeken: 2,
            herkomst: 'VOORBEELD',
          },
        });
      });
    await meting('2026-10-22');
    expect(van(await taken(wie), id, 'WACHTTIJD_MELDEN')).toBeUndefined();
    await meting('2026-10-21');
    expect(van(await taken(wie), id, 'WACHTTIJD_MELDEN')).toMatchObject({ sinds: '2026-11-22', dagenTeLaat: 0 });
    await kit.verander(() => kit.prisma.aanbod.update({ where: { id }, data: { status: 'GESTOPT' } }));
    expect(nodes(await taken(wie)).filter((taak) => taak.record.id === id)).toEqual([]);
  });
});

describe('een school', () => {
  test('ziet alleen haar eigen profiel en wachttijd, en is klaar als het profiel van dit schooljaar er is', async () => {
    const school = await kit.prisma.school.findFirstOrThrow({
      where: { herkomst: 'VOORBEELD', onderwijssoorten: { has: 'SBO' }, profielen: { some: {} } },
      include: { profielen: { orderBy: { schooljaar: 'desc' } } },
    });
    const wie: Wie = { rol: 'SCHOOL', onderwerp: 's', schoolId: school.id };
    const zet = (schooljaar: string) =>
      kit.verander(async () => {
        const [{ id = '' } = {}, ...ouder] = school.profielen;
        await kit.prisma.profiel.deleteMany({ where: { id: { in: ouder.map((een) => een.id) } } });
        await kit.prisma.profiel.update({ where: { id }, data: { schooljaar } });
      });
    await zet('2024-2025');
    const lijst = await taken(wie);
    expect(new Set(nodes(lijst).map((taak) => taak.record.id))).toEqual(new Set([school.id]));
    expect(van(lijst, school.id, 'SOP_BIJWERKEN')).toMatchObject({ sinds: '2025-08-01', mutatie: 'sopBeginnen' });
    await zet('2026-2027');
    expect(van(await taken(wie), school.id, 'SOP_BIJWERKEN')).toBeUndefined();
  });
});

describe('een regisseur', () => {
  test('ziet alles, en zonder keuze niet de verzonnen Voorbeeldstad', async () => {
    const verzonnen = new Set(
      (await kit.prisma.document.findMany({ where: { herkomst: 'VOORBEELD' }, select: { id: true } })).map(
        ({ id }) => id,
      ),
    );
    const echt = await taken(REGISSEUR);
    expect(echt.totaal).toBeGreaterThan(200);
    expect(nodes(echt).filter((taak) => verzonnen.has(taak.record.id))).toEqual([]);
    const stad = await taken(REGISSEUR, { regio: 'VOORBEELDSTAD' });
    expect(nodes(stad).every((taak) => verzonnen.has(taak.record.id))).toBe(true);
    expect((await taken(REGISSEUR, { organisatie: 'swv-dordrecht' })).totaal).toBeGreaterThan(0);
  });

  test('bladert door alle taken zonder er een te missen of dubbel te zien', async () => {
    const { totaal, perSoort } = await taken(REGISSEUR);
    const gezien = new Set<string>();
    let after: string | null = null;
    do {
      const bladzijde: any = await taken(REGISSEUR, {}, { first: 70, after });
      for (const taak of nodes(bladzijde)) gezien.add(`${taak.soort} ${taak.record.id}`);
      after = bladzijde.pageInfo.hasNextPage ? bladzijde.pageInfo.endCursor : null;
    } while (after);
    expect(gezien.size).toBe(totaal);
    expect(perSoort.reduce((som: number, { aantal }: { aantal: number }) => som + aantal, 0)).toBe(totaal);
    const { totaal: alleen } = await taken(REGISSEUR, { soort: ['SOP_BIJWERKEN'] });
    expect(perSoort).toContainEqual({ soort: 'SOP_BIJWERKEN', aantal: alleen });
  });

  test('ziet wat het meest gezocht wordt eerst, en daarna wat het langst ligt', async () => {
    const alles = nodes(await taken(REGISSEUR, { soort: ['AANBOD_NAKIJKEN'] }));
    const laatste = alles.at(-1).record.id;
    const dag = new Date('2026-11-20');
    await kit.prisma.vondst.createMany({
      data: [
        { dag, soort: 'AANBOD', id: laatste, gevonden: 2, geopend: 1 },
        { dag: new Date('2026-11-19'), soort: 'AANBOD', id: laatste, gevonden: 4 },
      ],
    });
    const daarna = nodes(await taken(REGISSEUR, { soort: ['AANBOD_NAKIJKEN'] }));
    expect(daarna[0]).toMatchObject({ record: { id: laatste }, gevonden: 6, geopend: 1 });
    const sinds = daarna.slice(1).map((taak) => taak.sinds);
    expect(sinds).toEqual([...sinds].sort());
    expect(new Set(sinds).size).toBeGreaterThan(1);
  });

  test('kost evenveel SQL-opdrachten voor één taak als voor honderd', async () => {
    const tel = async (first: number) => {
      kit.db.geteld();
      await taken(REGISSEUR, {}, { first });
      return kit.db.geteld().length;
    };
    expect(await tel(1)).toBe(1);
    expect(await tel(100)).toBe(1);
  });

  test('ziet in het overzicht wie er achterloopt, met dezelfde aantallen als in de lijst', async () => {
    const OVERZICHT = `query ($filter: TakenFilter) { takenOverzicht(filter: $filter, first: 100) { totaal edges { node {
      totaal sinds gezocht perSoort { soort aantal } eigenaar { __typename ... on Organisatie { id } ... on School { id } }
    } } } }`;
    const { takenOverzicht } = await kit.doe(REGISSEUR, OVERZICHT);
    const rijen = nodes(takenOverzicht);
    expect(rijen.map(({ totaal }) => totaal)).toEqual(rijen.map(({ totaal }) => totaal).sort((a, b) => b - a));
    const organisatie = rijen.find(({ eigenaar }) => eigenaar?.__typename === 'Organisatie');
    const school = rijen.find(({ eigenaar }) => eigenaar?.__typename === 'School');
    for (const [naam, rij] of Object.entries({ organisatie, school })) {
      const lijst = await taken(REGISSEUR, { [naam]: rij.eigenaar.id });
      expect([rij.totaal, rij.perSoort]).toEqual([lijst.totaal, lijst.perSoort]);
    }
    // Aanbod waarvan niet bekend is wie het aanbiedt, moet ook iemand zien.
    expect(rijen.filter(({ eigenaar }) => eigenaar === null)).toHaveLength(1);
    for (const wie of [...LEZERS, aanbiederVan('swv-dordrecht')]) {
      expect((await kit.voer(wie, OVERZICHT)).data?.takenOverzicht).toBeNull();
    }
  });
});

test('wie geen eigenaar, school of regisseur is, ziet geen taken', async () => {
  for (const wie of LEZERS) {
    const { data, errors } = await kit.voer(wie, TAKEN);
    expect(data?.taken).toBeNull();
    expect(errors?.[0]?.extensions['code']).toMatch(/UNAUTHENTICATED|FORBIDDEN/);
  }
});

test('de voorbeeldvraag uit de API-gids geeft een antwoord', async () => {
  const gids = await readFile('docs/api.md', 'utf8');
  const vraag = [...gids.matchAll(/```text\n(.*?)```/gs)]
    .map(([, tekst = '']) => tekst)
    .find((een) => een.includes('taken('));
  expect((await kit.doe(aanbiederVan('swv-dordrecht'), vraag ?? '')).taken.totaal).toBeGreaterThan(0);
});
