import { Prisma } from '../../prisma/generated/client/client.ts';
import type { Facetnaam, Facetten, Kandidaat, Zoekopdracht, Zoekuitkomst } from '../zoekmachine.ts';
import { en, kernQuery, keuzeVoorwaarden, moetBevatten } from './voorwaarden.ts';

const { sql, raw } = Prisma;

/** Wat van een treffer mee teruggaat: de velden van `Kandidaat`. */
const KANDIDAAT = [
  'soort',
  'id',
  'naam',
  'themas',
  'regios',
  'wijken',
  'leeftijdVan',
  'leeftijdTot',
  'leeftijdsgroepen',
  'onderwijssoorten',
  'voorWie',
  'kosten',
  'prijsPerJaar',
  'niveau',
  'herkomst',
  'status',
  'wachttijdstatus',
  'rang',
] as const satisfies (keyof Kandidaat)[];
const VELDEN = raw(KANDIDAAT.map((veld) => `'${veld}', d."${veld}"`).join(', '));

/** De labels D, C, B en A bij het grove rangschikken. */
const GEWICHTEN = raw(`'{0.05, 0.2, 0.6, 1}'`);

interface Antwoord {
  totaal: number;
  kandidaten: Kandidaat[] | null;
  facetten: [facet: Facetnaam, waarde: string, aantal: number][] | null;
}

/**
 * Eén SQL-opdracht voor de treffers, het totaal en de facetten. De treffers worden één keer gezocht (`treffer`) en alleen met wat klein
 * is: nummer, facetgroepen en plaats. De rest van de rij wordt alleen gelezen van wat teruggaat.
 */
export function zoekSql(opdracht: Zoekopdracht): Prisma.Sql {
  const bevat = moetBevatten(opdracht);
  const kern = kernQuery(opdracht);
  const opNaam = opdracht.volgorde === 'NAAM' || !kern;
  // De woorden staan in een eigen deel: dan zoekt PostgreSQL ze altijd op in de index. Rechtstreeks in de voorwaarde leest het bij
  // gewone woorden liever de hele tabel, en rekent daarbij niet wat het uitpakken van elke zoekvector kost.
  const vraag = bevat
    ? sql`vraag as materialized (select ${bevat}::tsquery as bevat, ${kern}::tsquery as kern),`
    : sql``;
  const bron = bevat
    ? sql`vraag join zoeken."Document" as d on d.zoekvector @@ vraag.bevat`
    : sql`zoeken."Document" as d`;
  const plaats = opNaam ? sql`d.sorteernaam` : sql`-ts_rank(${GEWICHTEN}, d.kernvector, vraag.kern)`;
  return sql`
    with ${vraag} treffer as materialized (
      select d.nr, ${plaats} as plaats, d.facetten[1] as kenmerken, d.facetten[2] as themas, d.facetten[3] as wijken
      from ${bron} where ${en(keuzeVoorwaarden(opdracht.keuze))}
    ), bladzijde as (
      select nr, plaats from treffer order by plaats, nr limit ${opdracht.aantal}::int offset ${opdracht.vanaf}::int
    )
    select (select count(*)::int from treffer) as totaal,
      (select json_agg(json_build_object(${VELDEN}) order by b.plaats, b.nr)
        from bladzijde as b join zoeken."Document" as d on d.nr = b.nr) as kandidaten,
      (${opdracht.facetten.length > 0 ? tellingSql(opdracht.facetten) : sql`null`}) as facetten`;
}

/** Telt eerst hoe vaak elke facetgroep voorkomt, en dan pas de waarden erin: er zijn veel minder groepen dan treffers. */
const tellingSql = (facetten: readonly Facetnaam[]): Prisma.Sql => sql`
  select json_agg(json_build_array(f.facet, f.waarde, telling.aantal) order by telling.aantal desc, f.waarde) from (
    select waarde.nr, sum(groep.aantal)::int as aantal from (
      select coalesce(kenmerken, themas, wijken) as nr, count(*) as aantal
      from treffer group by grouping sets ((kenmerken), (themas), (wijken))
    ) as groep join zoeken."Facetgroep" as g on g.nr = groep.nr cross join unnest(g.waarden) as waarde(nr)
    group by waarde.nr
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
