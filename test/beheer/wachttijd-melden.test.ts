import { afterAll, beforeAll, expect, test } from 'vitest';
import { schema } from '../../subgraphs/wachttijden/index.ts';
import { aanbiederVan, beheerKit, type Kit, LEZERS, REGISSEUR } from './kit.ts';

let kit: Kit;
beforeAll(async () => {
  kit = await beheerKit(schema);
});
afterAll(() => kit.db.sluit());

const EEN = `mutation ($melding: WachttijdInvoer!, $sleutel: String) {
  uit: wachttijdMelden(melding: $melding, sleutel: $sleutel) {
    regels { uitkomst meting { id aanmeldwachttijdWeken gemeldDoor herkomst } } fouten { veld boodschap regel } } }`;
const LIJST = `mutation ($meldingen: [WachttijdInvoer!]!) {
  uit: wachttijdenMelden(meldingen: $meldingen) { regels { regel uitkomst } fouten { veld regel } } }`;

const melding = (id: string, anders: object = {}) => ({
  soort: 'AANBOD',
  id,
  peildatum: '2026-11-20',
  aanmeldwachttijdWeken: 3,
  behandelwachttijdWeken: 2,
  ...anders,
});
const metingen = () => kit.prisma.wachttijdmeting.count();
const spoor = (id: string) => kit.prisma.gebeurtenis.findMany({ where: { entiteitId: id }, orderBy: { nr: 'asc' } });

test('een aanbieder meldt de wachttijd van zijn eigen aanbod, en ziet haar meteen in de status en bij het zoeken', async () => {
  const { id, aanbieder } = await kit.eenAanbod(0);
  const wie = aanbiederVan(aanbieder);
  const { uit } = await kit.doe(wie, EEN, { melding: melding(id, { aanmeldstop: true }) });
  expect(uit.fouten).toEqual([]);
  expect(uit.regels).toMatchObject([{ uitkomst: 'NIEUW', meting: { gemeldDoor: 'AANBIEDER', herkomst: 'VOORBEELD' } }]);
  const stand = await kit.doe(
    wie,
    `{ _entities(representations: [{ __typename: "Aanbod", id: "${id}" }]) { ... on Aanbod { wachttijd { status } } } }`,
  );
  expect(stand._entities[0].wachttijd.status).toBe('AANMELDSTOP');
  const document = await kit.prisma.document.findFirstOrThrow({ where: { soort: 'AANBOD', id } });
  expect(JSON.stringify(document)).toContain('AANMELDSTOP');
});

test('een meting van dezelfde dag wordt vervangen; de geschiedenis houdt wat er stond, zonder kleine aantallen', async () => {
  const { id } = await kit.eenAanbod(1);
  await kit.doe(REGISSEUR, EEN, { melding: melding(id, { aantalWachtenden: 3 }) });
  const voor = await metingen();
  const { uit } = await kit.doe(REGISSEUR, EEN, {
    melding: melding(id, { aanmeldwachttijdWeken: 9, aantalWachtenden: 30 }),
  });
  expect(uit.regels[0]).toMatchObject({ uitkomst: 'VERVANGEN', meting: { aanmeldwachttijdWeken: 9 } });
  expect(await metingen()).toBe(voor);
  const laatste = (await spoor(id)).at(-1);
  expect(laatste?.was).toMatchObject({
    'wachttijd op 2026-11-20': { aanmeldwachttijdWeken: 3, aantalWachtenden: 'minder dan 5' },
  });
  expect(laatste?.wordt).toMatchObject({
    'wachttijd op 2026-11-20': { aanmeldwachttijdWeken: 9, aantalWachtenden: 30 },
  });
});

test('een school meldt alleen voor zichzelf, een aanbieder alleen voor eigen aanbod', async () => {
  const school = await kit.prisma.onderwerp.findFirstOrThrow({ where: { soort: 'SCHOOL', herkomst: 'VOORBEELD' } });
  const { id } = await kit.eenAanbod(2);
  const eigen = { rol: 'SCHOOL' as const, onderwerp: 's-1', schoolId: school.id };
  const voorSchool = melding(school.id, { soort: 'SCHOOL' });
  expect((await kit.doe(eigen, EEN, { melding: voorSchool })).uit.fouten).toEqual([]);
  const voor = await metingen();
  for (const [wie, poging] of [
    [eigen, melding(id)],
    [{ ...eigen, schoolId: 'andere-school' }, voorSchool],
    [aanbiederVan('andere-organisatie'), melding(id)],
    [{ rol: 'AANBIEDER' as const, onderwerp: 'zonder' }, melding(id)],
    [aanbiederVan(school.aanbieders[0] ?? ''), voorSchool],
  ] as const) {
    const { uit } = await kit.doe(wie, EEN, { melding: { ...poging, peildatum: '2026-11-19' } });
    expect(uit.fouten).toEqual([{ veld: 'id', boodschap: expect.stringContaining('niet van u'), regel: null }]);
  }
  expect(await metingen()).toBe(voor);
});

test('wie geen aanbieder, school, regisseur of beheerder is, meldt niets', async () => {
  const { id } = await kit.eenAanbod(0);
  for (const wie of LEZERS) {
    const { errors } = await kit.voer(wie, EEN, { melding: melding(id) });
    expect(errors?.[0]?.extensions['code']).toBe(wie.onderwerp ? 'FORBIDDEN' : 'UNAUTHENTICATED');
  }
});

test('een lijst gaat er helemaal in, of met één foute regel helemaal niet', async () => {
  const ids = await Promise.all([3, 4, 5].map(async (nr) => (await kit.eenAanbod(nr)).id));
  const goed = ids.map((id) => melding(id));
  const voor = await metingen();
  const fout = await kit.doe(REGISSEUR, LIJST, {
    meldingen: [
      ...goed,
      melding('bestaat-niet', { peildatum: '2026-11-23' }),
      melding(ids[0] ?? ''),
      melding(ids[1] ?? '', {
        peildatum: '2026-11-01',
        aanmeldwachttijdWeken: -1,
        toelichting: 'Mevrouw Kwastmaker wacht',
      }),
    ],
  });
  expect(fout.uit).toEqual({
    regels: [],
    fouten: [
      { veld: 'aanmeldwachttijdWeken', regel: 6 },
      { veld: 'peildatum', regel: 4 },
      { veld: 'id', regel: 5 },
    ],
  });
  const onbekend = await kit.doe(REGISSEUR, LIJST, { meldingen: [...goed, melding('bestaat-niet')] });
  expect(onbekend.uit.fouten).toEqual([{ veld: 'id', regel: 4 }]);
  expect(await metingen()).toBe(voor);
  const { uit } = await kit.doe(REGISSEUR, LIJST, { meldingen: goed });
  expect(uit.regels.map((regel: any) => regel.uitkomst)).toEqual(['NIEUW', 'NIEUW', 'NIEUW']);
  expect(await metingen()).toBe(voor + 3);
});

test('een lege melding en een naam in de toelichting worden geweigerd', async () => {
  const { id } = await kit.eenAanbod(6);
  const leeg = { soort: 'AANBOD', id, peildatum: '2026-11-20' };
  const { uit } = await kit.doe(REGISSEUR, EEN, { melding: { ...leeg, toelichting: 'Mevrouw Kwastmaker wacht' } });
  expect(uit.fouten.map((een: any) => een.veld)).toEqual(['aanmeldwachttijdWeken', 'toelichting']);
  expect(JSON.stringify(uit)).not.toContain('Kwastmaker');
});

test('dezelfde vraag met dezelfde sleutel verandert één keer iets en geeft hetzelfde antwoord', async () => {
  const { id } = await kit.eenAanbod(7);
  const variabelen = { melding: melding(id), sleutel: 'sleutel-0001' };
  const eerste = await kit.doe(REGISSEUR, EEN, variabelen);
  expect(await kit.doe(REGISSEUR, EEN, variabelen)).toEqual(eerste);
  expect(await spoor(id)).toHaveLength(1);
  const { errors } = await kit.voer(REGISSEUR, EEN, { ...variabelen, melding: melding(id, { vrijePlaatsen: 8 }) });
  expect(errors?.[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', veld: 'sleutel' });
  // Een sleutel is van wie hem gaf, en na een fout weer vrij.
  const mis = { melding: melding(id, { peildatum: '2027-01-01' }), sleutel: 'sleutel-0002' };
  expect((await kit.doe(REGISSEUR, EEN, mis)).uit.fouten).toHaveLength(1);
  expect((await kit.doe(REGISSEUR, EEN, { ...mis, melding: melding(id) })).uit.fouten).toEqual([]);
});

test('een lijst van twintig kost evenveel SQL-opdrachten als een van twee', async () => {
  const tel = async (aantal: number, peildatum: string, aanmeldstop: boolean) => {
    const ids = await Promise.all(Array.from({ length: aantal }, async (_, nr) => (await kit.eenAanbod(nr)).id));
    kit.db.geteld();
    const { uit } = await kit.doe(REGISSEUR, LIJST, {
      meldingen: ids.map((id) => melding(id, { peildatum, aanmeldstop })),
    });
    expect(uit.regels).toHaveLength(aantal);
    return kit.db.geteld().length;
  };
  const twee = await tel(2, '2026-11-21', true);
  expect(await tel(20, '2026-11-22', false)).toBe(twee);
});
