import { Prisma, type PrismaClient } from '../../prisma/generated/client/client.ts';
import type { Trede } from '../../prisma/generated/client/enums.ts';
import type { Kennis } from '../kennis/index.ts';
import { en, keuzeVoorwaarden } from '../postgres/voorwaarden.ts';
import { leesWoorden } from '../woordbron.ts';
import type { Keuze } from '../zoekmachine.ts';
import { leesDomein, type MetNaam } from './domein.ts';
import type { Overlaprecord, Overlapsoort } from './vormen.ts';
import { kaal, telt, weegWoorden, type Zeldzaam } from './woorden.ts';

const { sql } = Prisma;

/** Wat er (misschien) is. Wat nog niet begonnen of al gestopt is, kan geen overlap geven. */
const STATUSSEN = ['OPERATIONEEL', 'PILOT', 'ONBEKEND'];

/** Records van deze soort, die bij de keuze passen, of met deze ids. */
export interface Overlapkeuze {
  soort: Overlapsoort;
  keuze?: Keuze;
  ids?: readonly string[];
}

type Rij = Omit<Overlaprecord, 'aanbieders' | 'gemeenten' | 'woorden'> & { termen: string };

/**
 * Leest records om te vergelijken, uit de zoekindex, met hun aanbieders uit het eigen domein. Wat gestopt is of nog niet begonnen,
 * ontbreekt. Vier SQL-opdrachten, hoeveel records er ook zijn.
 */
export async function leesRecords(prisma: PrismaClient, kennis: Kennis, keuze: Overlapkeuze): Promise<Overlaprecord[]> {
  // Naam, doel en omschrijving; niet de namen van de thema's, want die tellen al als thema.
  const rijen = await prisma.$queryRaw<Rij[]>`
    select d.soort::text, d.id, d.themas, d.regios[1]::text as regio, d.wijken, d."leeftijdVan", d."leeftijdTot",
           d.onderwijssoorten::text[], d."voorWie"::text[], d.kosten::text, d.niveau::text, d.status::text, d.wachttijdstatus,
           d.rang[1] || d.rang[3] || d.rang[4] as termen
    from zoeken."Document" as d where ${en(voorwaardenVan(keuze))}`;
  const domein = await leesDomein(
    prisma,
    keuze.soort,
    rijen.map(({ id }) => id),
  );
  const termen = rijen.map((rij) => rij.termen.split(' '));
  const zeldzaam = await leesZeldzaam(prisma, kennis, termen, keuze.keuze?.trede ?? null);
  const zonder = maakZonder(kennis);
  return rijen.map(({ termen: _termen, ...rij }, nr) => {
    const { aanbieders, gemeenten } = domein.get(rij.id) ?? { aanbieders: [], gemeenten: [] };
    return {
      ...rij,
      gemeenten,
      aanbieders: aanbieders.map(({ id, familie }) => ({ id, familie })),
      woorden: weegWoorden(termen[nr] ?? [], zeldzaam, zonder(aanbieders)),
    };
  });
}

/** Hoeveel records `leesRecords` hiervoor leest. Eén SQL-opdracht. */
export async function telRecords(prisma: PrismaClient, keuze: Overlapkeuze): Promise<number> {
  const [rij] = await prisma.$queryRaw<{ aantal: number }[]>`
    select count(*)::int as aantal from zoeken."Document" as d where ${en(voorwaardenVan(keuze))}`;
  return rij?.aantal ?? 0;
}

const voorwaardenVan = ({ soort, keuze = {}, ids }: Overlapkeuze) => [
  sql`d.soort = ${soort}::zoeken."Vindbaarsoort"`,
  sql`(d.status is null or d.status = any(${STATUSSEN}::text[]::gedeeld."Status"[]))`,
  ...keuzeVoorwaarden(keuze),
  ...(ids ? [sql`d.id = any(${[...ids]}::text[])`] : []),
];

/** Hoe zeldzaam woorden zijn, naar in hoeveel documenten van de hele index zij staan. Wat maar in één staat, kan niemand delen. */
async function leesZeldzaam(
  prisma: PrismaClient,
  { documenten }: Kennis,
  termen: readonly (readonly string[])[],
  trede: Trede | null,
): Promise<Zeldzaam> {
  const alle = new Set<string>();
  for (const rij of termen) for (const term of rij) alle.add(term);
  const woorden = new Set([...alle].map(kaal).filter(telt));
  const staatIn = await leesWoorden(prisma, [...woorden], trede);
  const gewichten = new Map(
    [...staatIn]
      .filter(([, aantal]) => aantal > 1)
      .map(([woord, aantal]) => [woord, Math.log(1 + Math.max(documenten, aantal) / aantal)]),
  );
  return (woord) => gewichten.get(woord) ?? 0;
}

/** De woorden die van een record niet meetellen: namen van plaatsen en van wie het aanbiedt. */
function maakZonder({ ontleder, wijken, gemeenten }: Kennis) {
  const delen = (woord: string) => {
    const { grondvorm, stam, alleDelen } = ontleder.ontleed(woord);
    return [woord, grondvorm, stam, ...alleDelen];
  };
  const woordenVan = (namen: readonly string[]) =>
    new Set(namen.flatMap((naam) => ontleder.woorden(naam)).flatMap(({ woord }) => delen(woord)));
  const plaatsen = woordenVan([...wijken, ...gemeenten].map(({ naam }) => naam));
  const perAanbieder = new Map<string, ReadonlySet<string>>();
  const vanAanbieder = ({ id, naam }: MetNaam) => {
    const bekend = perAanbieder.get(id) ?? woordenVan([naam]);
    perAanbieder.set(id, bekend);
    return bekend;
  };
  return (aanbieders: readonly MetNaam[]) => [plaatsen, ...aanbieders.map(vanAanbieder)];
}
