import { afterAll, beforeAll, expect, test } from 'vitest';
import { schema } from '../../subgraphs/aanbod/index.ts';
import { type TestDatabase, testDatabase } from '../kit/database.ts';
import { vraagOnderdeel } from '../kit/subgraph.ts';

let db: TestDatabase;
beforeAll(async () => {
  db = await testDatabase('vol');
});
afterAll(() => db.sluit());

test.each([
  ['gewoon', { inwoners: 6_000, kinderen: 700, doelgroepkinderen: 70 }, [700, 70, 10]],
  ['minder dan 1.000 inwoners', { inwoners: 999, kinderen: 90, doelgroepkinderen: 9 }, [null, null, null]],
  ['een onbekend aantal inwoners', { inwoners: null, kinderen: 90, doelgroepkinderen: 9 }, [null, null, null]],
  ['minder dan vijf doelgroepkinderen', { inwoners: 6_000, kinderen: 40, doelgroepkinderen: 4 }, [40, null, null]],
  ['geen doelgroepkinderen', { inwoners: 6_000, kinderen: 40, doelgroepkinderen: 0 }, [40, 0, 10]],
])(
  'van een wijk met %s zijn de aantallen kinderen alleen te zien als zij niemand aanwijzen',
  async (_, cijfers, zicht) => {
    await db.prisma.wijk.update({ where: { code: 'WK050501' }, data: { ...cijfers, doelgroepPercentage: 10 } });
    const { data, errors } = await vraagOnderdeel<any>(
      schema as never,
      db,
      '{ wijk(code: "WK050501") { kinderen doelgroepkinderen doelgroepPercentage } }',
    );
    expect(errors).toBeUndefined();
    expect(Object.values(data.wijk)).toEqual(zicht);
  },
);
