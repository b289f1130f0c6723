import { Prisma, type PrismaClient } from '../../prisma/generated/client/client.ts';
import type { Ondersteuningsniveau, Regio } from '../../prisma/generated/client/enums.ts';
import { geldendeRegios } from '../../schema/waarden/regels.ts';
import type { Leeftijdsgroep } from '../vormen.ts';
import { leesGeteld } from './behoefte.ts';
import type { Bereikbaarheid, Telling, Wijkfeiten } from './vormen.ts';

const { sql } = Prisma;

type Lezer = Pick<PrismaClient, '$queryRaw' | 'wijk' | 'thema'>;

/** Waarover de cellen gaan: de thema's van aanbod (en van activiteiten), of de domeinen van activiteiten. */
export type Onderwerpsoort = 'THEMA' | 'DOMEIN';

export interface Matrixkeuze {
  regio: Regio;
  onderwerpsoort: Onderwerpsoort;
  /** Ook per niveau van ondersteuning. */
  perNiveau: boolean;
}

/** De wijken van een gebied. Eén SQL-opdracht. */
export async function leesWijken(prisma: Lezer, regio: Regio): Promise<Wijkfeiten[]> {
  const wijken = await prisma.wijk.findMany({ where: { regio }, orderBy: { code: 'asc' } });
  return wijken.map((wijk) => ({
    code: wijk.code,
    naam: wijk.naam,
    kinderen: wijk.kinderen,
    doelgroepkinderen: wijk.doelgroepkinderen,
    geteld: leesGeteld(wijk.kinderenLeeftijd),
    peildatum: wijk.kinderenPeildatum,
    inwoners: wijk.inwoners,
    prioriteitswijk: wijk.prioriteitswijk,
  }));
}

export interface Themafeiten {
  code: string;
  naam: string;
  ouderCode: string | null;
}

/** Alle thema's op hun volgorde. Eén SQL-opdracht. */
export const leesThemas = (prisma: Lezer): Promise<Themafeiten[]> =>
  prisma.thema.findMany({
    orderBy: [{ volgorde: 'asc' }, { code: 'asc' }],
    select: { code: true, naam: true, ouderCode: true },
  });

/** In welk gebied deze wijken liggen; een onbekende code ontbreekt. Eén SQL-opdracht. */
export async function leesGebieden(prisma: Lezer, codes: readonly string[]): Promise<Map<string, Regio>> {
  const wijken = await prisma.wijk.findMany({
    where: { code: { in: [...codes] } },
    select: { code: true, regio: true },
  });
  return new Map(wijken.map(({ code, regio }) => [code, regio]));
}

/** Het aanbod van één plek, onderwerp, leeftijdsgroep en bereikbaarheid bij elkaar. */
export interface Aanbodrij extends Telling {
  onderwerp: string;
  groep: Leeftijdsgroep;
  niveau: Ondersteuningsniveau | null;
  /** Leeg: voor het hele gebied. */
  wijk: string | null;
  bereikbaarheid: Bereikbaarheid;
  /** Onwaar: van een ander gebied; het telt niet mee, maar laat zien dat zulk aanbod bestaat. */
  hier: boolean;
  /** Bij minstens één is bekend voor welke leeftijd of soort onderwijs het is. */
  leeftijdBekend: boolean;
}

const KOLOMMEN = [
  'onderwerp',
  'groep',
  'niveau',
  'wijk',
  'bereikbaarheid',
  'hier',
  'aantal',
  'metPlekken',
  'plekken',
  'onbekend',
  'leeftijdBekend',
] as const satisfies (keyof Aanbodrij)[];

/** De verzonnen Voorbeeldstad telt bij andere gebieden nergens mee, ook niet als voorbeeld van wat kan bestaan. */
export const metVoorbeeld = (regio: Regio): Prisma.Sql =>
  regio === 'VOORBEELDSTAD' ? sql`true` : sql`d.herkomst <> 'VOORBEELD'`;

/** De soorten records die als aanbod tellen, met waarover zij gaan. Een activiteit zonder niveau is er voor iedereen. */
export const onderwerpen = (soort: Onderwerpsoort): { soorten: string[]; lijst: Prisma.Sql } =>
  soort === 'DOMEIN'
    ? { soorten: ['ACTIVITEIT'], lijst: sql`array[d.domein]` }
    : { soorten: ['AANBOD', 'ACTIVITEIT'], lijst: sql`d.themas` };

export const NIVEAU = sql`case when d.soort = 'ACTIVITEIT' then 'PREVENTIEF' else d.niveau::text end`;

/**
 * Al het aanbod bij elkaar, in één SQL-opdracht: alleen het tellen gebeurt in de database. Staat een record onder een hoofdthema én onder een
 * thema daarvan, dan telt alleen het laatste.
 */
export async function leesAanbodrijen(
  prisma: Lezer,
  { regio, onderwerpsoort, perNiveau }: Matrixkeuze,
  themas: readonly Themafeiten[],
): Promise<Aanbodrij[]> {
  const onder = themas.filter(({ ouderCode }) => ouderCode !== null);
  const { soorten, lijst } = onderwerpen(onderwerpsoort);
  const [antwoord] = await prisma.$queryRaw<{ rijen: unknown[][] | null }[]>`
    with d as materialized (
      select d.themas, d.domein, d.soort, d."dektGroepen", d.bereikbaarheid, d.plekken, d.wijken,
        ${perNiveau ? NIVEAU : sql`null::text`} as niveau,
        d.regios && ${geldendeRegios(regio)}::text[]::gedeeld."Regio"[] as hier,
        cardinality(d.onbekend) as onbekend, not ('LEEFTIJD' = any(d.onbekend)) or cardinality(d."dektGroepen") < 6 as bekend
      from zoeken."Document" as d
      where d.soort = any(${soorten}::text[]::zoeken."Vindbaarsoort"[]) and d.bereikbaarheid is not null and ${metVoorbeeld(regio)}
    ), thema(code, hoofd) as (
      select * from unnest(${onder.map(({ code }) => code)}::text[], ${onder.map(({ ouderCode }) => ouderCode)}::text[])
    ), geteld as (
      select o.code as onderwerp, groep, d.niveau, w.wijk, d.bereikbaarheid, d.hier, count(*)::int as aantal,
        count(d.plekken)::int as "metPlekken", coalesce(sum(d.plekken), 0) as plekken, sum(d.onbekend)::int as onbekend,
        bool_or(d.bekend) as "leeftijdBekend"
      from d cross join unnest(${lijst}) as o(code) cross join unnest(d."dektGroepen") as groep
        left join lateral (select unnest(d.wijken) as wijk where d.hier) as w on true
      where not exists (select 1 from thema where thema.hoofd = o.code and thema.code = any(d.themas))
      group by o.code, groep, d.niveau, w.wijk, d.bereikbaarheid, d.hier
    )
    select json_agg(json_build_array(${Prisma.raw(KOLOMMEN.map((kolom) => `"${kolom}"`).join(', '))})) as rijen from geteld`;
  return (antwoord?.rijen ?? []).map(
    (rij) => Object.fromEntries(KOLOMMEN.map((kolom, plek) => [kolom, rij[plek]])) as unknown as Aanbodrij,
  );
}
