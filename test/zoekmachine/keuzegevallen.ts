import type { Keuze } from '../../search/zoekmachine.ts';
import { DOCUMENTEN } from './documenten.ts';
import { aanbod, activiteit, organisatie, school, type Treffers, van } from './verwacht.ts';

const ONBEKEND = [
  ...aanbod('gesprek'),
  ...activiteit('leescafe'),
  ...organisatie('judo eenhoorn elst'),
  ...van('BEGRIP', 'faalangst efteling'),
];

interface Keuzegeval {
  belofte: string;
  keuze: Keuze;
  verwacht: Treffers;
}

export const KEUZEGEVALLEN: readonly Keuzegeval[] = [
  {
    belofte: 'op niets: een lege lijst is geen keuze',
    keuze: {
      soort: [],
      themas: [],
      onderwijssoorten: [],
      voorWie: [],
      zonderOnbekend: true,
      kosten: [],
      niveaus: [],
      wachttijdstatussen: [],
      regios: [],
      herkomsten: [],
      zonderHerkomsten: [],
      zonder: [],
    },
    verwacht: DOCUMENTEN,
  },
  {
    belofte: 'op soort',
    keuze: { soort: ['SCHOOL', 'BEGRIP'] },
    verwacht: [...school('regenboog vaart dijk'), ...van('BEGRIP', 'faalangst efteling')],
  },
  {
    belofte: 'op thema: een van de thema’s is genoeg',
    keuze: { themas: ['ANGST', 'LEZEN'] },
    verwacht: [...aanbod('durven baas'), ...activiteit('leescafe')],
  },
  {
    belofte: 'op leeftijd: wat overlapt, en onbekend tenzij het onderwijs zeker niet past',
    keuze: { leeftijd: { van: 4, tot: 7, soorten: ['PO'] } },
    verwacht: [...ONBEKEND, ...aanbod('thuis plusklas'), ...school('regenboog'), ...activiteit('judo')],
  },
  {
    belofte: 'op leeftijd: beide grenzen tellen mee',
    keuze: { leeftijd: { van: 12, tot: 12, soorten: ['VO'] } },
    verwacht: [...ONBEKEND, ...aanbod('durven baas'), ...school('regenboog vaart'), ...activiteit('meidenjudo')],
  },
  {
    belofte: 'op leeftijd: zonder onbekend vallen records zonder leeftijd af, maar een open grens blijft open',
    keuze: { leeftijd: { van: 4, tot: 7, soorten: ['PO'] }, zonderOnbekend: true },
    verwacht: [...aanbod('thuis'), ...school('regenboog'), ...activiteit('judo')],
  },
  {
    belofte: 'op leeftijd: zonder hoogste leeftijd past elke hogere',
    keuze: { leeftijd: { van: 24, tot: 27, soorten: ['MBO'] }, zonderOnbekend: true },
    verwacht: aanbod('moeders'),
  },
  {
    belofte: 'op onderwijs: zonder soorten past ook',
    keuze: { soort: ['AANBOD', 'SCHOOL'], onderwijssoorten: ['PO', 'SO'] },
    verwacht: [...aanbod('durven gesprek plusklas moeders thuis'), ...school('regenboog dijk')],
  },
  {
    belofte: 'op onderwijs: zonder onbekend alleen wie het zegt',
    keuze: { onderwijssoorten: ['PO', 'SO'], zonderOnbekend: true },
    verwacht: [...aanbod('durven plusklas'), ...school('regenboog dijk')],
  },
  {
    belofte: 'op voor wie: niet gezegd past ook',
    keuze: { soort: ['AANBOD'], voorWie: ['OUDER'] },
    verwacht: aanbod('baas gesprek moeders thuis'),
  },
  {
    belofte: 'op voor wie: zonder onbekend alleen wie het zegt',
    keuze: { voorWie: ['OUDER'], zonderOnbekend: true },
    verwacht: aanbod('baas gesprek moeders'),
  },
  {
    belofte: 'zonder onbekend alleen raakt alleen wat gekozen is',
    keuze: { soort: ['AANBOD'], zonderOnbekend: true },
    verwacht: aanbod('durven baas gesprek plusklas moeders thuis'),
  },
  {
    belofte: 'op kosten',
    keuze: { kosten: ['GRATIS'] },
    verwacht: [...aanbod('durven moeders'), ...activiteit('zwemles')],
  },
  {
    belofte: 'op onbekende kosten: wat geen prijs kan hebben, hoort daar niet bij',
    keuze: { kosten: ['ONBEKEND'] },
    verwacht: [...aanbod('plusklas'), ...activiteit('leescafe')],
  },
  {
    belofte: 'op hoogste prijs: tot en met, gratis en onbekend ook, betaald zonder prijs niet',
    keuze: { soort: ['AANBOD', 'ACTIVITEIT'], hoogstePrijs: 120 },
    verwacht: [...aanbod('durven baas plusklas moeders'), ...activiteit('judo zwemles leescafe')],
  },
  {
    belofte: 'op hoogste prijs nul: ook wat geen prijs kan hebben',
    keuze: { soort: ['ORGANISATIE', 'ACTIVITEIT'], hoogstePrijs: 0 },
    verwacht: [...activiteit('zwemles leescafe'), ...organisatie('judo eenhoorn elst')],
  },
  { belofte: 'op niveau', keuze: { niveaus: ['PREVENTIEF', 'JEUGDHULP'] }, verwacht: aanbod('gesprek thuis') },
  {
    belofte: 'op de stand van de wachttijd',
    keuze: { wachttijdstatussen: ['BINNEN_NORM', 'ONBEKEND'] },
    verwacht: aanbod('durven plusklas'),
  },
  { belofte: 'op regio', keuze: { regios: ['DRECHTSTEDEN', 'VPR'] }, verwacht: aanbod('gesprek thuis') },
  {
    belofte: 'op herkomst',
    keuze: { herkomsten: ['INVOER'] },
    verwacht: [...aanbod('plusklas'), ...activiteit('meidenjudo'), ...organisatie('judo')],
  },
  {
    belofte: 'zonder een herkomst',
    keuze: { zonderHerkomsten: ['VOORBEELD', 'BRON'] },
    verwacht: [...aanbod('plusklas'), ...activiteit('meidenjudo'), ...organisatie('judo')],
  },
  {
    belofte: 'op wijk: wat daar is of voor het hele gebied geldt, en van scholen alleen wie daar staat',
    keuze: { soort: ['AANBOD', 'SCHOOL', 'ACTIVITEIT'], wijk: { codes: ['WK01'], gebieden: ['DORDRECHT'] } },
    verwacht: [
      ...aanbod('durven baas gesprek plusklas'),
      ...school('regenboog'),
      ...activiteit('judo meidenjudo leescafe'),
    ],
  },
  {
    belofte: 'op wijk zonder gebied: alleen wat daar is',
    keuze: { wijk: { codes: ['WK02'], gebieden: [] } },
    verwacht: [...aanbod('moeders'), ...school('vaart'), ...activiteit('judo')],
  },
];
