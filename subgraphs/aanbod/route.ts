import { bronType, leesBronnen } from '../../schema/waarden/bron.ts';
import { gedeeldeEnum } from '../../schema/waarden/enums.ts';
import { Aanbod } from './aanbod.ts';
import { builder } from './builder.ts';
import { Organisatie } from './organisatie.ts';
import { Sector } from './waarden.ts';
import { zichtbaarUit } from './zichtbaar.ts';

const Betrokkene = builder.prismaObject('RoutestapBetrokkene', {
  name: 'RoutestapBetrokkene',
  description: 'Wie er bij een stap is.',
  fields: (t) => ({
    naam: t.exposeString('naam', { description: 'De rol of de naam, zoals de bron die noemt.' }),
    organisatie: t.relation('organisatie', {
      type: Organisatie,
      nullable: true,
      description: 'De organisatie, als die in het overzicht staat.',
    }),
    aanbod: t.field({
      type: Aanbod,
      nullable: true,
      description: 'Het aanbod, als het om een voorziening gaat.',
      select: (_args, _context, genest) => ({ aanbod: genest() }),
      resolve: ({ aanbod }, _args, context) => zichtbaarUit.een(context, aanbod),
    }),
  }),
});

const Routestap = builder.prismaObject('Routestap', {
  description: 'Een stap in een ondersteuningsroute.',
  fields: (t) => ({
    nr: t.exposeInt('nr', { description: 'Volgorde, vanaf 1.' }),
    naam: t.exposeString('naam', { description: 'Naam van de stap.' }),
    omschrijving: t.exposeString('omschrijving', { nullable: true, description: 'Wat er gebeurt.' }),
    wie: t.relation('wie', {
      type: Betrokkene,
      query: { orderBy: { volgorde: 'asc' } },
      description: 'Wie erbij zijn.',
    }),
    termijn: t.exposeString('termijn', { nullable: true, description: 'Hoe lang de stap mag duren, in woorden.' }),
    bronnen: t.field({
      type: [bronType(builder)],
      description: 'Waar dit staat.',
      resolve: (stap) => leesBronnen(stap.bronnen),
    }),
  }),
});

const Ondersteuningsroute = builder.prismaObject('Ondersteuningsroute', {
  description: 'De weg van een vraag naar ondersteuning, stap voor stap.',
  fields: (t) => ({
    id: t.exposeID('id', { description: 'Vaste, leesbare sleutel.' }),
    naam: t.exposeString('naam', { description: 'Naam.' }),
    regio: t.expose('regio', { type: gedeeldeEnum(builder, 'Regio'), description: 'Gebied waar de route geldt.' }),
    sectoren: t.expose('sectoren', { type: [Sector], description: 'Delen van het onderwijs waarvoor de route geldt.' }),
    omschrijving: t.exposeString('omschrijving', { nullable: true, description: 'Waar de route voor is.' }),
    status: t.expose('status', { type: gedeeldeEnum(builder, 'Status'), description: 'Of de route in gebruik is.' }),
    statusToelichting: t.exposeString('statusToelichting', { nullable: true, description: 'Uitleg bij de status.' }),
    peildatum: t.expose('peildatum', {
      type: 'Peildatum',
      nullable: true,
      description: 'Wanneer dit volgens de bron gold.',
    }),
    opmerking: t.exposeString('opmerking', { nullable: true, description: 'Wat onzeker of bijzonder is.' }),
    stappen: t.relation('stappen', {
      type: Routestap,
      query: { orderBy: { nr: 'asc' } },
      description: 'De stappen, op volgorde.',
    }),
    bronnen: t.field({
      type: [bronType(builder)],
      description: 'Waar dit staat.',
      resolve: (route) => leesBronnen(route.bronnen),
    }),
  }),
});

builder.queryFields((t) => ({
  ondersteuningsroutes: t.prismaField({
    type: [Ondersteuningsroute],
    nullable: true,
    description: 'De ondersteuningsroutes, op naam.',
    args: {
      regio: t.arg({ type: gedeeldeEnum(builder, 'Regio'), description: 'Alleen routes in dit gebied.' }),
      sector: t.arg({ type: Sector, description: 'Alleen routes voor dit deel van het onderwijs.' }),
    },
    resolve: (query, _ouder, { regio, sector }, { prisma }) =>
      prisma.ondersteuningsroute.findMany({
        ...query,
        where: { ...(regio ? { regio } : {}), ...(sector ? { sectoren: { hasSome: [sector] } } : {}) },
        orderBy: [{ naam: 'asc' }, { id: 'asc' }],
      }),
  }),
}));
