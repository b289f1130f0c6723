import { gedeeldeEnum } from '../../schema/waarden/enums.ts';
import { KOSTEN } from '../../schema/waarden/kosten.ts';
import { builder } from './builder.ts';
import { Toegang } from './waarden.ts';

const Doelgroep = builder.inputType('DoelgroepInvoer', {
  description: 'Voor wie het is.',
  fields: (t) => ({
    omschrijving: t.string({ description: 'De doelgroep in woorden.' }),
    leeftijdVan: t.int({ description: 'Jongste leeftijd, in jaren.' }),
    leeftijdTot: t.int({ description: 'Oudste leeftijd, in jaren, die leeftijd meegeteld.' }),
    onderwijssoorten: t.field({ type: [gedeeldeEnum(builder, 'Onderwijssoort')], description: 'Soorten onderwijs.' }),
    voorWie: t.field({ type: [gedeeldeEnum(builder, 'VoorWie')], description: 'Wie er gebruik van maakt.' }),
  }),
});

const Duur = builder.inputType('DuurInvoer', {
  description: 'Hoe lang het duurt.',
  fields: (t) => ({
    weken: t.float({ description: 'Aantal weken.' }),
    omschrijving: t.string({ description: 'De duur in woorden.' }),
  }),
});

const Intensiteit = builder.inputType('IntensiteitInvoer', {
  description: 'Hoe vaak en hoeveel.',
  fields: (t) => ({
    urenPerWeek: t.float({ description: 'Uren in een week.' }),
    dagdelenPerWeek: t.float({ description: 'Dagdelen in een week.' }),
    dagenPerWeek: t.float({ description: 'Dagen in een week.' }),
    omschrijving: t.string({ description: 'De intensiteit in woorden.' }),
  }),
});

const Kosten = builder.inputType('KostenInvoer', {
  description: KOSTEN.type,
  fields: (t) => ({
    voorGebruiker: t.field({ type: gedeeldeEnum(builder, 'KostenVoorGebruiker'), description: KOSTEN.voorGebruiker }),
    bedrag: t.float({ description: KOSTEN.bedrag }),
    eenheid: t.string({ description: KOSTEN.eenheid }),
    soort: t.field({ type: gedeeldeEnum(builder, 'Bedragsoort'), description: KOSTEN.soort }),
    omschrijving: t.string({ description: KOSTEN.omschrijving }),
  }),
});

/** Wat iemand aan een aanbod kan veranderen. Wat hij weglaat, blijft; wat hij leeg maakt (null), wordt leeg. */
export const AanbodInvoer = builder.inputType('AanbodInvoer', {
  description: 'De velden die veranderen. Wat u weglaat, blijft zoals het is; met null maakt u een veld leeg.',
  fields: (t) => ({
    naam: t.string({ description: 'Naam.' }),
    soort: t.string({ description: 'Wat voor aanbod het is, zoals training.' }),
    omschrijving: t.string({ description: 'Wat het is.' }),
    doel: t.string({ description: 'Wat het wil bereiken.' }),
    themas: t.idList({ description: 'Codes van de thema’s, het belangrijkste eerst.' }),
    doelgroep: t.field({ type: Doelgroep, description: 'Voor wie het is.' }),
    duur: t.field({ type: Duur, description: 'Hoe lang het duurt.' }),
    intensiteit: t.field({ type: Intensiteit, description: 'Hoe vaak en hoeveel.' }),
    kosten: t.field({ type: Kosten, description: KOSTEN.type }),
    toegang: t.field({ type: Toegang, description: 'Hoe iemand binnenkomt.' }),
    toegangToelichting: t.string({ description: 'Uitleg bij de toegang.' }),
    ondersteuningsniveau: t.field({
      type: gedeeldeEnum(builder, 'Ondersteuningsniveau'),
      description: 'Hoe zwaar de ondersteuning is.',
    }),
    vorm: t.string({ description: 'De vorm waarin het wordt geboden.' }),
    vanafTrede: t.field({ type: gedeeldeEnum(builder, 'Trede'), description: 'Vanaf welke trede het te zien is.' }),
    wijken: t.idList({ description: 'CBS-codes van de wijken waar het alleen voor is; leeg is het hele gebied.' }),
    website: t.string({ description: 'Webadres.' }),
    telefoon: t.string({ description: 'Telefoonnummer van de organisatie.' }),
    email: t.string({ description: 'E-mailadres van de organisatie.' }),
  }),
});
