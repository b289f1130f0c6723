import type { Server } from 'node:http';
import type { ApolloGateway } from '@apollo/gateway';
import { ApolloServer } from '@apollo/server';
import { ApolloServerPluginLandingPageDisabled } from '@apollo/server/plugin/disabled';
import type { Logger } from 'pino';
import type { Context } from '../schema/context.ts';
import type { Grenzen } from '../schema/instellingen-grenzen.ts';
import { maskeer } from './fouten.ts';
import { leegloop } from './http.ts';
import { logVerzoeken, stil } from './logboek.ts';
import { poortwachter } from './poortwachter.ts';
import { alsVoorraad, type VasteVragen } from './vaste-vragen.ts';
import { vraagregels } from './vraagregels.ts';

export interface ApolloOpties {
  gateway: ApolloGateway;
  server: Server;
  log: Logger;
  grenzen: Grenzen;
  vasteVragen: VasteVragen | undefined;
}

/** Leest, keurt en beantwoordt vragen, binnen de grenzen die zijn ingesteld. */
export function maakApollo({ gateway, server, log, grenzen, vasteVragen }: ApolloOpties): ApolloServer<Context> {
  return new ApolloServer<Context>({
    gateway,
    introspection: grenzen.INTROSPECTIE === 'aan',
    // Zonder introspectie raadt ook een foutmelding geen namen uit het schema.
    hideSchemaDetailsFromClientErrors: grenzen.INTROSPECTIE === 'uit',
    parseOptions: { maxTokens: grenzen.VRAAG_WOORDEN },
    maxRecursiveSelections: true,
    validationRules: vraagregels(grenzen),
    allowBatchedHttpRequests: grenzen.VRAAG_BUNDEL > 1,
    csrfPrevention: true,
    ...(vasteVragen ? { persistedQueries: alsVoorraad(vasteVragen) } : {}),
    includeStacktraceInErrorResponses: false,
    logger: stil(log),
    formatError: (fout, echt) => maskeer(fout, echt, log),
    stopOnTerminationSignals: false,
    plugins: [leegloop(server), logVerzoeken(log), poortwachter(grenzen), ApolloServerPluginLandingPageDisabled()],
  });
}
