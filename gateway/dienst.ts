import { timingSafeEqual } from 'node:crypto';
import { ApolloServer } from '@apollo/server';
import {
  ApolloServerPluginInlineTraceDisabled,
  ApolloServerPluginLandingPageDisabled,
} from '@apollo/server/plugin/disabled';
import { expressMiddleware } from '@as-integrations/express5';
import express from 'express';
import type { Logger } from 'pino';
import type { Database } from '../prisma/database.ts';
import { type Context, maakContext } from '../schema/context.ts';
import { KOP_GEHEIM, KOP_VERZOEK } from './dienst-bron.ts';
import { maskeerInSubgraph } from './fouten.ts';
import { databaseNietGereed } from './gereed.ts';
import { type Draaiend, leegloop, luister, maakWeb, stopper } from './http.ts';
import { logVerzoeken, stil } from './logboek.ts';
import { laadOnderdeel, type Onderdeel } from './onderdelen.ts';

export interface DienstOpties {
  naam: Onderdeel;
  poort: number;
  host: string;
  geheim: string;
  db: Database;
  log: Logger;
  actueelMaanden: number;
}

/** Eén subgraph als eigen dienst. Beantwoordt alleen wie het geheim kent. */
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
    alleenMetGeheim(opties.geheim),
    express.json({ limit: '10mb' }),
    expressMiddleware(apollo, {
      context: async ({ req }) =>
        maakContext({
          prisma: db.prisma,
          verzoekId: String(req.headers[KOP_VERZOEK] ?? 'onbekend'),
          actueelMaanden: opties.actueelMaanden,
        }),
    }),
  );
  const adres = await luister(server, opties.poort, opties.host, 'DIENST_POORT').catch(async (fout) => {
    await apollo.stop();
    throw fout;
  });
  return { adres, stop: stopper(apollo, () => db.sluit()) };
}

function alleenMetGeheim(geheim: string): express.RequestHandler {
  const goed = Buffer.from(geheim);
  return (verzoek, antwoord, volgende) => {
    const gegeven = Buffer.from(String(verzoek.headers[KOP_GEHEIM] ?? ''));
    if (gegeven.length === goed.length && timingSafeEqual(gegeven, goed)) return volgende();
    antwoord.status(403).json({
      errors: [
        { message: 'Deze dienst antwoordt alleen de gateway. Stel de vraag daar.', extensions: { code: 'FORBIDDEN' } },
      ],
    });
  };
}
