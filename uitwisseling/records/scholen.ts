import type { PrismaClient } from '../../prisma/generated/client/client.ts';
import { school as vorm } from '../../prisma/startdata/vorm/scholen.ts';
import { zelfdeVelden } from './velden.ts';

/** Scholen zoals zij in een bestand staan. Een vast aantal SQL-opdrachten. */
export async function leesScholen(tx: Pick<PrismaClient, 'school'>, ids: readonly string[]): Promise<object[]> {
  const rijen = await tx.school.findMany({
    where: { id: { in: [...ids] } },
    include: { codes: { orderBy: { code: 'asc' } } },
  });
  return rijen.map((rij) => ({
    ...zelfdeVelden(vorm.keyof().options, rij),
    wijk: rij.wijkCode,
    bestuur: rij.bestuurId,
    // De eigen sleutel hoort bij de school zelf en staat niet in een bestand.
    codes: rij.codes.filter(({ code }) => code !== rij.id).map(({ code, register }) => ({ code, register })),
  }));
}
