import type { Aanbod } from '../../prisma/startdata/vorm/aanbod.ts';
import { type Context, lader } from '../../schema/context.ts';
import { gaatOver } from '../../schema/eigen.ts';
import { tredeVan, zietAlles } from '../../schema/trede.ts';
import { zichtbaarAanbod } from '../../schema/zichtbaar.ts';
import { isKleinBereik } from '../klein-bereik.ts';
import type { Beheerbaar, Beheersoort } from './soort.ts';

/** Aanbod dat de vrager mag zien. Alle ids van een verzoek samen in één SQL-opdracht. */
const zichtbaar = lader<string, true>(async ({ prisma, wie }, ids) => {
  const rijen = await prisma.aanbod.findMany({
    where: { AND: [{ id: { in: [...ids] } }, zichtbaarAanbod(wie)] },
    select: { id: true },
  });
  return new Map(rijen.map(({ id }) => [id, true]));
});

/** Van deze ids van aanbod die de vrager mag zien. */
async function zichtbaarVan(context: Context, ids: readonly string[]): Promise<string[]> {
  const mag = await Promise.all(ids.map((id) => zichtbaar(context, id)));
  return ids.filter((_, nr) => mag[nr]);
}

/** Ingevulde velden zonder het aanbod erin dat de vrager niet mag zien. */
export async function zonderVerborgen<T extends Beheerbaar, V extends object>(
  context: Context,
  { aanbodveld }: Pick<Beheersoort<T>, 'aanbodveld'>,
  velden: V,
): Promise<V> {
  const ids: unknown = (velden as Record<string, unknown>)[aanbodveld];
  if (zietAlles(tredeVan(context.wie)) || !Array.isArray(ids) || ids.length === 0) return velden;
  return { ...velden, [aanbodveld]: await zichtbaarVan(context, ids) };
}

/**
 * Een record zoals de vrager het zelf kan opvragen: zonder aanbod boven zijn trede, en zonder een klein aantal mensen als hij er niet over
 * gaat. Wat iemand voorstelt, laat hem zo niets anders zien.
 */
export async function toonbaar<T extends Beheerbaar>(context: Context, soort: Beheersoort<T>, record: T): Promise<T> {
  const gezien = await zonderVerborgen(context, soort, record);
  return gaatOver(context.wie, record.aanbieders) ? gezien : zonderKleinBereik(gezien);
}

function zonderKleinBereik<T extends Beheerbaar & Partial<Pick<Aanbod, 'resultaten'>>>(record: T): T {
  if (!record.resultaten) return record;
  const resultaten = record.resultaten.map((een) => (isKleinBereik(een) ? { ...een, waarde: null } : een));
  return { ...record, resultaten };
}
