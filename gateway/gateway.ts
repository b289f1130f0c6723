import { randomUUID } from 'node:crypto';
import { ApolloGateway, type GraphQLDataSource } from '@apollo/gateway';
import { expressMiddleware } from '@as-integrations/express5';
import type { Request, RequestHandler, Response } from 'express';
import { type GraphQLSchema, isScalarType, valueFromASTUntyped } from 'graphql';
import type { Logger } from 'pino';
import type { PrismaClient } from '../prisma/generated/client/client.ts';
import type { Termijnen } from '../prisma/regels/termijn.ts';
import { type Context, maakContext } from '../schema/context.ts';
import type { Grenzen } from '../schema/instellingen-grenzen.ts';
import { SCALARS } from '../schema/scalars.ts';
import { apiSchema } from './api-schema.ts';
import { maakApollo } from './apollo.ts';
import { herkomsten, leesVerzoek, nergens, onleesbaar } from './deur.ts';
import { KOP_VERZOEK } from './dienst-bron.ts';
import { graphiql } from './graphiql/index.ts';
import { type Draaiend, luister, maakWeb, stopper } from './http.ts';
import { importeren } from './import/index.ts';
import { stil } from './logboek.ts';
import type { Onderdeel } from './onderdelen.ts';
import { tempo } from './tempo.ts';
import { binnenTijd } from './tijdslimiet.ts';
import { alleenAangemeld, herken, type Portier, wieIs } from './toegang/portier.ts';
import { uitwisseling } from './uitwisseling/index.ts';
import { alleenVast, leesVasteVragen } from './vaste-vragen.ts';

export interface GatewayOpties {
  poort: number;
  host: string;
  supergraph: string;
  log: Logger;
  /** Hoe de gateway een subgraph bereikt: in hetzelfde proces of over HTTP. */
  bron: (naam: Onderdeel) => GraphQLDataSource<Context>;
  /** Alleen nodig als de subgraphs in dit proces draaien. */
  prisma?: PrismaClient;
  termijnen: Termijnen;
  /** Zegt wie er aan de deur staat. */
  portier: Portier;
  grenzen: Grenzen;
  nietGereed: () => Promise<string[]>;
  /** Neemt een bestand aan op `/importeer`; zonder is dat adres er niet. */
  importeer?: RequestHandler;
}

/** De voordeur: stelt de vraag aan de subgraphs samen, maskeert fouten en bedient `/graphql`. */
export async function startGateway(opties: GatewayOpties): Promise<Draaiend> {
  const { log, bron, grenzen } = opties;
  const vasteVragen = await leesVasteVragen(grenzen.VASTE_VRAGEN);
  let stoptAl = false;
  const { app, server } = maakWeb({
    nietGereed: async () => (stoptAl ? ['de gateway stopt'] : opties.nietGereed()),
  });
  const gateway = new ApolloGateway({
    supergraphSdl: opties.supergraph,
    buildService: ({ name }) => bron(name as Onderdeel),
    logger: stil(log),
  });
  gateway.executor = binnenTijd(gateway.executor, grenzen.VRAAG_SECONDEN);
  gateway.onSchemaLoadOrUpdate(({ apiSchema }) => leesScalarsAanDeDeur(apiSchema));
  const apollo = maakApollo({ gateway, server, log, grenzen, vasteVragen });
  await apollo.start();
  app.set('trust proxy', grenzen.PROXIES);
  app.use('/graphiql', graphiql());
  app.get('/', (_verzoek, antwoord) => antwoord.redirect('/graphiql'));
  const deur = [herkomsten(grenzen), herken(opties.portier), tempo(grenzen), alleenAangemeld(log)];
  const context = (verzoek: Request, antwoord: Response) =>
    maakContext({
      prisma: opties.prisma as PrismaClient,
      verzoekId: leesVerzoekId(verzoek.headers[KOP_VERZOEK]),
      termijnen: opties.termijnen,
      wie: wieIs(antwoord),
    });
  app.use(
    '/graphql',
    ...deur,
    ...leesVerzoek(grenzen),
    alleenVast(vasteVragen),
    expressMiddleware(apollo, { context: async ({ req, res }) => context(req, res) }),
  );
  app.use(uitwisseling({ apollo, deur, context, schema: apiSchema(opties.supergraph), log }));
  if (opties.importeer) app.use(importeren(deur, opties.importeer));
  app.use(nergens, onleesbaar(grenzen, log));
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

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** Een verzoeknummer van buiten mag mee als het een UUID is: het komt in het logboek, en daar hoort geen naam of nummer van iemand. */
function leesVerzoekId(kop: string | string[] | undefined): string {
  return typeof kop === 'string' && UUID.test(kop) ? kop : randomUUID();
}
