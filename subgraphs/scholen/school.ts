import { entiteitVraag, verbindingType } from '../../schema/verbinding.ts';
import { bronType, leesBronnen } from '../../schema/waarden/bron.ts';
import { gedeeldeEnum } from '../../schema/waarden/enums.ts';
import { sectorenVan } from '../../schema/waarden/schoolsector.ts';
import { builder } from './builder.ts';
import { Organisatie, Wijk } from './stubs.ts';
import { Locatiesoort, Schoolsector } from './waarden.ts';

const Schoolcode = builder.prismaObject('Schoolcode', {
  description: 'Een code waaronder een school bekend is of was; ook een vervallen code geeft deze school.',
  fields: (t) => ({
    code: t.exposeString('code', { description: 'De code, zoals een vroegere vestigingscode.' }),
    register: t.exposeString('register', { description: 'Het register of de lijst die deze code gebruikt.' }),
  }),
});

/** School: een school, locatie of voorziening, met haar vestigingscode als sleutel als zij in een register staat. */
export const School = builder.prismaObject('School', {
  description: 'Een school of vestiging.',
  fields: (t) => ({
    id: t.exposeID('id', {
      description: 'Vaste sleutel: de vestigingscode, of een leesbaar id als de school in geen register staat.',
    }),
    vestigingscode: t.exposeString('vestigingscode', {
      nullable: true,
      description: 'Code van de vestiging bij DUO, zoals 18YS03.',
    }),
    brin: t.exposeString('brin', {
      nullable: true,
      description: 'Nummer van de school bij DUO, zoals 18YS; vestigingen delen het.',
    }),
    codes: t.relation('codes', {
      type: Schoolcode,
      query: { orderBy: { code: 'asc' } },
      description: 'Elke code waaronder de school bekend is of was.',
    }),
    naam: t.exposeString('naam', { description: 'Naam.' }),
    alternatieveNamen: t.exposeStringList('alternatieveNamen', { description: 'Andere namen en afkortingen.' }),
    locatiesoort: t.expose('locatiesoort', { type: Locatiesoort, description: 'Wat voor plek het is.' }),
    onderwijssoorten: t.expose('onderwijssoorten', {
      type: [gedeeldeEnum(builder, 'Onderwijssoort')],
      description: 'Soorten onderwijs; leeg als dat niet bekend is.',
    }),
    sectoren: t.field({
      type: [Schoolsector],
      description:
        'Sectoren waarvan het kader voor deze school geldt. Is de onderwijssoort niet bekend, dan beide; voor het mbo geen.',
      resolve: (school) => sectorenVan(school.onderwijssoorten),
    }),
    denominatie: t.exposeString('denominatie', { nullable: true, description: 'Richting, zoals openbaar.' }),
    regio: t.expose('regio', { type: gedeeldeEnum(builder, 'Regio'), description: 'Gebied waar de school in ligt.' }),
    gemeente: t.exposeString('gemeente', { nullable: true, description: 'Gemeente.' }),
    plaats: t.exposeString('plaats', { nullable: true, description: 'Plaats.' }),
    straat: t.exposeString('straat', { nullable: true, description: 'Straat.' }),
    huisnummer: t.exposeString('huisnummer', { nullable: true, description: 'Huisnummer met toevoeging.' }),
    postcode: t.exposeString('postcode', { nullable: true, description: 'Postcode, zoals 3313GL.' }),
    lengtegraad: t.exposeFloat('lengtegraad', { nullable: true, description: 'Lengtegraad (WGS 84).' }),
    breedtegraad: t.exposeFloat('breedtegraad', { nullable: true, description: 'Breedtegraad (WGS 84).' }),
    wijk: t.field({
      type: Wijk,
      nullable: true,
      description: 'De wijk waar de school staat; leeg als dat niet bekend is.',
      resolve: ({ wijkCode }) => (wijkCode === null ? null : { code: wijkCode }),
    }),
    bestuur: t.field({
      type: Organisatie,
      nullable: true,
      description: 'Het schoolbestuur, als dat als organisatie in het overzicht staat.',
      resolve: ({ bestuurId }) => (bestuurId === null ? null : { id: bestuurId }),
    }),
    bevoegdGezagNummer: t.exposeInt('bevoegdGezagNummer', {
      nullable: true,
      description: 'Nummer van het schoolbestuur bij DUO.',
    }),
    telefoon: t.exposeString('telefoon', { nullable: true, description: 'Telefoonnummer.' }),
    website: t.exposeString('website', { nullable: true, description: 'Webadres.' }),
    leerlingen: t.exposeInt('leerlingen', {
      nullable: true,
      description: 'Aantal leerlingen; leeg als het niet bekend is of kleiner dan 5.',
    }),
    leerlingenKleinerDan5: t.exposeBoolean('leerlingenKleinerDan5', {
      description: 'Er zijn minder dan 5 leerlingen; het aantal wordt dan niet getoond.',
    }),
    leerlingenPeildatum: t.expose('leerlingenPeildatum', {
      type: 'Peildatum',
      nullable: true,
      description: 'Wanneer de leerlingen zijn geteld.',
    }),
    bijzonderheden: t.exposeStringList('bijzonderheden', { description: 'Wat bijzonder is aan deze school.' }),
    sopFeiten: t.exposeStringList('sopFeiten', {
      description:
        'Wat beleidsdocumenten over de ondersteuning op deze school zeggen. Dit is geen profiel van de school zelf.',
    }),
    opmerking: t.exposeString('opmerking', { nullable: true, description: 'Wat onzeker of bijzonder is.' }),
    afgeleid: t.exposeStringList('afgeleid', {
      description:
        'Velden waarvan de waarde is afgeleid en niet letterlijk in een bron staat: controleer ze voor gebruik.',
    }),
    herkomst: t.expose('herkomst', {
      type: gedeeldeEnum(builder, 'Herkomst'),
      description: 'Waar dit gegeven vandaan komt.',
    }),
    bronnen: t.field({
      type: [bronType(builder)],
      description: 'Waar dit staat.',
      resolve: (school) => leesBronnen(school.bronnen),
    }),
    gewijzigdOp: t.expose('gewijzigdOp', {
      type: 'Tijdstip',
      description: 'Wanneer deze gegevens het laatst zijn veranderd.',
    }),
  }),
});

builder.asEntity(School, {
  key: builder.selection<{ id: string }>('id'),
  resolveReference: ({ id }, context, info) =>
    context.prisma.school.findUnique({ ...entiteitVraag('School', context, info), where: { id } }),
});

export const SchoolConnection = verbindingType(builder, 'School', School);
