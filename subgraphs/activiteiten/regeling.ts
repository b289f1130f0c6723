import { nietGevonden } from '../../schema/fouten.ts';
import { entiteitVraag } from '../../schema/verbinding.ts';
import { bronType, leesBronnen } from '../../schema/waarden/bron.ts';
import { gedeeldeEnum } from '../../schema/waarden/enums.ts';
import { geldendeRegios } from '../../schema/waarden/regels.ts';
import { builder } from './builder.ts';
import { Domein } from './waarden.ts';

export const Regeling = builder.prismaObject('Regeling', {
  description: 'Een regeling die meedoen goedkoper maakt, zoals een jeugdfonds.',
  fields: (t) => ({
    id: t.exposeID('id', { description: 'Vaste, leesbare sleutel.' }),
    naam: t.exposeString('naam', { description: 'Naam.' }),
    omschrijving: t.exposeString('omschrijving', { nullable: true, description: 'Wat de regeling doet.' }),
    regio: t.expose('regio', { type: gedeeldeEnum(builder, 'Regio'), description: 'Gebied waar zij geldt.' }),
    leeftijdVan: t.exposeInt('leeftijdVan', { nullable: true, description: 'Jongste leeftijd, in jaren.' }),
    leeftijdTot: t.exposeInt('leeftijdTot', {
      nullable: true,
      description: 'Oudste leeftijd, in jaren, die leeftijd meegeteld.',
    }),
    maximumPerJaar: t.float({
      nullable: true,
      description: 'Hoogste vergoeding per kind per jaar, in euro’s; leeg als dat niet bekend is.',
      resolve: (regeling) => regeling.maximumPerJaar?.toNumber() ?? null,
    }),
    voorwaarden: t.exposeString('voorwaarden', { nullable: true, description: 'Wie er gebruik van mag maken.' }),
    domeinen: t.expose('domeinen', {
      type: [Domein],
      description: 'Gebieden waarvoor zij betaalt; leeg als dat niet bekend is.',
    }),
    website: t.exposeString('website', { nullable: true, description: 'Webadres.' }),
    herkomst: t.expose('herkomst', {
      type: gedeeldeEnum(builder, 'Herkomst'),
      description: 'Waar dit gegeven vandaan komt.',
    }),
    bronnen: t.field({
      type: [bronType(builder)],
      description: 'Waar dit staat.',
      resolve: (regeling) => leesBronnen(regeling.bronnen),
    }),
  }),
});

builder.asEntity(Regeling, {
  key: builder.selection<{ id: string }>('id'),
  resolveReference: ({ id }, context, info) =>
    context.prisma.regeling.findUnique({ ...entiteitVraag('Regeling', context, info), where: { id } }),
});

builder.queryFields((t) => ({
  regeling: t.prismaField({
    type: Regeling,
    nullable: true,
    description: 'Eén regeling.',
    args: { id: t.arg.id({ required: true, description: 'De sleutel.' }) },
    resolve: async (query, _ouder, { id }, { prisma }) => {
      const regeling = await prisma.regeling.findUnique({ ...query, where: { id } });
      if (!regeling) throw nietGevonden('id', `Er is geen regeling met id ${id}. Vraag \`regelingen\` voor alle ids.`);
      return regeling;
    },
  }),
  regelingen: t.prismaField({
    type: [Regeling],
    nullable: true,
    description: 'Alle regelingen, op naam.',
    args: {
      regio: t.arg({
        type: gedeeldeEnum(builder, 'Regio'),
        description: 'Geldig in dit gebied: ook regelingen van een groter gebied.',
      }),
    },
    resolve: (query, _ouder, { regio }, { prisma }) =>
      prisma.regeling.findMany({
        ...query,
        where: regio ? { regio: { in: geldendeRegios(regio) } } : {},
        orderBy: [{ naam: 'asc' }, { id: 'asc' }],
      }),
  }),
}));
