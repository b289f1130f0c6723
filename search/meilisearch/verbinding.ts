import { setTimeout } from 'node:timers/promises';
import { type EnqueuedTask, Meilisearch } from 'meilisearch';
import { ZoekmachineFout } from '../zoekmachine.ts';
import { vraag } from './fouten.ts';

/** Een vraag van een gebruiker wacht kort: daarna is terugvallen op PostgreSQL sneller. In milliseconden. */
const ZOEKGEDULD_MS = 1_500;
const BEHEERGEDULD_MS = 30_000;
/** Een taak staat in de rij achter andere taken, en een nieuwe instelling laat een hele index opnieuw indexeren. */
const TAAKGEDULD_MS = 600_000;
const TUSSENPOOS_MS = 25;

export interface Verbinding {
  /** Voor de vragen van gebruikers. */
  zoeker: Meilisearch;
  /** Voor schrijven, instellen en opbouwen. */
  beheerder: Meilisearch;
}

export function verbind(opties: { url: string; sleutel: string; geduldMs?: number }): Verbinding {
  // Een ingepakt antwoord stuurt Meilisearch in twee delen, en het tweede pas als het eerste is bevestigd: onder Linux 40 milliseconden
  // later, vaak meer dan het zoeken zelf.
  const requestInit = { headers: { 'accept-encoding': 'identity' } };
  const basis = { host: opties.url, apiKey: opties.sleutel, requestInit };
  return {
    zoeker: new Meilisearch({ ...basis, timeout: opties.geduldMs ?? ZOEKGEDULD_MS }),
    beheerder: new Meilisearch({ ...basis, timeout: BEHEERGEDULD_MS }),
  };
}

/** Geeft taken op en wacht tot alle klaar zijn, zie `wachtOp`. */
export async function voerUit(
  beheerder: Meilisearch,
  taken: readonly Promise<EnqueuedTask>[],
  behalve?: string,
): Promise<void> {
  await wachtOp(beheerder, await vraag(() => Promise.all(taken)), behalve);
}

/**
 * Wacht tot taken klaar zijn. Een taak die niet lukt, is een `ZoekmachineFout` met de code van Meilisearch, zonder de melding zelf:
 * daarin kan een document staan. `behalve`: een code die geen fout is.
 */
export async function wachtOp(beheerder: Meilisearch, taken: readonly EnqueuedTask[], behalve?: string): Promise<void> {
  for (const taak of taken) {
    const { status, error } = await vraag(() => wacht(beheerder, taak));
    const code = error?.code ?? status;
    if (status !== 'succeeded' && code !== behalve) {
      throw new ZoekmachineFout(`Meilisearch kon een taak niet uitvoeren (${code}).`);
    }
  }
}

/** Niet `waitForTask` van de client: die houdt na een fout het proces nog zo lang open als zijn geduld duurt. */
async function wacht(beheerder: Meilisearch, { taskUid }: EnqueuedTask) {
  const tot = performance.now() + TAAKGEDULD_MS;
  for (;;) {
    const { status, error } = await beheerder.tasks.getTask(taskUid);
    if (status !== 'enqueued' && status !== 'processing') return { status, error };
    if (performance.now() > tot) throw new ZoekmachineFout('Meilisearch krijgt een taak niet op tijd af.');
    await setTimeout(TUSSENPOOS_MS);
  }
}
