import type { Context } from '../../schema/context.ts';
import type { Stel } from './stel.ts';

interface Bladzijde<T> {
  lijst: { pageInfo: { hasNextPage: boolean; endCursor: string | null }; edges: { node: T }[] } | null;
}

/**
 * Leest een lijst van het schema helemaal, bladzijde voor bladzijde (nooit een lege). `vraag` noemt haar `lijst` en neemt `$filter` en
 * `$after`. Zonder filter (`null`) is er niets te lezen. Wie ophoudt met lezen, vraagt ook niet verder.
 */
export async function* allesVan<T>(
  stel: Stel,
  context: Context,
  vraag: string,
  filter: object | null,
): AsyncGenerator<T[]> {
  if (!filter) return;
  for (let after: string | null | undefined; after !== null; ) {
    const { lijst }: Bladzijde<T> = await stel(context, vraag, { filter, after });
    const regels = (lijst?.edges ?? []).map(({ node }) => node);
    if (regels.length > 0) yield regels;
    after = lijst?.pageInfo.hasNextPage ? lijst.pageInfo.endCursor : null;
  }
}
