import SchemaBuilder from '@pothos/core';
import DirectivesPlugin from '@pothos/plugin-directives';
import FederationPlugin from '@pothos/plugin-federation';
import PrismaPlugin from '@pothos/plugin-prisma';
import ScopeAuthPlugin from '@pothos/plugin-scope-auth';
import type PrismaTypes from '../prisma/generated/pothos-types.ts';
import { getDatamodel } from '../prisma/generated/pothos-types.ts';
import type { Context } from './context.ts';
import { registreerScalars, type Scalars } from './scalars.ts';
import { mag } from './toegang.ts';
import type { Regelnaam } from './toegangsregels.ts';
import { geweigerd } from './weigering.ts';

export interface Typen {
  PrismaTypes: PrismaTypes;
  Context: Context;
  Scalars: Scalars;
  AuthScopes: { regel: Regelnaam };
  DefaultFieldNullability: false;
}

/** De bouwdoos van één subgraph. Elke subgraph krijgt een eigen exemplaar; wat zij delen staat in `schema/waarden`. */
export function maakBuilder() {
  const builder = new SchemaBuilder<Typen>({
    // De volgorde telt: scope-auth staat om alles heen, en directives moet vóór federation staan.
    plugins: [ScopeAuthPlugin, DirectivesPlugin, PrismaPlugin, FederationPlugin],
    scopeAuth: {
      authScopes: (context) => ({ regel: (naam) => mag(context, naam) }),
      unauthorizedError: (_ouder, context, _info, { failure }) => geweigerd(context, failure),
    },
    defaultFieldNullability: false,
    prisma: { client: (context) => context.prisma, dmmf: getDatamodel(), exposeDescriptions: false },
  });
  builder.queryType({ description: 'Alles wat te vragen is.' });
  registreerScalars(builder);
  return builder;
}

export type Builder = ReturnType<typeof maakBuilder>;

/** Maakt van een bouwdoos het schema van een subgraph (Apollo Federation 2). */
export function maakSubgraphSchema(builder: Builder) {
  return builder.toSubGraphSchema({ linkUrl: 'https://specs.apollo.dev/federation/v2.6' });
}
