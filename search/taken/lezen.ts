import { Prisma, type PrismaClient } from '../../prisma/generated/client/client.ts';
import type { Termijnen } from '../../prisma/regels/termijn.ts';
import type { Sleutel } from '../vormen.ts';
import { delenOp } from './delen.ts';
import { type Eigenaarstaken, TAAKSOORTEN, type Taak, type Taakkeuze, type Taaktelling } from './vormen.ts';

const { sql, join } = Prisma;

type Lezer = Pick<PrismaClient, '$queryRaw'>;

/** Waar en wanneer: het moment en de termijnen van de vraag. */
export interface Moment {
  nu: Date;
  termijnen: Termijnen;
}

export interface Venster {
  vanaf: number;
  aantal: number;
}

/** De taken van deze keuze, elk met hoe vaak het record is gezocht. Een record kan meer taken hebben. */
function takenSql(keuze: Taakkeuze, { nu, termijnen }: Moment): Prisma.Sql {
  const delen = delenOp(nu, termijnen);
  const wie = join(
    [
      sql`true`,
      ...(keuze.organisatie === undefined
        ? []
        : [sql`d.soort <> 'SCHOOL' and d.eigenaars @> array[${keuze.organisatie}]`]),
      ...(keuze.school === undefined ? [] : [sql`d.soort = 'SCHOOL' and d.id = ${keuze.school}`]),
      ...(keuze.regio === undefined ? [] : [sql`${keuze.regio}::gedeeld."Regio" = any(d.regios)`]),
      ...(keuze.zonderVoorbeeld ? [sql`d.herkomst <> 'VOORBEELD'`] : []),
    ],
    ' and ',
  );
  const soorten = TAAKSOORTEN.filter((soort) => keuze.soorten.length === 0 || keuze.soorten.includes(soort));
  const alle = soorten.map(
    (
      taaksoort,
    ) => sql`select ${taaksoort}::text as taaksoort, d.soort, d.id, d.eigenaars, (${delen[taaksoort].sinds})::date as sinds
      from zoeken."Document" as d where ${wie} and ${delen[taaksoort].waar}`,
  );
  return sql`select taak.*, coalesce(v.gevonden, 0)::int as gevonden, coalesce(v.geopend, 0)::int as geopend
    from (${join(alle, ' union all ')}) as taak
    left join lateral (
      select sum(gevonden) as gevonden, sum(geopend) as geopend from zoeken."Vondst" as v
      where v.soort = taak.soort and v.id = taak.id
    ) as v on true`;
}

export interface Takenlijst {
  taken: Taak[];
  totaal: number;
  perSoort: Taaktelling;
}

/** Een bladzijde taken: wat het meest gezocht is eerst, daarna wat het langst ligt. Eén SQL-opdracht. */
export async function leesTaken(
  prisma: Lezer,
  keuze: Taakkeuze,
  moment: Moment,
  { vanaf, aantal }: Venster,
): Promise<Takenlijst> {
  const [rij] = await prisma.$queryRaw<{ taken: Taak[] | null; perSoort: Partial<Taaktelling> | null }[]>`
    with taak as materialized (${takenSql(keuze, moment)}),
    bladzijde as (
      select *, row_number() over (order by gevonden + geopend desc, sinds nulls last, taaksoort, soort, id) as plaats
      from taak order by plaats limit ${aantal}::int offset ${vanaf}::int
    )
    select (select json_agg(json_build_object('taaksoort', taaksoort, 'soort', soort, 'id', id, 'sinds', sinds,
        'gevonden', gevonden, 'geopend', geopend) order by plaats) from bladzijde) as taken,
      (select json_object_agg(taaksoort, aantal) from (
        select taaksoort, count(*)::int as aantal from taak group by taaksoort) as geteld) as "perSoort"`;
  const perSoort = telling(rij?.perSoort ?? {});
  return { taken: rij?.taken ?? [], perSoort, totaal: totaalVan(perSoort) };
}

const telling = (geteld: Partial<Taaktelling>): Taaktelling =>
  Object.fromEntries(TAAKSOORTEN.map((soort) => [soort, geteld[soort] ?? 0])) as Taaktelling;

const totaalVan = (perSoort: Taaktelling): number => Object.values(perSoort).reduce((som, aantal) => som + aantal, 0);

interface Eigenaarsrij extends Omit<Eigenaarstaken, 'eigenaar' | 'perSoort' | 'totaal'> {
  soort: Sleutel['soort'];
  id: string | null;
  perSoort: Partial<Taaktelling>;
}

/**
 * Wie er achterloopt: per organisatie of school hoeveel taken er liggen, de meeste eerst. Wat meer aanbieders heeft, telt bij elk van hen.
 * Eén SQL-opdracht.
 */
export async function leesEigenaars(
  prisma: Lezer,
  keuze: Taakkeuze,
  moment: Moment,
  { vanaf, aantal }: Venster,
): Promise<{ eigenaars: Eigenaarstaken[]; totaal: number }> {
  const [rij] = await prisma.$queryRaw<{ eigenaars: Eigenaarsrij[] | null; totaal: number }[]>`
    with taak as materialized (${takenSql(keuze, moment)}),
    per_eigenaar as (
      select case when soort = 'SCHOOL' then 'SCHOOL' else 'ORGANISATIE' end as soort,
        case when soort = 'SCHOOL' then id else eigenaar end as eigenaar, taaksoort, sinds, gevonden + geopend as gezocht
      from taak left join lateral unnest(case when soort = 'SCHOOL' then array[id] else eigenaars end) as eigenaar on true
    ), per_soort as (
      select soort, eigenaar, taaksoort, count(*)::int as aantal, min(sinds) as sinds, sum(gezocht)::int as gezocht
      from per_eigenaar group by soort, eigenaar, taaksoort
    ), geteld as (
      select soort, eigenaar as id, json_object_agg(taaksoort, aantal) as "perSoort", min(sinds) as sinds,
        sum(gezocht)::int as gezocht, sum(aantal)::int as aantal
      from per_soort group by soort, eigenaar
    ), bladzijde as (
      select *, row_number() over (order by aantal desc, gezocht desc, soort, id nulls last) as plaats
      from geteld order by plaats limit ${aantal}::int offset ${vanaf}::int
    )
    select (select json_agg(b order by plaats) from bladzijde as b) as eigenaars, (select count(*)::int from geteld) as totaal`;
  const eigenaars = (rij?.eigenaars ?? []).map(({ soort, id, perSoort, sinds, gezocht }): Eigenaarstaken => {
    const volledig = telling(perSoort);
    return {
      eigenaar: id === null ? null : { soort, id },
      perSoort: volledig,
      totaal: totaalVan(volledig),
      sinds,
      gezocht,
    };
  });
  return { eigenaars, totaal: rij?.totaal ?? 0 };
}
