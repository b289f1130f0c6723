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
/** Van alle antwoorden samen. Een regel is hoogstens een paar kilobyte. */
const MEESTE_REGELS = 200_000;

/** Hoeveel regels een antwoord ongeveer heeft: wat er in zijn lijsten staat, en in de lijsten daarin. */
export function regelsIn(antwoord: unknown, diepte = 4): number {
  if (diepte === 0 || typeof antwoord !== 'object' || antwoord === null) return 0;
  const eigen = Array.isArray(antwoord) ? antwoord.length : 0;
  return Object.values(antwoord).reduce<number>((som, deel) => som + regelsIn(deel, diepte - 1), eigen);
}

/** Een antwoord met de stand waarvoor het geldt. */
interface Onthouden {
  stand: string;
  antwoord: Promise<object>;
}

const onthouden = new WeakMap<Lezer, LRUCache<string, Onthouden>>();

/**
 * Rekent iets uit, en onthoudt het tot de gegevens veranderen of de dag om is (dan kan een wachttijd verouderd zijn). `sleutel` zegt wat
 * er is uitgerekend, met alle keuzes erin. Wie tegelijk hetzelfde vraagt, wacht op dezelfde berekening; een fout wordt niet onthouden.
 * Van elke sleutel blijft alleen het laatste antwoord: een oud antwoord vraagt niemand meer. Wordt alles samen te groot, dan gaat weg wat het
 * langst niet is gevraagd.
 */
export async function perVersie<T extends object>(
  prisma: Lezer,
  sleutel: string,
  nu: Date,
  reken: () => Promise<T>,
): Promise<T> {
  const eigen =
    onthouden.get(prisma) ?? new LRUCache<string, Onthouden>({ max: MEESTE_ANTWOORDEN, maxSize: MEESTE_REGELS });
  onthouden.set(prisma, eigen);
  const stand = `${await leesVersie(prisma)} ${dagVan(nu).toISOString()}`;
  const bekend = eigen.get(sleutel);
  if (bekend?.stand === stand) return bekend.antwoord as Promise<T>;
  const antwoord = reken();
  const geldt = () => eigen.peek(sleutel)?.antwoord === antwoord;
  // Hoe groot het is, blijkt pas als het er is. Wat alleen al te groot is, wordt niet onthouden.
  eigen.set(sleutel, { stand, antwoord }, { size: 1 });
  antwoord.then(
    (uit) => geldt() && eigen.set(sleutel, { stand, antwoord }, { size: 1 + regelsIn(uit) }),
    () => geldt() && eigen.delete(sleutel),
  );
  return antwoord;
}
