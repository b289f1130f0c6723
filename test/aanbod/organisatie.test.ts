import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { schema } from '../../subgraphs/aanbod/index.ts';
import { type TestDatabase, testDatabase } from '../kit/database.ts';
import { vraagOnderdeel } from '../kit/subgraph.ts';

let db: TestDatabase;
beforeAll(async () => {
  db = await testDatabase('vol');
});
afterAll(() => db.sluit());

const vraag = async (source: string, variabelen?: Record<string, unknown>) => {
  const { data, errors } = await vraagOnderdeel<any>(schema, db, source, variabelen);
  expect(errors).toBeUndefined();
  return data;
};

describe('de rollen van een organisatie', () => {
  test('wat zij aanbiedt en waar zij bij betrokken is, staan apart', async () => {
    const { organisatie } = await vraag(`{ organisatie(id: "gemeente-hellevoetsluis") {
      aanbod(first: 100) { edges { node { aanbieders { id } } } }
      betrokkenBij(first: 100) { totaal edges { node { betrokkenen { id } } } } } }`);
    expect(organisatie.betrokkenBij.totaal).toBe(16);
    expect(organisatie.betrokkenBij.edges).toHaveLength(16);
    for (const { node } of organisatie.betrokkenBij.edges) {
      expect(node.betrokkenen).toContainEqual({ id: 'gemeente-hellevoetsluis' });
    }
    for (const { node } of organisatie.aanbod.edges) {
      expect(node.aanbieders).toContainEqual({ id: 'gemeente-hellevoetsluis' });
    }
  });

  test('wat zij betaalt staat er met haar deel en de regeling, gelijk aan wat bij het aanbod staat', async () => {
    const { alleAanbod } = await vraag(`{ alleAanbod(first: 100, filter: {regio: [VPR]}) { edges { node {
      id kosten { bekostiging { organisatie { id } aandeelProcent regeling } } } } } }`);
    const verwacht = alleAanbod.edges.flatMap(({ node }: any) =>
      node.kosten.bekostiging
        .filter((deel: any) => deel.organisatie)
        .map(({ organisatie, ...deel }: any) => [organisatie.id, { ...deel, aanbod: { id: node.id } }]),
    );
    expect(verwacht.some(([, deel]: any) => deel.aandeelProcent === 25)).toBe(true);
    for (const [id, deel] of verwacht) {
      const { organisatie } = await vraag(
        'query ($id: ID!) { organisatie(id: $id) { bekostigt(first: 100) { edges { node { aanbod { id } aandeelProcent regeling } } } } }',
        { id },
      );
      expect(organisatie.bekostigt.edges, id).toContainEqual({ node: deel });
    }
  });

  test('bladeren door wat zij betaalt geeft alles één keer, op naam', async () => {
    const pagina = async (first: number, after: string | null = null) => {
      const { organisatie } = await vraag(
        `query ($first: Int, $after: String) { organisatie(id: "swv-dordrecht") { bekostigt(first: $first, after: $after) {
          totaal pageInfo { hasNextPage endCursor } edges { node { aanbod { naam } regeling } } } } }`,
        { first, after },
      );
      return organisatie.bekostigt;
    };
    const alles = await pagina(100);
    expect(alles.edges).toHaveLength(alles.totaal);
    const gezien: unknown[] = [];
    let after: string | null = null;
    do {
      const { edges, pageInfo, totaal } = await pagina(4, after);
      expect(totaal).toBe(alles.totaal);
      gezien.push(...edges);
      after = pageInfo.hasNextPage ? pageInfo.endCursor : null;
    } while (after);
    expect(gezien).toEqual(alles.edges);
    expect(gezien.length).toBeGreaterThan(10);
  });

  test('voor vijf en voor vijftig organisaties evenveel SQL-opdrachten', async () => {
    const tel = async (first: number) => {
      db.geteld();
      const { organisaties } = await vraag(`{ organisaties(first: ${first}) { edges { node {
        aanbod { totaal edges { node { naam } } } betrokkenBij { totaal edges { node { naam wijken { naam } } } }
        bekostigt { totaal edges { node { aandeelProcent aanbod { naam aanbieders { naam } } } } } } } } }`);
      expect(organisaties.edges).toHaveLength(first);
      return db.geteld().length;
    };
    // Eén voor de organisaties, en voor elk van de drie lijsten één voor de ids en hoogstens één voor de rijen.
    expect(await tel(5)).toBeLessThanOrEqual(7);
    expect(await tel(50)).toBe(7);
  });
});

describe('volledigheid', () => {
  test('de prijs voor de gebruiker is minder vaak bekend dan de kosten', async () => {
    const { volledigheidOverzicht: v } = await vraag(
      '{ volledigheidOverzicht(filter: {herkomst: [BRON]}) { totaal prijsVoorGebruikerBekend eigenschappen { eigenschap bekend } } }',
    );
    const kosten = v.eigenschappen.find((deel: any) => deel.eigenschap === 'KOSTEN');
    const { gratis, betaald } = await vraag(`{
      gratis: alleAanbod(filter: {herkomst: [BRON], gratis: true}) { totaal }
      betaald: alleAanbod(filter: {herkomst: [BRON], gratis: false}) { totaal } }`);
    expect(v.prijsVoorGebruikerBekend).toBe(gratis.totaal + betaald.totaal);
    expect(v.prijsVoorGebruikerBekend).toBeLessThan(kosten.bekend);
  });

  test('een aanbod zegt welke bekende eigenschappen zijn afgeleid', async () => {
    const data = await vraag(`{
      armoede: aanbod(id: "samen-tegen-armoede") { volledigheid { bekend afgeleid } }
      zomer: aanbod(id: "zomerschool-dordrecht") { volledigheid { afgeleid } }
      lwoo: aanbod(id: "lwoo-dordrecht") { volledigheid { afgeleid } } }`);
    expect(data.armoede.volledigheid.bekend).toContain('DOELGROEP');
    expect(data.armoede.volledigheid.afgeleid).toContain('DOELGROEP');
    expect(data.zomer.volledigheid.afgeleid).toEqual(['INTENSITEIT']);
    // De soort onderwijs is afgeleid, maar de doelgroep staat ook in woorden in de bron.
    expect(data.lwoo.volledigheid.afgeleid).toEqual([]);
  });
});
