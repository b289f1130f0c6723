import { MIDDELBAAR_BREED, OUDER, type Recept } from './recept.ts';

export const mentaleGezondheid: readonly Recept[] = [
  {
    thema: 'mentale-gezondheid-en-verslaving',
    ook: ['weerbaarheid', 'gezondheid-en-leefstijl', 'jeugdhulp'],
    gewicht: 3,
    aanbieders: ['JEUGDHULP', 'JGZ', 'WELZIJN', 'EXPERTISE'],
    niveaus: { PREVENTIEF: 4, BASIS_VERSTEVIGD: 2, EXTRA_ALGEMEEN: 1, JEUGDHULP: 4 },
    namen: ['Lekker in je vel', 'Hoofd boven water', 'Licht aan', 'Minder moeten', 'Grijze dagen', 'Adem', 'Even stil'],
    soorten: [
      ['een praatgroep', 'groep'],
      ['een kortdurende behandeling', 'kort'],
      ['een stresstraining', 'groep'],
      ['een inloop mentale gezondheid', 'inloop'],
    ],
    groepen: [
      ['jongeren die somber zijn', 12, 18, MIDDELBAAR_BREED],
      ['leerlingen met veel stress', 14, 18, ['HAVO', 'VWO', 'VMBO']],
      ['studenten die niet lekker in hun vel zitten', 16, 23, ['MBO']],
      ['kinderen met angstklachten', 8, 13, ['PO', 'SBO', 'VO']],
    ],
    doelen: [
      'beter slapen en meer energie hebben',
      'met iemand over hun klachten praten',
      'weer plezier hebben in gewone dingen',
      'leren omgaan met piekeren',
      'op tijd hulp vragen',
    ],
    werkwijzen: [
      'De begeleider werkt met korte oefeningen die ook thuis te doen zijn.',
      'Een ervaringsdeskundige vertelt en luistert mee.',
      'Bewegen en ontspannen horen erbij.',
      'Bij ernstige klachten volgt snel contact met de huisarts.',
    ],
  },
  {
    thema: 'mentale-gezondheid-en-verslaving',
    ook: ['gezondheid-en-leefstijl', 'opvoeden-en-opgroeien', 'veiligheid'],
    gewicht: 2,
    aanbieders: ['JEUGDHULP', 'JGZ', 'WELZIJN'],
    niveaus: { PREVENTIEF: 5, BASIS_VERSTEVIGD: 2, JEUGDHULP: 2 },
    namen: ['Nuchter bekeken', 'Uit de game', 'Helder', 'Scherm uit', 'Zonder kan ook', 'Praat over drank en drugs'],
    soorten: [
      ['voorlichting', 'bijeenkomst'],
      ['een adviesgesprek', 'gesprek'],
      ['stoppen-begeleiding', 'individueel'],
    ],
    groepen: [
      ['jongeren die veel gamen', 12, 20, ['VO', 'MBO', 'VSO']],
      ['leerlingen in klas 2 en 3', 13, 16, MIDDELBAAR_BREED],
      ['jongeren die blowen of drinken', 14, 23, ['VO', 'MBO', 'PRO']],
    ],
    doelen: [
      'de risico’s kennen',
      'minder gebruiken of helemaal stoppen',
      'afspraken maken over schermtijd',
      'weten waar zij terechtkunnen met vragen',
    ],
    werkwijzen: [
      'De preventiewerker gaat zonder oordeel in gesprek.',
      'Deelnemers schrijven op hoeveel zij gebruiken of gamen.',
      'Er zijn filmpjes en vragen die het gesprek op gang brengen.',
      'Wie meer hulp nodig heeft, wordt binnen vijf werkdagen gebeld.',
    ],
  },
  {
    thema: 'mentale-gezondheid-en-verslaving',
    ook: ['opvoeden-en-opgroeien', 'ouders-en-informatie'],
    gewicht: 1,
    aanbieders: ['JEUGDHULP', 'JGZ', 'WELZIJN'],
    niveaus: { PREVENTIEF: 1 },
    toegang: { VRIJ_TOEGANKELIJK: [] },
    namen: [
      'Praat over drank en drugs',
      'Gamen, vapen en blowen',
      'Mijn puber en zijn telefoon',
      'Zorgen om somberheid',
    ],
    soorten: [
      ['een ouderavond', 'bijeenkomst'],
      ['een oudercursus', 'cursus'],
      ['een adviesgesprek', 'gesprek'],
    ],
    groepen: [
      ['ouders die zich zorgen maken over gamen, vapen of drugs', 10, 18, [], OUDER],
      ['ouders van een somber of angstig kind', 8, 18, [], OUDER],
      ['ouders van pubers', 12, 18, [], OUDER],
    ],
    doelen: [
      'het gesprek met hun kind durven voeren',
      'signalen eerder zien',
      'duidelijke afspraken maken',
      'weten waar hulp te vinden is',
    ],
    werkwijzen: [
      'Een preventiewerker vertelt wat kinderen tegenkomen.',
      'Ouders oefenen met vragen stellen zonder te oordelen.',
      'Er is tijd om ervaringen uit te wisselen.',
      'Na afloop kunnen ouders een eigen gesprek afspreken.',
    ],
  },
];
