import { zichtbareActiviteit } from '../../schema/zichtbaar.ts';
import { maakRijkeuze } from '../../schema/zichtbare-rijen.ts';

/** Uit opgehaalde activiteiten welke iemand mag zien. */
export const zichtbaarUit = maakRijkeuze(({ prisma, wie }, ids) =>
  prisma.activiteit.findMany({ where: { AND: [{ id: { in: ids } }, zichtbareActiviteit(wie)] }, select: { id: true } }),
);
