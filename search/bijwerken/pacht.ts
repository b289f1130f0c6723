import type { PrismaClient } from '../../prisma/generated/client/client.ts';

type Db = Pick<PrismaClient, '$queryRaw' | '$executeRaw'>;

/**
 * Wie een afnemer bijwerkt, pacht hem voor een tijd: zo werkt er nooit meer dan één proces aan dezelfde index, zonder dat een
 * transactie open blijft staan terwijl er op een andere server wordt gewacht. Valt een pachter uit, dan verloopt zijn tijd.
 */
export async function pacht(
  db: Db,
  naam: string,
  houder: string,
  seconden: number,
): Promise<{ afdruk: string } | undefined> {
  await db.$executeRaw`insert into zoeken."Afnemer" (naam) values (${naam}) on conflict do nothing`;
  const [rij] = await db.$queryRaw<{ afdruk: string }[]>`
    update zoeken."Afnemer" set houder = ${houder}, "bezetTot" = now() + make_interval(secs => ${seconden}::float8)
    where naam = ${naam} and (houder is null or houder = ${houder} or "bezetTot" is null or "bezetTot" < now())
    returning afdruk`;
  return rij;
}

export async function laatLos(db: Db, naam: string, houder: string): Promise<void> {
  await db.$executeRaw`
    update zoeken."Afnemer" set houder = null, "bezetTot" = null where naam = ${naam} and houder = ${houder}`;
}

/** Zorgt dat de index van een afnemer de volgende keer helemaal opnieuw wordt gebouwd. */
export async function eisHerbouw(db: Db, naam: string): Promise<void> {
  await db.$executeRaw`update zoeken."Afnemer" set afdruk = '' where naam = ${naam}`;
}
