import type { Context } from '../../schema/context.ts';
import type { Stel } from '../uitwisseling/stel.ts';

interface Gevonden<T> {
  lijst: { edges: { node: T }[] } | null;
}

/** Haalt hoogstens 100 gegevens op, in de volgorde van hun sleutels. Wat intussen weg is, valt weg. */
export async function haalOp<T extends { id: string }>(
  stel: Stel,
  context: Context,
  vraag: string,
  ids: readonly string[],
): Promise<T[]> {
  if (ids.length === 0) return [];
  const { lijst }: Gevonden<T> = await stel(context, vraag, { ids });
  const opId = new Map((lijst?.edges ?? []).map(({ node }) => [node.id, node]));
  return ids.flatMap((id) => opId.get(id) ?? []);
}
