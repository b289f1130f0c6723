import type { GraphQLResolveInfo } from 'graphql';
import type { Gebeurtenis } from '../prisma/generated/client/client.ts';
import type { Gebeurtenissoort } from '../prisma/generated/client/enums.ts';
import { alsBladzijde, type Bladzijde, leesCursor, leesFirst, type PaginaArgs, type Volgorde } from './bladeren.ts';
import { type Context, veldLader } from './context.ts';

const NIEUWSTE_EERST: Volgorde = { veld: 'nr', richting: 'desc', soort: 'getal' };

/** Eén gebeurtenis, met een id zoals elke regel van een lijst. */
export type GebeurtenisRij = Gebeurtenis & { id: string };
type Regel = Gebeurtenis & { ouder: string; totaal: number; verder: boolean };

export interface GeschiedenisVraag {
  soort: Gebeurtenissoort;
  /** De sleutel van het gegeven en de sleutels die het vroeger had: wat daaronder gebeurde, hoort erbij. */
  ids: readonly string[];
  args: PaginaArgs;
  context: Context;
  info: GraphQLResolveInfo;
}

/**
 * Wat er met een gegeven is gebeurd, het nieuwste eerst. Wie het mag zien staat in `schema/toegangsregels.ts`. Wordt het voor meer gegevens gevraagd, dan
 * kost dat samen één SQL-opdracht.
 */
export function geschiedenisVan({
  soort,
  ids,
  args,
  context,
  info,
}: GeschiedenisVraag): Promise<Bladzijde<GebeurtenisRij> | null> {
  const lader = veldLader<Bladzijde<GebeurtenisRij>>(context, info, { soort, ...args }, async (ouders) => {
    const perOuder = Map.groupBy(await leesRegels(context, soort, ouders, args), (regel) => regel.ouder);
    return new Map(ouders.map((ouder) => [ouder, bladzijde(perOuder.get(ouder) ?? [], args)]));
  });
  // Een sleutel heeft nooit een spatie.
  return lader.load(ids.join(' '));
}

function leesRegels({ prisma }: Context, soort: Gebeurtenissoort, ouders: readonly string[], args: PaginaArgs) {
  const meeste = leesFirst(args.first) + 1;
  const voor = leesCursor(args.after, NIEUWSTE_EERST)?.waarde ?? null;
  return prisma.$queryRaw<Regel[]>`
    select deel.*, ouder.sleutels as ouder
    from unnest(${[...ouders]}::text[]) as ouder(sleutels)
    cross join lateral (
      select g.*, verder.zo as verder, count(*) over ()::int as totaal,
             row_number() over (partition by verder.zo order by g.nr desc) as plaats
      from beheer."Gebeurtenis" as g
      cross join lateral (select ${voor}::int is null or g.nr < ${voor}::int as zo) as verder
      where g.soort = ${soort}::beheer."Gebeurtenissoort" and g."entiteitId" = any(string_to_array(ouder.sleutels, ' '))
    ) as deel
    where deel.plaats <= case when deel.verder then ${meeste}::int else 1 end
    order by ouder.sleutels, deel.nr desc`;
}

function bladzijde(regels: readonly Regel[], args: PaginaArgs): Bladzijde<GebeurtenisRij> {
  const rijen = regels.filter(({ verder }) => verder).map((regel) => ({ ...regel, id: String(regel.nr) }));
  return alsBladzijde(rijen, args, NIEUWSTE_EERST, () => regels[0]?.totaal ?? 0);
}
