import { type Context, lader } from '../../schema/context.ts';
import { tredeVan, ziet } from '../../schema/trede.ts';

/** Aanbod dat de vrager niet mag zien. Alle ids van een verzoek samen in één SQL-opdracht. */
const verborgen = lader<string, true>(async ({ prisma, wie }, ids) => {
  const beperkt = await prisma.beperktAanbod.findMany({ where: { id: { in: [...ids] } } });
  return new Map(beperkt.filter(({ vanafTrede }) => !ziet(tredeVan(wie), vanafTrede)).map(({ id }) => [id, true]));
});

/** Van deze ids van aanbod (ander domein) die de vrager mag zien. Wie boven zijn trede iets eigens heeft, ziet dat bij het aanbod zelf. */
export async function aanbodVoor(context: Context, ids: readonly string[]): Promise<string[]> {
  const weg = await Promise.all(ids.map((id) => verborgen(context, id)));
  return ids.filter((_, nr) => !weg[nr]);
}
