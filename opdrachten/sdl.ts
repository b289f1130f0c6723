import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { CriticalityLevel, diff } from '@graphql-inspector/core';
import type { GraphQLSchema } from 'graphql';
import { apiSchema } from '../gateway/api-schema.ts';
import { laadAlle } from '../gateway/onderdelen.ts';
import { SUPERGRAPH, sdlBestand, stelSamen } from '../gateway/samenstellen.ts';
import { hoofd, OpdrachtFout } from './hulp/hoofd.ts';

/**
 * `npm run sdl`: legt de SDL van elke subgraph en van het geheel vast onder schema/. Met `--controle` wordt niets geschreven en is
 * een verschil een fout; brekende wijzigingen staan er dan bij naam bij.
 */
await hoofd(async () => {
  const { values } = parseArgs({ options: { controle: { type: 'boolean', default: false } } });
  const { supergraph, perOnderdeel } = stelSamen(await laadAlle());
  const bestanden = new Map([[SUPERGRAPH, supergraph]]);
  for (const [naam, sdl] of perOnderdeel) bestanden.set(sdlBestand(naam), `${sdl.trim()}\n`);

  const veranderd: string[] = [];
  for (const [bestand, inhoud] of bestanden) {
    if ((await lees(bestand)) !== inhoud) veranderd.push(bestand);
  }
  const oud = await lees(SUPERGRAPH);
  const brekend = oud ? await brekendeWijzigingen(apiSchema(oud), apiSchema(supergraph)) : [];
  if (brekend.length > 0) console.log(`Brekende wijzigingen:\n${brekend.map((regel) => `- ${regel}`).join('\n')}`);
  if (veranderd.length === 0) return console.log('De SDL is bij.');

  const namen = veranderd.map((bestand) => path.relative(process.cwd(), bestand)).join(', ');
  if (values.controle)
    throw new OpdrachtFout(`De vastgelegde SDL is verouderd: ${namen}. Voer \`npm run sdl\` uit en leg vast.`);
  for (const bestand of veranderd) {
    await mkdir(path.dirname(bestand), { recursive: true });
    await writeFile(bestand, bestanden.get(bestand) ?? '');
  }
  console.log(`Geschreven: ${namen}.`);
});

function lees(bestand: string): Promise<string | undefined> {
  return readFile(bestand, 'utf8').catch(() => undefined);
}

async function brekendeWijzigingen(oud: GraphQLSchema, nieuw: GraphQLSchema): Promise<string[]> {
  const wijzigingen = await diff(oud, nieuw);
  return wijzigingen
    .filter((wijziging) => wijziging.criticality.level === CriticalityLevel.Breaking)
    .map((wijziging) => `${wijziging.path ?? ''}: ${wijziging.message}`);
}
