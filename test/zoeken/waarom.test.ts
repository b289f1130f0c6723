import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type TestGateway, testGateway } from '../kit/gateway.ts';

let gateway: TestGateway;
beforeAll(async () => {
  gateway = await testGateway();
});
afterAll(() => gateway.stop());

describe('waarom iets gevonden is', () => {
  test('staat erbij: de woorden, waar, en hoe', async () => {
    const { data } =
      await gateway.vraag<any>(`{ zoek(vraag: "spijbelen schoolverzuim", first: 5, filter: {soort: [AANBOD]}) { edges {
      node { ... on Aanbod { id } } gevondenOp { woorden wijze velden gevonden } fragmenten { veld tekst delen { tekst treffer } } } } }`);
    const [eerste] = data.zoek.edges;
    expect(eerste.gevondenOp.length).toBeGreaterThan(0);
    for (const { node, gevondenOp, fragmenten } of data.zoek.edges) {
      expect(
        gevondenOp.every((v: any) => v.velden.length > 0 && v.gevonden.length > 0),
        node.id,
      ).toBe(true);
      for (const { tekst, delen } of fragmenten) {
        expect(delen.map((deel: any) => deel.tekst).join('')).toBe(tekst);
        expect(delen.some((deel: any) => deel.treffer)).toBe(true);
      }
    }
  });

  test('vergelijkbaar aanbod heeft redenen, en noemt zichzelf niet', async () => {
    const { data, errors } = await gateway.vraag<any>(
      '{ aanbod(id: "leerplicht-en-vsv-begeleiding") { vergelijkbaar(first: 5) { score redenen node { ... on Aanbod { id regio } } } } activiteit(id: "leerorkest") { vergelijkbaar { node { ... on Activiteit { id naam } } } } }',
    );
    expect(errors).toBeUndefined();
    const gelijken = data.aanbod.vergelijkbaar;
    expect(gelijken.length).toBeGreaterThan(0);
    expect(gelijken.map(({ node }: any) => node.id)).not.toContain('leerplicht-en-vsv-begeleiding');
    expect(gelijken.every(({ redenen, node }: any) => redenen.length > 0 && node.regio !== 'VPR')).toBe(true);
    expect(data.activiteit.vergelijkbaar[0].node.id).toBeTruthy();
  });

  test('een woord is uit te leggen', async () => {
    const { data } = await gateway.vraag<any>(
      '{ woorduitleg(woord: "huiswerkbegeleiding") { grondvorm delen themas { code } } spijbelen: woorduitleg(woord: "spijbelde") { themas { code naam } synoniemen { woorden } } }',
    );
    expect(data.woorduitleg.delen).toEqual(['huiswerk', 'begeleiding']);
    expect(data.spijbelen.themas).toEqual([{ code: 'schoolverzuim', naam: expect.any(String) }]);
    expect(data.spijbelen.synoniemen.map(({ woorden }: any) => woorden)).toContain('verzuim');
  });
});
