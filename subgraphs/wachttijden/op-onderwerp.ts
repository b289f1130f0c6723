import type { Prisma } from '../../prisma/generated/client/client.ts';
import { alsDatum } from '../../prisma/regels/dag.ts';
import { type Bladzijde, codeer, leesFirst, ontcijfer, type PaginaArgs } from '../../schema/bladeren.ts';
import { invoerFout } from '../../schema/fouten.ts';
import type { Meting } from './meting.ts';

const MERK = 'onderwerp';

/**
 * Bladeren op onderwerp: aanbod vóór scholen, dan op sleutel, en de oudste meting eerst. Een onderwerp heeft één meting per dag, dus deze
 * volgorde is in elke database met dezelfde metingen gelijk.
 */
export const opOnderwerp = (args: PaginaArgs) => ({
  take: leesFirst(args.first) + 1,
  orderBy: [{ onderwerpSoort: 'asc' }, { onderwerpId: 'asc' }, { peildatum: 'asc' }] as const,
  where: na(args.after),
});

function na(after: string | null | undefined): Prisma.WachttijdmetingWhereInput {
  if (after == null) return {};
  const [merk, soort, id, dag] = ontcijfer(after).map(String);
  const peildatum = new Date(dag ?? '');
  if (merk !== MERK || (soort !== 'AANBOD' && soort !== 'SCHOOL') || !id || Number.isNaN(peildatum.getTime())) {
    throw invoerFout('after', 'Deze cursor hoort bij een andere lijst of sortering. Begin opnieuw zonder `after`.');
  }
  return {
    OR: [
      ...(soort === 'AANBOD' ? [{ onderwerpSoort: 'SCHOOL' as const }] : []),
      { onderwerpSoort: soort, onderwerpId: { gt: id } },
      { onderwerpSoort: soort, onderwerpId: id, peildatum: { gt: peildatum } },
    ],
  };
}

/** Maakt van de opgehaalde metingen (hoogstens één te veel) een bladzijde. */
export function alsOnderwerpBladzijde(
  metingen: readonly Meting[],
  args: PaginaArgs,
  totaal: () => Promise<number>,
): Bladzijde<Meting> {
  const first = leesFirst(args.first);
  const edges = metingen.slice(0, first).map((node) => ({
    node,
    cursor: codeer([MERK, node.onderwerpSoort, node.onderwerpId, alsDatum(node.peildatum)]),
  }));
  return {
    edges,
    pageInfo: {
      hasNextPage: metingen.length > first,
      hasPreviousPage: Boolean(args.after),
      startCursor: edges[0]?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    },
    totaal,
  };
}
