import { afterAll, beforeAll, expect, test } from 'vitest';
import { schrijfCursor } from '../../schema/bladeren.ts';
import { schema } from '../../subgraphs/zoeken/index.ts';
import { type TestDatabase, testDatabase } from '../kit/database.ts';
import { vraagOnderdeel } from '../kit/subgraph.ts';

let db: TestDatabase;
beforeAll(async () => {
  db = await testDatabase('vol');
});
afterAll(() => db.sluit());

test.each([
  ['witteVlekken', 'drempel: 1'],
  ['witteVlekkenActiviteiten', 'drempel: 1'],
  ['witteVlekkenSchool', 'regio: VOORBEELDSTAD'],
])('%s weigert een cursor van een cel die er niet is, en begint niet opnieuw', async (veld, args) => {
  const after = schrijfCursor({ veld: 'score', richting: 'desc', soort: 'getal' }, 50, 'WK050501 bestaat-niet J4_7');
  const { errors } = await vraagOnderdeel(
    schema as never,
    db,
    `{ ${veld}(${args}, after: "${after}") { edges { cursor } } }`,
  );
  expect(errors?.[0]).toMatchObject({ extensions: { code: 'BAD_USER_INPUT', veld: 'after' } });
  expect(errors?.[0]?.message).toContain('niet (meer) in de lijst');
});
