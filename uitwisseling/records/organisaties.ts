import type { PrismaClient } from '../../prisma/generated/client/client.ts';
import { organisatie as vorm } from '../../prisma/startdata/vorm/aanbod.ts';
import { zelfdeVelden } from './velden.ts';

/** Organisaties zoals zij in een bestand staan. Een vast aantal SQL-opdrachten. */
export async function leesOrganisaties(
  tx: Pick<PrismaClient, 'organisatie'>,
  ids: readonly string[],
): Promise<object[]> {
  const rijen = await tx.organisatie.findMany({
    where: { id: { in: [...ids] } },
    include: { gefinancierdDoor: { orderBy: { financierId: 'asc' } } },
  });
  return rijen.map((rij) => ({
    ...zelfdeVelden(vorm.keyof().options, rij),
    onderdeelVan: rij.onderdeelVanId,
    gefinancierdDoor: rij.gefinancierdDoor.map(({ financierId }) => financierId),
  }));
}
