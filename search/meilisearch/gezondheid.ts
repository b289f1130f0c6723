import { ZoekmachineFout } from '../zoekmachine.ts';
import { vraag } from './fouten.ts';
import type { Verbinding } from './verbinding.ts';

/** Of Meilisearch antwoordt en alle indexen er zijn, met het aantal documenten daarin. Nooit een fout. */
export async function gezondheid({ zoeker }: Verbinding, namen: readonly string[]) {
  try {
    const { indexes } = await vraag(() => zoeker.getStats());
    const aantallen = namen.map((naam) => indexes[naam]?.numberOfDocuments);
    const documenten = aantallen.reduce<number>((som, aantal) => som + (aantal ?? 0), 0);
    return aantallen.includes(undefined)
      ? { gezond: false, documenten, reden: 'De index van Meilisearch is nog niet opgebouwd.' }
      : { gezond: true, documenten };
  } catch (fout) {
    if (!(fout instanceof ZoekmachineFout)) throw fout;
    return { gezond: false, documenten: 0, reden: fout.message };
  }
}
