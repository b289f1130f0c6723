import { access, readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from 'vitest';

const BELOFTEN = ['docs/privacy.md', 'docs/beveiliging.md', 'SECURITY.md', 'docs/toegang.md'];

const isEr = (bestand: string) =>
  access(bestand).then(
    () => true,
    () => false,
  );

test.each(BELOFTEN)('elke test die %s noemt, bestaat', async (document) => {
  const tekst = await readFile(document, 'utf8');
  const genoemd = [...new Set(tekst.match(/test\/[\w/-]+\.test\.ts/g))];
  const weg: string[] = [];
  for (const bestand of genoemd) if (!(await isEr(bestand))) weg.push(bestand);
  expect(weg).toEqual([]);
});

test.each(BELOFTEN)('elke verwijzing in %s naar een ander document klopt', async (document) => {
  const tekst = await readFile(document, 'utf8');
  const weg: string[] = [];
  for (const [, doel = ''] of tekst.matchAll(/\]\((?!https?:|#)([^)#]+)/g))
    if (!(await isEr(path.join(path.dirname(document), doel)))) weg.push(doel);
  expect(weg).toEqual([]);
});

test('elke aanval die wordt geprobeerd, staat in docs/beveiliging.md', async () => {
  const tekst = await readFile('docs/beveiliging.md', 'utf8');
  const proeven = (await readdir('test/veiligheid')).filter((naam) => naam.endsWith('.test.ts'));
  expect(proeven.length).toBeGreaterThan(4);
  expect(proeven.filter((naam) => !tekst.includes(`test/veiligheid/${naam}`))).toEqual([]);
});
