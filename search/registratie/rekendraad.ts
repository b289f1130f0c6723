import { parentPort } from 'node:worker_threads';
import { maakRekenwerk } from './rekenwerk.ts';
import type { Werk } from './werk.ts';

export interface Opdracht {
  nr: number;
  doe: keyof Werk;
  met: unknown[];
}

export type Antwoord = { nr: number } & ({ uit: unknown } | { fout: string });

/** Een eigen draad: leren van honderdduizend records laat zo alleen wachten wie ernaar vraagt. */
const werk = maakRekenwerk() as unknown as Record<string, (...met: unknown[]) => unknown>;

parentPort?.on('message', ({ nr, doe, met }: Opdracht) => {
  let antwoord: Antwoord;
  try {
    antwoord = { nr, uit: werk[doe]?.(...met) };
  } catch (fout) {
    // Alleen de soort fout: de boodschap kan iets van een record noemen.
    antwoord = { nr, fout: fout instanceof Error ? fout.name : 'onbekend' };
  }
  parentPort?.postMessage(antwoord);
});
