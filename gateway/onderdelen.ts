import type { GraphQLSchema } from 'graphql';
import { ONDERDELEN, type Onderdeel } from '../schema/onderdelen.ts';

export { isOnderdeel, ONDERDELEN, type Onderdeel } from '../schema/onderdelen.ts';

const LADEN: Record<Onderdeel, () => Promise<{ schema: GraphQLSchema }>> = {
  aanbod: () => import('../subgraphs/aanbod/index.ts'),
  scholen: () => import('../subgraphs/scholen/index.ts'),
  wachttijden: () => import('../subgraphs/wachttijden/index.ts'),
  activiteiten: () => import('../subgraphs/activiteiten/index.ts'),
  zoeken: () => import('../subgraphs/zoeken/index.ts'),
};

/** Het uitvoerbare schema van een subgraph. Wordt pas geladen als het nodig is: een dienst laadt alleen zichzelf. */
export const laadOnderdeel = async (naam: Onderdeel): Promise<GraphQLSchema> => (await LADEN[naam]()).schema;

export async function laadAlle(): Promise<Map<Onderdeel, GraphQLSchema>> {
  const schemas = await Promise.all(ONDERDELEN.map(laadOnderdeel));
  return new Map(ONDERDELEN.map((naam, nr) => [naam, schemas[nr] as GraphQLSchema]));
}
