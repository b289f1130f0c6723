import type { Prisma, PrismaClient } from '../../prisma/generated/client/client.ts';
import type { Vindbaarsoort } from '../vormen.ts';
import type { Dubbelsoort } from './paar.ts';

/** Onthoudt dat deze records in deze transactie zijn veranderd of verwijderd. */
export async function meldVeranderd(
  tx: Pick<Prisma.TransactionClient, '$executeRaw'>,
  soort: Vindbaarsoort,
  ids: readonly string[],
): Promise<void> {
  if (soort === 'BEGRIP' || ids.length === 0) return;
  await tx.$executeRaw`
    insert into zoeken."Veranderd" (soort, id, transactie)
    select ${soort}::zoeken."Dubbelsoort", id, pg_current_xact_id()::text::bigint from unnest(${[...ids]}::text[]) as id order by id
    on conflict (soort, id) do update set transactie = excluded.transactie`;
}

type Lezer = Pick<PrismaClient, '$queryRaw'>;

/** De oudste transactie die nu nog loopt: alles wat daarvóór is veranderd, is nu te zien. */
export async function leesGrens(prisma: Lezer): Promise<bigint> {
  const [rij] = await prisma.$queryRaw<{ grens: bigint }[]>`
    select pg_snapshot_xmin(pg_current_snapshot())::text::bigint as grens`;
  return rij?.grens ?? 0n;
}

/**
 * Wat er sinds een grens is veranderd. Geeft ook soms iets wat al bekend was (een transactie die toen al klaar was), maar mist nooit
 * iets.
 */
export const leesVeranderd = (prisma: Lezer, grens: bigint): Promise<{ soort: Dubbelsoort; id: string }[]> =>
  prisma.$queryRaw`select soort::text as soort, id from zoeken."Veranderd" where transactie >= ${grens} order by soort, id`;
