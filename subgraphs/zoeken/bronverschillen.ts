import type { Behouden } from '../../prisma/laden/behoud.ts';
import { STARTLADING } from '../../prisma/laden/start.ts';
import { regel } from '../../schema/toegangsregels.ts';
import { builder } from './builder.ts';
import { Vindbaar } from './stubs.ts';

const Bronverschil = builder.objectRef<Behouden>('Bronverschil').implement({
  description: 'Een record dat bij het laden is gelaten zoals mensen het maakten, terwijl de bron iets anders zegt.',
  fields: (t) => ({
    record: t.field({
      type: Vindbaar,
      nullable: true,
      description: 'Het record.',
      resolve: ({ soort, id }) => ({ soort, id }) as never,
    }),
    velden: t.exposeStringList('velden', {
      description:
        'De velden die bleven zoals een mens ze maakte. Leeg als het hele record bleef: de bron noemt het niet meer, of mensen voegden het zelf toe.',
    }),
  }),
});

builder.queryField('bronverschillen', (t) =>
  t.field({
    type: [Bronverschil],
    nullable: true,
    authScopes: regel('Query.bronverschillen'),
    description:
      'Waar de bron bij de laatste keer laden iets anders zei dan mensen, en mensen gelijk hielden. Kijk wie er gelijk heeft. Voor regisseur en beheerder.',
    resolve: async (_ouder, _args, { prisma }) => {
      const lading = await prisma.lading.findUnique({ where: { naam: STARTLADING }, select: { behouden: true } });
      return (lading?.behouden ?? []) as unknown as Behouden[];
    },
  }),
);
