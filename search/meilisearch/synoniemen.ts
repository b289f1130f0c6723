import type { Woordnet } from '../kennis/woordnet.ts';
import type { Synoniemen } from './instellingen.ts';

const MINST = 0.6;

/** De synoniemen van losse woorden in de vorm die Meilisearch kent: zij helpen daar bij de volgorde. */
export function meiliSynoniemen({ ingangen }: Woordnet): Synoniemen {
  return Object.fromEntries(
    [...ingangen]
      .filter(([sleutel, { synoniemen }]) => !sleutel.includes(' ') && synoniemen.length > 0)
      .map(([sleutel, { synoniemen }]) => [
        sleutel,
        [...new Set(synoniemen.filter(({ gewicht }) => gewicht >= MINST).map(({ woorden }) => woorden.join(' ')))],
      ]),
  );
}
