import { Prisma, type PrismaClient } from '../../prisma/generated/client/client.ts';
import type { Onderwijssoort, Regio } from '../../prisma/generated/client/enums.ts';
import { SCHOOLSLEUTELS } from '../../schema/waarden/schoolsoorten.ts';
import { type Groep, soortregels, type Telling } from './dekkingscel.ts';
import { gekozenProfiel } from './gekozen-profiel.ts';

export interface Bereik {
  regio: Regio;
  /** Leeg: alle wijken, ook een onbekende. */
  wijken: readonly string[];
  schooljaar: string | null;
}

export interface Schoolcijfers {
  scholen: number;
  zonderProfiel: number;
  zonderOnderwijssoort: number;
  /** De soorten onderwijs die de scholen zelf noemen. */
  soorten: Onderwijssoort[];
  /** De gebieden waarvan de profielen het kader gebruiken. */
  kaders: Regio[];
}

/** De scholen waar het overzicht over gaat, met het profiel dat van hen telt. */
function scholenIn({ regio, wijken, schooljaar }: Bereik): Prisma.Sql {
  const inWijk = wijken.length === 0 ? Prisma.sql`true` : Prisma.sql`rij."wijkCode" = any (${[...wijken]}::text[])`;
  return Prisma.sql`
    select rij.id, rij."wijkCode" as wijk, rij.onderwijssoorten, ${SCHOOLSLEUTELS} as sleutels, gekozen.id as profiel, gekozen."kaderRegio"
    from scholen."School" rij
    left join lateral (${gekozenProfiel(Prisma.sql`rij.id`, schooljaar)}) as gekozen on true
    where rij.regio::text = ${regio} and ${inWijk}`;
}

/** De scholen per soort onderwijs die meetelt; een school met meer soorten staat er vaker in. */
function plekken(bereik: Bereik, soorten: readonly Onderwijssoort[]): Prisma.Sql {
  const regels = soortregels(soorten);
  return Prisma.sql`
    select school.id, school.wijk, school.profiel, soort.naam as soort
    from (${scholenIn(bereik)}) as school
    join unnest(${regels.map((regel) => regel.soort)}::text[], ${regels.map((regel) => regel.sleutel)}::text[])
      as soort(naam, sleutel) on soort.sleutel = any (school.sleutels)
    group by school.id, school.wijk, school.profiel, soort.naam`;
}

/** Over welke scholen het overzicht gaat. Eén SQL-opdracht. */
export async function telScholen(prisma: PrismaClient, bereik: Bereik): Promise<Schoolcijfers> {
  const [cijfers] = await prisma.$queryRaw<Schoolcijfers[]>`
    with school as (${scholenIn(bereik)})
    select count(*)::int as scholen,
           (count(*) filter (where profiel is null))::int as "zonderProfiel",
           (count(*) filter (where cardinality(onderwijssoorten) = 0))::int as "zonderOnderwijssoort",
           (select coalesce(array_agg(distinct soort::text), '{}')
            from school, unnest(school.onderwijssoorten) as soort) as soorten,
           coalesce(array_agg(distinct "kaderRegio"::text) filter (where profiel is not null), '{}') as kaders
    from school`;
  return cijfers ?? { scholen: 0, zonderProfiel: 0, zonderOnderwijssoort: 0, soorten: [], kaders: [] };
}

/** De scholen per soort onderwijs en wijk, op volgorde. Eén SQL-opdracht. */
export function telGroepen(prisma: PrismaClient, bereik: Bereik, soorten: readonly Onderwijssoort[]): Promise<Groep[]> {
  return prisma.$queryRaw<Groep[]>`
    with plek as (${plekken(bereik, soorten)})
    select soort, wijk, count(*)::int as scholen, (count(*) filter (where profiel is null))::int as "zonderProfiel"
    from plek group by soort, wijk order by array_position(${[...soorten]}::text[], soort), wijk nulls last`;
}

/** Antwoorden op onderdelen van het kader, van het profiel van `plek`. */
export const opOnderdelen = (codes: readonly string[]): Prisma.Sql => Prisma.sql`
  select gegeven."onderdeelCode" as code, gegeven.beschikbaarheid::text as wat
  from scholen."Profielantwoord" gegeven
  where gegeven."profielId" = plek.profiel and gegeven."onderdeelCode" = any (${[...codes]}::text[])`;

/** Thema's van de extra ondersteuning in het profiel van `plek`; noemt het een thema vaker, dan telt het beste antwoord. */
export const opThemas = (codes: readonly string[]): Prisma.Sql => Prisma.sql`
  select regel."themaCode" as code, (array_agg(regel.beschikbaarheid::text order by array_position(
    array['AANWEZIG', 'OP_AFROEP', 'IN_ONTWIKKELING', 'NIET', 'ONBEKEND'], regel.beschikbaarheid::text)))[1] as wat
  from scholen."Profielregel" regel
  where regel."profielId" = plek.profiel and regel.soort = 'EXTRA_ONDERSTEUNING' and regel."themaCode" is not null
    and ${codes.length === 0 ? Prisma.sql`true` : Prisma.sql`regel."themaCode" = any (${[...codes]}::text[])`}
  group by regel."themaCode"`;

/** Telt de antwoorden per onderwerp, soort onderwijs en wijk. Eén SQL-opdracht. */
export function telAntwoorden(
  prisma: PrismaClient,
  bereik: Bereik,
  soorten: readonly Onderwijssoort[],
  antwoorden: Prisma.Sql,
): Promise<Telling[]> {
  return prisma.$queryRaw<Telling[]>`
    with plek as (${plekken(bereik, soorten)})
    select antwoord.code, plek.soort, plek.wijk,
           (count(*) filter (where antwoord.wat = 'AANWEZIG'))::int as aanwezig,
           (count(*) filter (where antwoord.wat = 'OP_AFROEP'))::int as "opAfroep",
           (count(*) filter (where antwoord.wat = 'IN_ONTWIKKELING'))::int as "inOntwikkeling",
           (count(*) filter (where antwoord.wat = 'NIET'))::int as niet
    from plek cross join lateral (${antwoorden}) as antwoord
    group by antwoord.code, plek.soort, plek.wijk order by antwoord.code`;
}
