import { ALLES, BASIS_BREED, PROFESSIONAL, type Recept, SCHOOL } from './recept.ts';

export const samenwerken: readonly Recept[] = [
  {
    thema: 'professionalisering',
    ook: ['deskundigen-en-advies'],
    gewicht: 3,
    aanbieders: ['SAMENWERKINGSVERBAND', 'EXPERTISE', 'SCHOOLBESTUUR'],
    niveaus: { BASISONDERSTEUNING: 5, BASIS_VERSTEVIGD: 2, PREVENTIEF: 2 },
    namen: [
      'Leren van elkaar',
      'Netwerkmiddag',
      'De Leerkring',
      'Collega’s op bezoek',
      'Samen professioneel',
      'Kennis delen',
    ],
    soorten: [
      ['scholing', 'cursus'],
      ['een leernetwerk', 'overleg'],
      ['een intervisiegroep', 'overleg'],
      ['een studiedag', 'bijeenkomst'],
    ],
    groepen: [
      ['intern begeleiders en zorgcoördinatoren', null, null, ALLES, PROFESSIONAL],
      ['leraren in het basisonderwijs', null, null, BASIS_BREED, PROFESSIONAL],
      ['onderwijsassistenten', null, null, ALLES, PROFESSIONAL],
      ['startende leraren', null, null, ALLES, PROFESSIONAL],
      ['schoolteams', null, null, ALLES, SCHOOL],
    ],
    doelen: [
      'meer weten over gedrag, leren en ontwikkeling',
      'van elkaars aanpak leren',
      'de basisondersteuning op hun school versterken',
      'nieuwe kennis in de klas gebruiken',
    ],
    werkwijzen: [
      'De deelnemers brengen een eigen vraag in.',
      'De trainer komt op verzoek in de klas kijken.',
      'Theorie en oefenen wisselen elkaar af.',
      'De deelnemers komen bij elkaar op een school.',
      'Deelnemers krijgen een bewijs voor hun registratie.',
    ],
  },
  {
    thema: 'regie-samenwerking-en-geld',
    ook: ['passend-onderwijs', 'jeugdhulp'],
    gewicht: 1,
    aanbieders: ['SAMENWERKINGSVERBAND', 'GEMEENTE'],
    niveaus: { BASISONDERSTEUNING: 2, BASIS_VERSTEVIGD: 2, EXTRA_ALGEMEEN: 1 },
    kosten: 'GRATIS',
    namen: ['Eén gezin, één plan', 'De Regietafel', 'Schakelteam', 'Korte lijnen', 'Samen aan tafel'],
    soorten: [
      ['een regietafel', 'overleg'],
      ['een casusoverleg', 'overleg'],
    ],
    groepen: [
      ['scholen en jeugdhulp die samen om een gezin staan', null, null, ALLES, SCHOOL],
      ['schoolbesturen', null, null, ALLES, SCHOOL],
      ['professionals die vastlopen in een casus', null, null, ALLES, PROFESSIONAL],
    ],
    doelen: [
      'weten wie de regie heeft',
      'sneller tot een besluit komen',
      'geld en mensen samen inzetten',
      'niet langs elkaar heen werken',
    ],
    werkwijzen: [
      'Aan tafel zitten mensen die een besluit mogen nemen.',
      'Elke afspraak krijgt een naam en een datum.',
      'Ouders en jongere zijn er zelf bij.',
      'Het overleg kijkt geregeld terug op alle casussen.',
    ],
  },
];
