import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Wie } from '../../schema/toegang.ts';
import { schema as aanbod } from '../../subgraphs/aanbod/index.ts';
import { beheerKit, type Kit } from './kit.ts';
import { SOORTEN, voorstelKit } from './voorstel-kit.ts';

let kit: Kit;
beforeAll(async () => {
  kit = await beheerKit(aanbod);
});
afterAll(() => kit.db.sluit());

describe.each(SOORTEN)('de lijst van voorstellen bij %s', (naam, type, soort, schema) => {
  const { MIJN, doe, een, stelVoor } = voorstelKit(() => kit, naam, type, soort, schema);

  test('wie veel voorstelde, bladert erdoor, en de lijst kost evenveel SQL-opdrachten voor twee als voor vier', async () => {
    const wie: Wie = { rol: 'SCHOOL', onderwerp: `s-${naam}`, schoolId: 'x' };
    for (const nr of [0, 1, 2, 3]) await stelVoor(wie, (await een(nr)).id, { naam: `Bladeren ${nr}` });
    const eerste = await doe(wie, MIJN, { first: 3 });
    expect(eerste).toMatchObject({ totaal: 4, pageInfo: { hasNextPage: true } });
    const rest = await doe(wie, MIJN, { first: 3, after: eerste.pageInfo.endCursor });
    const ids = [...eerste.edges, ...rest.edges].map(({ node }: any) => node.id);
    expect(new Set(ids).size).toBe(4);
    expect((await doe(wie, MIJN, { status: ['AANGENOMEN'] })).totaal).toBe(0);
    const tel = async (first: number) => {
      kit.db.geteld();
      await doe(
        wie,
        `{ uit: mijn${type}Voorstellen(first: ${first}) { edges { node {
          wijzigingen { veld } ${naam} { naam voorstellen { id } } } } } }`,
      );
      return kit.db.geteld().length;
    };
    const twee = await tel(2);
    expect(await tel(4)).toBe(twee);
    expect(twee).toBeLessThanOrEqual(14);
  });
});
