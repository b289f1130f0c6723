import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Kit, scholenKit } from './kit.ts';

const AANTAL = 60;
const id = (nr: number) => `${String(nr).padStart(2, '0')}AA00`;

let kit: Kit;
beforeAll(async () => {
  kit = await scholenKit();
  await kit.kader({ code: 'P-1' }, { code: 'P-2' }, { code: 'V-1', sectoren: ['VO'] });
  for (let nr = 0; nr < AANTAL; nr++) {
    await kit.school(id(nr), {
      naam: `School ${String(nr).padStart(2, '0')}`,
      onderwijssoorten: nr % 2 ? ['PO'] : ['VO', 'HAVO'],
      wijkCode: `WK99000${nr % 3}`,
      bestuurId: `bestuur-${nr % 2}`,
      codes: { create: [{ code: `oud-${nr}`, register: 'test' }] },
    });
    const regels = [{ soort: 'GRENS' as const, naam: 'Grens' }];
    await kit.profiel(id(nr), '2026-2027', { antwoorden: { 'P-1': 'AANWEZIG' }, regels });
    await kit.profiel(id(nr), '2025-2026');
  }
});
afterAll(() => kit.sluit());

const ALLES = `id naam codes { code } wijk { code } bestuur { id } profielstatus profielen { schooljaar status }
  profiel { schooljaar school { naam } samenvatting { totaal onbekend }
    basisondersteuning { onderdeel { code bronnen { titel } } beschikbaarheid }
    extraOndersteuning { naam } deskundigen { naam } grenzen { naam thema { code } } }
  vorig: profiel(schooljaar: "2025-2026") { schooljaar basisondersteuning(soort: [PROTOCOL]) { toelichting } }`;

interface Lijst {
  totaal: number;
  edges: { node: { naam: string; profiel: { basisondersteuning: object[] } } }[];
  pageInfo: { hasNextPage: boolean; endCursor: string };
}

describe('een vast aantal SQL-opdrachten', () => {
  const lijst = (first: number) =>
    kit.vraag<{ scholen: Lijst }>(
      `query ($first: Int) { scholen(first: $first) { totaal edges { node { ${ALLES} } } } }`,
      { first },
    );

  test('een lijst van 50 scholen met alles kost evenveel als een van 5', async () => {
    const { data, fouten } = await lijst(50);
    expect(fouten).toEqual([]);
    expect(data.scholen.totaal).toBe(AANTAL);
    expect(data.scholen.edges).toHaveLength(50);
    expect(data.scholen.edges.every(({ node }) => node.profiel.basisondersteuning.length > 0)).toBe(true);
    const vijf = await kit.sqlVan(() => lijst(5));
    const vijftig = await kit.sqlVan(() => lijst(50));
    expect(vijftig).toHaveLength(vijf.length);
    expect(vijf).toHaveLength(8);
  });

  const VERWIJZING = `query ($verwijzingen: [_Any!]!) { _entities(representations: $verwijzingen) {
    ... on School { ${ALLES} }
    ... on Profiel { schooljaar school { naam } basisondersteuning { beschikbaarheid } }
    ... on Wijk { code scholen(first: 2, onderwijssoort: [PO]) { totaal edges { node { naam profielstatus codes { code } } } } }
    ... on Organisatie { id scholen(first: 2) { totaal edges { node { naam profiel { schooljaar } } } } }
  } }`;
  const verwijs = (verwijzingen: object[]) => kit.vraag<{ _entities: unknown[] }>(VERWIJZING, { verwijzingen });

  test.each([
    ['School', (nr: number) => ({ __typename: 'School', id: id(nr) })],
    ['Profiel', (nr: number) => ({ __typename: 'Profiel', id: `${id(nr)}-2026-2027` })],
    ['Wijk', (nr: number) => ({ __typename: 'Wijk', code: `WK99000${nr}` })],
    ['Organisatie', (nr: number) => ({ __typename: 'Organisatie', id: `bestuur-${nr}` })],
  ])('verwijzingen van de gateway naar %s gaan samen', async (_naam, maak) => {
    const met = (aantal: number) => verwijs(Array.from({ length: aantal }, (_, nr) => maak(nr)));
    const { data, fouten } = await met(50);
    expect(fouten).toEqual([]);
    expect(data._entities).toHaveLength(50);
    const twee = await kit.sqlVan(() => met(2));
    const vijftig = await kit.sqlVan(() => met(50));
    expect(vijftig).toHaveLength(twee.length);
  });

  test('een vergelijking van tien scholen kost evenveel als een van twee', async () => {
    const vergelijk = (aantal: number) =>
      kit.vraag(
        `query ($scholen: [ID!]!) { vergelijkProfielen(scholen: $scholen) {
          scholen { school { ${ALLES} } profiel { grenzen { naam } samenvatting { totaal } school { naam } } profielstatus }
          rijen { onderdeel { code } cellen { beschikbaarheid } }
        } }`,
        { scholen: Array.from({ length: aantal }, (_, nr) => id(nr)) },
      );
    expect((await vergelijk(10)).fouten).toEqual([]);
    const twee = await kit.sqlVan(() => vergelijk(2));
    const tien = await kit.sqlVan(() => vergelijk(10));
    expect(tien).toHaveLength(twee.length);
  });
});

describe('wat andere subgraphs hier vinden', () => {
  const bij = async (verwijzing: object, velden: string) => {
    const { data, fouten } = await kit.vraag<{ _entities: { scholen: Lijst }[] }>(
      `query ($v: [_Any!]!) { _entities(representations: $v) { ${velden} } }`,
      { v: [verwijzing] },
    );
    return { entiteit: data?._entities[0], fouten };
  };

  test('een wijk geeft haar scholen per bladzijde, op naam', async () => {
    const wijk = { __typename: 'Wijk', code: 'WK990001' };
    const lijst = 'totaal edges { node { naam } } pageInfo { hasNextPage endCursor }';
    const { entiteit } = await bij(wijk, `... on Wijk { scholen(first: 2) { ${lijst} } }`);
    expect(entiteit?.scholen.totaal).toBe(20);
    expect(entiteit?.scholen.edges.map(({ node }) => node.naam)).toEqual(['School 01', 'School 04']);
    const after = entiteit?.scholen.pageInfo.endCursor;
    const vervolg = await bij(wijk, `... on Wijk { scholen(first: 2, after: "${after}") { ${lijst} } }`);
    expect(vervolg.entiteit?.scholen.edges.map(({ node }) => node.naam)).toEqual(['School 07', 'School 10']);
  });

  test('een bestuur geeft zijn scholen, ook per soort onderwijs', async () => {
    const bestuur = { __typename: 'Organisatie', id: 'bestuur-1' };
    const { entiteit } = await bij(
      bestuur,
      '... on Organisatie { scholen { totaal } po: scholen(onderwijssoort: PO) { totaal } vo: scholen(onderwijssoort: VO) { totaal } }',
    );
    expect(entiteit).toEqual({ scholen: { totaal: 30 }, po: { totaal: 30 }, vo: { totaal: 0 } });
  });

  test('een wijk zonder scholen geeft een lege lijst, en een te grote bladzijde een fout', async () => {
    const leeg = await bij(
      { __typename: 'Wijk', code: 'WK123456' },
      '... on Wijk { scholen { totaal edges { cursor } } }',
    );
    expect(leeg.entiteit?.scholen).toEqual({ totaal: 0, edges: [] });
    const groot = await bij({ __typename: 'Wijk', code: 'WK990001' }, '... on Wijk { scholen(first: 101) { totaal } }');
    expect(groot.fouten).toMatchObject([{ code: 'BAD_USER_INPUT', veld: 'first' }]);
    expect(groot.entiteit).toEqual({ scholen: null });
  });

  test('een verwijzing naar een school die er niet is, geeft niets', async () => {
    const { entiteit, fouten } = await bij({ __typename: 'School', id: '99XX99' }, '... on School { naam }');
    expect(entiteit).toBe(null);
    expect(fouten).toEqual([]);
  });
});
