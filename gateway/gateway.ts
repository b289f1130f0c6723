import { randomUUID } from 'node:crypto';
import { ApolloGateway, type GraphQLDataSource } from '@apollo/gateway';
import { ApolloServer } from '@apollo/server';
import { ApolloServerPluginLandingPageDisabled } from '@apollo/server/plugin/disabled';
import { expressMiddleware } from '@as-integrations/express5';
import express from 'express';
import { type GraphQLSchema, isScalarType, valueFromASTUntyped } from 'graphql';
import type { Logger } from 'pino';
import type { PrismaClient } from '../prisma/generated/client/client.ts';
import { type Context, maakContext } from '../schema/context.ts';
import { SCALARS } from '../schema/scalars.ts';
import { antwoordFout } from './antwoord.ts';
import { KOP_VERZOEK } from './dienst-bron.ts';
import { maskeer } from './fouten.ts';
import { graphiql } from './graphiql/index.ts';
import { type Draaiend, leegloop, luister, maakWeb, stopper } from './http.ts';
import { logVerzoeken, stil } from './logboek.ts';
import type { Onderdeel } from './onderdelen.ts';
import { poortwachter } from './poortwachter.ts';
import { herken, type Portier, wieIs } from './toegang/portier.ts';

export interface GatewayOpties {
  poort: number;
  host: string;
  supergraph: string;
  log: Logger;
  /** Hoe de gateway een subgraph bereikt: in hetzelfde proces of over HTTP. */
  bron: (naam: Onderdeel) => GraphQLDataSource<Context>;
  /** Alleen nodig als de subgraphs in dit proces draaien. */
  prisma?: PrismaClient;
  actueelMaanden: number;
  /** Zegt wie er aan de deur staat. */
  portier: Portier;
  nietGereed: () => Promise<string[]>;
}

const GROOTSTE_VRAAG = '1mb';
/** Ruim boven wat een mens of portaal schrijft (de langste voorbeeldvraag heeft er 150); daarboven wordt niet eens gelezen. */
const MEESTE_WOORDEN = 5_000;

/** De voordeur: stelt de vraag aan de subgraphs samen, maskeert fouten en bedient `/graphql`. */
export async function startGateway(opties: GatewayOpties): Promise<Draaiend> {
  const { log, bron } = opties;
  let stoptAl = false;
  const { app, server } = maakWeb({
    nietGereed: async () => (stoptAl ? ['de gateway stopt'] : opties.nietGereed()),
  });
  const gateway = new ApolloGateway({
    supergraphSdl: opties.supergraph,
    buildService: ({ name }) => bron(name as Onderdeel),
    logger: stil(log),
  });
  gateway.onSchemaLoadOrUpdate(({ apiSchema }) => leesScalarsAanDeDeur(apiSchema));
  const apollo = new ApolloServer<Context>({
    gateway,
    introspection: true,
    parseOptions: { maxTokens: MEESTE_WOORDEN },
    maxRecursiveSelections: true,
    includeStacktraceInErrorResponses: false,
    logger: stil(log),
    formatError: (fout, echt) => maskeer(fout, echt, log),
    stopOnTerminationSignals: false,
    plugins: [leegloop(server), logVerzoeken(log), poortwachter(), ApolloServerPluginLandingPageDisabled()],
  });
  await apollo.start();
  app.use('/graphiql', graphiql());
  app.get('/', (_verzoek, antwoord) => antwoord.redirect('/graphiql'));
  app.use(
    '/graphql',
    herken(opties.portier, log),
    express.json({ limit: GROOTSTE_VRAAG }),
    expressMiddleware(apollo, {
      context: async ({ req, res }) =>
        maakContext({
          prisma: opties.prisma as PrismaClient,
          verzoekId: leesVerzoekId(req.headers[KOP_VERZOEK]),
          actueelMaanden: opties.actueelMaanden,
          wie: wieIs(res),
        }),
    }),
  );
  app.use(onleesbaar);
  const adres = await luister(server, opties.poort, opties.host).catch(async (fout) => {
    await apollo.stop();
    throw fout;
  });
  const stop = stopper(apollo, async () => {});
  return {
    adres,
    stop: () => {
      stoptAl = true;
      return stop();
    },
  };
}

/** De supergraph kent van een eigen waarde alleen de naam. Met de leesregels erbij is een verkeerde datum een fout in de vraag. */
function leesScalarsAanDeDeur(schema: GraphQLSchema): void {
  for (const [naam, { parseValue }] of Object.entries(SCALARS)) {
    const type = schema.getType(naam);
    if (!isScalarType(type)) continue;
    type.parseValue = parseValue;
    type.parseLiteral = (knoop, variabelen) => parseValue(valueFromASTUntyped(knoop, variabelen));
  }
}

/** Een verzoeknummer van buiten mag mee, als het er ongevaarlijk uitziet: het komt in het logboek. */
function leesVerzoekId(kop: string | string[] | undefined): string {
  return typeof kop === 'string' && /^[\w-]{1,64}$/.test(kop) ? kop : randomUUID();
}

/** Een verzoek dat geen JSON is of te groot is, krijgt een antwoord in dezelfde vorm als elke andere fout. */
function onleesbaar(
  fout: { status?: number; type?: string },
  _verzoek: express.Request,
  antwoord: express.Response,
  _volgende: express.NextFunction,
): void {
  const uitleg: Record<string, string> = {
    'entity.too.large': `De vraag is groter dan ${GROOTSTE_VRAAG}. Verdeel haar over meer verzoeken.`,
  };
  const message = uitleg[fout.type ?? ''] ?? 'Het verzoek kan niet worden gelezen: stuur JSON met een veld `query`.';
  antwoordFout(antwoord, fout.status ?? 400, 'BAD_REQUEST', message);
}
