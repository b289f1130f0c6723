import type { EnqueuedTask, Meilisearch, Settings } from 'meilisearch';
import { sleutelVan } from '../vormen.ts';
import type { Indexdocument } from '../zoekmachine.ts';
import { nieuweNaam } from './indexnaam.ts';
import { inhoudVan } from './inhoud.ts';
import { bestaat, richtIn } from './inrichten.ts';
import { type Waarheen, zetKlaar } from './schrijven.ts';
import { voerUit, wachtOp } from './verbinding.ts';

/**
 * Bouwt naast elke index een nieuwe, en verwisselt ze daarna alle tegelijk. Wat intussen naar de oude wordt geschreven, gaat mee weg:
 * laat tegelijk geen ander proces schrijven, of werk daarna bij.
 */
export async function herbouw(
  beheerder: Meilisearch,
  oud: { namen: readonly string[]; waarheen: Waarheen; instellingen: Settings },
  documenten: AsyncIterable<readonly Indexdocument[]>,
): Promise<{ geschreven: number; verwijderd: number }> {
  const { namen, waarheen, instellingen } = oud;
  await verwijderIndexen(beheerder, namen.map(nieuweNaam)); // Van een herbouw die eerder is afgebroken.
  await Promise.all(namen.map((naam) => richtIn(beheerder, nieuweNaam(naam), instellingen)));
  const geschreven = new Set<string>();
  const taken: EnqueuedTask[] = [];
  for await (const brok of documenten) {
    taken.push(...(await zetKlaar(beheerder, (soort) => nieuweNaam(waarheen(soort)), brok)));
    for (const document of brok) geschreven.add(sleutelVan(document));
  }
  await wachtOp(beheerder, taken);
  const vervangen = await verwissel(beheerder, namen);
  let verwijderd = 0;
  for (const naam of vervangen) {
    for await (const brok of inhoudVan(beheerder, naam)) {
      verwijderd += brok.filter((sleutel) => !geschreven.has(sleutelVan(sleutel))).length;
    }
  }
  await verwijderIndexen(beheerder, vervangen);
  return { geschreven: geschreven.size, verwijderd };
}

/**
 * Zet alle nieuwe indexen in één taak op de plaats van de oude. Een index die er nog niet was, wordt hernoemd: hem eerst leeg maken
 * zou zoeken even niets laten vinden. Geeft de namen waaronder de oude indexen nu staan.
 */
async function verwissel(beheerder: Meilisearch, namen: readonly string[]): Promise<string[]> {
  const wissels = await Promise.all(
    namen.map(async (naam) => ({
      indexes: [nieuweNaam(naam), naam] satisfies [string, string],
      rename: !(await bestaat(beheerder, naam)),
    })),
  );
  await voerUit(beheerder, [beheerder.swapIndexes(wissels)]);
  return wissels.filter(({ rename }) => !rename).map(({ indexes: [nieuw] }) => nieuw);
}

async function verwijderIndexen(beheerder: Meilisearch, namen: readonly string[]): Promise<void> {
  const taken = namen.map((naam) => beheerder.deleteIndex(naam));
  await voerUit(beheerder, taken, 'index_not_found');
}
