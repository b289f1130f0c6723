import { RANG, TELBAAR, waarde } from './getallen.ts';
import { leeftijdBetekenis } from './leeftijd.ts';
import { patroon } from './lezen.ts';
import { onderwijsBetekenis } from './onderwijs.ts';
import type { Duiding, Regel } from './vormen.ts';

/** Jongste en oudste leeftijd, in jaren, in een groep van de basisschool en een klas van het voortgezet onderwijs. */
const inGroep = (van: number, tot: number) => ({ van: van + 3, tot: tot + 4 });
const inKlas = (van: number, tot: number) => ({ van: van + 11, tot: tot + 12 });

const PER_ONDERWIJS = {
  PO: { woord: 'groep', hoogste: 8, leeftijden: inGroep },
  VO: { woord: 'klas', hoogste: 6, leeftijden: inKlas },
} as const;

function duid(onderwijs: keyof typeof PER_ONDERWIJS, eerste?: string, laatste = eerste): Duiding | null {
  const { woord, hoogste, leeftijden } = PER_ONDERWIJS[onderwijs];
  const [van, tot] = [waarde(eerste), waarde(laatste)];
  if (!(Number.isInteger(van) && Number.isInteger(tot) && van >= 1 && van <= tot && tot <= hoogste)) return null;
  const leeftijd = leeftijdBetekenis({
    ...leeftijden(van, tot),
    groep: van === tot ? `${woord} ${van}` : `${woord} ${van}-${tot}`,
  });
  return leeftijd && { betekenissen: [leeftijd, onderwijsBetekenis(onderwijs, true)], ookZoeken: 'NOOIT' };
}

const regel = (bron: string, onderwijs: keyof typeof PER_ONDERWIJS, laatste?: string): Regel => ({
  laag: 'INHOUD',
  patroon: patroon(bron),
  duid({ delen, vraag }) {
    // Een tweede klas van de basisschool bestaat in gewone taal nog; dan telt alleen wat er over onderwijs staat.
    if (onderwijs === 'VO' && /basisschool|basisonderwijs/.test(vraag)) return null;
    return duid(onderwijs, delen[1], laatste ?? delen[2]);
  },
});

const TOT = '(?: ?[/-] ?|, ?| en | of | tot | t/m | tm | tot en met )';
const SOORT = '(?:vmbo|mavo|havo|vwo|atheneum|gymnasium|lyceum)';

/** Groep 5, groep 7/8, groep 5 t/m 8; tweede klas, klas 3, havo 4. Ook het onderwijs volgt eruit. */
export const groepregels: readonly Regel[] = [
  // groep 5, groepen 6, 7 en 8
  regel(`groep(?:en)? ?${TELBAAR}(?:${TOT}${TELBAAR}){0,7}`, 'PO'),
  regel(`vanaf groep ${TELBAAR}`, 'PO', '8'),
  // achtstegroeper, achtste groep
  regel(`${RANG} ?(?:groepers?|groep)`, 'PO'),
  // klas 2, klas 2 en 3
  regel(`klas(?:sen)? ?${TELBAAR}(?:${TOT}${TELBAAR}){0,5}`, 'VO'),
  // tweede klas, 2e klas, tweedeklasser
  regel(`${RANG} ?klas(?:sers?)?`, 'VO'),
  // havo 4, 4 havo: alleen het getal, het woord is de soort
  regel(`(?<=${SOORT} )([1-6])(?! (?:jaar|keer))`, 'VO'),
  regel(`([1-6])(?= ${SOORT}(?![\\p{L}]))`, 'VO'),
];
