import { eisEigenGeschiedenis } from '../../schema/eigen.ts';
import { geschiedenisVan } from '../../schema/geschiedenis.ts';
import { regel } from '../../schema/toegangsregels.ts';
import { paginaArgs } from '../../schema/verbinding.ts';
import { GESCHIEDENIS, geschiedenisType } from '../../schema/waarden/gebeurtenis.ts';
import { builder } from './builder.ts';
import { School } from './school.ts';

builder.prismaObjectField(School, 'geschiedenis', (t) =>
  t.field({
    type: geschiedenisType(builder),
    nullable: true,
    authScopes: regel('School.geschiedenis'),
    description: GESCHIEDENIS,
    args: paginaArgs(t.arg),
    // De codes die een school vroeger had.
    select: { codes: { select: { code: true } } },
    resolve: ({ id, codes }, args, context, info) => {
      const ids = [id, ...codes.map(({ code }) => code)];
      eisEigenGeschiedenis(context.wie, ids);
      return geschiedenisVan({ soort: 'SCHOOL', ids, args, context, info });
    },
  }),
);
