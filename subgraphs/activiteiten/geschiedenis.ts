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
    select: { vroegereIds: true },
    resolve: ({ id, vroegereIds }, args, context, info) =>
      geschiedenisVan({ soort: 'ACTIVITEIT', ids: [id, ...vroegereIds], args, context, info }),
  }),
);
