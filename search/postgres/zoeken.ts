import { Prisma } from '../../prisma/generated/client/client.ts';
import {
  type Facetnaam,
  type Facetten,
  KANDIDAATVELDEN,
  type Kandidaat,
  type Zoekopdracht,
  type Zoekuitkomst,
} from '../zoekmachine.ts';
import { GROEPEN } from './facetten.ts';
import { en, kernQuery, keuzeVoorwaarden, moetBevatten } from './voorwaarden.ts';

const { sql, raw, join } = Prisma;

const VELDEN = raw([...KANDIDAATVELDEN, 'rang'].map((veld) => `'${veld}', d."${veld}"`).join(', '));

/** De labels D, C, B en A bij het grove rangschikken. */
const GEWICHTEN = raw(`'{0.05, 0.2, 0.6, 1}'`);

/** Hoe goed een document `d` grof bij de kern past. */
const KERNRANG = sql`ts_rank(${GEWICHTEN}, d.kernvector, (select kern from kern))`;

const GROEPNAMEN = Object.keys(GROEPEN);
const FACETGROEPEN = raw(GROEPNAMEN.map((naam, nr) => `d.facetten[${nr + 1}] as ${naam}`).join(', '));

interface Antwoord {
  totaal: number;
  kandidaten: Kandidaat[] | null;
  facetten: [facet: Facetnaam, waarde: string, aantal: number][] | null;
}

/**
 * Eén SQL-opdracht voor de treffers, het totaal en de facetten. De treffers worden één keer gezocht (`treffer`) en alleen met wat klein
 * is: nummer, rang en facetgroepen. De rest van de rij wordt alleen gelezen van wat teruggaat.
 */
export function zoekSql(opdracht: Zoekopdracht): Prisma.Sql {
  const [eerste, ...verder] = moetBevatten(opdracht);
  const kern = kernQuery(opdracht);
  const opNaam = opdracht.volgorde === 'NAAM' || !kern;
  const vrij = opdracht.wijze === 'NIETS' && !opNaam;
  const bron = eerste ? bevat(eerste) : vrij ? ALLES_MET_RANG : sql`zoeken."Document" as d`;
  const waar = en([
    ...keuzeVoorwaarden(opdracht.keuze),
    // Met `is true` blijft dit een voorwaarde: als join kiest PostgreSQL soms een volgorde waarin het elke zoekvector uitpakt.
    ...verder.map((_, nr) => sql`(d.nr in (select nr from ${raw(`ook${nr}`)})) is true`),
  ]);
  const rang = opNaam ? sql`0::real` : vrij ? sql`coalesce(g.rang, -1)` : KERNRANG;
  const plaatsen = opNaam
    ? sql`select d.nr, d.sorteernaam as plaats from ${bron} where ${waar} order by d.sorteernaam, d.nr`
    : sql`select nr, -rang as plaats from treffer order by -rang, nr`;
  return sql`
    with kern as materialized (select ${kern}::tsquery as kern),
    ${vrij ? gewogenSql(opdracht) : sql``} ${join([...verder.map(ookSql), sql``], '')} treffer as materialized (
      select d.nr, ${rang} as rang, ${FACETGROEPEN} from ${bron} where ${waar}
    ), bladzijde as (
      ${plaatsen} limit ${opdracht.aantal}::int offset ${opdracht.vanaf}::int
    )
    select (select count(*)::int from treffer) as totaal,
      (select json_agg(json_build_object(${VELDEN}) order by b.plaats, b.nr)
        from bladzijde as b join zoeken."Document" as d on d.nr = b.nr) as kandidaten,
      (${opdracht.facetten.length > 0 ? facettenSql(opdracht.facetten) : sql`null`}) as facetten`;
}

/**
 * De documenten `d` die een van deze tsqueries bevatten. De lijst staat in een eigen deel: dan zoekt PostgreSQL altijd in de index.
 * Rechtstreeks in de voorwaarde leest het bij gewone woorden liever de hele tabel, en rekent daarbij niet wat het uitpakken van elke
 * zoekvector kost.
 */
const bevat = (tsqueries: readonly string[]): Prisma.Sql =>
  sql`(select ${[...tsqueries]}::text[]::tsquery[] as lijst offset 0) as vraag
    join zoeken."Document" as d on d.zoekvector @@ any(vraag.lijst)`;

/** Alle documenten, met de rang van wie een van de woorden bevat: de andere komen daarna, en hoeven niet uitgepakt te worden. */
const ALLES_MET_RANG = sql`zoeken."Document" as d left join gewogen as g on g.nr = d.nr`;

const gewogenSql = ({ groepen }: Zoekopdracht): Prisma.Sql => {
  const woorden = moetBevatten({ groepen, wijze: 'EEN' }).flat();
  return sql`gewogen as materialized (select d.nr, ${KERNRANG} as rang from ${bevat(woorden)}), `;
};

const ookSql = (tsqueries: readonly string[], nr: number): Prisma.Sql =>
  sql`${raw(`ook${nr}`)} as materialized (select d.nr from ${bevat(tsqueries)}), `;

/** Telt eerst hoe vaak elke facetgroep voorkomt, en dan pas de waarden erin: er zijn veel minder groepen dan treffers. */
const facettenSql = (facetten: readonly Facetnaam[]): Prisma.Sql => sql`
  select json_agg(json_build_array(f.facet, f.waarde, telling.aantal) order by telling.aantal desc, f.waarde) from (
    select waarde.nr, sum(groep.aantal)::int as aantal from (
      select coalesce(${raw(GROEPNAMEN.join(', '))}) as nr, count(*) as aantal
      from treffer group by grouping sets (${raw(GROEPNAMEN.map((naam) => `(${naam})`).join(', '))})
    ) as groep join zoeken."Facetgroep" as g on g.nr = groep.nr cross join unnest(g.waarden) as waarde(nr) group by waarde.nr
  ) as telling join zoeken."Facetwaarde" as f on f.nr = telling.nr
  where f.facet = any(${[...facetten]}::text[])`;

export function leesAntwoord(rijen: readonly unknown[]): Zoekuitkomst {
  const { totaal, kandidaten, facetten } = rijen[0] as Antwoord;
  return { totaal, kandidaten: kandidaten ?? [], facetten: alsFacetten(facetten ?? []) };
}

function alsFacetten(rijen: readonly [Facetnaam, string, number][]): Facetten {
  const uit: Facetten = {};
  for (const [facet, waarde, aantal] of rijen) {
    const rij = uit[facet] ?? [];
    rij.push({ waarde, aantal });
    uit[facet] = rij;
  }
  return uit;
}
