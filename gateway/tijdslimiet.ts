import type { ApolloGateway } from '@apollo/gateway';
import { GraphQLError } from 'graphql';
import type { Context } from '../schema/context.ts';

type Uitvoerder = ApolloGateway['executor'];

/**
 * Geeft na een tijd een fout in plaats van een antwoord. Wat dan al loopt, houdt op bij de tijdslimiet van zijn SQL-opdracht of dienst; er
 * begint geen nieuwe deelvraag (`context.afgebroken`).
 */
export const binnenTijd =
  (voerUit: Uitvoerder, seconden: number): Uitvoerder =>
  async (verzoek) => {
    const context = verzoek.context as Context;
    const stop = new AbortController();
    context.afgebroken = stop.signal;
    let klok: NodeJS.Timeout | undefined;
    const teLaat = new Promise<Awaited<ReturnType<Uitvoerder>>>((klaar) => {
      klok = setTimeout(() => {
        stop.abort();
        klaar({ errors: [teLaatFout(seconden)] });
      }, seconden * 1_000);
    });
    try {
      return await Promise.race([voerUit(verzoek), teLaat]);
    } finally {
      clearTimeout(klok);
    }
  };

const teLaatFout = (seconden: number) =>
  new GraphQLError(`Het antwoord duurt langer dan ${seconden} seconden. Vraag minder, of probeer het later opnieuw.`, {
    extensions: { code: 'TE_LAAT', leesbaar: true, http: { status: 504 } },
  });
