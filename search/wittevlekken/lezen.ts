import { Prisma, type PrismaClient } from '../../prisma/generated/client/client.ts';
import type { Ondersteuningsniveau, Regio, Trede } from '../../prisma/generated/client/enums.ts';
import { tredeSql } from '../../schema/trede.ts';
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
  /** De hoogste trede van wie het vraagt; zonder trede telt alleen wat voor iedereen is. */
  trede?: Trede | null;
}

/** De wijken van een gebied. Twee SQL-opdrachten. */
export async function leesWijken(prisma: Lezer, regio: Regio): Promise<Wijkfeiten[]> {
  const wijken = await prisma.wijk.findMany({
    where: { regio },
    orderBy: { code: 'asc' },
    include: { gemeente: { select: { naam: true } } },
  });
  return wijken.map((wijk) => ({
    code: wijk.code,
    naam: wijk.naam,
    gemeente: wijk.gemeente.naam,
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

/** Aanbod dat voor witte vlekken gelijk is, bij elkaar geteld. */
export interface Aanbodrij extends Telling {
  /** Codes van thema's, of één domein. */
  onderwerpen: string[];
  groepen: Leeftijdsgroep[];
  niveau: Ondersteuningsniveau | null;
  /** Leeg: voor het hele gebied. */
  wijken: string[];
  /** Namen; leeg: voor elke gemeente in het gebied. Noemt het wijken, dan tellen die. */
  gemeenten: string[];
  bereikbaarheid: Bereikbaarheid;
  /** Onwaar: van een ander gebied; het telt niet mee, maar laat zien dat zulk aanbod bestaat. */
  hier: boolean;
  /** Bij minstens één is bekend voor welke leeftijd of soort onderwijs het is. */
  leeftijdBekend: boolean;
}

const KOLOMMEN = [
  'onderwerpen',
  'groepen',
  'niveau',
  'wijken',
  'gemeenten',
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
 * Al het aanbod, in één SQL-opdracht. De database telt alleen wat gelijk is; wat dat per cel betekent, zegt `telPerCel`. Zo leest zij elk record
 * één keer, en niet één keer voor elk thema, elke leeftijd en elke wijk.
 */
export async function leesAanbodrijen(
  prisma: Lezer,
  { regio, onderwerpsoort, perNiveau, trede = null }: Matrixkeuze,
): Promise<Aanbodrij[]> {
  const { soorten, lijst } = onderwerpen(onderwerpsoort);
  const [antwoord] = await prisma.$queryRaw<{ rijen: unknown[][] | null }[]>`
    with geteld as (
      select ${lijst} as onderwerpen, d."dektGroepen" as groepen, ${perNiveau ? NIVEAU : sql`null::text`} as niveau, d.wijken, d.gemeenten,
        d.bereikbaarheid, d.regios && ${geldendeRegios(regio)}::text[]::gedeeld."Regio"[] as hier, count(*)::int as aantal,
        count(d.plekken)::int as "metPlekken", coalesce(sum(d.plekken), 0) as plekken, sum(cardinality(d.onbekend))::int as onbekend,
        bool_or(not ('LEEFTIJD' = any(d.onbekend)) or cardinality(d."dektGroepen") < 6) as "leeftijdBekend"
      from zoeken."Document" as d
      where d.soort = any(${soorten}::text[]::zoeken."Vindbaarsoort"[]) and d.bereikbaarheid is not null and ${metVoorbeeld(regio)}
        and ${tredeSql(trede, 'd')}
      group by 1, 2, 3, 4, 5, 6, 7
    )
    select json_agg(json_build_array(${Prisma.raw(KOLOMMEN.map((kolom) => `"${kolom}"`).join(', '))})) as rijen from geteld`;
  return (antwoord?.rijen ?? []).map(
    (rij) => Object.fromEntries(KOLOMMEN.map((kolom, plek) => [kolom, rij[plek]])) as unknown as Aanbodrij,
  );
}
