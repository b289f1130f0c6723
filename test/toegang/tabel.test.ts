import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { metToegangstabel, toegangstabel } from '../../opdrachten/hulp/toegangstabel.ts';
import { TOEGANGSREGELS, type Toegangsregel } from '../../schema/toegangsregels.ts';

test('de tabel in docs/toegang.md is die van de regels', async () => {
  const document = await readFile('docs/toegang.md', 'utf8');
  expect(metToegangstabel(document)).toBe(document);
});

test('een andere regel maakt het document verouderd; wat met de hand is geschreven blijft staan', async () => {
  const document = await readFile('docs/toegang.md', 'utf8');
  const anders = metToegangstabel(
    document,
    toegangstabel({ 'Mutation.proef': { rollen: ['COACH'], wat: 'iets nieuws' } }),
  );
  expect(anders).not.toBe(document);
  expect(anders).toContain('| iets nieuws | `Mutation.proef` | – | – | ✓ | – | – | – | ✓ |');
  expect(anders?.startsWith('# Toegang\n')).toBe(true);
  expect(anders?.endsWith(document.slice(document.indexOf('## Wat er van een verandering overblijft')))).toBe(true);
});

test('een document zonder merken wordt niet overschreven', () => {
  expect(metToegangstabel('# Toegang')).toBeUndefined();
});

test('een regel die zegt van wie iets is, noemt een rol die het mag', () => {
  for (const [naam, { rollen, eigen }] of Object.entries<Toegangsregel>(TOEGANGSREGELS)) {
    const genoemd = eigen?.match(/\b(aanbieder|school)(?=: )/g)?.map((rol) => rol.toUpperCase()) ?? [];
    expect(genoemd.length > 0, naam).toBe(eigen !== undefined);
    expect(rollen, naam).toEqual(expect.arrayContaining(genoemd));
  }
});
