import type { GraphQLResolveInfo } from 'graphql';
import { Prisma } from '../../prisma/generated/client/client.ts';
import type { Onderwijssoort } from '../../prisma/generated/client/enums.ts';
import type { PaginaArgs } from '../../schema/bladeren.ts';
import type { Context } from '../../schema/context.ts';
import { lijstOnder } from '../../schema/per-ouder.ts';
import { paginaArgs } from '../../schema/verbinding.ts';
import { gedeeldeEnum } from '../../schema/waarden/enums.ts';
import { SCHOOLSLEUTELS, zoeksleutels } from '../../schema/waarden/schoolsoorten.ts';
import { builder } from './builder.ts';
import { SchoolConnection } from './school.ts';
import { Organisatie, Wijk } from './stubs.ts';

interface ScholenArgs extends PaginaArgs {
  onderwijssoort?: Onderwijssoort[] | null | undefined;
}

/** De scholen onder een wijk of bestuur, per bladzijde en voor alle ouders van een verzoek samen. */
function scholenBij(bij: Prisma.Sql, ouder: string, args: ScholenArgs, context: Context, info: GraphQLResolveInfo) {
  const { onderwijssoort } = args;
  const waar = onderwijssoort?.length
    ? Prisma.sql`${SCHOOLSLEUTELS} && ${zoeksleutels(onderwijssoort)}::text[]`
    : Prisma.sql`true`;
  const koppeling = { tabel: Prisma.sql`scholen."School"`, bij, waar };
  return lijstOnder({ type: 'School', koppeling, ouder, args, context, info }, (velden, ids) =>
    context.prisma.school.findMany({ ...velden, where: { id: { in: ids } } }),
  );
}

const SOORT = 'Alleen scholen met een van deze soorten onderwijs; wie vo vraagt, krijgt ook vmbo, havo en vwo.';

builder.objectField(Wijk, 'scholen', (t) =>
  t.field({
    type: SchoolConnection,
    nullable: true,
    description: 'De scholen in deze wijk, op naam.',
    args: {
      onderwijssoort: t.arg({ type: [gedeeldeEnum(builder, 'Onderwijssoort')], description: SOORT }),
      ...paginaArgs(t.arg),
    },
    resolve: ({ code }, args, context, info) =>
      scholenBij(Prisma.sql`rij."wijkCode" = ouder.sleutel`, code, args, context, info),
  }),
);

builder.objectField(Organisatie, 'scholen', (t) =>
  t.field({
    type: SchoolConnection,
    nullable: true,
    description: 'De scholen waarvan deze organisatie het bestuur is, op naam.',
    args: {
      onderwijssoort: t.arg({ type: [gedeeldeEnum(builder, 'Onderwijssoort')], description: SOORT }),
      ...paginaArgs(t.arg),
    },
    resolve: ({ id }, args, context, info) =>
      scholenBij(Prisma.sql`rij."bestuurId" = ouder.sleutel`, id, args, context, info),
  }),
);
