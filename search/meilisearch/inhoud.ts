import type { Meilisearch } from 'meilisearch';
import type { Sleutel } from '../zoekmachine.ts';
import { vraag } from './fouten.ts';

const PER_BLADZIJDE = 1_000;

export type Afdruk = Sleutel & { afdruk: string };

/** Wat er in een index staat, in brokken. */
export async function* inhoudVan(beheerder: Meilisearch, naam: string): AsyncGenerator<Afdruk[]> {
  for (let offset = 0; ; offset += PER_BLADZIJDE) {
    const { results, total } = await vraag(() =>
      beheerder.index<Afdruk>(naam).getDocuments({ fields: ['soort', 'id', 'afdruk'], limit: PER_BLADZIJDE, offset }),
    );
    if (results.length > 0) yield results;
    if (offset + PER_BLADZIJDE >= total) return;
  }
}
