import { entiteitVraag, verbindingType } from '../../schema/verbinding.ts';
import { actualiteitType, actualiteitVan } from '../../schema/waarden/actualiteit.ts';
import { bronType, leesBronnen } from '../../schema/waarden/bron.ts';
import { capaciteitType, doelgroepType } from '../../schema/waarden/eigenschappen.ts';
import { gedeeldeEnum } from '../../schema/waarden/enums.ts';
import { aanbodVoor } from './beperkt-aanbod.ts';
import { builder } from './builder.ts';
import { Kosten } from './kosten.ts';
import { Locatie, leesLocatie, Moment } from './onderdelen.ts';
import { Regeling } from './regeling.ts';
import { Aanbod, Organisatie, School, Thema, Wijk } from './stubs.ts';
import { Deelnamevorm, Domein, Momentsoort, Speelniveau, Toegankelijkheid } from './waarden.ts';
import { zichtbaarUit } from './zichtbaar.ts';

/** Wat een andere subgraph verder invult, mag leeg zijn: valt die weg, dan blijft de rest van het antwoord staan. */
const STUBS = { list: true, items: true } as const;

/** Activiteit: iets om aan mee te doen, zoals een club, les, workshop of programma. */
export const Activiteit = builder.prismaObject('Activiteit', {
  description: 'Iets om aan mee te doen: sport, cultuur, natuur, techniek of lezen, op school of daarbuiten.',
  fields: (t) => ({
    id: t.exposeID('id', { description: 'Vaste, leesbare sleutel.' }),
    naam: t.exposeString('naam', { description: 'Naam.' }),
    alternatieveNamen: t.exposeStringList('alternatieveNamen', { description: 'Andere namen en afkortingen.' }),
    vroegereIds: t.exposeStringList('vroegereIds', {
      description: 'Sleutels van activiteiten die hierin zijn opgegaan; zij geven ook deze activiteit.',
    }),
    domein: t.expose('domein', { type: Domein, description: 'Het gebied waar de activiteit bij hoort.' }),
    soort: t.exposeString('soort', {
      nullable: true,
      description: 'Wat voor activiteit het is, zoals club of workshop.',
    }),
    interesses: t.exposeStringList('interesses', { description: 'Waar een kind op zoekt, zoals voetbal of tekenen.' }),
    omschrijving: t.exposeString('omschrijving', { nullable: true, description: 'Wat het is.' }),
    doel: t.exposeString('doel', { nullable: true, description: 'Wat het wil bereiken.' }),
    themas: t.field({
      type: [Thema],
      nullable: STUBS,
      description: 'Waar het over gaat.',
      resolve: (activiteit) => activiteit.themas.map((code) => ({ code })),
    }),
    doelgroep: t.field({ type: doelgroepType(builder), description: 'Voor wie het is.', resolve: (rij) => rij }),
    niveau: t.expose('niveau', {
      type: Speelniveau,
      nullable: true,
      description: 'Hoeveel iemand al moet kunnen; leeg is onbekend.',
    }),
    vorm: t.expose('vorm', {
      type: Deelnamevorm,
      nullable: true,
      description: 'Alleen of in een team; leeg is onbekend.',
    }),
    momentsoorten: t.expose('momentsoorten', {
      type: [Momentsoort],
      description: 'Onder, na of buiten schooltijd; leeg is onbekend.',
    }),
    momenten: t.relation('momenten', {
      type: Moment,
      query: { orderBy: { volgorde: 'asc' } },
      description: 'Vaste tijden in de week; leeg is onbekend.',
    }),
    frequentie: t.exposeString('frequentie', { nullable: true, description: 'Hoe vaak, in woorden.' }),
    kosten: t.variant(Kosten, { description: 'Wat het kost en wie betaalt.' }),
    kostenPerJaar: t.float({
      nullable: true,
      description: 'Prijs voor de gebruiker omgerekend naar een jaar, in euro’s; leeg is onbekend.',
      resolve: (activiteit) => activiteit.kostenPerJaar?.toNumber() ?? null,
    }),
    regelingen: t.field({
      type: [Regeling],
      description: 'Regelingen die deze activiteit goedkoper maken.',
      select: (_args, _context, genest) => ({
        regelingen: { select: { regeling: genest() }, orderBy: { regeling: { naam: 'asc' as const } } },
      }),
      resolve: (activiteit) => activiteit.regelingen.map((regel) => regel.regeling),
    }),
    capaciteit: t.field({ type: capaciteitType(builder), description: 'Hoeveel plek er is.', resolve: (rij) => rij }),
    vrijePlaatsen: t.exposeInt('vrijePlaatsen', {
      nullable: true,
      description: 'Hoeveel plaatsen nu vrij zijn; 0 is vol, leeg is onbekend.',
    }),
    proefles: t.exposeBoolean('proefles', { nullable: true, description: 'Of er een proefles is; leeg is onbekend.' }),
    toegankelijkheid: t.expose('toegankelijkheid', {
      type: [Toegankelijkheid],
      description: 'Voor wie het goed te doen is; leeg is onbekend.',
    }),
    locatie: t.field({
      type: Locatie,
      nullable: true,
      description: 'De plek; leeg als daar niets van bekend is.',
      resolve: leesLocatie,
    }),
    regio: t.expose('regio', { type: gedeeldeEnum(builder, 'Regio'), description: 'Gebied waar het geldt.' }),
    gemeenten: t.exposeStringList('gemeenten', { description: 'Gemeenten waar het geldt.' }),
    gebied: t.exposeString('gebied', {
      nullable: true,
      description: 'Een gebied dat geen CBS-wijk is, zoals Dordt West.',
    }),
    wijken: t.field({
      type: [Wijk],
      nullable: STUBS,
      description: 'Wijken waar het bij hoort; leeg betekent: voor het hele gebied.',
      resolve: (activiteit) => activiteit.wijken.map((code) => ({ code })),
    }),
    aanbieders: t.field({
      type: [Organisatie],
      nullable: STUBS,
      description: 'Wie het aanbiedt.',
      select: { organisaties: { orderBy: [{ volgorde: 'asc' }, { organisatieId: 'asc' }] } },
      resolve: ({ organisaties }) =>
        organisaties.filter(({ rol }) => rol === 'AANBIEDER').map(({ organisatieId }) => ({ id: organisatieId })),
    }),
    betrokkenen: t.field({
      type: [Organisatie],
      nullable: STUBS,
      description: 'Wie eraan meewerkt.',
      select: { organisaties: { orderBy: [{ volgorde: 'asc' }, { organisatieId: 'asc' }] } },
      resolve: ({ organisaties }) =>
        organisaties.filter(({ rol }) => rol === 'BETROKKEN').map(({ organisatieId }) => ({ id: organisatieId })),
    }),
    scholen: t.field({
      type: [School],
      nullable: STUBS,
      description: 'Scholen waar het bij hoort.',
      resolve: (activiteit) => activiteit.schoolIds.map((id) => ({ id })),
    }),
    zieOok: t.field({
      type: [Aanbod],
      nullable: STUBS,
      description: 'Aanbod dat ermee samenhangt.',
      resolve: async ({ zieOokAanbod }, _args, context) =>
        (await aanbodVoor(context, zieOokAanbod)).map((id) => ({ id })),
    }),
    vanafTrede: t.expose('vanafTrede', {
      type: gedeeldeEnum(builder, 'Trede'),
      nullable: true,
      description: 'Alleen wie op deze trede of hoger werkt, ziet deze activiteit; leeg is voor iedereen.',
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
      resolve: (activiteit) => leesBronnen(activiteit.bronnen),
    }),
    actualiteit: t.field({
      type: actualiteitType(builder),
      description: 'Wanneer het is nagekeken, door welke rol, en of het nog actueel is.',
      resolve: (activiteit, _args, { nu, termijnen }) => actualiteitVan(activiteit, termijnen.activiteitMaanden, nu),
    }),
    gewijzigdOp: t.expose('gewijzigdOp', {
      type: 'Tijdstip',
      description: 'Wanneer deze gegevens het laatst zijn veranderd.',
    }),
  }),
});

builder.asEntity(Activiteit, {
  key: builder.selection<{ id: string }>('id'),
  resolveReference: ({ id }, context, info) =>
    zichtbaarUit.een(
      context,
      context.prisma.activiteit.findUnique({ ...entiteitVraag('Activiteit', context, info), where: { id } }),
    ),
});

export const ActiviteitConnection = verbindingType(builder, 'Activiteit', Activiteit);
