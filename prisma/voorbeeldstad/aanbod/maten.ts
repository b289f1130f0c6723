import type { Werkvorm } from '../recepten/index.ts';

/** Hoe vaak iets is: in uren, dagdelen of dagen per week, of alleen in woorden. */
export type Ritme =
  | { per: 'uren' | 'dagdelen' | 'dagen'; aantallen: readonly number[] }
  | { per: 'woorden'; teksten: readonly string[] };

/** Wat bij een werkvorm past, zodat duur, intensiteit, capaciteit en prijs elkaar nooit tegenspreken. */
export interface Maat {
  /** Zoals aanbieders de vorm noemen. */
  vorm: readonly string[];
  /** Hoeveel weken het kan duren. Leeg: het loopt door of gebeurt één keer. */
  weken: readonly number[];
  /** Duur in woorden als er geen weken zijn. */
  duur: readonly string[];
  ritme: Ritme | null;
  plaatsen: readonly [van: number, tot: number, eenheid: string] | null;
  prijs: readonly [bedragen: readonly number[], eenheid: string] | null;
}

const DOORLOPEND = ['Doorlopend', 'Het hele jaar door', 'Het hele schooljaar'] as const;
const NODIG = ['Zolang het nodig is', 'Doorlopend'] as const;
const EEN_KEER = ['Eén keer'] as const;
const woorden = (...teksten: string[]): Ritme => ({ per: 'woorden', teksten });
const uren = (...aantallen: number[]): Ritme => ({ per: 'uren', aantallen });
const dagdelen = (...aantallen: number[]): Ritme => ({ per: 'dagdelen', aantallen });
const dagen = (...aantallen: number[]): Ritme => ({ per: 'dagen', aantallen });

export const MATEN: Readonly<Record<Werkvorm, Maat>> = {
  groep: {
    vorm: ['groep', 'groepsaanbod', 'kleine groep'],
    weken: [5, 6, 8, 8, 10, 10, 12, 12, 15, 20],
    duur: ['Het hele schooljaar'],
    ritme: uren(1, 1, 1.25, 1.5, 1.5, 2),
    plaatsen: [6, 14, 'deelnemers per groep'],
    prijs: [[10, 15, 20, 25, 35, 45, 60, 75], 'per deelnemer'],
  },
  individueel: {
    vorm: ['individueel', 'één op één', 'individueel traject'],
    weken: [6, 8, 10, 12, 16, 20, 26, 40],
    duur: NODIG,
    ritme: uren(0.5, 0.75, 1, 1, 1.5, 2),
    plaatsen: [5, 40, 'deelnemers tegelijk'],
    prijs: [[12.5, 15, 20, 27.5, 35], 'per uur'],
  },
  kort: {
    vorm: ['individueel', 'één op één', 'korte begeleiding'],
    weken: [3, 4, 5, 6, 8],
    duur: [],
    ritme: uren(0.5, 0.75, 1),
    plaatsen: [10, 60, 'deelnemers per jaar'],
    prijs: null,
  },
  behandeling: {
    vorm: ['individueel', 'behandeling'],
    weken: [20, 26, 26, 40, 52],
    duur: NODIG,
    ritme: uren(0.75, 1, 1, 1.5),
    plaatsen: [10, 60, 'deelnemers tegelijk'],
    prijs: null,
  },
  maatje: {
    vorm: ['één op één', 'maatje'],
    weken: [20, 26, 40, 40, 52],
    duur: ['Het hele schooljaar'],
    ritme: uren(1, 1, 1.5, 2),
    plaatsen: [10, 60, 'deelnemers tegelijk'],
    prijs: null,
  },
  klas: {
    vorm: ['klas', 'vaste groep'],
    weken: [10, 12, 20, 40, 40],
    duur: ['Het hele schooljaar'],
    ritme: dagdelen(1, 1, 2, 2, 3, 4),
    plaatsen: [8, 16, 'leerlingen'],
    prijs: null,
  },
  school: {
    vorm: ['klas', 'kleine klas'],
    weken: [40],
    duur: NODIG,
    ritme: dagen(4, 5, 5, 5),
    plaatsen: [8, 15, 'leerlingen'],
    prijs: null,
  },
  vakantie: {
    vorm: ['vakantieprogramma'],
    weken: [1, 1, 1, 2],
    duur: ['Eén week in de vakantie'],
    ritme: dagen(3, 4, 5, 5),
    plaatsen: [12, 40, 'deelnemers'],
    prijs: [[10, 15, 20, 25], 'per week'],
  },
  voorschool: {
    vorm: ['voorschoolse opvang', 'peutergroep'],
    weken: [],
    duur: ['Tot het kind naar de basisschool gaat'],
    ritme: dagdelen(4),
    plaatsen: [8, 16, 'kinderen per groep'],
    prijs: null,
  },
  inloop: {
    vorm: ['inloop'],
    weken: [],
    duur: DOORLOPEND,
    ritme: dagdelen(1, 1, 2, 3),
    plaatsen: [10, 40, 'bezoekers per keer'],
    prijs: [[0.5, 1, 1.5, 2, 2.5], 'per keer'],
  },
  advies: {
    vorm: ['gesprek', 'advies'],
    weken: [2, 4, 6, 8],
    duur: NODIG,
    ritme: woorden('Eén tot drie gesprekken', 'Twee bezoeken en een gesprek', 'Op afspraak'),
    plaatsen: [15, 80, 'vragen per jaar'],
    prijs: null,
  },
  gesprek: {
    vorm: ['gesprek'],
    weken: [],
    duur: EEN_KEER,
    ritme: woorden('Eén gesprek', 'Eén gesprek, zo nodig met een vervolg'),
    plaatsen: [40, 400, 'gesprekken per jaar'],
    prijs: null,
  },
  loket: {
    vorm: ['loket', 'advies'],
    weken: [],
    duur: DOORLOPEND,
    ritme: woorden('Op afspraak', 'Elke werkdag', 'Als er een vraag is'),
    plaatsen: [40, 400, 'vragen per jaar'],
    prijs: null,
  },
  plek: {
    vorm: ['plek', 'voorziening'],
    weken: [12, 20, 26, 40, 52],
    duur: NODIG,
    ritme: dagdelen(2, 3, 4, 4, 6, 8),
    plaatsen: [4, 24, 'plaatsen'],
    prijs: null,
  },
  timeout: {
    vorm: ['plek', 'voorziening'],
    weken: [],
    duur: ['Een uur tot enkele dagen', 'Zo kort als kan'],
    ritme: woorden('Als het nodig is'),
    plaatsen: [2, 8, 'plaatsen'],
    prijs: null,
  },
  logeren: {
    vorm: ['opvang', 'voorziening'],
    weken: [26, 40, 52],
    duur: NODIG,
    ritme: woorden('Eén weekend per maand', 'Eén weekend per twee weken'),
    plaatsen: [4, 12, 'plaatsen'],
    prijs: null,
  },
  cursus: {
    vorm: ['cursus'],
    weken: [2, 3, 4, 5, 6, 8],
    duur: [],
    ritme: uren(1.5, 2, 2, 2.5, 3),
    plaatsen: [8, 24, 'deelnemers'],
    prijs: [[5, 7.5, 10, 15, 25, 40], 'per deelnemer'],
  },
  bijeenkomst: {
    vorm: ['bijeenkomst'],
    weken: [],
    duur: EEN_KEER,
    ritme: woorden(
      'Eén bijeenkomst van twee uur',
      'Eén bijeenkomst van anderhalf uur',
      'Eén bijeenkomst van een dagdeel',
    ),
    plaatsen: [12, 60, 'deelnemers'],
    prijs: [[2.5, 5, 7.5, 10], 'per deelnemer'],
  },
  overleg: {
    vorm: ['overleg'],
    weken: [],
    duur: DOORLOPEND,
    ritme: woorden('Elke maand een bijeenkomst', 'Eén keer per zes weken', 'Vier keer per jaar', 'Elke twee weken'),
    plaatsen: null,
    prijs: null,
  },
  regeling: {
    vorm: ['regeling', 'vergoeding'],
    weken: [],
    duur: ['Per schooljaar aan te vragen', 'Elk jaar opnieuw aan te vragen'],
    ritme: woorden('Eén keer per jaar'),
    plaatsen: null,
    prijs: null,
  },
  vervoer: {
    vorm: ['vervoer'],
    weken: [],
    duur: ['Het hele schooljaar'],
    ritme: woorden('Elke schooldag heen en terug'),
    plaatsen: [6, 80, 'leerlingen'],
    prijs: null,
  },
};
