import { afterAll, beforeAll, expect, test } from 'vitest';
import { klasseVan } from '../../search/wittevlekken/overzicht.ts';
import { type TestGateway, testGateway } from '../kit/gateway.ts';

let gateway: TestGateway;
beforeAll(async () => {
  gateway = await testGateway();
});
afterAll(() => gateway.stop());

async function overzicht(args: string): Promise<any> {
  const { data, errors } = await gateway.vraag<any>(
    `{ witteVlekkenOverzicht(${args}) { rijen { sleutel naam groep } kolommen { sleutel naam } vakken { rij kolom score klasse oordeel witteVlekken knelpunten cellen } } }`,
  );
  expect(errors).toBeUndefined();
  return data.witteVlekkenOverzicht;
}

test('is een tabel zonder gaten: elk vak één keer, rij voor rij', async () => {
  const { rijen, kolommen, vakken } = await overzicht('regio: DORDRECHT');
  expect(kolommen).toHaveLength(13);
  expect(kolommen[0]).toEqual({ sleutel: 'WK050501', naam: 'Binnenstad' });
  expect(rijen.length).toBeGreaterThan(30);
  expect(rijen).toContainEqual({
    sleutel: 'gedrag',
    naam: 'Gedrag en werkhouding',
    groep: 'Gedrag, gevoel en gezondheid',
  });
  expect(vakken.map(({ rij, kolom }: any) => [rij, kolom])).toEqual(
    rijen.flatMap((_: any, rij: number) => kolommen.map((_: any, kolom: number) => [rij, kolom])),
  );
});

test('zegt van elk vak het ergste, gelijk aan de lijst', async () => {
  const { rijen, kolommen, vakken } = await overzicht(
    'rijen: WIJK, kolommen: LEEFTIJDSGROEP, filter: { thema: ["gedrag"] }',
  );
  const { data } = await gateway.vraag<any>(
    '{ witteVlekken(drempel: 0, first: 100, filter: { thema: ["gedrag"] }) { edges { node { score oordeel leeftijdsgroep wijk { code } } } } }',
  );
  const cellen = data.witteVlekken.edges.map(({ node }: any) => node);
  expect(vakken).toHaveLength(rijen.length * kolommen.length);
  for (const vak of vakken) {
    const cel = cellen.find(
      ({ wijk, leeftijdsgroep }: any) =>
        wijk.code === rijen[vak.rij].sleutel && leeftijdsgroep === kolommen[vak.kolom].sleutel,
    );
    expect(vak).toMatchObject({ score: cel.score, oordeel: cel.oordeel, cellen: 1 });
  }
});

test('kan ook over activiteiten', async () => {
  const { rijen } = await overzicht('soort: ACTIVITEITEN');
  expect(rijen.map(({ naam }: any) => naam)).toContain('Sport en bewegen');
});

test('weigert een tabel met twee keer dezelfde as', async () => {
  const { errors } = await gateway.vraag('{ witteVlekkenOverzicht(rijen: WIJK, kolommen: WIJK) { rijen { naam } } }');
  expect(errors?.[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', veld: 'kolommen' });
});

test('heeft vijf kleuren: gedekt, en vier die steeds erger zijn', () => {
  expect([0, 1, 24, 25, 50, 75, 100].map(klasseVan)).toEqual([0, 1, 1, 2, 3, 4, 4]);
});
