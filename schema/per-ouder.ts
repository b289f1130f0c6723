import type { GraphQLResolveInfo } from 'graphql';
import { Prisma } from '../prisma/generated/client/client.ts';
import { alsBladzijde, type Bladzijde, leesCursor, leesFirst, OP_NAAM, type PaginaArgs } from './bladeren.ts';
import { type Context, veldLader } from './context.ts';
import { regelVraag } from './verbinding.ts';

export interface Koppeling {
  /** De tabel met haar PostgreSQL-schema; heet in de voorwaarden `rij`. */
  tabel: Prisma.Sql;
  /** Voorwaarde die een rij aan de ouder `ouder.sleutel` bindt. */
  bij: Prisma.Sql;
  /** Extra voorwaarde op de rijen. */
  waar?: Prisma.Sql;
}

interface Regel {
  ouder: string;
  id: string;
  totaal: number;
  /** Ligt na de cursor, en hoort dus bij deze bladzijde. */
  verder: boolean;
}

/**
 * De ids van één bladzijde onder elk van de ouders, met het totaal per ouder. Altijd één SQL-opdracht, hoeveel ouders of
 * regels er ook zijn. Ligt de hele bladzijde vóór de cursor, dan blijft één rij (`verder` is dan onwaar) over voor het totaal.
 */
function idsPerOuder(context: Context, ouders: readonly string[], koppeling: Koppeling, args: PaginaArgs) {
  const first = leesFirst(args.first);
  const cursor = leesCursor(args.after, OP_NAAM);
  const na = cursor
    ? Prisma.sql`(rij.sorteernaam, rij.id) > (${String(cursor.waarde)}, ${cursor.id})`
    : Prisma.sql`true`;
  return context.prisma.$queryRaw<Regel[]>`
    select ouder.sleutel as ouder, deel.id, deel.totaal, deel.verder
    from unnest(${[...ouders]}::text[]) as ouder(sleutel)
    cross join lateral (
      select rij.id, rij.sorteernaam, (${na}) as verder,
             count(*) over ()::int as totaal,
             row_number() over (partition by (${na}) order by rij.sorteernaam, rij.id) as nr
      from ${koppeling.tabel} as rij
      where ${koppeling.bij} and ${koppeling.waar ?? Prisma.sql`true`}
    ) as deel
    where deel.nr <= case when deel.verder then ${first + 1}::int else 1 end
    order by ouder.sleutel, deel.sorteernaam, deel.id`;
}

export interface LijstVraag {
  /** De entiteit in de lijst, zoals `Aanbod`. */
  type: string;
  koppeling: Koppeling;
  /** De sleutel van de ouder. */
  ouder: string;
  args: PaginaArgs;
  context: Context;
  info: GraphQLResolveInfo;
}

type Rij = { id: string; sorteernaam: string };

/**
 * De lijst onder één ouder, op naam. Wordt zij voor meer ouders gevraagd, dan worden die samen opgehaald: één SQL-opdracht voor de
 * ids en de totalen, en één vraag (`haalOp`) voor alle rijen. Een ouder zonder rijen krijgt een lege bladzijde.
 */
export function lijstOnder<T extends Rij>(
  { type, koppeling, ouder, args, context, info }: LijstVraag,
  haalOp: (velden: object, ids: string[]) => Promise<T[]>,
): Promise<Bladzijde<T> | null> {
  // Voor elke ouder apart: anders weet Pothos alleen bij de eerste dat de velden al zijn opgehaald, en haalt het de rest opnieuw.
  const velden = regelVraag(type, context, info);
  return veldLader(context, info, args, async (ouders) => {
    const regels = await idsPerOuder(context, ouders, koppeling, args);
    const ids = new Set(regels.filter((regel) => regel.verder).map((regel) => regel.id));
    const perId = new Map(ids.size === 0 ? [] : (await haalOp(velden, [...ids])).map((rij) => [rij.id, rij]));
    return verdeel(ouders, regels, perId, args);
  }).load(ouder);
}

function verdeel<T extends Rij>(
  ouders: readonly string[],
  regels: readonly Regel[],
  perId: ReadonlyMap<string, T>,
  args: PaginaArgs,
): Map<string, Bladzijde<T>> {
  const perOuder = Map.groupBy(regels, (regel) => regel.ouder);
  return new Map(
    ouders.map((ouder) => {
      const eigen = perOuder.get(ouder) ?? [];
      const rijen = eigen.filter((regel) => regel.verder).map((regel) => perId.get(regel.id));
      const gevonden = rijen.filter((rij) => rij !== undefined);
      return [ouder, alsBladzijde(gevonden, args, OP_NAAM, () => eigen[0]?.totaal ?? 0)];
    }),
  );
}
