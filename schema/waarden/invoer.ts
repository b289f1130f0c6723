import type { Builder } from '../builder.ts';
import { eenmalig, gedeeldeEnum } from './enums.ts';
import { BEKOSTIGING, KOSTEN } from './kosten.ts';

const doelgroepInvoer = (builder: Builder) =>
  eenmalig(builder, 'DoelgroepInvoer', () =>
    builder.inputType('DoelgroepInvoer', {
      description: 'Voor wie het is.',
      fields: (t) => ({
        omschrijving: t.string({ description: 'De doelgroep in woorden.' }),
        leeftijdVan: t.int({ description: 'Jongste leeftijd, in jaren.' }),
        leeftijdTot: t.int({ description: 'Oudste leeftijd, in jaren, die leeftijd meegeteld.' }),
        onderwijssoorten: t.field({
          type: [gedeeldeEnum(builder, 'Onderwijssoort')],
          description: 'Soorten onderwijs.',
        }),
        voorWie: t.field({ type: [gedeeldeEnum(builder, 'VoorWie')], description: 'Wie er gebruik van maakt.' }),
      }),
    }),
  );

const kostenInvoer = (builder: Builder) =>
  eenmalig(builder, 'KostenInvoer', () =>
    builder.inputType('KostenInvoer', {
      description: KOSTEN.type,
      fields: (t) => ({
        voorGebruiker: t.field({
          type: gedeeldeEnum(builder, 'KostenVoorGebruiker'),
          description: KOSTEN.voorGebruiker,
        }),
        bedrag: t.float({ description: KOSTEN.bedrag }),
        eenheid: t.string({ description: KOSTEN.eenheid }),
        soort: t.field({ type: gedeeldeEnum(builder, 'Bedragsoort'), description: KOSTEN.soort }),
        omschrijving: t.string({ description: KOSTEN.omschrijving }),
      }),
    }),
  );

const bekostigingInvoer = (builder: Builder) =>
  eenmalig(builder, 'BekostigingInvoer', () =>
    builder.inputType('BekostigingInvoer', {
      description: BEKOSTIGING.type,
      fields: (t) => ({
        organisatie: t.id({ description: BEKOSTIGING.organisatie }),
        partij: t.string({ required: true, description: 'De naam van de betaler.' }),
        aandeelProcent: t.float({ description: BEKOSTIGING.aandeelProcent }),
        regeling: t.string({ description: BEKOSTIGING.regeling }),
      }),
    }),
  );

const capaciteitInvoer = (builder: Builder) =>
  eenmalig(builder, 'CapaciteitInvoer', () =>
    builder.inputType('CapaciteitInvoer', {
      description: 'Hoeveel plek er is.',
      fields: (t) => ({
        aantal: t.float({ description: 'Aantal, in de eenheid hiernaast.' }),
        eenheid: t.string({ description: 'Waarvan het aantal is, bijvoorbeeld leerlingen tegelijk.' }),
        omschrijving: t.string({ description: 'De capaciteit in woorden.' }),
      }),
    }),
  );

/** Uitleg bij een invoertype, overal gelijk. */
export const INVOER =
  'Wat er wordt ingevuld. Wat u weglaat, blijft zoals het is (of bij iets nieuws: onbekend); met null maakt u een veld leeg. Noem geen namen van personen.';

type Veldmaker = Parameters<Parameters<Builder['inputType']>[1]['fields']>[0];

/** De velden die aanbod en activiteiten gelijk hebben. */
export const gelijkeInvoer = (builder: Builder, t: Veldmaker) => ({
  naam: t.string({ description: 'Naam.' }),
  alternatieveNamen: t.stringList({ description: 'Andere namen en afkortingen.' }),
  soort: t.string({ description: 'Wat voor soort het is, zoals training of club.' }),
  omschrijving: t.string({ description: 'Wat het is.' }),
  doel: t.string({ description: 'Wat het wil bereiken.' }),
  themas: t.idList({ description: 'Codes van de thema’s, het belangrijkste eerst.' }),
  doelgroep: t.field({ type: doelgroepInvoer(builder), description: 'Voor wie het is.' }),
  kosten: t.field({ type: kostenInvoer(builder), description: KOSTEN.type }),
  bekostiging: t.field({ type: [bekostigingInvoer(builder)], description: KOSTEN.bekostiging }),
  capaciteit: t.field({ type: capaciteitInvoer(builder), description: 'Hoeveel plek er is.' }),
  aanbieders: t.idList({
    description:
      'Ids van de organisaties die het aanbieden, de belangrijkste eerst. Wie voor een organisatie invult, laat die erbij staan.',
  }),
  betrokkenen: t.idList({ description: 'Ids van organisaties die eraan meewerken.' }),
  scholen: t.idList({ description: 'Ids van scholen waar het bij hoort.' }),
  regio: t.field({ type: gedeeldeEnum(builder, 'Regio'), description: 'Gebied waar het geldt.' }),
  gemeenten: t.stringList({ description: 'Namen van de gemeenten waar het geldt.' }),
  gebied: t.string({ description: 'Een gebied dat geen CBS-wijk is, zoals Dordt West.' }),
  wijken: t.idList({ description: 'CBS-codes van de wijken waar het alleen voor is; leeg is het hele gebied.' }),
  status: t.field({
    type: gedeeldeEnum(builder, 'Status'),
    description: 'Of het er is. Zonder `peildatum` geldt dit vandaag. Stoppen gaat met archiveren.',
  }),
  statusToelichting: t.string({ description: 'Uitleg bij de status.' }),
  peildatum: t.field({ type: 'Peildatum', description: 'Wanneer de status gold.' }),
  sinds: t.field({ type: 'Peildatum', description: 'Sinds wanneer het er is.' }),
  ambitie: t.string({ description: 'Wat men ermee wil bereiken in de komende jaren.' }),
  website: t.string({ description: 'Webadres.' }),
  telefoon: t.string({ description: 'Telefoonnummer van de organisatie.' }),
  email: t.string({ description: 'E-mailadres van de organisatie.' }),
  vanafTrede: t.field({
    type: gedeeldeEnum(builder, 'Trede'),
    description: 'Alleen wie op deze trede of hoger werkt, ziet het; leeg is voor iedereen.',
  }),
  zieOok: t.idList({ description: 'Ids van aanbod dat ermee samenhangt.' }),
  opmerking: t.string({ description: 'Wat onzeker of bijzonder is.' }),
});
