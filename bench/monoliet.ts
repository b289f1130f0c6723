import { ApolloServer } from '@apollo/server';
import { expressMiddleware } from '@as-integrations/express5';
import express from 'express';
import {
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLResolveInfo,
  type GraphQLScalarType,
  type GraphQLSchema,
  getNamedType,
  isObjectType,
  isScalarType,
} from 'graphql';
import { apiSchema } from '../gateway/api-schema.ts';
import { luister, maakWeb } from '../gateway/http.ts';
import { laadAlle } from '../gateway/onderdelen.ts';
import { stelSamen } from '../gateway/samenstellen.ts';
import type { PrismaClient } from '../prisma/generated/client/client.ts';
import { type Context, maakContext } from '../schema/context.ts';

type Verwijzing = (sleutel: object, context: Context, info: GraphQLResolveInfo) => unknown;

/**
 * Eén gewone server zonder federatie, met dezelfde resolvers: waar de gateway een deelvraag naar een andere subgraph stuurt, roept deze
 * de resolver rechtstreeks aan. Zo meet het verschil alleen wat federatie kost.
 */
export async function startMonoliet(prisma: PrismaClient): Promise<string> {
  const apollo = new ApolloServer<Context>({ schema: await maakSchema() });
  await apollo.start();
  const { app, server } = maakWeb({ nietGereed: async () => [] });
  app.use(
    '/graphql',
    express.json(),
    expressMiddleware(apollo, {
      context: async () => maakContext({ prisma, verzoekId: 'bench' }),
    }),
  );
  return luister(server, 0, '127.0.0.1');
}

async function maakSchema(): Promise<GraphQLSchema> {
  const schemas = await laadAlle();
  const geheel = apiSchema(stelSamen(schemas).supergraph);
  const eigenaar = new Map<string, GraphQLSchema>();
  for (const schema of schemas.values()) {
    for (const type of Object.values(schema.getTypeMap())) {
      if (isObjectType(type) && verwijzing(type) && type.extensions['pothosPrismaModel'])
        eigenaar.set(type.name, schema);
    }
  }
  for (const type of Object.values(geheel.getTypeMap())) {
    if (type.name.startsWith('__')) continue;
    for (const schema of [...schemas.values()].reverse()) {
      const bron = schema.getType(type.name);
      if (isScalarType(type) && isScalarType(bron)) neemScalarOver(type, bron);
      if (isObjectType(type) && isObjectType(bron)) neemVeldenOver(type, bron, schema, eigenaar);
    }
  }
  return geheel;
}

function neemScalarOver(doel: GraphQLScalarType, bron: GraphQLScalarType): void {
  Object.assign(doel, { serialize: bron.serialize, parseValue: bron.parseValue, parseLiteral: bron.parseLiteral });
}

function neemVeldenOver(
  doel: GraphQLObjectType,
  bron: GraphQLObjectType,
  schema: GraphQLSchema,
  eigenaar: ReadonlyMap<string, GraphQLSchema>,
): void {
  const isVanMij = !eigenaar.has(doel.name) || eigenaar.get(doel.name) === schema;
  if (isVanMij) doel.extensions = bron.extensions;
  const velden = doel.getFields();
  for (const veld of Object.values(bron.getFields())) {
    const plek = velden[veld.name];
    // Een sleutelveld van een verwijzing hoort bij de eigenaar van het type.
    if (
      !plek ||
      (!isVanMij && eigenaar.get(doel.name)?.getType(doel.name) && heeftVeld(eigenaar.get(doel.name), doel, veld))
    )
      continue;
    plek.extensions = veld.extensions;
    plek.resolve = metVerwijzing(veld, schema, eigenaar);
  }
}

const heeftVeld = (
  schema: GraphQLSchema | undefined,
  type: GraphQLObjectType,
  veld: GraphQLField<unknown, unknown>,
) => {
  const eigen = schema?.getType(type.name);
  return isObjectType(eigen) && eigen.getFields()[veld.name] !== undefined;
};

/** Geeft een veld een verwijzing naar een type van een andere subgraph, dan wordt die hier meteen opgehaald. */
function metVerwijzing(
  veld: GraphQLField<unknown, Context>,
  schema: GraphQLSchema,
  eigenaar: ReadonlyMap<string, GraphQLSchema>,
): NonNullable<GraphQLField<unknown, Context>['resolve']> {
  const doelnaam = getNamedType(veld.type).name;
  const thuis = eigenaar.get(doelnaam);
  const gewoon: NonNullable<GraphQLField<unknown, Context>['resolve']> =
    veld.resolve ?? ((ouder) => (ouder as Record<string, unknown>)[veld.name]);
  if (!thuis || thuis === schema) return gewoon;
  const haal = verwijzing(thuis.getType(doelnaam) as GraphQLObjectType);
  return async (ouder, args, context, info) => {
    const uitkomst = await gewoon(ouder, args, context, info);
    if (Array.isArray(uitkomst)) return Promise.all(uitkomst.map((deel: object) => haal?.(deel, context, info)));
    return uitkomst ? haal?.(uitkomst as object, context, info) : uitkomst;
  };
}

function verwijzing(type: GraphQLObjectType): Verwijzing | undefined {
  const apollo = type.extensions['apollo'] as { subgraph?: { resolveReference?: Verwijzing } } | undefined;
  return apollo?.subgraph?.resolveReference;
}
