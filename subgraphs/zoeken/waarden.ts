import { maakEnum } from '../../schema/waarden/enums.ts';
import { leeftijdsgroepEnum } from '../../schema/waarden/leeftijdsgroep.ts';
import { builder } from './builder.ts';

export const VindbaarsoortEnum = maakEnum(builder, 'Vindbaarsoort', 'Wat voor record het is.', {
  AANBOD: 'Preventie- en zorgaanbod.',
  SCHOOL: 'Een school of vestiging.',
  ACTIVITEIT: 'Een activiteit: sport, cultuur, natuur, techniek of lezen.',
  ORGANISATIE: 'Een organisatie.',
  BEGRIP: 'Een woord of afkorting uit het vak.',
});

export const LeeftijdsgroepEnum = leeftijdsgroepEnum(builder);

export const FacetEnum = maakEnum(builder, 'Facet', 'Waarop treffers worden geteld.', {
  soort: 'Wat voor record het is.',
  thema: 'Thema; wat bij meer thema’s hoort, telt bij elk mee.',
  wijk: 'Wijk. Alleen wat in of voor een wijk zelf is; wat voor het hele gebied is, telt niet mee.',
  leeftijdsgroep: 'Leeftijdsgroep; wat bij meer groepen past, telt bij elk mee.',
  onderwijssoort: 'Soort onderwijs.',
  kosten: 'Of de gebruiker betaalt.',
  niveau: 'Niveau van ondersteuning.',
  wachttijdstatus: 'Stand van de wachttijd.',
  regio: 'Gebied.',
  herkomst: 'Waar het gegeven vandaan komt.',
});

export const VeldEnum = maakEnum(builder, 'Zoekveld', 'Het deel van een record waarin iets gevonden is.', {
  NAAM: 'De naam, of een andere naam of afkorting.',
  THEMA: 'Waar het over gaat.',
  AANBIEDER: 'Wie het aanbiedt.',
  DOEL: 'Wat het wil bereiken.',
  DOELGROEP: 'Voor wie het is.',
  OMSCHRIJVING: 'Wat het is.',
  OVERIG: 'De rest, zoals plaats, vorm en toelichtingen.',
});

export const WijzeEnum = maakEnum(builder, 'Vindwijze', 'Hoe een woord van de vraag gevonden is.', {
  WOORD: 'Het woord zelf, in welke vorm ook.',
  DEEL: 'Als deel van een samengesteld woord, of een samengesteld woord in delen.',
  STAM: 'Een woord van dezelfde stam, zoals begeleider bij begeleiding.',
  SYNONIEM: 'Een ander woord dat (bijna) hetzelfde betekent.',
  THEMA: 'Het thema waar het woord op wijst.',
  CORRECTIE: 'Het woord, na het verbeteren van een tikfout.',
  BEGIN: 'Een woord dat zo begint.',
});

export const BegrepenSoortEnum = maakEnum(builder, 'BegrepenSoort', 'Wat voor ding in een vraag begrepen is.', {
  LEEFTIJD: 'Een leeftijd of leeftijdsgroep.',
  WIJK: 'Een wijk, of een naam die voor meer wijken staat.',
  POSTCODE: 'Een postcode.',
  REGIO: 'Een gemeente of gebied.',
  ONDERWIJSSOORT: 'Een soort onderwijs.',
  KOSTEN: 'Gratis, of een hoogste prijs.',
  VOOR_WIE: 'Voor wie het is.',
  RECORDSOORT: 'Wat voor record iemand zoekt, zoals een school.',
  THEMA: 'Een thema.',
});

export const PersoonsgegevenEnum = maakEnum(
  builder,
  'Persoonsgegeven',
  'Een soort persoonsgegeven dat uit een vraag is geknipt voordat er iets mee gebeurde.',
  {
    BSN: 'Een burgerservicenummer, of een ander lang nummer.',
    TELEFOON: 'Een telefoonnummer.',
    EMAIL: 'Een e-mailadres.',
    ADRES: 'Een postcode met huisnummer, of een straat met huisnummer.',
    NAAM: 'Een naam van een persoon.',
    GEBOORTEDATUM: 'Een geboortedatum.',
    REKENING: 'Een rekeningnummer.',
  },
);

export const SorteringEnum = maakEnum(builder, 'ZoekSortering', 'De volgorde van treffers.', {
  RELEVANTIE: 'Wat het best past eerst.',
  NAAM: 'Op naam, van a tot z.',
});
