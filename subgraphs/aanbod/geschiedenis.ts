import { eisEigenGeschiedenis } from '../../schema/eigen.ts';
import { geschiedenisVan } from '../../schema/geschiedenis.ts';
import { regel } from '../../schema/toegangsregels.ts';
import { paginaArgs } from '../../schema/verbinding.ts';
import { GESCHIEDENIS, geschiedenisType } from '../../schema/waarden/gebeurtenis.ts';
import { Aanbod } from './aanbod.ts';
import { builder } from './builder.ts';
import { Organisatie } from './organisatie.ts';

const type = geschiedenisType(builder);

builder.prismaObjectField(Aanbod, 'geschiedenis', (t) =>
  t.field({
    type,
    nullable: true,
    authScopes: regel('Aanbod.geschiedenis'),
    description: GESCHIEDENIS,
    args: paginaArgs(t.arg),
    // Wie het aanbiedt, is alleen nodig als een aanbieder het vraagt.
    select: (_args, { wie }) =>
      wie.rol === 'AANBIEDER'
        ? {
            vroegereIds: true,
            organisaties: { where: { rol: 'AANBIEDER' }, select: { organisatieId: true } },
          }
        : { vroegereIds: true },
    resolve: (rij, args, context, info) => {
      eisEigenGeschiedenis(context.wie, 'organisaties' in rij ? rij.organisaties.map((een) => een.organisatieId) : []);
      return geschiedenisVan({ soort: 'AANBOD', ids: [rij.id, ...rij.vroegereIds], args, context, info });
    },
  }),
);

builder.prismaObjectField(Organisatie, 'geschiedenis', (t) =>
  t.field({
    type,
    nullable: true,
    authScopes: regel('Organisatie.geschiedenis'),
    description: GESCHIEDENIS,
    args: paginaArgs(t.arg),
    select: { vroegereIds: true },
    resolve: ({ id, vroegereIds }, args, context, info) => {
      const ids = [id, ...vroegereIds];
      eisEigenGeschiedenis(context.wie, ids);
      return geschiedenisVan({ soort: 'ORGANISATIE', ids, args, context, info });
    },
  }),
);
