import { ApolloServer } from '@apollo/server';
import {
  ApolloServerPluginInlineTraceDisabled,
  ApolloServerPluginLandingPageDisabled,
} from '@apollo/server/plugin/disabled';
import { expressMiddleware } from '@as-integrations/express5';
import express from 'express';
import type { Logger } from 'pino';
import type { Database } from '../prisma/database.ts';
import type { Termijnen } from '../prisma/regels/termijn.ts';
import { type Context, maakContext } from '../schema/context.ts';
import { antwoordFout } from './antwoord.ts';
import { KOP_VERZOEK } from './dienst-bron.ts';
import { maskeerInSubgraph } from './fouten.ts';
import { databaseNietGereed } from './gereed.ts';
import { type Draaiend, leegloop, luister, maakWeb, stopper } from './http.ts';
import { logVerzoeken, stil } from './logboek.ts';
import { laadOnderdeel, type Onderdeel } from './onderdelen.ts';
import { wieIs } from './toegang/portier.ts';
import { KOP_VERKLARING, leesVerklaring, verklaringSleutel } from './toegang/verklaring.ts';

export interface DienstOpties {
  naam: Onderdeel;
  poort: number;
  host: string;
  geheim: string;
  db: Database;
  log: Logger;
  termijnen: Termijnen;
}

/** Eén subgraph als eigen dienst. Beantwoordt alleen een gateway met hetzelfde geheim, en gelooft alleen die over wie het vraagt. */
export async function startDienst(opties: DienstOpties): Promise<Draaiend> {
  const { log, db } = opties;
  const { app, server } = maakWeb({ nietGereed: () => databaseNietGereed(db.prisma) });
  const apollo = new ApolloServer<Context>({
    schema: await laadOnderdeel(opties.naam),
    logger: stil(log),
    includeStacktraceInErrorResponses: false,
    formatError: (fout, echt) => maskeerInSubgraph(fout, echt, log),
    stopOnTerminationSignals: false,
    plugins: [
      leegloop(server),
      logVerzoeken(log),
      ApolloServerPluginLandingPageDisabled(),
      ApolloServerPluginInlineTraceDisabled(),
    ],
  });
  await apollo.start();
  app.use(
    '/graphql',
    alleenVanGateway(opties.geheim, opties.naam),
    express.json({ limit: '10mb' }),
    expressMiddleware(apollo, {
      context: async ({ req, res }) =>
        maakContext({
          prisma: db.prisma,
          verzoekId: String(req.headers[KOP_VERZOEK]),
          wie: wieIs(res),
          termijnen: opties.termijnen,
        }),
    }),
  );
  const adres = await luister(server, opties.poort, opties.host, 'DIENST_POORT').catch(async (fout) => {
    await apollo.stop();
    throw fout;
  });
  return { adres, stop: stopper(apollo, () => db.sluit()) };
}

function alleenVanGateway(geheim: string, onderdeel: Onderdeel): express.RequestHandler {
  const sleutel = verklaringSleutel(geheim);
  return async (verzoek, antwoord, volgende) => {
    const verzoekId = String(verzoek.headers[KOP_VERZOEK]);
    const wie = await leesVerklaring(sleutel, String(verzoek.headers[KOP_VERKLARING]), { verzoekId, onderdeel });
    if (!wie) {
      return antwoordFout(antwoord, 403, 'FORBIDDEN', 'Deze dienst antwoordt alleen de gateway. Stel de vraag daar.');
    }
    antwoord.locals['wie'] = wie;
    volgende();
  };
}
