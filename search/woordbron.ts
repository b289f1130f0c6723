import { Prisma, type PrismaClient } from '../prisma/generated/client/client.ts';
import type { Trede } from '../prisma/generated/client/enums.ts';
import { tredeSql } from '../schema/trede.ts';

/**
 * De woorden van de index met in hoeveel documenten zij staan, voor wie op deze trede werkt: zo verklapt een aanvulling, verbetering of weging
 * geen woord dat alleen in beperkte records staat. Om uit te kiezen in SQL.
 */
export const woordbron = (trede: Trede | null): Prisma.Sql =>
  trede === null
    ? Prisma.sql`zoeken."Woord"`
    : Prisma.sql`(select woord, sum(documenten)::int as documenten from (
        select woord, documenten from zoeken."Woord"
        union all select b.woord, b.documenten from zoeken."BeperktWoord" as b where ${tredeSql(trede, 'b')}
      ) as alle group by woord)`;

/** In hoeveel documenten elk van deze woorden staat; een woord dat nergens staat, ontbreekt of heeft er 0. Eén SQL-opdracht. */
export async function leesWoorden(
  prisma: Pick<PrismaClient, '$queryRaw'>,
  woorden: readonly string[],
  trede: Trede | null,
): Promise<ReadonlyMap<string, number>> {
  const rijen = await prisma.$queryRaw<{ woord: string; documenten: number }[]>`
    select woord, documenten from ${woordbron(trede)} as w where woord = any(${[...woorden]}::text[])`;
  return new Map(rijen.map(({ woord, documenten }) => [woord, documenten]));
}
