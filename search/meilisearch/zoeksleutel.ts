import { createHash } from 'node:crypto';
import type { Key, Meilisearch } from 'meilisearch';
import { generateTenantToken } from 'meilisearch/token';
import type { Herkomst } from '../../prisma/generated/client/enums.ts';
import { foutcode, vraag } from './fouten.ts';
import { VOOR_IEDEREEN } from './tredefilter.ts';
import { eenVan, en } from './voorwaarde.ts';

export interface Zoeksleutel {
  sleutel: string;
  verlooptOp: Date;
}

/**
 * Een sleutel waarmee een portaal zelf in onze indexen kan zoeken, en niets anders: niet schrijven, niet in andere indexen, niet in wat
 * beperkt is tot een trede, en met `alleenHerkomsten` alleen in documenten van die herkomst. Velden zijn per sleutel niet te verbergen; wat in de index staat, is
 * openbaar. Intrekken kan alleen voor alle portalen tegelijk, dus laat hem kort gelden.
 */
export async function maakZoeksleutel(
  beheerder: Meilisearch,
  namen: readonly string[],
  opties: { geldigMinuten: number; alleenHerkomsten?: readonly Herkomst[] },
): Promise<Zoeksleutel> {
  const { key, uid } = await vraag(() => vasteSleutel(beheerder, namen));
  const herkomst = opties.alleenHerkomsten ? eenVan('herkomst', opties.alleenHerkomsten) : true;
  if (herkomst === false) throw new RangeError('Een zoeksleutel zonder herkomsten vindt niets.');
  // Meilisearch weet niet wie er zoekt: met een zoeksleutel is alleen te vinden wat voor iedereen is.
  const regel = { filter: String(en([VOOR_IEDEREEN, herkomst])) };
  const verlooptOp = new Date(Date.now() + opties.geldigMinuten * 60_000);
  const sleutel = await generateTenantToken({
    apiKey: key,
    apiKeyUid: uid,
    searchRules: Object.fromEntries(namen.map((naam) => [naam, regel])),
    expiresAt: verlooptOp,
  });
  return { sleutel, verlooptOp };
}

/** De sleutel om mee te zoeken, waarvan de zoeksleutels zijn afgeleid. Hij wordt één keer gemaakt en verlaat de server niet. */
async function vasteSleutel(beheerder: Meilisearch, namen: readonly string[]): Promise<Key> {
  const uid = vasteUuid(namen);
  try {
    return await beheerder.getKey(uid);
  } catch (fout) {
    if (foutcode(fout) !== 'api_key_not_found') throw fout;
  }
  try {
    const wat = { name: 'Zoeken', actions: ['search'], indexes: [...namen], expiresAt: null };
    return await beheerder.createKey({ uid, ...wat });
  } catch (fout) {
    if (foutcode(fout) !== 'api_key_already_exists') throw fout;
    return await beheerder.getKey(uid); // Een ander proces was net eerder.
  }
}

/** Dezelfde indexen geven altijd dezelfde uid, zodat de sleutel is terug te vinden. Meilisearch eist de vorm van een UUID 4. */
function vasteUuid(namen: readonly string[]): string {
  const hex = createHash('sha256').update(namen.join(' ')).digest('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-a${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}
