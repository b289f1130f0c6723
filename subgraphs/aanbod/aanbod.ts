import { afgeleideEigenschappen, bekendeEigenschappen, EIGENSCHAPPEN } from '../../prisma/regels/volledigheid.ts';
import { entiteitVraag, verbindingType } from '../../schema/verbinding.ts';
import { actualiteitType, actualiteitVan } from '../../schema/waarden/actualiteit.ts';
import { bronType, leesBronnen } from '../../schema/waarden/bron.ts';
import { capaciteitType, doelgroepType } from '../../schema/waarden/eigenschappen.ts';
import { gedeeldeEnum } from '../../schema/waarden/enums.ts';
import { builder } from './builder.ts';
import { Duur, Intensiteit, Volledigheid } from './eigenschappen.ts';
import { Kosten } from './kosten.ts';
import { Organisatie } from './organisatie.ts';
import { Resultaat } from './resultaat.ts';
import { School } from './stubs.ts';
import { Thema } from './thema.ts';
import { Effectiviteit, Toegang } from './waarden.ts';
import { Wijk } from './wijk.ts';
import { zichtbaarUit } from './zichtbaar.ts';

/** Aanbod: één voorziening, training, team of regeling, met de zes gevraagde eigenschappen. */
export const Aanbod = builder.prismaObject('Aanbod', {
  description:
    'Preventie- en zorgaanbod: een voorziening, training, team of regeling voor kinderen, jongeren of ouders.',
  fields: (t) => ({
    id: t.exposeID('id', { description: 'Vaste, leesbare sleutel.' }),
    naam: t.exposeString('naam', { description: 'Naam.' }),
    alternatieveNamen: t.exposeStringList('alternatieveNamen', { description: 'Andere namen en afkortingen.' }),
    vroegereIds: t.exposeStringList('vroegereIds', {
      description: 'Sleutels van gegevens die hierin zijn opgegaan; zij geven ook dit aanbod.',
    }),
    soort: t.exposeString('soort', {
      nullable: true,
      description: 'Wat voor aanbod het is, zoals training of voorziening.',
    }),
    omschrijving: t.exposeString('omschrijving', { nullable: true, description: 'Wat het is.' }),
    doel: t.exposeString('doel', { nullable: true, description: 'Wat het wil bereiken.' }),
    themas: t.field({
      type: [Thema],
      description: 'Waar het over gaat.',
      select: (_args, _context, genest) => ({
        themas: { select: { thema: genest() }, orderBy: { volgorde: 'asc' as const } },
      }),
      resolve: (aanbod) => aanbod.themas.map((regel) => regel.thema),
    }),
    doelgroep: t.field({ type: doelgroepType(builder), description: 'Voor wie het is.', resolve: (aanbod) => aanbod }),
    duur: t.field({ type: Duur, description: 'Hoe lang het duurt.', resolve: (aanbod) => aanbod }),
    intensiteit: t.field({ type: Intensiteit, description: 'Hoe vaak en hoeveel.', resolve: (aanbod) => aanbod }),
    kosten: t.variant(Kosten, { description: 'Wat het kost en wie betaalt.' }),
    capaciteit: t.field({
      type: capaciteitType(builder),
      description: 'Hoeveel plek er is.',
      resolve: (aanbod) => aanbod,
    }),
    toegang: t.expose('toegang', {
      type: Toegang,
      nullable: true,
      description: 'Hoe iemand binnenkomt; leeg is onbekend.',
    }),
    toegangToelichting: t.exposeString('toegangToelichting', { nullable: true, description: 'Uitleg bij de toegang.' }),
    ondersteuningsniveau: t.expose('ondersteuningsniveau', {
      type: gedeeldeEnum(builder, 'Ondersteuningsniveau'),
      nullable: true,
      description: 'Hoe zwaar de ondersteuning is; leeg is onbekend.',
    }),
    vorm: t.exposeString('vorm', { nullable: true, description: 'De vorm waarin het wordt geboden.' }),
    vanafTrede: t.expose('vanafTrede', {
      type: gedeeldeEnum(builder, 'Trede'),
      nullable: true,
      description: 'Alleen wie op deze trede of hoger werkt, ziet dit aanbod; leeg is voor iedereen.',
    }),
    status: t.expose('status', {
      type: gedeeldeEnum(builder, 'Status'),
      description: 'Of het er is, op de peildatum.',
    }),
    statusToelichting: t.exposeString('statusToelichting', { nullable: true, description: 'Uitleg bij de status.' }),
    peildatum: t.expose('peildatum', {
      type: 'Peildatum',
      nullable: true,
      description: 'Wanneer de status volgens de bron gold; niet vandaag.',
    }),
    sinds: t.expose('sinds', { type: 'Peildatum', nullable: true, description: 'Sinds wanneer het er is.' }),
    ambitie: t.exposeString('ambitie', {
      nullable: true,
      description: 'Wat men ermee wil bereiken in de komende jaren.',
    }),
    regio: t.expose('regio', { type: gedeeldeEnum(builder, 'Regio'), description: 'Gebied waar het geldt.' }),
    gemeenten: t.exposeStringList('gemeenten', { description: 'Gemeenten waar het geldt.' }),
    gebied: t.exposeString('gebied', {
      nullable: true,
      description: 'Een gebied dat geen CBS-wijk is, zoals Dordt West.',
    }),
    wijken: t.field({
      type: [Wijk],
      description: 'Wijken waar het aanbod alleen voor is; leeg betekent: voor het hele gebied.',
      select: (_args, _context, genest) => ({
        wijken: { select: { wijk: genest() }, orderBy: { wijkCode: 'asc' as const } },
      }),
      resolve: (aanbod) => aanbod.wijken.map((regel) => regel.wijk),
    }),
    aanbieders: t.field({
      type: [Organisatie],
      description: 'Wie het aanbiedt.',
      select: (_args, _context, genest) => ({
        organisaties: { select: { rol: true, organisatie: genest() }, orderBy: { volgorde: 'asc' as const } },
      }),
      resolve: (aanbod) => aanbod.organisaties.filter((regel) => regel.rol === 'AANBIEDER').map((r) => r.organisatie),
    }),
    betrokkenen: t.field({
      type: [Organisatie],
      description: 'Wie eraan meewerkt.',
      select: (_args, _context, genest) => ({
        organisaties: { select: { rol: true, organisatie: genest() }, orderBy: { volgorde: 'asc' as const } },
      }),
      resolve: (aanbod) => aanbod.organisaties.filter((regel) => regel.rol === 'BETROKKEN').map((r) => r.organisatie),
    }),
    scholen: t.field({
      type: [School],
      nullable: { list: true, items: true },
      description: 'Scholen waar het aanbod bij hoort.',
      select: { scholen: { select: { schoolId: true }, orderBy: { schoolId: 'asc' } } },
      resolve: (aanbod) => aanbod.scholen.map(({ schoolId }) => ({ id: schoolId })),
    }),
    resultaten: t.relation('resultaten', {
      type: Resultaat,
      query: { where: { soort: 'RESULTAAT' }, orderBy: { volgorde: 'asc' } },
      description: 'Wat het opleverde, met jaar en bron.',
    }),
    bereik: t.relation('resultaten', {
      type: Resultaat,
      query: { where: { soort: 'BEREIK' }, orderBy: { volgorde: 'asc' } },
      description: 'Wie er werd bereikt, met jaar en bron.',
    }),
    effectiviteit: t.field({
      type: Effectiviteit,
      description: 'Hoe goed de werking is aangetoond (ladder van het NJi).',
      resolve: (aanbod) => aanbod.effectiviteit ?? 'ONBEKEND',
    }),
    effectiviteitBron: t.exposeString('effectiviteitBron', { nullable: true, description: 'Waar de erkenning staat.' }),
    website: t.exposeString('website', { nullable: true, description: 'Webadres.' }),
    telefoon: t.exposeString('telefoon', { nullable: true, description: 'Telefoonnummer.' }),
    email: t.exposeString('email', { nullable: true, description: 'E-mailadres.' }),
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
      resolve: (aanbod) => leesBronnen(aanbod.bronnen),
    }),
    volledigheid: t.field({
      type: Volledigheid,
      description: 'Welke van de zes gevraagde eigenschappen bekend zijn.',
      select: { _count: { select: { themas: true, bekostiging: true } } },
      resolve: (aanbod) => {
        const { themas, bekostiging } = aanbod._count;
        const velden = { ...aanbod, aantalThemas: themas, aantalBekostiging: bekostiging };
        const bekend = bekendeEigenschappen(velden);
        return {
          bekend,
          ontbreekt: EIGENSCHAPPEN.filter((eigenschap) => !bekend.includes(eigenschap)),
          afgeleid: afgeleideEigenschappen(velden, aanbod.afgeleid),
        };
      },
    }),
    actualiteit: t.field({
      type: actualiteitType(builder),
      description: 'Wanneer het is nagekeken, door welke rol, en of het nog actueel is.',
      resolve: (aanbod, _args, { nu, termijnen }) => actualiteitVan(aanbod, termijnen.aanbodMaanden, nu),
    }),
    gewijzigdOp: t.expose('gewijzigdOp', {
      type: 'Tijdstip',
      description: 'Wanneer deze gegevens het laatst zijn veranderd.',
    }),
    veranderdOp: t.field({
      type: 'Tijdstip',
      description: 'Wanneer deze gegevens of de gemelde wachttijd het laatst zijn veranderd.',
      resolve: ({ gewijzigdOp, wachttijdGemeldOp: gemeld }) => (gemeld && gemeld > gewijzigdOp ? gemeld : gewijzigdOp),
    }),
  }),
});

builder.asEntity(Aanbod, {
  key: builder.selection<{ id: string }>('id'),
  resolveReference: ({ id }, context, info) =>
    zichtbaarUit.een(
      context,
      context.prisma.aanbod.findUnique({ ...entiteitVraag('Aanbod', context, info), where: { id } }),
    ),
});

export const AanbodConnection = verbindingType(builder, 'Aanbod', Aanbod);
