import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { legVast, type NieuweGebeurtenis } from '../../prisma/gebeurtenis.ts';
import { alsRol } from '../../schema/instellingen-toegang.ts';
import { PUBLIEK } from '../../schema/toegang.ts';
import { wijzigingenVan } from '../../schema/waarden/gebeurtenis.ts';
import { type TestGateway, testGateway, vraagMetKoppen } from '../kit/gateway.ts';

/** Neemt de naam van een rol aan als token. */
const portier = async (kop = '') => {
  const rol = alsRol(kop);
  return rol ? { rol, onderwerp: `kenmerk-${kop}` } : PUBLIEK;
};
let gateway: TestGateway;
beforeAll(async () => {
  gateway = await testGateway({ portier });
});
afterAll(() => gateway.stop());

const als = (rol: string) => (query: string, variabelen?: object) =>
  vraagMetKoppen<any>(gateway.adres, { authorization: rol }, query, variabelen);
const regisseur = als('regisseur');

const VELDEN = `{ totaal pageInfo { hasNextPage endCursor } edges { node {
  op rol onderwerp handeling reden wijzigingen { veld was wordt } } } }`;
const handelingen = (geschiedenis: any) => geschiedenis.edges.map((regel: any) => regel.node.handeling);

const leg = (anders: Partial<NieuweGebeurtenis>) =>
  legVast(gateway.db.prisma, {
    wie: { rol: 'AANBIEDER', onderwerp: 'kenmerk' },
    soort: 'AANBOD',
    id: 'impulsklas',
    handeling: 'GEWIJZIGD',
    ...anders,
  });

describe('de geschiedenis van een gegeven', () => {
  beforeEach(() => leg({ was: { weken: 8, doel: 'x' }, wordt: { weken: 10, doel: 'x' }, reden: 'Nieuw schooljaar' }));

  test('zegt wie wat wanneer van wat in wat veranderde en waarom, zonder naam', async () => {
    const { data, errors } = await regisseur(`{ aanbod(id: "impulsklas") { geschiedenis(first: 1) ${VELDEN} } }`);
    expect(errors).toBeUndefined();
    expect(data.aanbod.geschiedenis.edges[0].node).toEqual({
      op: expect.stringMatching(/^\d{4}-\d\d-\d\dT/),
      rol: 'AANBIEDER',
      onderwerp: 'kenmerk',
      handeling: 'GEWIJZIGD',
      reden: 'Nieuw schooljaar',
      wijzigingen: [{ veld: 'weken', was: '8', wordt: '10' }],
    });
  });

  test('is alleen voor regisseur en beheerder; de rest van het antwoord komt wel', async () => {
    const vraag = `{ aanbod(id: "impulsklas") { naam geschiedenis ${VELDEN} } }`;
    for (const [rol, code] of [
      ['', 'UNAUTHENTICATED'],
      ['aanbieder', 'FORBIDDEN'],
      ['professional', 'FORBIDDEN'],
    ] as const) {
      const { data, errors } = await als(rol)(vraag);
      expect(data.aanbod).toEqual({ naam: 'Impulsklas', geschiedenis: null });
      expect(errors).toEqual([expect.objectContaining({ extensions: { code } })]);
    }
    expect((await als('beheerder')(vraag)).errors).toBeUndefined();
  });

  test('is er van aanbod, organisaties, scholen en activiteiten, elk met de eigen gebeurtenissen', async () => {
    const { data: eerste } = await regisseur(`{ organisaties(first: 1) { edges { node { id } } }
      scholen(first: 1) { edges { node { id } } } activiteiten(first: 1) { edges { node { id } } } }`);
    for (const [veld, soort] of [
      ['organisaties', 'ORGANISATIE'],
      ['scholen', 'SCHOOL'],
      ['activiteiten', 'ACTIVITEIT'],
    ] as const) {
      const { id } = eerste[veld].edges[0].node;
      await leg({ soort, id, handeling: 'NAGEKEKEN' });
      const { data } = await regisseur(`{ ${veld}(first: 1) { edges { node { geschiedenis ${VELDEN} } } } }`);
      expect(handelingen(data[veld].edges[0].node.geschiedenis), veld).toEqual(['NAGEKEKEN']);
    }
  });

  test('komt per bladzijde, het nieuwste eerst, en slaat niets over', async () => {
    const { data } = await regisseur('{ alleAanbod(first: 1, filter: {herkomst: [BRON]}) { edges { node { id } } } }');
    const { id } = data.alleAanbod.edges[0].node;
    for (const nr of [1, 2, 3, 4, 5]) await leg({ id, wordt: { nr } });
    const gezien: string[] = [];
    let after: string | null = null;
    do {
      const bladzijde = await geschiedenisVanAanbod(id, after);
      expect(bladzijde.totaal).toBe(5);
      gezien.push(...bladzijde.edges.map((regel: any) => regel.node.wijzigingen[0].wordt));
      after = bladzijde.pageInfo.hasNextPage ? bladzijde.pageInfo.endCursor : null;
    } while (after);
    expect(gezien).toEqual(['5', '4', '3', '2', '1']);
  });

  test('van vijftig gegevens kost evenveel SQL-opdrachten als van vijf', async () => {
    const tel = async (first: number) => {
      gateway.db.geteld();
      const { data, errors } = await regisseur(
        `{ alleAanbod(first: ${first}) { edges { node { naam geschiedenis(first: 3) ${VELDEN} } } } }`,
      );
      expect(errors).toBeUndefined();
      expect(data.alleAanbod.edges).toHaveLength(first);
      return gateway.db.geteld().length;
    };
    // Welke het zijn, wat erin staat, en hun geschiedenis.
    expect(await tel(5)).toBe(3);
    expect(await tel(50)).toBe(3);
  });
});

const geschiedenisVanAanbod = async (id: string, after: string | null = null) => {
  const { data, errors } = await regisseur(
    `query ($id: ID!, $after: String) { aanbod(id: $id) { geschiedenis(first: 2, after: $after) ${VELDEN} } }`,
    { id, after },
  );
  expect(errors).toBeUndefined();
  return data.aanbod.geschiedenis;
};

describe('besluiten over dubbele gegevens', () => {
  const REDEN = 'Twee keer ingevoerd';
  let [a, b] = ['', ''];
  beforeAll(async () => {
    const { data } = await regisseur(
      '{ alleAanbod(first: 2, filter: {regio: [VOORBEELDSTAD]}) { edges { node { id } } } }',
    );
    [a, b] = data.alleAanbod.edges.map((regel: any) => regel.node.id as string).sort();
  });
  const doe = async (mutatie: string) => {
    const { data, errors } = await regisseur(`mutation { uit: ${mutatie} }`);
    expect(errors).toBeUndefined();
    return data.uit;
  };
  const laatste = async (id: string) => (await geschiedenisVanAanbod(id)).edges[0].node;

  test('staan bij allebei de records', async () => {
    await doe(
      `beoordeelDubbeling(soort: AANBOD, a: "${a}", b: "${b}", oordeel: GEEN_DUBBEL, reden: "${REDEN}") { kans }`,
    );
    for (const [id, ander] of [
      [a, b],
      [b, a],
    ] as const) {
      expect(await laatste(id)).toMatchObject({
        rol: 'REGISSEUR',
        onderwerp: 'kenmerk-regisseur',
        handeling: 'BEOORDEELD',
        reden: REDEN,
        wijzigingen: [{ veld: `dubbel met ${ander}`, was: 'OPEN', wordt: 'GEEN_DUBBEL' }],
      });
    }
  });

  test('samenvoegen en terugdraaien zeggen welke velden anders werden, en wat er met het andere record gebeurde', async () => {
    const { id } = await doe(`voegSamen(soort: AANBOD, blijft: "${a}", vervalt: "${b}", reden: "${REDEN}") { id }`);
    const samen = await geschiedenisVanAanbod(a);
    expect(handelingen(samen)).toEqual(['SAMENGEVOEGD', 'SAMENGEVOEGD']);
    const wijzigingen = samen.edges.flatMap((regel: any) => regel.node.wijzigingen);
    expect(wijzigingen).toContainEqual({ veld: 'opgegaanIn', was: null, wordt: a });
    expect(wijzigingen).toContainEqual({ veld: 'vroegereIds', was: '[]', wordt: JSON.stringify([b]) });
    // Ook wat er vóór het samenvoegen met het vervallen record gebeurde, blijft te lezen.
    expect(samen.totaal).toBe(4);

    await doe(`maakSamenvoegingOngedaan(id: "${id}", reden: "Toch twee") { id }`);
    expect(await laatste(a)).toMatchObject({ handeling: 'TERUGGEDRAAID', reden: 'Toch twee' });
    expect((await laatste(b)).wijzigingen).toEqual([{ veld: 'opgegaanIn', was: a, wordt: null }]);
  });

  test('een reden met een persoonsgegeven wordt niet voor altijd bewaard, maar geweigerd', async () => {
    const voor = await gateway.db.prisma.gebeurtenis.count();
    const { errors } = await regisseur(
      `mutation { beoordeelDubbeling(soort: AANBOD, a: "${a}", b: "${b}", oordeel: OPEN, reden: "Mevrouw Kwastmaker zegt het") { kans } }`,
    );
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', veld: 'reden' });
    expect(JSON.stringify(errors)).not.toContain('Kwastmaker');
    expect(await gateway.db.prisma.gebeurtenis.count()).toBe(voor);
  });

  test('een samenvoeging die niet doorgaat, laat geen spoor na', async () => {
    const voor = await gateway.db.prisma.gebeurtenis.count();
    const { errors } = await regisseur(
      `mutation { voegSamen(soort: AANBOD, blijft: "${a}", vervalt: "${b}", neemOver: ["bestaat-niet"], reden: "x") { id } }`,
    );
    expect(errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT');
    expect(await gateway.db.prisma.gebeurtenis.count()).toBe(voor);
  });
});

test('een wijziging is leesbaar: tekst als tekst, een lijst als JSON, leeg als leeg', () => {
  expect(wijzigingenVan({ naam: 'a', themas: ['x'], weken: null }, { naam: 'b', themas: [], weken: 8 })).toEqual([
    { veld: 'naam', was: 'a', wordt: 'b' },
    { veld: 'themas', was: '["x"]', wordt: '[]' },
    { veld: 'weken', was: null, wordt: '8' },
  ]);
});
