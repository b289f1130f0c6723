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

  test('wat alleen in hoofdletters verschilt, staat er één keer', async () => {
    const { data } = await gateway.vraag<any>(
      '{ zoek(vraag: "passend onderwijs taal sport", first: 50) { edges { gevondenOp { gevonden } fragmenten { tekst } } } }',
    );
    const zelfde = (teksten: string[]) => new Set(teksten.map((tekst) => tekst.toLowerCase())).size;
    for (const { gevondenOp, fragmenten } of data.zoek.edges) {
      for (const { gevonden } of gevondenOp) expect(zelfde(gevonden), gevonden.join()).toBe(gevonden.length);
      expect(zelfde(fragmenten.map(({ tekst }: any) => tekst))).toBe(fragmenten.length);
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

  test('lijkt er in het eigen gebied niets op, dan tellen kleinere gebieden mee, en dat staat erbij', async () => {
    const landelijk = await gateway.db.prisma.aanbod.findFirstOrThrow({
      where: { regio: 'LANDELIJK', themas: { some: {} } },
    });
    const { data } = await gateway.vraag<any>(
      'query ($id: ID!) { aanbod(id: $id) { vergelijkbaar(first: 10) { redenen node { ... on Aanbod { regio } } } } }',
      { id: landelijk.id },
    );
    const gelijken = data.aanbod.vergelijkbaar;
    expect(gelijken.length).toBeGreaterThan(0);
    for (const { redenen, node } of gelijken) {
      expect(redenen.includes('Geldt in een kleiner gebied.')).toBe(node.regio !== 'LANDELIJK');
      expect(node.regio).not.toBe('VOORBEELDSTAD');
    }
  });

  test('vergelijkbaar leest de records van een hele bladzijde samen, en zegt het als het er te veel zijn', async () => {
    const vraag = (first: number) =>
      gateway.vraag<any>(
        `{ alleAanbod(first: ${first}, filter: {regio: [DORDRECHT]}) { edges { node { id vergelijkbaar(first: 1) { score } } } } }`,
      );
    const tel = async (first: number) => {
      gateway.db.geteld();
      expect((await vraag(first)).errors).toBeUndefined();
      return gateway.db.geteld().length;
    };
    await tel(5);
    // Wat er per record bij komt, is één zoekopdracht.
    expect((await tel(15)) - (await tel(5))).toBe(10);
    const { data, errors } = await vraag(30);
    expect(data.alleAanbod.edges).toHaveLength(30);
    expect(errors?.[0]?.message).toMatch(/hoogstens 25 records/);
  });

  test('een woord is uit te leggen', async () => {
    const { data } = await gateway.vraag<any>(
      '{ woorduitleg(woord: "huiswerkbegeleiding") { grondvorm delen themas { code } } spijbelen: woorduitleg(woord: "spijbelde") { grondvorm stam themas { code naam } synoniemen { woorden } } }',
    );
    expect(data.woorduitleg.delen).toEqual(['huiswerk', 'begeleiding']);
    expect(data.spijbelen.themas).toEqual([{ code: 'schoolverzuim', naam: expect.any(String) }]);
    expect(data.spijbelen).toMatchObject({ grondvorm: 'spijbelen', stam: 'spijbel' });
    expect(data.spijbelen.synoniemen.map(({ woorden }: any) => woorden)).toContain('verzuim');
  });
});
