import { Prisma, type PrismaClient } from '../../prisma/generated/client/client.ts';
import { alsDatum } from '../../prisma/regels/dag.ts';
import { zichtbaarOnderwerpSql } from '../../schema/zichtbaar.ts';
import { KLEINSTE_AANTAL } from './aantallen.ts';
import type { MonitorKeuze } from './monitor-filter.ts';
import type { Groepering } from './waarden.ts';

/** De cijfers van één groep onderwerpen, zoals de database ze telt. Weken zijn nog niet afgerond. */
export interface Cijfers {
  aantal: number;
  aantalMetMeting: number;
  aantalActueel: number;
  aantalBinnenNorm: number;
  aantalBovenNorm: number;
  aantalAanmeldstop: number;
  aantalVerouderd: number;
  aantalOnbekend: number;
  aanmeldAantal: number;
  aanmeldMediaan: number | null;
  aanmeldP90: number | null;
  behandelAantal: number;
  behandelMediaan: number | null;
  behandelP90: number | null;
  wachtendenBekendBij: number;
  wachtendenTeKlein: number;
  wachtendenGetoond: number;
  vrijePlaatsen: number | null;
}

export interface Groepsrij extends Cijfers {
  isTotaal: boolean;
  /** De waarde waarop gegroepeerd is; leeg voor wat geen waarde heeft, en voor het totaal. */
  sleutel: string | null;
}

const tekst = (waarden: readonly string[]) => Prisma.sql`${[...waarden]}::text[]`;

function onderwerpWaar(keuze: MonitorKeuze): Prisma.Sql {
  const { soort, regio, niveau, herkomst, thema, aanbieder, wijk } = keuze;
  const delen = [zichtbaarOnderwerpSql(keuze.wie, 'onderwerp')];
  if (keuze.zonderVoorbeeld) delen.push(Prisma.sql`onderwerp.herkomst <> 'VOORBEELD'`);
  if (soort) delen.push(Prisma.sql`onderwerp.soort = ${soort}::wachttijden."Onderwerpsoort"`);
  if (regio.length > 0) delen.push(Prisma.sql`onderwerp.regio = any(${tekst(regio)}::gedeeld."Regio"[])`);
  if (niveau.length > 0) {
    delen.push(Prisma.sql`onderwerp.niveau = any(${tekst(niveau)}::gedeeld."Ondersteuningsniveau"[])`);
  }
  if (herkomst.length > 0) delen.push(Prisma.sql`onderwerp.herkomst = any(${tekst(herkomst)}::gedeeld."Herkomst"[])`);
  if (thema.length > 0) {
    delen.push(Prisma.sql`(onderwerp.themas && ${tekst(thema)} or onderwerp.hoofdthemas && ${tekst(thema)})`);
  }
  if (aanbieder.length > 0) delen.push(Prisma.sql`onderwerp.aanbieders && ${tekst(aanbieder)}`);
  if (wijk.length > 0) delen.push(Prisma.sql`onderwerp.wijken && ${tekst(wijk)}`);
  return Prisma.join(delen, ' and ');
}

/** De gekozen onderwerpen met de weken en de termijn van hun norm. */
export const gekozen = (keuze: MonitorKeuze) => Prisma.sql`
  gekozen as (
    select onderwerp.soort, onderwerp.id, onderwerp.regio::text as regio, onderwerp.niveau::text as niveau,
           onderwerp.themas, onderwerp.hoofdthemas, onderwerp.aanbieders, onderwerp.wijken,
           norm."aanmeldWeken", norm."behandelWeken", norm."geldigDagen"
    from wachttijden."Onderwerp" as onderwerp
    join wachttijden."Wachttijdnorm" as norm on norm.code = onderwerp."normCode"
    where ${onderwerpWaar(keuze)}
  )`;

/**
 * Elk gekozen onderwerp met zijn laatste meting op de dag en zijn status: dezelfde regels als `bepaalStatus`. De gemeten waarden tellen
 * alleen mee zolang de meting geldt.
 */
const stand = (dag: Date) => Prisma.sql`
  stand as (
    select gekozen.regio, gekozen.niveau, gekozen.themas, gekozen.hoofdthemas, gekozen.aanbieders, gekozen.wijken, meting.actueel,
           case
             when meting.actueel is null then 'ONBEKEND'
             when not meting.actueel then 'VEROUDERD'
             when meting.aanmeldstop then 'AANMELDSTOP'
             when meting.aanmeld > gekozen."aanmeldWeken" or meting.behandel > gekozen."behandelWeken" then 'BOVEN_NORM'
             when meting.aanmeld <= gekozen."aanmeldWeken" or meting.behandel <= gekozen."behandelWeken" then 'BINNEN_NORM'
             else 'ONBEKEND'
           end as status,
           case when meting.actueel then meting.aanmeld end as aanmeld,
           case when meting.actueel then meting.behandel end as behandel,
           case when meting.actueel then meting.wachtenden end as wachtenden,
           case when meting.actueel then meting.plaatsen end as plaatsen
    from gekozen
    left join lateral (
      select m.peildatum + gekozen."geldigDagen" >= ${alsDatum(dag)}::date as actueel, m.aanmeldstop,
             m."aanmeldwachttijdWeken" as aanmeld, m."behandelwachttijdWeken" as behandel,
             m."aantalWachtenden" as wachtenden, m."vrijePlaatsen" as plaatsen
      from wachttijden."Wachttijdmeting" as m
      where m."onderwerpSoort" = gekozen.soort and m."onderwerpId" = gekozen.id and m.peildatum <= ${alsDatum(dag)}::date
      order by m.peildatum desc
      limit 1
    ) as meting on true
  )`;

const CIJFERS = Prisma.sql`
  count(*)::int as aantal,
  count(actueel)::int as "aantalMetMeting",
  count(*) filter (where actueel)::int as "aantalActueel",
  count(*) filter (where status = 'BINNEN_NORM')::int as "aantalBinnenNorm",
  count(*) filter (where status = 'BOVEN_NORM')::int as "aantalBovenNorm",
  count(*) filter (where status = 'AANMELDSTOP')::int as "aantalAanmeldstop",
  count(*) filter (where status = 'VEROUDERD')::int as "aantalVerouderd",
  count(*) filter (where status = 'ONBEKEND')::int as "aantalOnbekend",
  count(aanmeld)::int as "aanmeldAantal",
  percentile_cont(0.5) within group (order by aanmeld) as "aanmeldMediaan",
  percentile_cont(0.9) within group (order by aanmeld) as "aanmeldP90",
  count(behandel)::int as "behandelAantal",
  percentile_cont(0.5) within group (order by behandel) as "behandelMediaan",
  percentile_cont(0.9) within group (order by behandel) as "behandelP90",
  count(wachtenden)::int as "wachtendenBekendBij",
  count(*) filter (where wachtenden > 0 and wachtenden < ${KLEINSTE_AANTAL}::int)::int as "wachtendenTeKlein",
  coalesce(sum(wachtenden) filter (where wachtenden >= ${KLEINSTE_AANTAL}::int), 0)::int as "wachtendenGetoond",
  sum(plaatsen)::int as "vrijePlaatsen"`;

/** De waarden waarop een onderwerp meetelt. Kiest het filter waarden van dezelfde soort, dan komen alleen die terug. */
function groepswaarden(groepering: Groepering, { thema, aanbieder, wijk }: MonitorKeuze): Prisma.Sql {
  const uitLijst = (kolom: Prisma.Sql, keuze: readonly string[]) => Prisma.sql`
    select distinct waarde from unnest(${kolom}) as waarde
    where ${keuze.length === 0 ? Prisma.sql`true` : Prisma.sql`waarde = any(${tekst(keuze)})`}`;
  return {
    THEMA: Prisma.sql`
      select distinct paar.waarde from unnest(stand.themas, stand.hoofdthemas) as paar(waarde, hoofd)
      where ${thema.length === 0 ? Prisma.sql`true` : Prisma.sql`${tekst(thema)} && array[paar.waarde, paar.hoofd]`}`,
    AANBIEDER: uitLijst(Prisma.sql`stand.aanbieders`, aanbieder),
    WIJK: uitLijst(Prisma.sql`stand.wijken`, wijk),
    REGIO: Prisma.sql`select stand.regio as waarde`,
    NIVEAU: Prisma.sql`select stand.niveau as waarde`,
  }[groepering];
}

/** De cijfers van het totaal en van elke groep, in één SQL-opdracht. Het totaal telt elk onderwerp één keer. */
export function telMonitor(keuze: MonitorKeuze, groepering: Groepering | null, prisma: PrismaClient) {
  const groepen = groepering
    ? Prisma.sql`
      union all
      select false, groep.waarde, ${CIJFERS}
      from stand left join lateral (${groepswaarden(groepering, keuze)}) as groep on true
      group by groep.waarde`
    : Prisma.empty;
  return prisma.$queryRaw<Groepsrij[]>`
    with ${gekozen(keuze)}, ${stand(keuze.dag)}
    select true as "isTotaal", null::text as sleutel, ${CIJFERS} from stand
    ${groepen}`;
}
