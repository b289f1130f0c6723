import { eisEigenGeschiedenis } from '../../schema/eigen.ts';
import { geschiedenisVan } from '../../schema/geschiedenis.ts';
import { regel } from '../../schema/toegangsregels.ts';
import { paginaArgs } from '../../schema/verbinding.ts';
import { GESCHIEDENIS, geschiedenisType } from '../../schema/waarden/gebeurtenis.ts';
import { Activiteit } from './activiteit.ts';
import { builder } from './builder.ts';

builder.prismaObjectField(Activiteit, 'geschiedenis', (t) =>
  t.field({
    type: geschiedenisType(builder),
    nullable: true,
    authScopes: regel('Activiteit.geschiedenis'),
    description: GESCHIEDENIS,
    args: paginaArgs(t.arg),
    // Wie haar aanbiedt, is alleen nodig als een aanbieder het vraagt.
    select: (_args, { wie }) =>
      wie.rol === 'AANBIEDER'
        ? {
            vroegereIds: true,
            organisaties: { where: { rol: 'AANBIEDER' }, select: { organisatieId: true } },
          }
        : { vroegereIds: true },
    resolve: (rij, args, context, info) => {
      eisEigenGeschiedenis(context.wie, 'organisaties' in rij ? rij.organisaties.map((een) => een.organisatieId) : []);
      return geschiedenisVan({ soort: 'ACTIVITEIT', ids: [rij.id, ...rij.vroegereIds], args, context, info });
    },
  }),
);
