import { afstand, hoogsteAfstand } from './afstand.ts';
import type { Opgezocht } from './woordenboek.ts';

export interface Verbetering {
  van: string;
  naar: string;
}

interface Kandidaat {
  woord: string;
  documenten: number;
}

/** Woorden uit het vak wegen iets zwaarder dan een woord dat toevallig ergens staat. */
const VAKWOORD = 3;

/**
 * Het woord dat waarschijnlijk is bedoeld: het minste aantal tikken ernaast, en daarna het gewoonste. Leeg als niets er genoeg op
 * lijkt. Zoekt in de woorden van de index en in die van thema's, begrippen, synoniemen en plaatsen. `meest` is het hoogste aantal tikken.
 */
export function verbeter(
  woord: string,
  opgezocht: Opgezocht,
  vakwoorden: ReadonlySet<string>,
  meest = Number.POSITIVE_INFINITY,
): string | undefined {
  const hoogste = Math.min(meest, hoogsteAfstand(woord.length));
  if (hoogste === 0) return undefined;
  const uitVak = [...vakwoorden].map((vakwoord): Kandidaat => ({ woord: vakwoord, documenten: VAKWOORD }));
  const kandidaten = [...(opgezocht.lijkt.get(woord) ?? []), ...uitVak]
    // Voor het tellen van de tikken, want dat kost tijd: zo blijft van de vakwoorden een tiende over.
    .filter(({ woord: ander }) => lijktVooraan(woord, ander))
    .map((kandidaat) => ({ ...kandidaat, tikken: tikken(woord, kandidaat.woord, hoogste) }))
    .filter(({ tikken, woord: ander }) => tikken > 0 && tikken <= hoogste && (tikken === 1 || woord[0] === ander[0]));
  kandidaten.sort(
    (a, b) =>
      a.tikken - b.tikken || b.documenten - a.documenten || (a.woord < b.woord ? -1 : a.woord > b.woord ? 1 : 0),
  );
  return kandidaten[0]?.woord;
}

/** Ij en y zijn samen één letter: careijn is maar één tik van careyn. */
function tikken(woord: string, ander: string, hoogste: number): number {
  if (woord === ander) return 0;
  return Math.max(1, afstand(woord.replaceAll('ij', 'y'), ander.replaceAll('ij', 'y'), hoogste));
}

/** Bijna niemand mist de eerste letter; wie er meer dan één tik naast zit, moet die goed hebben. */
const lijktVooraan = (woord: string, ander: string): boolean => woord[0] === ander[0] || woord[1] === ander[1];
