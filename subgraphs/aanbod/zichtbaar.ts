import { zichtbaarAanbod } from '../../schema/zichtbaar.ts';
import { maakRijkeuze } from '../../schema/zichtbare-rijen.ts';

/** Uit opgehaald aanbod wat iemand mag zien. */
export const zichtbaarUit = maakRijkeuze(({ prisma, wie }, ids) =>
  prisma.aanbod.findMany({ where: { AND: [{ id: { in: ids } }, zichtbaarAanbod(wie)] }, select: { id: true } }),
);
