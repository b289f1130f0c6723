import { MeilisearchApiError, MeilisearchRequestError, MeilisearchRequestTimeOutError } from 'meilisearch';
import { ZoekmachineFout } from '../zoekmachine.ts';

/** De code van een fout die Meilisearch zelf meldt, zoals `index_not_found`; anders leeg. */
export const foutcode = (fout: unknown): string | undefined =>
  fout instanceof MeilisearchApiError ? fout.cause?.code : undefined;

/**
 * Voert een verzoek aan Meilisearch uit. Elke fout wordt een `ZoekmachineFout`. De oorspronkelijke fout gaat niet mee: daarin staan
 * het adres van de server en soms een stuk van een document, en wat in een fout staat, komt in de logregels.
 */
export async function vraag<T>(werk: () => Promise<T>): Promise<T> {
  try {
    return await werk();
  } catch (fout) {
    if (fout instanceof ZoekmachineFout) throw fout;
    throw new ZoekmachineFout(uitleg(fout), { zonderIndex: foutcode(fout) === 'index_not_found' });
  }
}

function uitleg(fout: unknown): string {
  const code = foutcode(fout);
  if (code === 'index_not_found') return 'De index van Meilisearch is nog niet opgebouwd.';
  if (code !== undefined) return `Meilisearch weigert het verzoek (${code}).`;
  if (fout instanceof MeilisearchApiError) return `Meilisearch weigert het verzoek (HTTP ${fout.response.status}).`;
  if (fout instanceof MeilisearchRequestError) {
    return fout.cause instanceof MeilisearchRequestTimeOutError
      ? 'Meilisearch antwoordt niet op tijd.'
      : 'Meilisearch is niet bereikbaar.';
  }
  return 'Meilisearch geeft een onverwacht antwoord.';
}
