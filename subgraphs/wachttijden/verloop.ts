import type { GraphQLResolveInfo } from 'graphql';
import { Prisma } from '../../prisma/generated/client/client.ts';
import type { Onderwerpsoort } from '../../prisma/generated/client/enums.ts';
import { alsDatum, dagVan } from '../../prisma/regels/dag.ts';
import { type Context, veldLader } from '../../schema/context.ts';
import { invoerFout } from '../../schema/fouten.ts';
import { zichtbaarOnderwerpSql } from '../../schema/zichtbaar.ts';
import type { Meting } from './meting.ts';

export interface Periode {
  van?: Date | null | undefined;
  tot?: Date | null | undefined;
}

/** Controleert dat een periode niet achterstevoren staat. */
export function leesPeriode(veld: string, { van, tot }: Periode): void {
  if (van && tot && tot < van) {
    throw invoerFout(
      veld ? `${veld}.tot` : 'tot',
      `De periode eindigt op ${alsDatum(tot)}, vóór het begin op ${alsDatum(van)}. Draai ze om.`,
    );
  }
}

/** De metingen van alle onderwerpen van een verzoek, oudste eerst, in één SQL-opdracht. */
async function haalVerloop(soort: Onderwerpsoort, ids: readonly string[], { van, tot }: Periode, context: Context) {
  const vanaf = van ? Prisma.sql`meting.peildatum >= ${alsDatum(van)}::date` : Prisma.sql`true`;
  const metingen = await context.prisma.$queryRaw<Meting[]>`
    select meting.*, norm."geldigDagen"
    from wachttijden."Wachttijdmeting" as meting
    join wachttijden."Onderwerp" as onderwerp
      on onderwerp.soort = meting."onderwerpSoort" and onderwerp.id = meting."onderwerpId"
    join wachttijden."Wachttijdnorm" as norm on norm.code = onderwerp."normCode"
    where meting."onderwerpSoort" = ${soort}::wachttijden."Onderwerpsoort"
      and meting."onderwerpId" = any(${[...ids]}::text[]) and ${zichtbaarOnderwerpSql(context.wie, 'onderwerp')}
      and ${vanaf} and meting.peildatum <= ${alsDatum(tot ?? dagVan(context.nu))}::date
    order by meting.peildatum`;
  const perOnderwerp = Map.groupBy(metingen, (meting) => meting.onderwerpId);
  return new Map(ids.map((id) => [id, perOnderwerp.get(id) ?? []]));
}

/** Het verloop van één onderwerp; alle onderwerpen van een verzoek worden samen opgehaald. */
export function verloopVan(
  soort: Onderwerpsoort,
  id: string,
  periode: Periode,
  context: Context,
  info: GraphQLResolveInfo,
): Promise<Meting[] | null> {
  leesPeriode('', periode);
  return veldLader(context, info, periode, (ids) => haalVerloop(soort, ids, periode, context)).load(id);
}
