import type { Meilisearch, Settings } from 'meilisearch';
import { foutcode, vraag } from './fouten.ts';
import { verschil } from './instellingen.ts';
import { voerUit } from './verbinding.ts';

export function bestaat(beheerder: Meilisearch, naam: string): Promise<boolean> {
  return vraag(async () => {
    try {
      await beheerder.getRawIndex(naam);
      return true;
    } catch (fout) {
      if (foutcode(fout) === 'index_not_found') return false;
      throw fout;
    }
  });
}

/** Maakt de index als hij er niet is, en stelt in wat nog anders staat. */
export async function richtIn(beheerder: Meilisearch, naam: string, instellingen: Settings): Promise<void> {
  if (!(await bestaat(beheerder, naam))) {
    // Een ander proces kan net eerder zijn.
    await voerUit(beheerder, [beheerder.createIndex(naam, { primaryKey: 'id' })], 'index_already_exists');
  }
  const index = beheerder.index(naam);
  const nieuw = verschil(instellingen, await vraag(() => index.getSettings()));
  if (Object.keys(nieuw).length > 0) await voerUit(beheerder, [index.updateSettings(nieuw)]);
}
