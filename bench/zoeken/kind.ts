import { parentPort, workerData } from 'node:worker_threads';
import type { Meetdocument } from './documenten.ts';
import { maakMiniSearch } from './minisearch.ts';
import { maakOrama } from './orama.ts';
import type { Meetvraag } from './vragen.ts';
import type { Zoekdingnaam } from './zoekers.ts';

/** Een zoeker in het geheugen. Wat hij teruggeeft, doet er voor de tijd niet toe. */
export interface Zoekding {
  voegToe(brok: Meetdocument[]): void | Promise<void>;
  zoek(vraag: Meetvraag): unknown;
  suggereer(begin: string): unknown;
}

const ZOEKDINGEN: Record<Zoekdingnaam, () => Zoekding> = { MiniSearch: maakMiniSearch, Orama: maakOrama };

export type Opdracht =
  | { doe: 'voegToe'; brok: Meetdocument[] }
  | { doe: 'zoek'; vraag: Meetvraag }
  | { doe: 'suggereer'; begin: string };

const ding = ZOEKDINGEN[workerData as Zoekdingnaam]();

function voerUit(opdracht: Opdracht): unknown {
  switch (opdracht.doe) {
    case 'voegToe':
      return ding.voegToe(opdracht.brok);
    case 'zoek':
      return ding.zoek(opdracht.vraag);
    case 'suggereer':
      return ding.suggereer(opdracht.begin);
  }
}

// De tijd wordt hier gemeten: heen en weer sturen telt niet mee.
parentPort?.on('message', async (opdracht: Opdracht) => {
  const begin = performance.now();
  await voerUit(opdracht);
  parentPort?.postMessage(performance.now() - begin);
});
