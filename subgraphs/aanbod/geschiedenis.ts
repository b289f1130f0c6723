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
    select: { vroegereIds: true },
    resolve: ({ id, vroegereIds }, args, context, info) =>
      geschiedenisVan({ soort: 'AANBOD', ids: [id, ...vroegereIds], args, context, info }),
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
    resolve: ({ id, vroegereIds }, args, context, info) =>
      geschiedenisVan({ soort: 'ORGANISATIE', ids: [id, ...vroegereIds], args, context, info }),
  }),
);
