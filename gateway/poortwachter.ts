import type { ApolloServerPlugin } from '@apollo/server';
import { type DocumentNode, GraphQLError, getVariableValues, visit } from 'graphql';
import type { Context } from '../schema/context.ts';
import { GROOTSTE_OMVANG, omvang } from './omvang.ts';

const weiger = (code: string, boodschap: string) =>
  new GraphQLError(boodschap, { extensions: { code, leesbaar: true, http: { status: 400 } } });

/** Weigert een vraag die geldig is, maar niet uitgevoerd kan of mag worden. Doet dat voordat er iets wordt opgehaald. */
export function poortwachter(): ApolloServerPlugin<Context> {
  return {
    async requestDidStart() {
      return {
        async didResolveOperation({ operation, schema, document, request }) {
          if (!operation) {
            throw weiger(
              'OPERATION_RESOLUTION_FAILURE',
              'Er staan meer vragen in het verzoek; noem met `operationName` welke bedoeld is.',
            );
          }
          if (!schema.getRootType(operation.operation)) {
            throw weiger('OPERATION_RESOLUTION_FAILURE', 'Hier kan alleen gelezen worden: stel een `query`.');
          }
          if (heeftNulteken(document) || JSON.stringify(request.variables ?? {}).includes('\\u0000')) {
            throw weiger('BAD_REQUEST', 'In de vraag staat een nulteken (\\u0000). Haal dat eruit.');
          }
          const { errors } = getVariableValues(schema, operation.variableDefinitions ?? [], request.variables ?? {});
          // Verkeerde variabelen meldt GraphQL zelf; dan wordt er niets uitgevoerd.
          if (errors) return;
          const grootte = omvang(schema, document, request.variables ?? {}, request.operationName);
          if (grootte > GROOTSTE_OMVANG) {
            throw weiger(
              'VRAAG_TE_GROOT',
              `Deze vraag kan ${Math.round(grootte)} waarden opleveren; het mogen er ${GROOTSTE_OMVANG} zijn. Vraag minder regels (\`first\`) of minder diep.`,
            );
          }
        },
      };
    },
  };
}

/** PostgreSQL kan een nulteken niet bewaren of zoeken; zonder deze regel zou het pas daar misgaan. */
function heeftNulteken(document: DocumentNode): boolean {
  let gevonden = false;
  visit(document, {
    StringValue: ({ value }) => {
      gevonden ||= value.includes('\0');
    },
  });
  return gevonden;
}
