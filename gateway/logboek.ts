import { AsyncLocalStorage } from 'node:async_hooks';
import type { ApolloServerPlugin } from '@apollo/server';
import type { RequestHandler } from 'express';
import { type DestinationStream, type Logger, pino } from 'pino';
import type { Context } from '../schema/context.ts';

const lopend = new AsyncLocalStorage<{ verzoek?: string }>();

/** Laat elke regel die tijdens een verzoek in het logboek komt, het nummer van dat verzoek dragen. */
export const volgVerzoek: RequestHandler = (_verzoek, _antwoord, volgende) => lopend.run({}, volgende);

/** Het logboek: één regel JSON per gebeurtenis. De tekst van een vraag en haar variabelen komen er nooit in. */
export function maakLogboek(niveau: string, dienst: string, naar?: DestinationStream): Logger {
  const opties = {
    level: niveau,
    base: { dienst },
    timestamp: pino.stdTimeFunctions.isoTime,
    messageKey: 'bericht',
    mixin: () => ({ ...lopend.getStore() }),
  };
  return naar ? pino(opties, naar) : pino(opties);
}

/** Schrijft van elk verzoek op hoe lang het duurde en welke foutcodes het gaf. */
export function logVerzoeken(log: Logger): ApolloServerPlugin<Context> {
  return {
    async requestDidStart({ contextValue }) {
      const begin = performance.now();
      const plek = lopend.getStore();
      if (plek) plek.verzoek = contextValue.verzoekId;
      return {
        async willSendResponse({ queryHash, operation, response }) {
          const fouten = response.body.kind === 'single' ? response.body.singleResult.errors : undefined;
          const codes = [...new Set(fouten?.map((fout) => String(fout.extensions?.['code'])))];
          log.info(
            {
              verzoek: contextValue.verzoekId,
              vraag: queryHash?.slice(0, 12),
              soort: operation?.operation,
              ms: Math.round((performance.now() - begin) * 10) / 10,
              ...(codes.length > 0 ? { fouten: codes } : {}),
            },
            'verzoek',
          );
        },
      };
    },
  };
}

/** De eigen meldingen van Apollo kunnen een vraag of adres bevatten: alleen op niveau debug. */
export function stil(log: Logger) {
  const opDebug = (bericht: unknown) => log.debug({ apollo: String(bericht) });
  return { debug: opDebug, info: opDebug, warn: opDebug, error: opDebug };
}
