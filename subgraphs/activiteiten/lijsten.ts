import type { GraphQLResolveInfo } from 'graphql';
import { Prisma } from '../../prisma/generated/client/client.ts';
import type { PaginaArgs } from '../../schema/bladeren.ts';
import type { Context } from '../../schema/context.ts';
import { type Koppeling, lijstOnder } from '../../schema/per-ouder.ts';
import { paginaArgs } from '../../schema/verbinding.ts';
import { zichtbareActiviteitSql } from '../../schema/zichtbaar.ts';
import { ActiviteitConnection } from './activiteit.ts';
import { builder } from './builder.ts';
import { Regeling } from './regeling.ts';
import { Organisatie, School, Wijk } from './stubs.ts';
import { Domein } from './waarden.ts';

const TABEL = Prisma.sql`activiteiten."Activiteit"`;

/** De activiteiten onder een wijk, school, organisatie of regeling, per bladzijde en voor alle ouders van een verzoek samen. */
const BIJ = {
  wijk: { tabel: TABEL, bij: Prisma.sql`rij.wijken @> array[ouder.sleutel]` },
  school: { tabel: TABEL, bij: Prisma.sql`rij."schoolIds" @> array[ouder.sleutel]` },
  organisatie: {
    tabel: TABEL,
    bij: Prisma.sql`rij.id in (
      select "activiteitId" from activiteiten."ActiviteitOrganisatie"
      where "organisatieId" = ouder.sleutel and rol = 'AANBIEDER')`,
  },
  regeling: {
    tabel: TABEL,
    bij: Prisma.sql`rij.id in (
      select "activiteitId" from activiteiten."ActiviteitRegeling" where "regelingId" = ouder.sleutel)`,
  },
} satisfies Record<string, Koppeling>;

type Args = PaginaArgs & { domein?: (typeof Domein.$inferType)[] | null | undefined };

function activiteitenBij(koppeling: Koppeling, ouder: string, args: Args, context: Context, info: GraphQLResolveInfo) {
  const domein = args.domein?.length
    ? Prisma.sql`rij.domein = any(${args.domein}::text[]::activiteiten."Domein"[])`
    : Prisma.sql`true`;
  const waar = Prisma.sql`${domein} and ${zichtbareActiviteitSql(context.wie, 'rij')}`;
  return lijstOnder(
    { type: 'Activiteit', koppeling: { ...koppeling, waar }, ouder, args, context, info },
    (velden, ids) => context.prisma.activiteit.findMany({ ...velden, where: { id: { in: ids } } }),
  );
}

builder.objectField(Wijk, 'activiteiten', (t) =>
  t.field({
    type: ActiviteitConnection,
    nullable: true,
    description:
      'Activiteiten die bij deze wijk horen, op naam. Voor alles wat hier geldt: `activiteiten(filter: {wijk: …})`.',
    args: {
      ...paginaArgs(t.arg),
      domein: t.arg({ type: [Domein], description: 'Alleen activiteiten in een van deze gebieden.' }),
    },
    resolve: ({ code }, args, context, info) => activiteitenBij(BIJ.wijk, code, args, context, info),
  }),
);

builder.objectField(Organisatie, 'activiteiten', (t) =>
  t.field({
    type: ActiviteitConnection,
    nullable: true,
    description: 'Activiteiten die deze organisatie aanbiedt, op naam.',
    args: paginaArgs(t.arg),
    resolve: ({ id }, args, context, info) => activiteitenBij(BIJ.organisatie, id, args, context, info),
  }),
);

builder.objectField(School, 'activiteiten', (t) =>
  t.field({
    type: ActiviteitConnection,
    nullable: true,
    description: 'Activiteiten die bij deze school horen, op naam.',
    args: paginaArgs(t.arg),
    resolve: ({ id }, args, context, info) => activiteitenBij(BIJ.school, id, args, context, info),
  }),
);

builder.prismaObjectField(Regeling, 'activiteiten', (t) =>
  t.field({
    type: ActiviteitConnection,
    nullable: true,
    description: 'Activiteiten waarvoor deze regeling geldt, op naam.',
    args: paginaArgs(t.arg),
    resolve: ({ id }, args, context, info) => activiteitenBij(BIJ.regeling, id, args, context, info),
  }),
);
