import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { leesVoorbeelden } from '../../gateway/graphiql/pagina.ts';
import { type TestGateway, testGateway } from '../kit/gateway.ts';

let gateway: TestGateway;
beforeAll(async () => {
  gateway = await testGateway();
});
afterAll(() => gateway.stop());

describe('één vraag over alle onderdelen', () => {
  test('aanbod voor thuiszitters in Dordrecht, met wie het aanbiedt en de wachttijd', async () => {
    const { data, errors } = await gateway.vraag<any>(`{
      alleAanbod(filter: {thema: ["thuiszitten"], geldigIn: DORDRECHT, herkomst: [BRON]}) { totaal edges { node {
        id aanbieders { naam } wachttijd { status toelichting } } } } }`);
    expect(errors).toBeUndefined();
    const ezo = data.alleAanbod.edges.find((regel: any) => regel.node.id === 'aanpak-thuiszitters-dordrecht');
    expect(ezo.node.aanbieders.length).toBeGreaterThan(0);
    // Geen bron geeft een wachttijd: die is dan onbekend, en dat staat er.
    expect(ezo.node.wachttijd.status).toBe('ONBEKEND');
  });

  test('wijk Staart heeft de Wantijschool, één keer', async () => {
    const { data } = await gateway.vraag<any>(
      '{ wijk(code: "WK050506") { naam scholen { edges { node { id naam } } } } }',
    );
    const namen = data.wijk.scholen.edges.map((regel: any) => regel.node.naam as string);
    expect(namen.filter((naam: string) => naam.includes('Wantij'))).toHaveLength(1);
  });

  test('van school naar wijk naar activiteiten en aanbieder', async () => {
    const { data, errors } = await gateway.vraag<any>(`{
      scholen(first: 5, filter: {regio: [VOORBEELDSTAD]}) { edges { node { naam bestuur { naam }
        wijk { naam kinderen activiteiten(first: 3) { totaal edges { node { naam aanbieders { naam soort } themas { naam } } } } } } } } }`);
    expect(errors).toBeUndefined();
    const wijken = data.scholen.edges.map((regel: any) => regel.node.wijk);
    expect(wijken.every((wijk: any) => wijk.naam.length > 0)).toBe(true);
    expect(wijken.some((wijk: any) => wijk.activiteiten.edges.some((a: any) => a.node.aanbieders[0]?.naam))).toBe(true);
  });

  test('een vraag kost evenveel SQL-opdrachten voor vijf als voor vijftig aanbod', async () => {
    const tel = async (first: number) => {
      gateway.db.geteld();
      const { data, errors } = await gateway.vraag<any>(`{
        alleAanbod(first: ${first}, filter: {regio: [VOORBEELDSTAD]}) { totaal edges { node {
          id naam aanbieders { id naam } wijken { code naam } wachttijd { status } } } } }`);
      expect(errors).toBeUndefined();
      expect(data.alleAanbod.edges).toHaveLength(first);
      return gateway.db.geteld().length;
    };
    const vijf = await tel(5);
    expect(await tel(50)).toBe(vijf);
    expect(vijf).toBeLessThanOrEqual(9);
  });
});

describe('de wachttijdmonitor', () => {
  test('telt bij een hoofdthema alles wat eronder valt, en deelt het op in thema’s', async () => {
    const monitor = async (thema: string) => {
      const { data, errors } =
        await gateway.vraag<any>(`{ wachttijdmonitor(filter: {thema: ["${thema}"], herkomst: [VOORBEELD]}, groepeerOp: THEMA) {
        totaal { aantal } groepen(first: 100) { edges { node { thema { code ouder { code } } } } } } }`);
      expect(errors).toBeUndefined();
      return data.wachttijdmonitor;
    };
    const hoofd = await monitor('gedrag-gevoel-en-gezondheid');
    const groepen = hoofd.groepen.edges.map((regel: any) => regel.node.thema);
    expect(groepen.length).toBeGreaterThan(1);
    expect(groepen.every((thema: any) => thema.ouder.code === 'gedrag-gevoel-en-gezondheid')).toBe(true);
    const deel = await monitor(groepen[0].code);
    expect(deel.totaal.aantal).toBeGreaterThan(0);
    expect(hoofd.totaal.aantal).toBeGreaterThan(deel.totaal.aantal);
  });
});

describe('voorbeelden in GraphiQL', () => {
  test('elke voorbeeldvraag geeft een antwoord zonder fouten', async () => {
    const voorbeelden = await leesVoorbeelden();
    expect(voorbeelden.length).toBeGreaterThanOrEqual(5);
    for (const { naam, vraag } of voorbeelden) {
      const { data, errors } = await gateway.vraag<any>(vraag);
      expect(errors, naam).toBeUndefined();
      expect(JSON.stringify(data), naam).not.toMatch(/^\{("\w+":(null|\[\]|\{"totaal":0.*\}),?)+\}$/);
    }
  });

  test('elke vraag uit de API-gids geeft een antwoord zonder fouten', async () => {
    const gids = await readFile('docs/api.md', 'utf8');
    const vragen = [...gids.matchAll(/```graphql\n(.*?)```/gs)].map((treffer) => treffer[1] ?? '');
    expect(vragen.length).toBeGreaterThanOrEqual(9);
    for (const vraag of vragen) {
      const { data, errors } = await gateway.vraag<any>(vraag);
      expect(errors, vraag).toBeUndefined();
      expect(Object.values(data).every(Boolean), vraag).toBe(true);
    }
  });

  test('de pagina haalt niets van een ander adres', async () => {
    const pagina = await fetch(`${gateway.adres}/graphiql`);
    const html = await pagina.text();
    const bronnen = [...html.matchAll(/(?:src|href)="([^"]+)"/g)].map((treffer) => treffer[1] ?? '');
    expect(bronnen.length).toBeGreaterThan(4);
    for (const bron of bronnen.filter((adres) => !adres.startsWith('data:'))) {
      expect(bron).toMatch(/^\/graphiql\//);
      expect((await fetch(gateway.adres + bron)).status, bron).toBe(200);
    }
    expect(pagina.headers.get('content-security-policy')).toContain("default-src 'self'");
  });
});
