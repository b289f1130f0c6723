import { LRUCache } from 'lru-cache';
import type { Prisma, PrismaClient } from '../prisma/generated/client/client.ts';
import { dagVan } from '../prisma/regels/dag.ts';

type Lezer = Pick<PrismaClient, '$queryRaw'>;

/**
 * De stand van de gegevens: verandert zodra een verandering is vastgelegd. Nummer en aantal samen, omdat een eerder begonnen transactie later
 * klaar kan zijn. Eén SQL-opdracht.
 */
export async function leesVersie(prisma: Lezer): Promise<string> {
  const [rij] = await prisma.$queryRaw<{ nr: number; aantal: number }[]>`
    select coalesce(max(nr), 0)::int as nr, count(*)::int as aantal from zoeken."Versie"`;
  return `${rij?.nr}.${rij?.aantal}`;
}

/** Meldt dat er iets is veranderd waar berekende antwoorden van afhangen. Geldt vanaf het einde van de transactie. */
export async function meldVersie(tx: Pick<Prisma.TransactionClient, '$executeRaw'>): Promise<void> {
  await tx.$executeRaw`insert into zoeken."Versie" default values`;
}

/**
 * Vervangt alle regels door één nieuwe. Nieuw, omdat een stand nooit mag terugkomen: een transactie die eerder begon en later klaar is, zet
 * er een lager nummer bij.
 */
export async function ruimVersiesOp(prisma: Pick<PrismaClient, '$executeRaw'>): Promise<void> {
  await prisma.$executeRaw`
    with nieuw as (insert into zoeken."Versie" default values returning nr)
    delete from zoeken."Versie" where nr < (select nr from nieuw)`;
}

const MEESTE_ANTWOORDEN = 200;

/** Een antwoord met de stand waarvoor het geldt. */
interface Onthouden {
  stand: string;
  antwoord: Promise<object>;
}

const onthouden = new WeakMap<Lezer, LRUCache<string, Onthouden>>();

/**
 * Rekent iets uit, en onthoudt het tot de gegevens veranderen of de dag om is (dan kan een wachttijd verouderd zijn). `sleutel` zegt wat
 * er is uitgerekend, met alle keuzes erin. Wie tegelijk hetzelfde vraagt, wacht op dezelfde berekening; een fout wordt niet onthouden.
 * Van elke sleutel blijft alleen het laatste antwoord: een oud antwoord vraagt niemand meer, en het kan groot zijn.
 */
export async function perVersie<T extends object>(
  prisma: Lezer,
  sleutel: string,
  nu: Date,
  reken: () => Promise<T>,
): Promise<T> {
  const eigen = onthouden.get(prisma) ?? new LRUCache<string, Onthouden>({ max: MEESTE_ANTWOORDEN });
  onthouden.set(prisma, eigen);
  const stand = `${await leesVersie(prisma)} ${dagVan(nu).toISOString()}`;
  const bekend = eigen.get(sleutel);
  if (bekend?.stand === stand) return bekend.antwoord as Promise<T>;
  const antwoord = reken();
  eigen.set(sleutel, { stand, antwoord });
  antwoord.catch(() => {
    if (eigen.get(sleutel)?.antwoord === antwoord) eigen.delete(sleutel);
  });
  return antwoord;
}
