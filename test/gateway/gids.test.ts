import { readFile } from 'node:fs/promises';
import { parse, validate } from 'graphql';
import { expect, test } from 'vitest';
import { apiSchema } from '../../gateway/api-schema.ts';
import { leesSupergraph } from '../../gateway/samenstellen.ts';

test('elke mutatie uit de API-gids past op het schema', async () => {
  const gids = await readFile('docs/api.md', 'utf8');
  const mutaties = [...gids.matchAll(/```text\n(mutation.*?)```/gs)].map((treffer) => treffer[1] ?? '');
  expect(mutaties.length).toBeGreaterThanOrEqual(5);
  const schema = apiSchema(await leesSupergraph());
  for (const mutatie of mutaties) expect(validate(schema, parse(mutatie)).map(({ message }) => message)).toEqual([]);
});
