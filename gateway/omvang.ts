import { type DocumentNode, type GraphQLSchema, getNamedType, isLeafType, isListType, isNonNullType } from 'graphql';
import { type ComplexityEstimator, getComplexity } from 'graphql-query-complexity';
import { STANDAARD_BLADZIJDE } from '../schema/bladeren.ts';

/** Een lijst zonder bladzijden (de thema's van een aanbod) heeft er meestal niet meer dan dit. */
const GEWONE_LIJST = 5;
/** Elk hoofdveld is een vraag aan de database, hoe weinig er ook uit komt. */
const HOOFDVELD = 250;

/** Velden buiten de hoofdvelden die per record een eigen vraag aan de database zijn. */
const EIGEN_VRAAG: ReadonlySet<string> = new Set(['vergelijkbaar']);

/**
 * Schat hoeveel waarden een vraag kan opleveren: elke lijst telt zo vaak als er regels kunnen komen. De voorbeeldvragen blijven onder
 * 3.000, een bladzijde van 100 aanbod met alles onder 20.000. Zonder grens legt een vraag van 150 tekens de server een halve minuut stil.
 */
const schat: ComplexityEstimator = ({ type, field, args, childComplexity }) => {
  const basis = type.name === 'Query' || EIGEN_VRAAG.has(field.name) ? HOOFDVELD : 1;
  const soort = isNonNullType(field.type) ? field.type.ofType : field.type;
  const naam = getNamedType(soort).name;
  if (isLeafType(getNamedType(soort))) return basis;
  const gevraagd = typeof args['first'] === 'number' ? Math.max(args['first'], 1) : STANDAARD_BLADZIJDE;
  if (naam.endsWith('Connection')) return basis + gevraagd * childComplexity;
  if (!isListType(soort) || field.name === 'edges') return basis + childComplexity;
  const heeftBladzijden = field.args.some((arg) => arg.name === 'first');
  return basis + (heeftBladzijden ? gevraagd : GEWONE_LIJST) * childComplexity;
};

export function omvang(
  schema: GraphQLSchema,
  query: DocumentNode,
  variables: Record<string, unknown>,
  operationName?: string | undefined,
): number {
  return getComplexity({ schema, query, variables, ...(operationName ? { operationName } : {}), estimators: [schat] });
}
