import type { Context } from '../../schema/context.ts';
import type { Stel } from '../uitwisseling/stel.ts';
import type { Schoolregel } from './vorm.ts';
import { SCHOLEN_MET_SOP } from './vraag.ts';

interface Antwoord {
  scholen: { pageInfo: { hasNextPage: boolean; endCursor: string | null }; edges: { node: Schoolregel }[] } | null;
}

export interface Scholenkeuze {
  regio?: string | undefined;
  gewijzigdSinds?: Date | undefined;
}

/** Alle scholen die passen, bladzijde voor bladzijde opgehaald. */
export async function leesScholen(stel: Stel, context: Context, keuze: Scholenkeuze): Promise<Schoolregel[]> {
  const filter = {
    ...(keuze.regio ? { regio: [keuze.regio] } : {}),
    ...(keuze.gewijzigdSinds ? { gewijzigdSinds: keuze.gewijzigdSinds.toISOString() } : {}),
  };
  const alle: Schoolregel[] = [];
  for (let after: string | null | undefined; after !== null; ) {
    const { scholen }: Antwoord = await stel(context, SCHOLEN_MET_SOP, { filter, after });
    alle.push(...(scholen?.edges ?? []).map(({ node }) => node));
    after = scholen?.pageInfo.hasNextPage ? scholen.pageInfo.endCursor : null;
  }
  return alle;
}
