import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { hoofd, OpdrachtFout } from './hulp/hoofd.ts';
import { metToegangstabel } from './hulp/toegangstabel.ts';

const DOCUMENT = path.join(import.meta.dirname, '..', 'docs', 'toegang.md');

/**
 * `npm run toegang`: zet de tabel van wie wat mag in docs/toegang.md, uit schema/toegangsregels.ts. Met `--controle` wordt niets geschreven
 * en is een verschil een fout.
 */
await hoofd(async () => {
  const { values } = parseArgs({ options: { controle: { type: 'boolean', default: false } } });
  const oud = await readFile(DOCUMENT, 'utf8');
  const nieuw = metToegangstabel(oud);
  if (nieuw === undefined) throw new OpdrachtFout('In docs/toegang.md ontbreken de merken waartussen de tabel hoort.');
  if (nieuw === oud) return console.log('docs/toegang.md is bij.');
  if (values.controle) throw new OpdrachtFout('docs/toegang.md is verouderd. Voer `npm run toegang` uit en leg vast.');
  await writeFile(DOCUMENT, nieuw);
  console.log('Geschreven: docs/toegang.md.');
});
