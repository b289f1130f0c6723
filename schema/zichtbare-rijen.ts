import type { Trede } from '../prisma/generated/client/enums.ts';
import { type Context, lader } from './context.ts';
import { tredeVan, ziet } from './trede.ts';
import { eigenVan } from './zichtbaar.ts';

export interface Beperkbaar {
  id: string;
  vanafTrede: Trede | null;
}

/**
 * Kiest uit opgehaalde rijen wat iemand mag zien, met dezelfde uitkomst als de voorwaarden in `zichtbaar.ts`: voor wie op een sleutel vraagt,
 * en een rij met een extra voorwaarde niet samen met andere kan ophalen. Alleen wie eigen records heeft en een rij boven zijn trede treft, kost
 * dat een SQL-opdracht: `haalZichtbaar` zegt dan welke ids hij toch ziet.
 */
export function maakRijkeuze(haalZichtbaar: (context: Context, ids: string[]) => Promise<{ id: string }[]>) {
  const eigen = lader<string, true>(
    async (context, ids) => new Map((await haalZichtbaar(context, [...ids])).map(({ id }) => [id, true])),
  );
  const mag = async (context: Context, { id, vanafTrede }: Beperkbaar): Promise<boolean> => {
    if (ziet(tredeVan(context.wie), vanafTrede)) return true;
    return Object.values(eigenVan(context.wie)).some(Boolean) && (await eigen(context, id)) === true;
  };
  return {
    /** De rij, of niets als hij haar niet mag zien: net alsof zij niet bestaat. */
    een: async <T extends Beperkbaar>(context: Context, rij: T | null | PromiseLike<T | null>): Promise<T | null> => {
      const gevonden = await rij;
      return gevonden && (await mag(context, gevonden)) ? gevonden : null;
    },
    alle: async <T extends Beperkbaar>(context: Context, rijen: readonly T[]): Promise<T[]> => {
      const magZien = await Promise.all(rijen.map((rij) => mag(context, rij)));
      return rijen.filter((_, nr) => magZien[nr]);
    },
  };
}
