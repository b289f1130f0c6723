import type { ApolloServer } from '@apollo/server';
import { type Request, type RequestHandler, type Response, Router } from 'express';
import type { GraphQLSchema } from 'graphql';
import type { Logger } from 'pino';
import type { Context } from '../../schema/context.ts';
import { exporteren } from '../export/index.ts';
import { hsds } from '../hsds/index.ts';
import { sop } from '../sop/index.ts';
import { wijzigingen } from '../wijzigingen/index.ts';
import { zonderAntwoord } from './antwoorden.ts';
import { maakStel } from './stel.ts';

export interface UitwisselOpties {
  apollo: ApolloServer<Context>;
  /** Wat er aan de deur gebeurt: wie is het, hoe vaak vraagt hij, vanaf welke website. */
  deur: RequestHandler[];
  /** De context van een verzoek dat door de deur is. */
  context: MaakContext;
  /** Het schema zoals een gebruiker het ziet. */
  schema: GraphQLSchema;
  log: Logger;
}

export type MaakContext = (verzoek: Request, antwoord: Response) => Context;

/** De adressen waar andere systemen gegevens ophalen zonder GraphQL. Zij vragen alles aan het eigen schema. */
export function uitwisseling({ apollo, deur, context, schema, log }: UitwisselOpties): Router {
  const stel = maakStel(apollo);
  const router = Router();
  router.use('/sop', ...deur, sop(stel, context));
  router.use('/hsds', ...deur, hsds({ stel, context, log }));
  router.use('/export', ...deur, exporteren({ stel, context, schema, log }));
  router.get('/wijzigingen.atom', ...deur, wijzigingen({ stel, context, log }));
  router.use(zonderAntwoord);
  return router;
}
