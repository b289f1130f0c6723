import { leeftijdsgroepenVan } from '../../search/leeftijdsgroepen.ts';
import type { Vindbaarsoort } from '../../search/vormen.ts';
import type { Facetnaam, Indexdocument, Keuze, Sleutel, Woordgroep } from '../../search/zoekmachine.ts';
import { DOCUMENTEN } from './documenten.ts';
import { groep } from './opdracht.ts';

/** Treffers van een soort, met hun id's gescheiden door een spatie. */
const van = (soort: Vindbaarsoort, ids: string) => ids.split(' ').map((id) => ({ soort, id }));
const aanbod = (ids: string) => van('AANBOD', ids);
const school = (ids: string) => van('SCHOOL', ids);
const activiteit = (ids: string) => van('ACTIVITEIT', ids);
const organisatie = (ids: string) => van('ORGANISATIE', ids);

type Treffers = readonly Sleutel[];

interface Woordgeval {
  belofte: string;
  wijze: 'ALLE' | 'EEN';
  groepen: Woordgroep[];
  verwacht: Treffers;
}

const MET_ANGST = [...aanbod('baas gesprek'), ...school('regenboog'), ...activiteit('leescafe')];
/** Met `angst` of `groep`. */
const MET_EEN_VAN_BEIDE = [...MET_ANGST, ...aanbod('durven')];
const ONBEKEND = [
  ...aanbod('gesprek'),
  ...activiteit('leescafe'),
  ...organisatie('judo eenhoorn elst'),
  ...van('BEGRIP', 'faalangst efteling'),
];

/** Een woord in een naam en in omschrijvingen. */
export const ANGST: Woordgroep[] = [groep(['angst'])];

export const WOORDGEVALLEN: readonly Woordgeval[] = [
  { belofte: 'een woord vindt elk record waarin het staat', wijze: 'ALLE', groepen: ANGST, verwacht: MET_ANGST },
  {
    belofte: 'een van de vormen van een woord is genoeg',
    wijze: 'ALLE',
    groepen: [groep(['angst', '+angst'])],
    verwacht: [...MET_ANGST, ...aanbod('durven'), ...van('BEGRIP', 'faalangst')],
  },
  {
    belofte: 'van twee woorden moeten beide er staan',
    wijze: 'ALLE',
    groepen: [groep(['angst']), groep(['groep'])],
    verwacht: aanbod('baas'),
  },
  {
    belofte: 'van twee woorden mag een van beide er staan',
    wijze: 'EEN',
    groepen: [groep(['angst']), groep(['groep'])],
    verwacht: MET_EEN_VAN_BEIDE,
  },
  {
    belofte: 'van een vorm met twee delen moeten beide delen er staan',
    wijze: 'ALLE',
    groepen: [groep(['+plus +klas', '+plus +les', 'zwemles'])],
    verwacht: [...aanbod('plusklas'), ...activiteit('zwemles')],
  },
  {
    belofte: 'een vorm met een deel dat nergens staat, vindt niets',
    wijze: 'EEN',
    groepen: [groep(['+plus +les'])],
    verwacht: [],
  },
  {
    belofte: 'een woord dat niet nodig is, sluit niets uit',
    wijze: 'ALLE',
    groepen: [groep(['angst']), groep(['boek'], { nodig: false })],
    verwacht: MET_ANGST,
  },
  {
    belofte: 'een woord dat niet nodig is, voegt niets toe',
    wijze: 'EEN',
    groepen: [groep(['angst']), groep(['judo'], { nodig: false })],
    verwacht: MET_ANGST,
  },
  {
    belofte: 'is geen enkel woord nodig, dan tellen ze alle, en moeten alle er staan',
    wijze: 'ALLE',
    groepen: [groep(['angst'], { nodig: false }), groep(['groep'], { nodig: false })],
    verwacht: aanbod('baas'),
  },
  {
    belofte: 'is geen enkel woord nodig, dan tellen ze alle, en is een ervan genoeg',
    wijze: 'EEN',
    groepen: [groep(['angst'], { nodig: false }), groep(['groep'], { nodig: false })],
    verwacht: MET_EEN_VAN_BEIDE,
  },
  {
    belofte: 'de code van een thema is een term als alle andere',
    wijze: 'ALLE',
    groepen: [groep(['#ANGST'])],
    verwacht: aanbod('durven baas'),
  },
  {
    belofte: 'een deel van een samenstelling is niet het woord zelf',
    wijze: 'EEN',
    groepen: [groep(['klas'])],
    verwacht: [],
  },
  { belofte: 'het begin van een woord is niet het woord zelf', wijze: 'EEN', groepen: [groep(['ang'])], verwacht: [] },
  {
    belofte: 'een woord dat nergens staat, doet bij een van beide niet mee',
    wijze: 'EEN',
    groepen: [groep(['eenhoorn']), groep(['nergens'], { gewicht: 9 })],
    verwacht: organisatie('eenhoorn'),
  },
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

interface Facetgeval {
  facet: Facetnaam;
  waardenVan: (document: Indexdocument) => readonly string[];
}

const eigen = (waarde: string | null) => (waarde === null ? [] : [waarde]);

export const FACETGEVALLEN: readonly Facetgeval[] = [
  { facet: 'soort', waardenVan: ({ soort }) => [soort] },
  { facet: 'thema', waardenVan: ({ themas }) => themas },
  { facet: 'wijk', waardenVan: ({ wijken }) => wijken },
  { facet: 'leeftijdsgroep', waardenVan: (d) => leeftijdsgroepenVan(d.leeftijdVan, d.leeftijdTot) },
  { facet: 'onderwijssoort', waardenVan: ({ onderwijssoorten }) => onderwijssoorten },
  { facet: 'kosten', waardenVan: ({ kosten }) => eigen(kosten) },
  { facet: 'niveau', waardenVan: ({ niveau }) => eigen(niveau) },
  { facet: 'wachttijdstatus', waardenVan: ({ wachttijdstatus }) => eigen(wachttijdstatus) },
  { facet: 'regio', waardenVan: ({ regios }) => regios },
  { facet: 'herkomst', waardenVan: ({ herkomst }) => [herkomst] },
];

/** Wat een vrager kan typen en wat in een zoekmachine, een filter of SQL iets betekent. */
export const VREEMDE_TERMEN: readonly string[] = [
  '"',
  "'",
  '\\',
  'angst"',
  '"angst',
  'angst\\',
  'angst\\"',
  "angst' OR '1'='1",
  'angst" OR id EXISTS',
  "'); DROP TABLE zoeken; --",
  'AND',
  'NOT NULL',
  'angst OR groep',
  'angst AND groep',
  '(angst',
  '[angst]',
  '{angst}',
  '!angst',
  '-angst',
  'angst*',
  'angst:*',
  'angst & groep',
  'angst <-> groep',
  '%',
  '_',
  '*',
  '$1',
  '?',
  '_geoRadius(1, 2, 3)',
  '🦀',
  '👩‍👩‍👧',
  'a\nb\tc',
  '\u0000',
  'angst\u0000',
  '\ud800',
  '‮tsgna',
  'x'.repeat(2_000),
  'angst '.repeat(400),
];
