import { nietGevonden } from '../../schema/fouten.ts';
import { entiteitVraag } from '../../schema/verbinding.ts';
import { builder } from './builder.ts';

export const Thema = builder.prismaObject('Thema', {
  description: 'Een onderwerp waar aanbod over gaat. Er zijn hoofdthema’s, en thema’s die daaronder vallen.',
  fields: (t) => ({
    code: t.exposeID('code', { description: 'Vaste, leesbare code.' }),
    naam: t.exposeString('naam', { description: 'Naam van het thema.' }),
    omschrijving: t.exposeString('omschrijving', { nullable: true, description: 'Waar het thema over gaat.' }),
    synoniemen: t.exposeStringList('synoniemen', { description: 'Andere woorden voor hetzelfde.' }),
    upl: t.exposeString('upl', {
      nullable: true,
      description: 'Naam in de Uniforme Productnamenlijst van de overheid, als er een past.',
    }),
    ouder: t.relation('ouder', { nullable: true, description: 'Het hoofdthema; leeg als dit zelf een hoofdthema is.' }),
    kinderen: t.relation('kinderen', {
      query: { orderBy: [{ volgorde: 'asc' }, { naam: 'asc' }] },
      description: 'De thema’s die hieronder vallen.',
    }),
  }),
});

builder.asEntity(Thema, {
  key: builder.selection<{ code: string }>('code'),
  resolveReference: ({ code }, context, info) =>
    context.prisma.thema.findUnique({ ...entiteitVraag('Thema', context, info), where: { code } }),
});

builder.queryFields((t) => ({
  themas: t.prismaField({
    type: ['Thema'],
    nullable: true,
    description: 'Alle thema’s, in vaste volgorde.',
    args: {
      alleenHoofdthemas: t.arg.boolean({ defaultValue: false, description: 'Geef alleen de hoofdthema’s.' }),
    },
    resolve: (query, _ouder, { alleenHoofdthemas }, { prisma }) =>
      prisma.thema.findMany({
        ...query,
        where: alleenHoofdthemas ? { ouderCode: null } : {},
        orderBy: [{ volgorde: 'asc' }, { naam: 'asc' }],
      }),
  }),
  thema: t.prismaField({
    type: 'Thema',
    nullable: true,
    description: 'Eén thema.',
    args: { code: t.arg.id({ required: true, description: 'De code, zoals dyslexie.' }) },
    resolve: async (query, _ouder, { code }, { prisma }) => {
      const thema = await prisma.thema.findUnique({ ...query, where: { code } });
      if (!thema) throw nietGevonden('code', `Er is geen thema met code ${code}. Vraag \`themas\` voor alle codes.`);
      return thema;
    },
  }),
}));
