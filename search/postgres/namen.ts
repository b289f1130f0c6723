import { Prisma } from '../../prisma/generated/client/client.ts';
import type { Trede } from '../../prisma/generated/client/enums.ts';
import { tredeSql } from '../../schema/trede.ts';
import { citeer } from './schrijven.ts';
import { en } from './voorwaarden.ts';

const { sql } = Prisma;

/** Korter staat in te veel namen om ze allemaal te wegen: dan telt alleen hoe een naam begint. */
const KORTSTE_MIDDEN = 3;

// Letterlijk: alleen dan gebruikt PostgreSQL de indexen zonder Voorbeeldstad.
const magNiet = (herkomst: string): Prisma.Sql =>
  herkomst === 'VOORBEELD' ? sql`d.herkomst <> 'VOORBEELD'` : sql`d.herkomst <> ${herkomst}::gedeeld."Herkomst"`;

/**
 * Namen die zo beginnen, en daarna namen waarin voor elk woord een woord zo begint. Een naam komt één keer, hoe
 * veel records hem ook hebben.
 */
export function namenSql(
  begin: string,
  woorden: readonly string[],
  aantal: number,
  { zonderHerkomsten, trede }: { zonderHerkomsten: readonly string[]; trede: Trede | null },
): Prisma.Sql {
  const bevat = woorden.map((woord) => `${citeer(woord)}:*`).join(' & ');
  const mag = en([...zonderHerkomsten.map(magNiet), tredeSql(trede, 'd')]);
  const ruim = aantal * 4;
  return sql`
    with sleutel as (select gedeeld.sorteersleutel(${begin.replaceAll('\0', '')}) as van),
    vraag as materialized (select ${bevat}::tsquery as bevat),
    voorop as (
      select d.soort, d.id, d.naam, d.sorteernaam, 0 as groep from zoeken."Document" as d, sleutel
      where d.sorteernaam >= sleutel.van and d.sorteernaam < sleutel.van || chr(1114111) and sleutel.van <> '' and ${mag}
      order by d.sorteernaam, d.nr limit ${ruim}::int
    ),
    midden as (
      select d.soort, d.id, d.naam, d.sorteernaam, 1 as groep
      from vraag join zoeken."Document" as d on ts_filter(d.kernvector, '{a}') @@ vraag.bevat
      where ${woorden.join('').length >= KORTSTE_MIDDEN} and ${mag} limit ${ruim}::int
    )
    select soort, id, naam from (
      select distinct on (sorteernaam) * from (select * from voorop union all select * from midden) as beide
      order by sorteernaam, groep, soort, id
    ) as uniek
    order by groep, length(naam), sorteernaam limit ${aantal}::int`;
}
