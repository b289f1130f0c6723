import { Prisma, type PrismaClient } from '../../prisma/generated/client/client.ts';

import type { Trede } from '../../prisma/generated/client/enums.ts';
import { woordbron } from '../woordbron.ts';

export interface Opgezocht {
  /** In hoeveel documenten een woord (grondvorm) staat; wat er niet is, staat in geen. */
  documenten: ReadonlyMap<string, number>;
  /** Bij een onbekend woord de woorden uit de index die erop lijken, met hoe vaak zij voorkomen. */
  lijkt: ReadonlyMap<string, { woord: string; documenten: number }[]>;
  /** Woorden uit de index die zo beginnen, de gewoonste eerst. */
  begint: { woord: string; documenten: number }[];
}

export interface Opzoekvraag {
  woorden: readonly string[];
  onbekend: readonly string[];
  begin: string | null;
  /** De hoogste trede van wie het vraagt. */
  trede: Trede | null;
}

const PER_WOORD = 8;
const BEGINNEN = 12;

type Rij = { wat: 'ken' | 'lijkt' | 'begint'; vraag: string; woord: string; documenten: number };

/** De woorden uit de index die zo beginnen, de gewoonste eerst. Een leeg begin heeft er geen. */
export const woordenMet = (begin: string, aantal: number, trede: Trede | null): Prisma.Sql => Prisma.sql`
  select woord, documenten from ${woordbron(trede)} as w
  where ${begin} <> '' and woord >= ${begin} and woord < ${begin} || chr(1114111) and documenten > 0
  order by documenten desc, length(woord), woord limit ${aantal}::int`;

/** Zoekt de woorden van een vraag op in de index. Altijd één SQL-opdracht. */
export async function zoekOp(
  prisma: Pick<PrismaClient, '$queryRaw'>,
  { woorden, onbekend, begin, trede }: Opzoekvraag,
): Promise<Opgezocht> {
  const bron = woordbron(trede);
  const rijen = await prisma.$queryRaw<Rij[]>`
    (select 'ken' as wat, '' as vraag, woord, documenten from ${bron} as k where woord = any(${[...woorden]}::text[]))
    union all
    (select 'lijkt', u.woord, w.woord, w.documenten
      from unnest(${[...onbekend]}::text[]) as u(woord)
      cross join lateral (
        select k.woord, k.documenten from ${bron} as k where k.woord % u.woord and k.documenten > 0
        order by similarity(k.woord, u.woord) desc, k.documenten desc, k.woord limit ${PER_WOORD}::int
      ) as w
      where not exists (select 1 from ${bron} as b where b.woord = u.woord and b.documenten > 0))
    union all
    (select 'begint', '', woord, documenten from (${woordenMet(begin ?? '', BEGINNEN, trede)}) as b)`;
  const van = (wat: Rij['wat']) => rijen.filter((rij) => rij.wat === wat);
  return {
    documenten: new Map(van('ken').map(({ woord, documenten }) => [woord, documenten])),
    lijkt: Map.groupBy(van('lijkt'), ({ vraag }) => vraag),
    begint: van('begint'),
  };
}
