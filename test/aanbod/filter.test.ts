import { type GraphQLInputObjectType, isListType } from 'graphql';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { schema } from '../../subgraphs/aanbod/index.ts';
import { schema as scholenSchema } from '../../subgraphs/scholen/index.ts';
import { eigenDatabase, type TestDatabase, testDatabase } from '../kit/database.ts';
import { vraagOnderdeel } from '../kit/subgraph.ts';

let db: TestDatabase;
beforeAll(async () => {
  db = await testDatabase('vol');
});
afterAll(() => db.sluit());

const vraag = (source: string, variabelen?: Record<string, unknown>) =>
  vraagOnderdeel<any>(schema, db, source, variabelen);

const totaal = async (lijst: string, filter: object = {}) => {
  const type = lijst === 'alleAanbod' ? 'AanbodFilter' : 'OrganisatieFilter';
  const { data, errors } = await vraag(`query ($filter: ${type}) { ${lijst}(filter: $filter) { totaal } }`, { filter });
  expect(errors).toBeUndefined();
  return data[lijst].totaal as number;
};
const ids = async (filter: string) => {
  const { data, errors } = await vraag(`{ alleAanbod(first: 100, filter: {${filter}}) { edges { node { id } } } }`);
  expect(errors).toBeUndefined();
  return data.alleAanbod.edges.map((regel: { node: { id: string } }) => regel.node.id) as string[];
};

describe('de verzonnen Voorbeeldstad', () => {
  test.each(['alleAanbod', 'organisaties'])('telt bij %s pas mee als iemand haar kiest', async (lijst) => {
    const verzonnen = await totaal(lijst, { herkomst: ['VOORBEELD'] });
    const echt = await totaal(lijst, { herkomst: ['BRON', 'OPEN_DATA', 'INVOER', 'IMPORT'] });
    expect(verzonnen).toBeGreaterThan(0);
    expect(await totaal(lijst)).toBe(echt);
    expect(await totaal(lijst, { herkomst: [] })).toBe(echt);
    expect(await totaal(lijst, { regio: ['VOORBEELDSTAD'] })).toBe(verzonnen);
  });

  test('telt niet mee in het overzicht van de volledigheid', async () => {
    const { data } = await vraag(
      '{ alles: volledigheidOverzicht { totaal } stad: volledigheidOverzicht(filter: {geldigIn: VOORBEELDSTAD}) { totaal } }',
    );
    expect(data.alles.totaal).toBe(await totaal('alleAanbod'));
    expect(data.stad.totaal).toBe(await totaal('alleAanbod', { herkomst: ['VOORBEELD'] }));
  });

  test('blijft te vinden via haar aanbieders en wijken', async () => {
    const { data } = await vraag(`{
      organisaties(first: 100, filter: {regio: [VOORBEELDSTAD]}) { edges { node { id aanbod { totaal } } } }
      wijken(filter: {regio: [VOORBEELDSTAD]}) { code aanbod { totaal } } }`);
    const aanbieder = data.organisaties.edges.map((regel: any) => regel.node).find((o: any) => o.aanbod.totaal > 0);
    expect(await totaal('alleAanbod', { aanbieder: aanbieder.id })).toBe(aanbieder.aanbod.totaal);
    const wijk = data.wijken.find((w: any) => w.aanbod.totaal > 0);
    expect(await totaal('alleAanbod', { wijk: wijk.code })).toBeGreaterThanOrEqual(wijk.aanbod.totaal);
  });

  test('staat niet in de lijst onder een thema', async () => {
    const { data } = await vraag('{ themas(alleenHoofdthemas: true) { code aanbod(first: 1) { totaal } } }');
    for (const thema of data.themas) {
      expect(thema.aanbod.totaal, thema.code).toBe(await totaal('alleAanbod', { thema: [thema.code] }));
    }
  });
});

describe('een lege lijst telt niet mee', () => {
  const lijstvelden = (type: string) =>
    Object.values((schema.getType(type) as GraphQLInputObjectType).getFields())
      .filter((veld) => isListType(veld.type))
      .map((veld) => veld.name);

  test.each([
    ...lijstvelden('AanbodFilter').map((veld) => ['alleAanbod', veld]),
    ...lijstvelden('OrganisatieFilter').map((veld) => ['organisaties', veld]),
  ])('bij %s, %s', async (lijst = '', veld = '') => {
    expect(await totaal(lijst)).toBeGreaterThan(0);
    expect(await totaal(lijst, { [veld]: [] })).toBe(await totaal(lijst));
  });

  test.each(lijstvelden('WijkFilter'))('bij wijken, %s', async (veld) => {
    const { data } = await vraag(`{ leeg: wijken(filter: {${veld}: []}) { code } alle: wijken { code } }`);
    expect(data.alle.length).toBeGreaterThan(0);
    expect(data.leeg).toEqual(data.alle);
  });
});

describe('leeftijd', () => {
  test('zonder leeftijd beslist de soort onderwijs, als die zeker niet past', async () => {
    const zes = await ids('leeftijd: {van: 6}, regio: [VPR]');
    expect(zes).not.toContain('schoolmaatschappelijk-werk-vo-vpr');
    expect(await ids('leeftijd: {van: 15}, regio: [VPR]')).toContain('schoolmaatschappelijk-werk-vo-vpr');
    expect(await ids('leeftijd: {van: 6, tot: 10}, regio: [VPR]')).toContain('schoolmaatschappelijk-werk-vo-vpr');
    const zestien = await ids('leeftijd: {van: 16}, regio: [DORDRECHT]');
    expect(zestien).not.toContain('impulsklas');
    expect(zestien).toContain('pro-dordrecht');
  });

  test('een bekende leeftijd gaat voor de soort onderwijs, en zonder soort blijft aanbod staan', async () => {
    const db = await eigenDatabase('leeg');
    const rij = { regio: 'DORDRECHT', herkomst: 'BRON' } as const;
    await db.prisma.aanbod.createMany({
      data: [
        { ...rij, id: 'laat', naam: 'Laat', leeftijdVan: 16, leeftijdTot: 20, onderwijssoorten: ['PO'] },
        { ...rij, id: 'open', naam: 'Open', leeftijdVan: 16, onderwijssoorten: ['PO'] },
        { ...rij, id: 'niets', naam: 'Niets' },
        { ...rij, id: 'po', naam: 'Po', onderwijssoorten: ['PO'] },
        { ...rij, id: 'po-mbo', naam: 'Po en mbo', onderwijssoorten: ['PO', 'MBO'] },
      ],
    });
    const gevonden = async (meer = '') => {
      const bron = `{ alleAanbod(filter: {leeftijd: {van: 18} ${meer}}) { edges { node { id } } } }`;
      const { data } = await vraagOnderdeel<any>(schema, db, bron);
      return data?.alleAanbod.edges.map((regel: any) => regel.node.id);
    };
    expect(await gevonden()).toEqual(['laat', 'niets', 'open', 'po-mbo']);
    expect(await gevonden('ookOnbekend: false')).toEqual(['laat', 'open']);
  });
});

describe('wijk en gemeente', () => {
  test('aanbod voor een gebied dat geen wijk is, geldt niet voor elke wijk', async () => {
    const wielwijk = await ids('wijk: "WK050507", regio: [DORDRECHT]');
    expect(wielwijk.length).toBeGreaterThan(0);
    expect(wielwijk).not.toContain('leerplicht-dordt-west');
    expect(await ids('regio: [DORDRECHT], thema: []')).toContain('leerplicht-dordt-west');
  });

  test('een onbekende gemeente is een fout met haar veld', async () => {
    const { errors } = await vraag('{ wijken(filter: {gemeente: "GM9999"}) { code } }');
    expect(errors?.[0]?.message).toContain('GM9999');
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', veld: 'filter.gemeente' });
    const { data } = await vraag('{ wijken(filter: {gemeente: "GM0505", prioriteitswijk: true}) { prioriteitswijk } }');
    expect(data.wijken.length).toBeGreaterThan(0);
    expect(data.wijken.every((wijk: any) => wijk.prioriteitswijk)).toBe(true);
  });
});

describe('tekens in een zoektekst', () => {
  const rij = { regio: 'DORDRECHT', herkomst: 'BRON' } as const;
  const NAMEN = ['Honderd procent 100% mee', 'Honderd 1000 mee', 'Met_streep', 'Metxstreep', 'Schuin\\streep'];
  let leeg: TestDatabase;
  beforeAll(async () => {
    leeg = await testDatabase('leeg');
    const soort = 'OVERIG' as const;
    await leeg.prisma.organisatie.createMany({
      data: NAMEN.map((naam, nr) => ({ ...rij, id: `o${nr}`, naam, soort })),
    });
    await leeg.prisma.begrip.createMany({ data: NAMEN.map((term, nr) => ({ id: `b${nr}`, term, herkomst: 'BRON' })) });
    await leeg.prisma.school.createMany({ data: NAMEN.map((naam, nr) => ({ ...rij, id: `s${nr}`, naam })) });
  });
  afterAll(() => leeg.sluit());

  test.each([
    ['100%', [0]],
    ['met_', [2]],
    ['n\\s', [4]],
    ['%', [0]],
    ['_', [2]],
    ['MET', [2, 3]],
  ])('%s wordt letterlijk gezocht, in organisaties, begrippen en scholen', async (deel, verwacht) => {
    const { data } = await vraagOnderdeel<any>(
      schema,
      leeg,
      `query ($deel: String) { organisaties(filter: {naamBevat: $deel}) { edges { node { naam } } }
        begrippen(bevat: $deel) { edges { node { naam: term } } } }`,
      { deel },
    );
    const { data: scholen } = await vraagOnderdeel<any>(
      scholenSchema,
      leeg,
      'query ($deel: String) { scholen(filter: {naamBevat: $deel, regio: [DORDRECHT]}) { edges { node { naam } } } }',
      { deel },
    );
    for (const lijst of [data?.organisaties, data?.begrippen, scholen?.scholen]) {
      expect(lijst.edges.map((regel: any) => regel.node.naam)).toEqual(verwacht.map((nr) => NAMEN[nr]));
    }
  });

  test('een organisatie is te vinden op precies een andere naam', async () => {
    const { data } = await vraag('{ organisaties(filter: {naamBevat: "SWT"}) { edges { node { id } } } }');
    expect(data.organisaties.edges).toContainEqual({ node: { id: 'sociaal-wijkteam-dordrecht' } });
  });
});
