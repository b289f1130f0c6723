import type { Prisma, PrismaClient } from '../../prisma/generated/client/client.ts';
import {
  KLEINSTE_AANTAL,
  KLEINSTE_WIJK,
  toonbaarAantal,
  toonbaarPercentage,
} from '../../prisma/regels/kleine-aantallen.ts';
import { invoerFout, nietGevonden } from '../../schema/fouten.ts';
import { entiteitVraag } from '../../schema/verbinding.ts';
import { bronType, leesBronnen } from '../../schema/waarden/bron.ts';
import { gedeeldeEnum } from '../../schema/waarden/enums.ts';
import { builder } from './builder.ts';

export const Gemeente = builder.prismaObject('Gemeente', {
  description: 'Een gemeente, met de cijfers over al haar wijken samen.',
  fields: (t) => ({
    code: t.exposeID('code', { description: 'CBS-code, zoals GM0505.' }),
    naam: t.exposeString('naam', { description: 'Naam.' }),
    regio: t.expose('regio', {
      type: gedeeldeEnum(builder, 'Regio'),
      description: 'Gebied waar de gemeente toe hoort.',
    }),
    kinderen: t.exposeInt('kinderen', { nullable: true, description: 'Aantal kinderen in de leeftijd hiernaast.' }),
    doelgroepkinderen: t.exposeInt('doelgroepkinderen', {
      nullable: true,
      description: 'Aantal kinderen met een risico op een onderwijsachterstand.',
    }),
    doelgroepPercentage: t.exposeInt('doelgroepPercentage', {
      nullable: true,
      description: 'Deel doelgroepkinderen, in procenten, zoals de bron het geeft.',
    }),
    kinderenLeeftijd: t.exposeString('kinderenLeeftijd', {
      nullable: true,
      description: 'Leeftijd van de getelde kinderen.',
    }),
    kinderenPeildatum: t.expose('kinderenPeildatum', {
      type: 'Peildatum',
      nullable: true,
      description: 'Wanneer de kinderen zijn geteld.',
    }),
    inwoners: t.exposeInt('inwoners', { nullable: true, description: 'Aantal inwoners.' }),
    inwonersJaar: t.exposeInt('inwonersJaar', { nullable: true, description: 'Jaar van het aantal inwoners.' }),
    bronnen: t.field({
      type: [bronType(builder)],
      description: 'Waar deze cijfers staan.',
      resolve: (gemeente) => leesBronnen(gemeente.bronnen),
    }),
  }),
});

const WANNEER_LEEG = `Leeg als het niet bekend is, bij minder dan ${KLEINSTE_AANTAL} kinderen, en in een wijk met minder dan ${KLEINSTE_WIJK.toLocaleString('nl-NL')} (of een onbekend aantal) inwoners: het kan naar een kind leiden.`;

export const Wijk = builder.prismaObject('Wijk', {
  description: 'Een wijk, volgens de indeling van het CBS.',
  fields: (t) => ({
    code: t.exposeID('code', { description: 'CBS-code, zoals WK050507.' }),
    nummer: t.exposeString('nummer', { description: 'Nummer van de wijk in de gemeente, zoals 07.' }),
    naam: t.exposeString('naam', { description: 'Naam.' }),
    alternatieveNamen: t.exposeStringList('alternatieveNamen', { description: 'Andere schrijfwijzen.' }),
    gemeente: t.relation('gemeente', { description: 'De gemeente.' }),
    regio: t.expose('regio', { type: gedeeldeEnum(builder, 'Regio'), description: 'Gebied waar de wijk in ligt.' }),
    kinderen: t.int({
      nullable: true,
      description: `Aantal kinderen in de leeftijd hiernaast. ${WANNEER_LEEG}`,
      resolve: (wijk) => toonbaarAantal(wijk, wijk.kinderen),
    }),
    doelgroepkinderen: t.int({
      nullable: true,
      description: `Aantal kinderen met een risico op een onderwijsachterstand. ${WANNEER_LEEG}`,
      resolve: (wijk) => toonbaarAantal(wijk, wijk.doelgroepkinderen),
    }),
    doelgroepPercentage: t.int({
      nullable: true,
      description:
        'Deel doelgroepkinderen, in procenten, zoals de bron het geeft (aantallen zijn afgerond). Leeg als een van de aantallen leeg is.',
      resolve: toonbaarPercentage,
    }),
    kinderenLeeftijd: t.exposeString('kinderenLeeftijd', {
      nullable: true,
      description: 'Leeftijd van de getelde kinderen.',
    }),
    kinderenPeildatum: t.expose('kinderenPeildatum', {
      type: 'Peildatum',
      nullable: true,
      description: 'Wanneer de kinderen zijn geteld.',
    }),
    inwoners: t.exposeInt('inwoners', { nullable: true, description: 'Aantal inwoners.' }),
    inwonersJaar: t.exposeInt('inwonersJaar', { nullable: true, description: 'Jaar van het aantal inwoners.' }),
    oppervlakteHa: t.exposeInt('oppervlakteHa', { nullable: true, description: 'Oppervlakte met water, in hectare.' }),
    prioriteitswijk: t.exposeBoolean('prioriteitswijk', {
      description: 'De gemeente geeft deze wijk voorrang, omdat er veel doelgroepkinderen wonen.',
    }),
    vorm: t.expose('vorm', {
      type: 'GeoJSON',
      nullable: true,
      description: 'Omtrek, vereenvoudigd: goed voor een overzichtskaart.',
    }),
    lengtegraad: t.exposeFloat('lengtegraad', { nullable: true, description: 'Lengtegraad van het midden (WGS 84).' }),
    breedtegraad: t.exposeFloat('breedtegraad', {
      nullable: true,
      description: 'Breedtegraad van het midden (WGS 84).',
    }),
    opmerking: t.exposeString('opmerking', { nullable: true, description: 'Wat onzeker of bijzonder is.' }),
    herkomst: t.expose('herkomst', {
      type: gedeeldeEnum(builder, 'Herkomst'),
      description: 'Waar dit gegeven vandaan komt.',
    }),
    bronnen: t.field({
      type: [bronType(builder)],
      description: 'Waar deze cijfers staan.',
      resolve: (wijk) => leesBronnen(wijk.bronnen),
    }),
  }),
});

builder.asEntity(Wijk, {
  key: builder.selection<{ code: string }>('code'),
  resolveReference: ({ code }, context, info) =>
    context.prisma.wijk.findUnique({ ...entiteitVraag('Wijk', context, info), where: { code } }),
});

const WijkFilter = builder.inputType('WijkFilter', {
  description: 'Welke wijken; wat leeg is, telt niet mee.',
  fields: (t) => ({
    regio: t.field({ type: [gedeeldeEnum(builder, 'Regio')], description: 'Een van deze gebieden.' }),
    gemeente: t.string({ description: 'CBS-code van de gemeente, zoals GM0505.' }),
    prioriteitswijk: t.boolean({ description: 'Waar: alleen wijken met voorrang. Onwaar: alleen wijken zonder.' }),
  }),
});

async function wijkWaar(filter: typeof WijkFilter.$inferInput, prisma: PrismaClient): Promise<Prisma.WijkWhereInput> {
  const { gemeente } = filter;
  if (gemeente && (await prisma.gemeente.count({ where: { code: gemeente } })) === 0) {
    throw invoerFout('filter.gemeente', `Er is geen gemeente met code ${gemeente}. Gebruik de CBS-code, zoals GM0505.`);
  }
  return {
    ...(filter.regio?.length ? { regio: { in: filter.regio } } : {}),
    ...(gemeente ? { gemeenteCode: gemeente } : {}),
    ...(typeof filter.prioriteitswijk === 'boolean' ? { prioriteitswijk: filter.prioriteitswijk } : {}),
  };
}

builder.queryFields((t) => ({
  wijk: t.prismaField({
    type: Wijk,
    nullable: true,
    description: 'Eén wijk.',
    args: { code: t.arg.id({ required: true, description: 'CBS-code, zoals WK050507.' }) },
    resolve: async (query, _ouder, { code }, { prisma }) => {
      const wijk = await prisma.wijk.findUnique({ ...query, where: { code } });
      if (!wijk) throw nietGevonden('code', `Er is geen wijk met code ${code}. Vraag \`wijken\` voor alle codes.`);
      return wijk;
    },
  }),
  wijken: t.prismaField({
    type: [Wijk],
    nullable: true,
    description: 'Alle wijken, op code.',
    args: { filter: t.arg({ type: WijkFilter, description: 'Welke wijken.' }) },
    resolve: async (query, _ouder, { filter }, { prisma }) =>
      prisma.wijk.findMany({ ...query, where: await wijkWaar(filter ?? {}, prisma), orderBy: { code: 'asc' } }),
  }),
}));
