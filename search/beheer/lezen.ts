import type { Gelezen } from '../../prisma/laden/lezen.ts';
import { nietGevonden } from '../../schema/fouten.ts';
import type { Wie } from '../../schema/toegang.ts';
import { zietAanbod } from '../../schema/zichtbaar.ts';
import type { Beheerbaar, Beheersoort, Lezer, Transactie } from './soort.ts';

/**
 * Leest één record en houdt het vast tot het einde van de transactie. Is het er niet of ziet de vrager het niet, dan zegt de fout waar men
 * het opzoekt.
 */
export async function haalRecord<T extends Beheerbaar>(
  tx: Transactie,
  wie: Wie,
  { lees, woord }: Beheersoort<T>,
  id: string,
): Promise<Gelezen<T>> {
  const gelezen = await lees(tx, id);
  if (!gelezen || !zietAanbod(wie, gelezen.record))
    throw nietGevonden('id', `Er is geen ${woord.een} met id ${id.slice(0, 100)}. Zoek het op met ${woord.zoekOp}.`);
  return gelezen;
}

/** De records met deze sleutels, op sleutel. Wat er niet (meer) is of de vrager niet ziet, ontbreekt. */
export async function leesRecords<T extends Beheerbaar>(
  { prisma, wie }: { prisma: Lezer; wie: Wie },
  { leesAlle }: Beheersoort<T>,
  ids: readonly string[],
): Promise<ReadonlyMap<string, T>> {
  const gelezen = ids.length === 0 ? [] : await leesAlle(prisma, ids);
  return new Map(gelezen.filter(({ record }) => zietAanbod(wie, record)).map(({ record }) => [record.id, record]));
}
