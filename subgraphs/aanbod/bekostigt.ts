import { Prisma } from '../../prisma/generated/client/client.ts';
import { type Koppeling, lijstOnder } from '../../schema/per-ouder.ts';
import type { Wie } from '../../schema/toegang.ts';
import { paginaArgs, verbindingType } from '../../schema/verbinding.ts';
import { BEKOSTIGING } from '../../schema/waarden/kosten.ts';
import { zichtbaarAanbodSql } from '../../schema/zichtbaar.ts';
import { Aanbod } from './aanbod.ts';
import { builder } from './builder.ts';
import { Organisatie } from './organisatie.ts';

const BekostigdAanbod = builder.prismaObject('Bekostiging', {
  variant: 'BekostigdAanbod',
  description: 'Aanbod waar een organisatie aan meebetaalt.',
  // Het aanbod gaat altijd mee: op zijn naam staat de lijst gesorteerd.
  include: { aanbod: true },
  fields: (t) => ({
    aanbod: t.relation('aanbod', { type: Aanbod, description: 'Waar de organisatie aan meebetaalt.' }),
    aandeelProcent: t.exposeFloat('aandeelProcent', { nullable: true, description: BEKOSTIGING.aandeelProcent }),
    regeling: t.exposeString('regeling', { nullable: true, description: BEKOSTIGING.regeling }),
  }),
});

type Regel = typeof BekostigdAanbod.$inferType & { id: string; sorteernaam: string };

const BekostigdAanbodConnection = verbindingType<Regel>(builder, 'BekostigdAanbod', BekostigdAanbod as never);

/** Een betaler heeft geen eigen id: het aanbod en de plaats in zijn rij betalers wijzen hem aan. */
const regelId = (aanbodId: string, volgorde: number) => `${aanbodId} ${volgorde}`;

const bijBetaler = (wie: Wie): Koppeling => ({
  tabel: Prisma.sql`(
    select betaler."organisatieId", betaler."aanbodId" || ' ' || betaler.volgorde as id, aanbod.sorteernaam
    from aanbod."Bekostiging" betaler join aanbod."Aanbod" aanbod on aanbod.id = betaler."aanbodId"
    where ${zichtbaarAanbodSql(wie, 'aanbod')})`,
  bij: Prisma.sql`rij."organisatieId" = ouder.sleutel`,
});

builder.prismaObjectField(Organisatie, 'bekostigt', (t) =>
  t.field({
    type: BekostigdAanbodConnection,
    nullable: true,
    description: 'Aan welk aanbod deze organisatie meebetaalt, met haar deel, op naam van het aanbod.',
    args: paginaArgs(t.arg),
    resolve: ({ id: ouder }, args, context, info) =>
      lijstOnder(
        { type: 'BekostigdAanbod', koppeling: bijBetaler(context.wie), ouder, args, context, info },
        async (velden, ids) => {
          const aanbodIds = ids.map((id) => id.slice(0, id.lastIndexOf(' ')));
          const rijen = await context.prisma.bekostiging.findMany({
            include: { aanbod: true },
            ...velden,
            where: { aanbodId: { in: aanbodIds }, organisatieId: { not: null } },
          });
          return rijen.map((rij) => ({
            ...rij,
            id: regelId(rij.aanbodId, rij.volgorde),
            sorteernaam: rij.aanbod.sorteernaam,
          }));
        },
      ),
  }),
);
