import { Prisma, type PrismaClient } from '../../prisma/generated/client/client.ts';
import type { Regio, Trede } from '../../prisma/generated/client/enums.ts';
import { tredeSql } from '../../schema/trede.ts';
import { geldendeRegios } from '../../schema/waarden/regels.ts';
import type { Sleutel } from '../vormen.ts';
import { metVoorbeeld, NIVEAU, type Onderwerpsoort, onderwerpen, type Themafeiten } from './lezen.ts';
import type { Bereikbaarheid, Celsleutel, Feit, Wijkfeiten } from './vormen.ts';

const { sql } = Prisma;

/** Een record achter een getal van een cel. */
export interface Celrecord extends Sleutel {
  /** In de wijk zelf, of voor het hele gebied. */
  lokaal: boolean;
  bereikbaarheid: Bereikbaarheid;
  /** Wat er niet van bekend is. */
  onbekend: Feit[];
}

export interface Celvraag {
  regio: Regio;
  onderwerpsoort: Onderwerpsoort;
  themas: readonly Themafeiten[];
  wijken: readonly Wijkfeiten[];
  cellen: readonly Celsleutel[];
  /** Hoeveel records van elke bereikbaarheid, in de wijk en daarbuiten. */
  aantal: number;
  /** De hoogste trede van wie het vraagt; zonder trede komt alleen terug wat voor iedereen is. */
  trede?: Trede | null;
}

/** De records achter deze cellen, per cel: in de wijk eerst, dan naar bereikbaarheid en naam. Eén SQL-opdracht voor alle cellen samen. */
export async function leesCelrecords(prisma: Pick<PrismaClient, '$queryRaw'>, vraag: Celvraag): Promise<Celrecord[][]> {
  const { regio, onderwerpsoort, themas, wijken, cellen, aantal, trede = null } = vraag;
  const gemeenten = new Map(wijken.map(({ code, gemeente }) => [code, gemeente]));
  const hoofd = new Map(themas.map(({ code, ouderCode }) => [code, ouderCode]));
  const onder = themas.filter(({ ouderCode }) => ouderCode !== null);
  const kolom = (kies: (cel: Celsleutel) => string | null) => sql`${cellen.map(kies)}::text[]`;
  const { soorten, lijst } = onderwerpen(onderwerpsoort);
  const rijen = await prisma.$queryRaw<(Celrecord & { nr: bigint })[]>`
    with cel as (
      select nr, wijk, gemeente, onderwerp, groep, niveau, code from unnest(${kolom(({ wijk }) => wijk)}, ${kolom(({ onderwerp }) => onderwerp)},
        ${kolom(({ groep }) => groep)}, ${kolom(({ niveau }) => niveau)}, ${kolom(({ onderwerp }) => hoofd.get(onderwerp) ?? null)},
        ${kolom(({ wijk }) => gemeenten.get(wijk) ?? null)}
      ) with ordinality as r(wijk, onderwerp, groep, niveau, hoofd, gemeente, nr)
      cross join lateral (select onderwerp as code union select hoofd where hoofd is not null) as c
    ), thema(code, hoofd) as (
      select * from unnest(${onder.map(({ code }) => code)}::text[], ${onder.map(({ ouderCode }) => ouderCode)}::text[])
    ), gevonden as (
      select cel.nr, d.soort::text as soort, d.id, d.bereikbaarheid, d.onbekend, d.sorteernaam, cardinality(d.wijken) > 0 as lokaal,
        row_number() over (partition by cel.nr, d.bereikbaarheid, cardinality(d.wijken) > 0 order by d.sorteernaam, d.soort, d.id) as plaats
      from zoeken."Document" as d cross join unnest(${lijst}) as o(code) cross join unnest(d."dektGroepen") as g(groep)
        join cel on cel.code = o.code and cel.groep = g.groep
      where d.soort = any(${soorten}::text[]::zoeken."Vindbaarsoort"[]) and d.bereikbaarheid is not null and ${metVoorbeeld(regio)}
        and ${tredeSql(trede, 'd')} and d.regios && ${geldendeRegios(regio)}::text[]::gedeeld."Regio"[]
        and (cel.wijk = any(d.wijken) or (d.wijken = '{}' and (d.gemeenten = '{}' or cel.gemeente = any(d.gemeenten)))) and (cel.niveau is null or cel.niveau = ${NIVEAU})
        and not exists (select 1 from thema where thema.hoofd = o.code and thema.code = any(d.themas))
    )
    select nr, soort, id, lokaal, bereikbaarheid, onbekend from gevonden where plaats <= ${aantal}::int
    order by nr, lokaal desc, bereikbaarheid, sorteernaam, soort, id`;
  const perCel = Map.groupBy(rijen, ({ nr }) => Number(nr) - 1);
  return cellen.map((_, plek) => (perCel.get(plek) ?? []).map(({ nr, ...record }) => record));
}
