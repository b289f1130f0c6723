import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { composeServices } from '@apollo/composition';
import { printSubgraphSchema } from '@apollo/subgraph';
import type { GraphQLSchema } from 'graphql';
import { parse } from 'graphql';
import { ONDERDELEN, type Onderdeel } from './onderdelen.ts';

const SCHEMA = path.join(import.meta.dirname, '..', 'schema');

/** Waar de vastgelegde SDL staat. Een los draaiende gateway leest alleen het supergraph-bestand. */
export const SUPERGRAPH = path.join(SCHEMA, 'supergraph.graphql');
export const sdlBestand = (naam: Onderdeel) => path.join(SCHEMA, 'sdl', `${naam}.graphql`);

export interface Samenstelling {
  supergraph: string;
  perOnderdeel: Map<Onderdeel, string>;
}

/** Stelt de subgraphs samen tot één supergraph. Passen zij niet bij elkaar, dan noemt de fout elk punt. */
export function stelSamen(schemas: ReadonlyMap<Onderdeel, GraphQLSchema>): Samenstelling {
  const perOnderdeel = new Map(
    ONDERDELEN.map((naam) => [naam, printSubgraphSchema(schemas.get(naam) as GraphQLSchema)]),
  );
  const uitkomst = composeServices(
    [...perOnderdeel].map(([name, sdl]) => ({ name, url: `http://${name}`, typeDefs: parse(sdl) })),
  );
  if (!uitkomst.supergraphSdl) {
    throw new Error(
      `De subgraphs passen niet bij elkaar:\n${(uitkomst.errors ?? []).map((e) => `- ${e.message}`).join('\n')}`,
    );
  }
  return { supergraph: `${uitkomst.supergraphSdl.trim()}\n`, perOnderdeel };
}

export const leesSupergraph = () => readFile(SUPERGRAPH, 'utf8');
