import type { Prisma, PrismaClient } from '../../prisma/generated/client/client.ts';
import { alsBladzijde, OP_NAAM, paginaVraag, type Volgorde } from '../../schema/bladeren.ts';
import { nietGevonden } from '../../schema/fouten.ts';
import { HSDS_IDS, sleutelsVan } from '../../schema/hsds.ts';
import { bevat } from '../../schema/tekst.ts';
import { entiteitVraag, overslaanArg, paginaArgs, regelVraag, verbindingType } from '../../schema/verbinding.ts';
import { bronType, leesBronnen } from '../../schema/waarden/bron.ts';
import { gedeeldeEnum, maakEnum } from '../../schema/waarden/enums.ts';
import { zonderVoorbeeld } from '../../schema/waarden/regels.ts';
import { builder } from './builder.ts';
import { Organisatiesoort, Organisatiestatus } from './waarden.ts';

export const Organisatie = builder.prismaObject('Organisatie', {
  description: 'Een organisatie die aanbod heeft, betaalt of meewerkt.',
  fields: (t) => ({
    id: t.exposeID('id', { description: 'Vaste, leesbare sleutel.' }),
    naam: t.exposeString('naam', { description: 'Naam.' }),
    alternatieveNamen: t.exposeStringList('alternatieveNamen', { description: 'Andere namen en afkortingen.' }),
    vroegereIds: t.exposeStringList('vroegereIds', {
      description: 'Sleutels van organisaties die hierin zijn opgegaan; zij geven ook deze organisatie.',
    }),
    soort: t.expose('soort', { type: Organisatiesoort, description: 'Wat voor organisatie het is.' }),
    regio: t.expose('regio', {
      type: gedeeldeEnum(builder, 'Regio'),
      description: 'Gebied waar de organisatie werkt.',
    }),
    omschrijving: t.exposeString('omschrijving', { nullable: true, description: 'Wat de organisatie doet.' }),
    website: t.exposeString('website', { nullable: true, description: 'Webadres.' }),
    telefoon: t.exposeString('telefoon', { nullable: true, description: 'Telefoonnummer.' }),
    status: t.expose('status', { type: Organisatiestatus, description: 'Of de organisatie nog bestaat.' }),
    statusToelichting: t.exposeString('statusToelichting', { nullable: true, description: 'Uitleg bij de status.' }),
    onderdeelVan: t.relation('onderdeelVan', { nullable: true, description: 'De organisatie waar deze onder valt.' }),
    onderdelen: t.relation('onderdelen', {
      query: { orderBy: { naam: 'asc' } },
      description: 'Organisaties die hieronder vallen.',
    }),
    opmerking: t.exposeString('opmerking', { nullable: true, description: 'Wat onzeker of bijzonder is.' }),
    herkomst: t.expose('herkomst', {
      type: gedeeldeEnum(builder, 'Herkomst'),
      description: 'Waar dit gegeven vandaan komt.',
    }),
    bronnen: t.field({
      type: [bronType(builder)],
      description: 'Waar dit staat.',
      resolve: (organisatie) => leesBronnen(organisatie.bronnen),
    }),
    gewijzigdOp: t.expose('gewijzigdOp', {
      type: 'Tijdstip',
      description: 'Wanneer deze gegevens het laatst zijn veranderd.',
    }),
  }),
});

builder.prismaObjectField(Organisatie, 'gefinancierdDoor', (t) =>
  t.field({
    type: [Organisatie],
    description: 'Wie deze organisatie betaalt.',
    select: (_args, _context, genest) => ({ gefinancierdDoor: { select: { financier: genest() } } }),
    resolve: (organisatie) => organisatie.gefinancierdDoor.map((regel) => regel.financier),
  }),
);

builder.asEntity(Organisatie, {
  key: builder.selection<{ id: string }>('id'),
  resolveReference: ({ id }, context, info) =>
    context.prisma.organisatie.findUnique({ ...entiteitVraag('Organisatie', context, info), where: { id } }),
});

export const OrganisatieConnection = verbindingType(builder, 'Organisatie', Organisatie);

const OrganisatieFilter = builder.inputType('OrganisatieFilter', {
  description:
    'Welke organisaties; wat leeg is, telt niet mee. Zonder sleutels, gebied of herkomst telt de verzonnen Voorbeeldstad niet mee.',
  fields: (t) => ({
    ids: t.idList({ description: 'Een van deze sleutels. Een sleutel die niet bestaat, valt weg.' }),
    hsdsIds: t.idList({ description: HSDS_IDS }),
    gewijzigdSinds: t.field({ type: 'Tijdstip', description: 'Veranderd op of na dit moment.' }),
    naamBevat: t.string({ description: 'Deel van de naam, of precies een andere naam.' }),
    soort: t.field({ type: [Organisatiesoort], description: 'Een van deze soorten.' }),
    regio: t.field({ type: [gedeeldeEnum(builder, 'Regio')], description: 'Een van deze gebieden.' }),
    herkomst: t.field({ type: [gedeeldeEnum(builder, 'Herkomst')], description: 'Een van deze herkomsten.' }),
  }),
});

const OrganisatieSortering = maakEnum(builder, 'OrganisatieSortering', 'De volgorde van een lijst met organisaties.', {
  NAAM: 'Op alfabet.',
  GEWIJZIGD: 'Wat het laatst is veranderd eerst.',
});

const VOLGORDE: Record<typeof OrganisatieSortering.$inferType, Volgorde> = {
  NAAM: OP_NAAM,
  GEWIJZIGD: { veld: 'gewijzigdOp', richting: 'desc', soort: 'datum' },
};

async function organisatieWaar(
  filter: typeof OrganisatieFilter.$inferInput,
  prisma: PrismaClient,
): Promise<Prisma.OrganisatieWhereInput> {
  const naam = filter.naamBevat?.trim();
  const { ids, hsdsIds, gewijzigdSinds } = filter;
  return {
    ...zonderVoorbeeld(ids, hsdsIds, filter.regio, filter.herkomst),
    ...(ids?.length ? { id: { in: ids } } : {}),
    ...(hsdsIds?.length ? { AND: { id: { in: await sleutelsVan(prisma, 'organisatie', hsdsIds) } } } : {}),
    ...(gewijzigdSinds ? { gewijzigdOp: { gte: gewijzigdSinds } } : {}),
    ...(filter.soort?.length ? { soort: { in: filter.soort } } : {}),
    ...(filter.regio?.length ? { regio: { in: filter.regio } } : {}),
    ...(filter.herkomst?.length ? { herkomst: { in: filter.herkomst } } : {}),
    ...(naam ? { OR: [{ naam: bevat(naam) }, { alternatieveNamen: { hasSome: [naam] } }] } : {}),
  };
}

builder.queryFields((t) => ({
  organisatie: t.prismaField({
    type: Organisatie,
    nullable: true,
    description: 'Eén organisatie.',
    args: {
      id: t.arg.id({
        required: true,
        description: 'De sleutel, zoals gemeente-dordrecht; ook een vroegere sleutel mag.',
      }),
    },
    resolve: async (query, _ouder, { id }, { prisma }) => {
      const organisatie =
        (await prisma.organisatie.findUnique({ ...query, where: { id } })) ??
        (await prisma.organisatie.findFirst({ ...query, where: { vroegereIds: { has: id } } }));
      if (!organisatie) throw nietGevonden('id', `Er is geen organisatie met id ${id}.`);
      return organisatie;
    },
  }),
  organisaties: t.field({
    type: OrganisatieConnection,
    nullable: true,
    description: 'Organisaties. Zonder sleutels, gebied of herkomst telt de verzonnen Voorbeeldstad niet mee.',
    args: {
      filter: t.arg({ type: OrganisatieFilter, description: 'Welke organisaties.' }),
      sortering: t.arg({ type: OrganisatieSortering, defaultValue: 'NAAM', description: 'In welke volgorde.' }),
      ...paginaArgs(t.arg),
      overslaan: overslaanArg(t.arg),
    },
    resolve: async (_ouder, { filter, sortering, ...args }, context, info) => {
      const { prisma } = context;
      const volgorde = VOLGORDE[sortering ?? 'NAAM'];
      const { where, ...pagina } = paginaVraag(args, volgorde);
      const waar = await organisatieWaar(filter ?? {}, prisma);
      const rijen = await prisma.organisatie.findMany({
        ...regelVraag('Organisatie', context, info),
        ...pagina,
        where: { AND: [waar, where] },
      });
      return alsBladzijde(rijen, args, volgorde, () => prisma.organisatie.count({ where: waar }));
    },
  }),
}));
