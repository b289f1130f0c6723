import type { Prisma } from '../../prisma/generated/client/client.ts';
import { alsBladzijde, OP_NAAM, paginaVraag } from '../../schema/bladeren.ts';
import { nietGevonden } from '../../schema/fouten.ts';
import { bevat } from '../../schema/tekst.ts';
import { entiteitVraag, paginaArgs, regelVraag, verbindingType } from '../../schema/verbinding.ts';
import { bronType, leesBronnen } from '../../schema/waarden/bron.ts';
import { gedeeldeEnum } from '../../schema/waarden/enums.ts';
import { builder } from './builder.ts';

export const Begrip = builder.prismaObject('Begrip', {
  description: 'Een woord of afkorting uit het vak, met uitleg.',
  fields: (t) => ({
    id: t.exposeID('id', { description: 'Vaste, leesbare sleutel.' }),
    term: t.exposeString('term', { description: 'Het woord of de afkorting.' }),
    voluit: t.exposeString('voluit', { nullable: true, description: 'De afkorting voluit.' }),
    definitie: t.exposeString('definitie', { nullable: true, description: 'Wat het betekent.' }),
    ookBekendAls: t.exposeStringList('ookBekendAls', { description: 'Andere woorden voor hetzelfde.' }),
    regios: t.expose('regios', {
      type: [gedeeldeEnum(builder, 'Regio')],
      description: 'Waar het woord zo wordt gebruikt.',
    }),
    opmerking: t.exposeString('opmerking', { nullable: true, description: 'Wat onzeker of bijzonder is.' }),
    herkomst: t.expose('herkomst', {
      type: gedeeldeEnum(builder, 'Herkomst'),
      description: 'Waar dit gegeven vandaan komt.',
    }),
    bronnen: t.field({
      type: [bronType(builder)],
      description: 'Waar dit staat.',
      resolve: (begrip) => leesBronnen(begrip.bronnen),
    }),
  }),
});

builder.asEntity(Begrip, {
  key: builder.selection<{ id: string }>('id'),
  resolveReference: ({ id }, context, info) =>
    context.prisma.begrip.findUnique({ ...entiteitVraag('Begrip', context, info), where: { id } }),
});

const BegripConnection = verbindingType(builder, 'Begrip', Begrip);

builder.queryFields((t) => ({
  begrip: t.prismaField({
    type: Begrip,
    nullable: true,
    description: 'Eén begrip.',
    args: { id: t.arg.id({ required: true, description: 'De sleutel, zoals bpo.' }) },
    resolve: async (query, _ouder, { id }, { prisma }) => {
      const begrip = await prisma.begrip.findUnique({ ...query, where: { id } });
      if (!begrip) throw nietGevonden('id', `Er is geen begrip met id ${id}.`);
      return begrip;
    },
  }),
  begrippen: t.field({
    type: BegripConnection,
    nullable: true,
    description: 'Begrippen uit het vak, op alfabet.',
    args: {
      bevat: t.arg.string({ description: 'Deel van het woord, voluit geschreven of de uitleg.' }),
      regio: t.arg({ type: gedeeldeEnum(builder, 'Regio'), description: 'Alleen begrippen uit dit gebied.' }),
      ...paginaArgs(t.arg),
    },
    resolve: async (_ouder, { bevat: gezocht, regio, ...args }, context, info) => {
      const { prisma } = context;
      const { where, ...pagina } = paginaVraag(args, OP_NAAM);
      const deel = gezocht?.trim();
      const lijkt = bevat(deel ?? '');
      const waar: Prisma.BegripWhereInput = {
        ...(regio ? { regios: { hasSome: [regio] } } : {}),
        ...(deel ? { OR: [{ term: lijkt }, { voluit: lijkt }, { definitie: lijkt }] } : {}),
      };
      const rijen = await prisma.begrip.findMany({
        ...regelVraag('Begrip', context, info),
        ...pagina,
        where: { AND: [waar, where] },
      });
      return alsBladzijde(rijen, args, OP_NAAM, () => prisma.begrip.count({ where: waar }));
    },
  }),
}));
