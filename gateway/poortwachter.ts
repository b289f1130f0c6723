import type { ApolloServerPlugin } from '@apollo/server';
import { type DocumentNode, GraphQLError, getVariableValues, visit } from 'graphql';
import type { Context } from '../schema/context.ts';
import type { Grenzen } from '../schema/instellingen-grenzen.ts';
import { omvang } from './omvang.ts';

const weiger = (code: string, boodschap: string) =>
  new GraphQLError(boodschap, { extensions: { code, leesbaar: true, http: { status: 400 } } });

/** Weigert een vraag die geldig is, maar niet uitgevoerd kan of mag worden. Doet dat voordat er iets wordt opgehaald. */
export function poortwachter({ VRAAG_OMVANG }: Grenzen): ApolloServerPlugin<Context> {
  // Vragen uit één bundel mogen samen niet meer dan één vraag alleen. Elk krijgt een kopie van de context; de laders delen zij.
  const totNu = new WeakMap<Context['laders'], number>();
  return {
    async requestDidStart() {
      return {
        async didResolveOperation({ operation, schema, document, request, contextValue }) {
          if (!operation) {
            throw weiger(
              'OPERATION_RESOLUTION_FAILURE',
              'Er staan meer vragen in het verzoek; noem met `operationName` welke bedoeld is.',
            );
          }
          if (!schema.getRootType(operation.operation)) {
            throw weiger('OPERATION_RESOLUTION_FAILURE', 'Hier kan alleen gelezen worden: stel een `query`.');
          }
          if (!isTekst(request.variables) || !heeftGoedeTeksten(document)) {
            throw weiger(
              'BAD_REQUEST',
              'In de vraag staat een nulteken (\\u0000) of een half teken (een los surrogaat). Haal dat eruit.',
            );
          }
          const { errors } = getVariableValues(schema, operation.variableDefinitions ?? [], request.variables ?? {});
          // Verkeerde variabelen meldt GraphQL zelf; dan wordt er niets uitgevoerd.
          if (errors) return;
          const eigen = omvang(schema, document, request.variables ?? {}, request.operationName);
          const grootte = eigen + (totNu.get(contextValue.laders) ?? 0);
          totNu.set(contextValue.laders, grootte);
          if (grootte > VRAAG_OMVANG) {
            throw weiger(
              'VRAAG_TE_GROOT',
              `Deze vraag kan ${Math.round(grootte)} waarden opleveren; het mogen er ${VRAAG_OMVANG} zijn. Vraag minder regels (\`first\`) of minder diep.`,
            );
          }
        },
      };
    },
  };
}

/**
 * PostgreSQL kan een nulteken of een half teken niet bewaren of zoeken; zonder deze regel zou het pas daar misgaan. Met een rij en niet met
 * zichzelf: duizenden lijsten in lijsten mogen dit niet laten omvallen.
 */
function isTekst(waarde: unknown): boolean {
  const rij = [waarde];
  for (const deel of rij) {
    if (typeof deel === 'string' && (deel.includes('\0') || !deel.isWellFormed())) return false;
    if (typeof deel === 'object' && deel !== null) for (const een of Object.values(deel)) rij.push(een);
  }
  return true;
}

function heeftGoedeTeksten(document: DocumentNode): boolean {
  let goed = true;
  visit(document, {
    StringValue: ({ value }) => {
      goed &&= isTekst(value);
    },
  });
  return goed;
}
