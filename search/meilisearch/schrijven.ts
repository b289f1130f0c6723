import type { EnqueuedTask, Meilisearch } from 'meilisearch';
import type { Vindbaarsoort } from '../vormen.ts';
import { type Indexdocument, type Sleutel, ZoekmachineFout } from '../zoekmachine.ts';
import { alsMeilidocument } from './document.ts';
import { vraag } from './fouten.ts';
import { bestaat } from './inrichten.ts';
import { voerUit, wachtOp } from './verbinding.ts';

const MEESTE_PER_BROK = 1_000;
const MEESTE_TEKENS_PER_BROK = 5_000_000;

/** De naam van de index van een soort. */
export type Waarheen = (soort: Vindbaarsoort) => string;

/** Schrijft documenten naar hun index, en wacht tot ze te vinden zijn. */
export async function schrijf(beheerder: Meilisearch, waarheen: Waarheen, documenten: readonly Indexdocument[]) {
  await wachtOp(beheerder, await zetKlaar(beheerder, waarheen, documenten));
}

/**
 * Geeft documenten aan Meilisearch, en de taken waarop nog te wachten is. De index moet er zijn: Meilisearch zou er zelf een maken,
 * zonder instellingen.
 */
export async function zetKlaar(
  beheerder: Meilisearch,
  waarheen: Waarheen,
  documenten: readonly Indexdocument[],
): Promise<EnqueuedTask[]> {
  const perIndex = groepeer(documenten, waarheen);
  for (const naam of perIndex.keys()) {
    if (!(await bestaat(beheerder, naam))) throw new ZoekmachineFout('De index van Meilisearch is nog niet opgebouwd.');
  }
  const taken: Promise<EnqueuedTask>[] = [];
  for (const [naam, deel] of perIndex) {
    const regels = deel.map((document) => JSON.stringify(alsMeilidocument(document)));
    for (const brok of inBrokken(regels)) {
      const index = beheerder.index(naam);
      taken.push(index.addDocumentsFromString(brok.join('\n'), 'application/x-ndjson', { primaryKey: 'id' }));
    }
  }
  return vraag(() => Promise.all(taken));
}

export async function verwijder(beheerder: Meilisearch, waarheen: Waarheen, sleutels: readonly Sleutel[]) {
  const taken: Promise<EnqueuedTask>[] = [];
  for (const [naam, deel] of groepeer(sleutels, waarheen)) {
    for (const brok of inBrokken(deel.map(({ id }) => id))) taken.push(beheerder.index(naam).deleteDocuments(brok));
  }
  await voerUit(beheerder, taken);
}

const groepeer = <T extends Sleutel>(alles: readonly T[], waarheen: Waarheen): Map<string, T[]> =>
  Map.groupBy(alles, ({ soort }) => waarheen(soort));

/** Verdeelt regels in brokken die Meilisearch in één keer aanneemt. Een regel die alleen al te groot is, gaat alleen. */
export function inBrokken(regels: readonly string[], meesteTekens = MEESTE_TEKENS_PER_BROK): string[][] {
  const brokken: string[][] = [];
  let tekens = 0;
  for (const regel of regels) {
    const laatste = brokken.at(-1);
    if (laatste && laatste.length < MEESTE_PER_BROK && tekens + regel.length <= meesteTekens) {
      laatste.push(regel);
      tekens += regel.length;
    } else {
      brokken.push([regel]);
      tekens = regel.length;
    }
  }
  return brokken;
}
