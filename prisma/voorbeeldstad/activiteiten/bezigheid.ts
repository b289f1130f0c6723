import { Deelnamevorm, type Domein } from '../../generated/client/enums.ts';

const PLEKKEN = [
  'sportpark',
  'sportzaal',
  'zwembad',
  'water',
  'manege',
  'zaal',
  'atelier',
  'tuin',
  'werkplaats',
  'bibliotheek',
  'buurthuis',
] as const;
export type Plek = (typeof PLEKKEN)[number];

/** Iets wat kinderen doen: voetbal, keramiek, programmeren. */
export interface Bezigheid {
  naam: string;
  domein: Domein;
  thema: string;
  interesses: readonly string[];
  vorm: Deelnamevorm;
  leeftijd: readonly [van: number, tot: number];
  /** Prijs per jaar in euro, van en tot; 0-0 is gratis. */
  prijs: readonly [van: number, tot: number];
  plek: Plek;
  /** Voorvoegsels van clubs; leeg als er geen eigen clubs voor zijn. */
  clubs: readonly string[];
  /** Past na `leren`: dribbelen, passen en samenspelen. */
  leert: string;
}

/**
 * Leest een tabel, een regel per bezigheid:
 * `naam | vorm | leeftijd | prijs per jaar | plek | clubs | meer interesses | wat kinderen leren`.
 */
export function bezigheden(domein: Domein, thema: string, tabel: string): Bezigheid[] {
  return tabel
    .trim()
    .split('\n')
    .map((regel) => {
      const [naam = '', vorm = '', leeftijd = '', prijs = '', plek = '', clubs = '', meer = '', leert = ''] = regel
        .split('|')
        .map((cel) => cel.trim());
      const gekozen = PLEKKEN.find((bekend) => bekend === plek);
      const deelname = Object.values(Deelnamevorm).find((bekend) => bekend.toLowerCase() === vorm);
      if (!gekozen || !deelname || !leert) throw new SyntaxError(`Geen geldige bezigheid: ${regel}`);
      return {
        naam,
        domein,
        thema,
        interesses: [naam, ...lijst(meer)],
        vorm: deelname,
        leeftijd: bereik(leeftijd),
        prijs: bereik(prijs),
        plek: gekozen,
        clubs: lijst(clubs),
        leert,
      };
    });
}

const lijst = (cel: string): string[] => (cel ? cel.split(', ') : []);

function bereik(cel: string): [number, number] {
  const [van = Number.NaN, tot = Number.NaN] = cel.split('-').map(Number);
  if (!(van <= tot)) throw new SyntaxError(`Geen bereik: ${cel}`);
  return [van, tot];
}
