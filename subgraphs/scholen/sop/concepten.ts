import { lader } from '../../../schema/context.ts';
import { isEigenSchool } from '../../../schema/eigen.ts';
import { regel } from '../../../schema/toegangsregels.ts';
import { builder } from '../builder.ts';
import { School } from '../school.ts';
import { type Conceptrij, haalConcepten, SopConcept } from './concept.ts';

const conceptenVan = lader<string, Conceptrij[]>(async ({ prisma }, scholen) =>
  Map.groupBy(await haalConcepten(prisma, scholen), ({ schoolId }) => schoolId),
);

builder.prismaObjectField(School, 'sopConcepten', (t) =>
  t.field({
    type: [SopConcept],
    nullable: true,
    authScopes: regel('School.sopConcepten'),
    description:
      'De profielen waar de school aan werkt en die nog niet online staan, het nieuwste schooljaar eerst. Voor de school zelf, regisseur en beheerder; bij een andere school is dit leeg.',
    select: { codes: { select: { code: true } } },
    resolve: async ({ id, codes }, _args, context) => {
      const eigen = isEigenSchool(context.wie, [id, ...codes.map(({ code }) => code)]);
      if (context.wie.rol === 'SCHOOL' && !eigen) return null;
      return (await conceptenVan(context, id)) ?? [];
    },
  }),
);
