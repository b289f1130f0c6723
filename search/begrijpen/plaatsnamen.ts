import type { Regio } from '../../prisma/generated/client/enums.ts';

/** Een plaats of gebied dat mensen noemen. `gemeente` is de gemeente van nu. */
export interface Plaatsnaam {
  namen: readonly string[];
  regio: Regio;
  gemeente: string | null;
}

const VOORNE = 'Voorne aan Zee';
const NISSEWAARD = 'Nissewaard';
const plaatsen = (regio: Regio, gemeente: string | null, ...namen: string[]): Plaatsnaam[] =>
  namen.map((naam) => ({ namen: [naam], regio, gemeente }));

export const PLAATSNAMEN: readonly Plaatsnaam[] = [
  { namen: ['Dordrecht', 'Dordt'], regio: 'DORDRECHT', gemeente: 'Dordrecht' },
  ...plaatsen('DRECHTSTEDEN', null, 'Drechtsteden'),
  ...['Zwijndrecht', 'Papendrecht', 'Sliedrecht', 'Alblasserdam', 'Hendrik-Ido-Ambacht'].flatMap((naam) =>
    plaatsen('DRECHTSTEDEN', naam, naam),
  ),
  {
    namen: ['Hardinxveld-Giessendam', 'Hardinxveld', 'Giessendam'],
    regio: 'DRECHTSTEDEN',
    gemeente: 'Hardinxveld-Giessendam',
  },
  { namen: ['Zuid-Holland Zuid', 'ZHZ'], regio: 'ZHZ', gemeente: null },
  ...['Gorinchem', 'Hoeksche Waard', 'Molenlanden'].flatMap((naam) => plaatsen('ZHZ', naam, naam)),
  ...plaatsen('ZHZ', null, 'Alblasserwaard'),
  { namen: ['Voorne-Putten en Rozenburg', 'VPR'], regio: 'VPR', gemeente: null },
  ...plaatsen('VPR', null, 'Voorne-Putten', 'Voorne', 'Putten'),
  ...plaatsen('VPR', VOORNE, VOORNE, 'Brielle', 'Den Briel', 'Hellevoetsluis', 'Westvoorne', 'Rockanje', 'Oostvoorne'),
  ...plaatsen('VPR', VOORNE, 'Tinte', 'Vierpolders', 'Zwartewaal', 'Oudenhoorn', 'Nieuwenhoorn'),
  ...plaatsen(
    'VPR',
    NISSEWAARD,
    NISSEWAARD,
    'Spijkenisse',
    'Abbenbroek',
    'Heenvliet',
    'Geervliet',
    'Zuidland',
    'Hekelingen',
  ),
  ...plaatsen('VPR', 'Rotterdam', 'Rozenburg'),
  ...plaatsen('RIJNMOND', null, 'Rijnmond'),
  ...plaatsen('RIJNMOND', 'Rotterdam', 'Rotterdam'),
  ...plaatsen('VOORBEELDSTAD', 'Voorbeeldstad', 'Voorbeeldstad'),
];

/** Van of uit Dordrecht; vaak deel van een naam. */
export const DORDTS: Plaatsnaam = {
  namen: ['Dordts', 'Dordtse', 'Dordrechts', 'Dordrechtse', 'Dordtenaar', 'Dordtenaren'],
  regio: 'DORDRECHT',
  gemeente: 'Dordrecht',
};

/**
 * Losse namen in Dordrecht en de wijken die zij bedoelen. De buurten en hun wijk komen uit de CBS-indeling van 2014; hoe men een
 * groter stuk noemt, is een zoekhulp van dit overzicht. Van Dordt-West legt geen van de bronnen vast welke wijken erbij horen: hier
 * zijn dat de wijken die er in het dagelijks gebruik mee bedoeld worden.
 */
export const LOSSE_NAMEN: readonly { namen: readonly string[]; codes: readonly string[] }[] = [
  { namen: ['Krispijn'], codes: ['WK050503', 'WK050504'] },
  { namen: ['Dordt-West', 'Dordrecht-West'], codes: ['WK050503', 'WK050504', 'WK050507', 'WK050508'] },
  { namen: ['centrum', 'Dordrecht-Centrum', 'centrum van Dordrecht', 'oude stad'], codes: ['WK050501'] },
  { namen: ['Kalkhaven', 'Rozenhof'], codes: ['WK050501'] },
  { namen: ['Bleijenhoek', 'Bleyenhoek', 'Stadswerven', 'Lijnbaan', 'Merwestein'], codes: ['WK050502'] },
  { namen: ['Zuidendijk', 'Krispijnse Driehoek'], codes: ['WK050503'] },
  { namen: ['Bloemenbuurt', 'Weizigtpark'], codes: ['WK050504'] },
  { namen: ['Indische Buurt', 'Wantijpark', 'Transvaalstraat'], codes: ['WK050505'] },
  { namen: ['Noorderkwartier', 'Merwedepolder'], codes: ['WK050506'] },
  { namen: ['Admiraalsplein', 'Dordtse Hout'], codes: ['WK050507'] },
  { namen: ['Vissersdijk', 'De Hoven', 'Zuidpolder', 'Belthure Park'], codes: ['WK050510'] },
  { namen: ['Amstelwijck', 'Dordtse Kil', 'Wieldrecht'], codes: ['WK050519'] },
];

/** Namen die ook een gewoon woord of werkwoord zijn: alleen een plaats na een voorzetsel, een lidwoord of met een hoofdletter. */
export const GEWONE_WOORDEN: ReadonlySet<string> = new Set([
  'staart',
  'putten',
  'voorne',
  'hoven',
  'lijnbaan',
  'oudestad',
  'tinte',
]);
/** Gewone woorden die ook met een hoofdletter niets zeggen: alleen na een voorzetsel, en niet in `centrum voor jeugd en gezin`. */
export const ALLEEN_NA_VOORZETSEL: ReadonlySet<string> = new Set(['centrum']);
