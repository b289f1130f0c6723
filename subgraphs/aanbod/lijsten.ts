import type { GraphQLResolveInfo } from 'graphql';
import { Prisma } from '../../prisma/generated/client/client.ts';
import type { PaginaArgs } from '../../schema/bladeren.ts';
import type { Context } from '../../schema/context.ts';
import { type Koppeling, lijstOnder } from '../../schema/per-ouder.ts';
import { paginaArgs } from '../../schema/verbinding.ts';
import { zichtbaarAanbodSql } from '../../schema/zichtbaar.ts';
import { Aanbod, AanbodConnection } from './aanbod.ts';
import { builder } from './builder.ts';
import { Organisatie } from './organisatie.ts';
import { Thema } from './thema.ts';
import { Wijk } from './wijk.ts';
import { zichtbaarUit } from './zichtbaar.ts';

const TABEL = Prisma.sql`aanbod."Aanbod"`;

/** Het aanbod onder een wijk, thema of organisatie, per bladzijde en voor alle ouders van een verzoek samen. */
const BIJ = {
  wijk: {
    tabel: TABEL,
    bij: Prisma.sql`rij.id in (select "aanbodId" from aanbod."AanbodWijk" where "wijkCode" = ouder.sleutel)`,
  },
  thema: {
    tabel: TABEL,
    bij: Prisma.sql`rij.id in (
      select koppel."aanbodId" from aanbod."AanbodThema" koppel join aanbod."Thema" thema on thema.code = koppel."themaCode"
      where thema.code = ouder.sleutel or thema."ouderCode" = ouder.sleutel)`,
    waar: Prisma.sql`rij.herkomst <> 'VOORBEELD'`,
  },
  aanbieder: {
    tabel: TABEL,
    bij: Prisma.sql`rij.id in (
      select "aanbodId" from aanbod."AanbodOrganisatie" where "organisatieId" = ouder.sleutel and rol = 'AANBIEDER')`,
  },
  betrokkene: {
    tabel: TABEL,
    bij: Prisma.sql`rij.id in (
      select "aanbodId" from aanbod."AanbodOrganisatie" where "organisatieId" = ouder.sleutel and rol = 'BETROKKEN')`,
  },
} satisfies Record<string, Koppeling>;

function aanbodBij(koppeling: Koppeling, ouder: string, args: PaginaArgs, context: Context, info: GraphQLResolveInfo) {
  const waar = Prisma.sql`${koppeling.waar ?? Prisma.sql`true`} and ${zichtbaarAanbodSql(context.wie, 'rij')}`;
  return lijstOnder({ type: 'Aanbod', koppeling: { ...koppeling, waar }, ouder, args, context, info }, (velden, ids) =>
    context.prisma.aanbod.findMany({ ...velden, where: { id: { in: ids } } }),
  );
}

builder.prismaObjectField(Wijk, 'aanbod', (t) =>
  t.field({
    type: AanbodConnection,
    nullable: true,
    description:
      'Aanbod dat alleen voor deze wijk is, op naam. Voor alles wat hier geldt: `alleAanbod(filter: {wijk: …})`.',
    args: paginaArgs(t.arg),
    resolve: (wijk, args, context, info) => aanbodBij(BIJ.wijk, wijk.code, args, context, info),
  }),
);

builder.prismaObjectField(Thema, 'aanbod', (t) =>
  t.field({
    type: AanbodConnection,
    nullable: true,
    description:
      'Aanbod over dit thema en de thema’s eronder, op naam, zonder de verzonnen Voorbeeldstad. Die staat in `alleAanbod(filter: {thema: …, regio: [VOORBEELDSTAD]})`.',
    args: paginaArgs(t.arg),
    resolve: (thema, args, context, info) => aanbodBij(BIJ.thema, thema.code, args, context, info),
  }),
);

builder.prismaObjectField(Organisatie, 'aanbod', (t) =>
  t.field({
    type: AanbodConnection,
    nullable: true,
    description: 'Wat deze organisatie aanbiedt, op naam.',
    args: paginaArgs(t.arg),
    resolve: (organisatie, args, context, info) => aanbodBij(BIJ.aanbieder, organisatie.id, args, context, info),
  }),
);

builder.prismaObjectField(Organisatie, 'betrokkenBij', (t) =>
  t.field({
    type: AanbodConnection,
    nullable: true,
    description: 'Aanbod van een ander waar deze organisatie aan meewerkt, op naam.',
    args: paginaArgs(t.arg),
    resolve: (organisatie, args, context, info) => aanbodBij(BIJ.betrokkene, organisatie.id, args, context, info),
  }),
);

builder.prismaObjectField(Aanbod, 'zieOok', (t) =>
  t.field({
    type: [Aanbod],
    description: 'Aanbod dat hiermee samenhangt, wie er ook naar wie verwijst.',
    select: (_args, _context, genest) => ({
      verwijstNaar: { select: { naar: genest() } },
      verwezenDoor: { select: { van: genest() } },
    }),
    resolve: ({ verwijstNaar, verwezenDoor }, _args, context) => {
      const alle = [...verwijstNaar.map((regel) => regel.naar), ...verwezenDoor.map((regel) => regel.van)];
      return zichtbaarUit.alle(context, [...new Map(alle.map((aanbod) => [aanbod.id, aanbod])).values()]);
    },
  }),
);
