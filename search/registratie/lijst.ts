import { Prisma, type PrismaClient } from '../../prisma/generated/client/client.ts';
import type { Dubbelstatus, Regio, Trede } from '../../prisma/generated/client/enums.ts';
import { tredeSql, zietAlles } from '../../schema/trede.ts';
import { DUBBELTAAK, type Dubbelsoort, type Paar } from './paar.ts';
import type { Veldreden } from './werk.ts';

export interface Dubbeling extends Paar {
  kans: number | null;
  bits: number | null;
  uitleg: Veldreden[];
  groep: string | null;
  status: Dubbelstatus;
  gevondenOp: Date;
  verzonnen: boolean;
}

export interface Dubbelkeuze {
  soorten?: readonly Dubbelsoort[];
  statussen?: readonly Dubbelstatus[];
  /** Kans vanaf waar een paar meetelt. */
  minimum?: number;
  /** Een van de twee is in deze wijk. */
  wijk?: string;
  /** Een van de twee gaat over een van deze thema's. */
  themas?: readonly string[];
  regios?: readonly Regio[];
  /** Ook paren uit de verzonnen Voorbeeldstad. */
  ookVerzonnen: boolean;
  /** De hoogste trede van wie het vraagt; zonder trede alleen paren van wat voor iedereen is. */
  trede?: Trede | null;
}

export interface Plek extends Paar {
  kans: number | null;
}

const KOLOMMEN = Prisma.sql`d.soort::text as soort, d.a, d.b, d.kans, d.bits, d.uitleg, d.groep, d.status::text as status, d."gevondenOp", d.verzonnen`;
/**
 * Of iemand op deze trede beide records van een paar `d` mag zien. De trede van het paar volgt die van de records met enkele seconden: daarom
 * telt ook hoe de records nu in de index staan.
 */
function paarZichtbaar(trede: Trede | null): Prisma.Sql {
  if (zietAlles(trede)) return Prisma.sql`true`;
  return Prisma.sql`(${tredeSql(trede, 'd')} and not exists (select 1 from zoeken."Document" as r
    where r.soort = d.soort::text::zoeken."Vindbaarsoort" and r.id in (d.a, d.b) and not ${tredeSql(trede, 'r')}))`;
}

/** Een paar dat een mens aanwees en dat nog niet vergeleken is, staat achteraan. */
const KANS = Prisma.sql`coalesce(d.kans, -1)`;

/** Paren die passen, de hoogste kans eerst, na `na`. Eén SQL-opdracht. */
export const leesDubbelingen = (
  prisma: Pick<PrismaClient, '$queryRaw'>,
  keuze: Dubbelkeuze,
  { na, aantal }: { na?: Plek | undefined; aantal: number },
): Promise<Dubbeling[]> =>
  prisma.$queryRaw`
    select ${KOLOMMEN} from zoeken."Dubbeling" as d
    where ${waar(keuze)} and ${
      na
        ? Prisma.sql`(${KANS} < ${na.kans ?? -1}::float8 or (${KANS} = ${na.kans ?? -1}::float8
            and (d.soort::text, d.a, d.b) > (${na.soort}, ${na.a}, ${na.b})))`
        : Prisma.sql`true`
    }
    order by ${KANS} desc, d.soort::text, d.a, d.b limit ${aantal}::int`;

export async function telDubbelingen(prisma: Pick<PrismaClient, '$queryRaw'>, keuze: Dubbelkeuze): Promise<number> {
  const [rij] = await prisma.$queryRaw<{ aantal: number }[]>`
    select count(*)::int as aantal from zoeken."Dubbeling" as d where ${waar(keuze)}`;
  return rij?.aantal ?? 0;
}

/** Hoeveel paren van een gebied nog open staan; leeg als er nog nooit helemaal gezocht is. Eén SQL-opdracht. */
export async function telOpen(prisma: Pick<PrismaClient, '$queryRaw'>, regio: Regio): Promise<number | null> {
  const keuze: Dubbelkeuze = {
    statussen: ['OPEN', 'BEVESTIGD'],
    regios: [regio],
    ookVerzonnen: regio === 'VOORBEELDSTAD',
  };
  const [rij] = await prisma.$queryRaw<{ aantal: number; gezocht: boolean }[]>`
    select (select count(*)::int from zoeken."Dubbeling" as d where ${waar(keuze)}) as aantal,
      exists (select 1 from zoeken."Taak" where naam = ${DUBBELTAAK} and "gedaanOp" is not null) as gezocht`;
  return rij?.gezocht ? rij.aantal : null;
}

function waar({
  soorten,
  statussen,
  minimum,
  wijk,
  themas,
  regios,
  ookVerzonnen,
  trede = null,
}: Dubbelkeuze): Prisma.Sql {
  const bij = [
    ...(wijk === undefined ? [] : [Prisma.sql`r.wijken @> ${[wijk]}::text[]`]),
    ...(themas ? [Prisma.sql`r.themas && ${[...themas]}::text[]`] : []),
    ...(regios?.length ? [Prisma.sql`r.regios && ${[...regios]}::gedeeld."Regio"[]`] : []),
  ];
  return Prisma.join(
    [
      ookVerzonnen ? Prisma.sql`true` : Prisma.sql`not d.verzonnen`,
      paarZichtbaar(trede),
      // Zonder bewijs en zonder besluit is er niets te beoordelen.
      Prisma.sql`not (d.status = 'OPEN' and d.kans is null)`,
      // Is een van de twee verwijderd, dan valt er niets meer te beoordelen.
      Prisma.sql`(d.status = 'SAMENGEVOEGD' or (select count(*) from zoeken."Document" as r
        where r.soort = d.soort::text::zoeken."Vindbaarsoort" and r.id in (d.a, d.b)) = 2)`,
      ...(soorten?.length ? [Prisma.sql`d.soort = any(${[...soorten]}::zoeken."Dubbelsoort"[])`] : []),
      ...(statussen?.length ? [Prisma.sql`d.status = any(${[...statussen]}::zoeken."Dubbelstatus"[])`] : []),
      ...(minimum === undefined ? [] : [Prisma.sql`d.kans >= ${minimum}::float8`]),
      ...(bij.length === 0
        ? []
        : [
            Prisma.sql`exists (select 1 from zoeken."Document" as r
              where r.soort = d.soort::text::zoeken."Vindbaarsoort" and r.id in (d.a, d.b) and ${Prisma.join(bij, ' and ')})`,
          ]),
    ],
    ' and ',
  );
}

/** Van elk record de paren waar het in zit, de hoogste kans eerst; wat geen dubbel bleek alleen als erom gevraagd is. Eén SQL-opdracht. */
export async function dubbelingenVan(
  prisma: Pick<PrismaClient, '$queryRaw'>,
  soort: Dubbelsoort,
  ids: readonly string[],
  { statussen, aantal, trede }: { statussen: readonly Dubbelstatus[]; aantal: number; trede: Trede | null },
): Promise<Map<string, Dubbeling[]>> {
  const rijen = await prisma.$queryRaw<(Dubbeling & { van: string })[]>`
    select van.id as van, deel.* from unnest(${[...ids]}::text[]) as van(id)
    cross join lateral (
      select ${KOLOMMEN} from zoeken."Dubbeling" as d
      where d.soort = ${soort}::zoeken."Dubbelsoort" and (d.a = van.id or d.b = van.id)
        and d.status = any(${[...statussen]}::zoeken."Dubbelstatus"[]) and ${paarZichtbaar(trede)}
      order by ${KANS} desc, d.a, d.b limit ${aantal}::int
    ) as deel`;
  return new Map(ids.map((id) => [id, rijen.filter(({ van }) => van === id)]));
}

/** Eén paar. */
export async function leesDubbeling(
  prisma: Pick<PrismaClient, '$queryRaw'>,
  { soort, a, b }: Paar,
): Promise<Dubbeling | undefined> {
  const [rij] = await prisma.$queryRaw<Dubbeling[]>`
    select ${KOLOMMEN} from zoeken."Dubbeling" as d where d.soort = ${soort}::zoeken."Dubbelsoort" and d.a = ${a} and d.b = ${b}`;
  return rij;
}

/** De records van elke groep die op deze trede te zien zijn. Eén SQL-opdracht. */
export async function ledenVan(
  prisma: Pick<PrismaClient, '$queryRaw'>,
  groepen: readonly { soort: Dubbelsoort; groep: string }[],
  trede: Trede | null,
): Promise<Map<string, string[]>> {
  const rijen = await prisma.$queryRaw<{ soort: string; groep: string; id: string }[]>`
    select distinct d.soort::text as soort, d.groep, lid.id from zoeken."Dubbeling" as d
    join unnest(${groepen.map(({ soort }) => soort)}::text[], ${groepen.map(({ groep }) => groep)}::text[]) as g(soort, groep)
      on d.soort::text = g.soort and d.groep = g.groep
    cross join lateral (values (d.a), (d.b)) as lid(id) where ${paarZichtbaar(trede)} order by 1, 2, 3`;
  const uit = new Map<string, string[]>();
  for (const { soort, groep, id } of rijen) uit.set(`${soort} ${groep}`, [...(uit.get(`${soort} ${groep}`) ?? []), id]);
  return uit;
}
