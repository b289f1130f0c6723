import { LEEFTIJD } from '../../schema/waarden/regels.ts';
import { GETAL, TELBAAR, waarde } from './getallen.ts';
import { duiding, een, inJaren, type Leeftijd, reeks } from './leeftijd.ts';
import { LEEFTIJDWOORDEN } from './leeftijdwoorden.ts';
import { altijd, EENHEID, geenDuur, isKind, losVan, naKind, vlakNaKind, vlakNaKindOfAlleen } from './leeftijdzin.ts';
import { patroon } from './lezen.ts';
import { onderwijsBetekenis } from './onderwijs.ts';
import type { Plek, Regel } from './vormen.ts';

const TOT = '(?: ?(?:-|t/m|tm|tem) ?| tot en met | tot )';
/** Geen maat of aantal, en geen begin van een reeks. */
const GEEN_EENHEID = `(?! ?${EENHEID}(?![\\p{L}\\p{N}]))(?!${TOT}\\d)`;
/** Oud Krispijn is een wijk: `8 jaar Oud-Krispijn`. */
const JAREN = '(?: ?jaar(?: (?:oud(?! ?krispijn)|jong))?| ?jr| jaartjes?)';
const JARIG = '(?: ?jarig(?:en?)?)';
const JAAR = `(?:${JAREN}|${JARIG})`;

/** Eén leeftijdsregel: het patroon met getallen, wanneer het er een is, en wat het betekent. */
type Leeftijdsregel = [bron: string, mits: (plek: Plek) => boolean, lees: (a: number, b: number) => Leeftijd[]];

const REGELS: readonly Leeftijdsregel[] = [
  // 8-12 jaar, van 8 tot 12 jaar, 8 t/m 12 jaar; 8 of 9 jaar
  [
    `(?:van |tussen (?:de )?)?${GETAL}(?: ?jaar)?(?:${TOT}| of | a |/)${GETAL}${JAAR}`,
    geenDuur,
    (a, b) => [reeks(a, b)],
  ],
  // tussen 8 en 12, tussen de 8 en de 12 jaar
  [`tussen (?:de )?${GETAL}(?: jaar)? en (?:de )?${GETAL}${GEEN_EENHEID}${JAAR}?`, altijd, (a, b) => [reeks(a, b)]],
  // kinderen van 4 tot 12, jeugd 8-12
  [`(?:van )?${GETAL}${TOT}${GETAL}${GEEN_EENHEID}`, naKind, (a, b) => [reeks(a, b)]],
  // mijn kinderen van 8 en 11: twee leeftijden
  [`van ${TELBAAR}(?: jaar)? en ${TELBAAR}${GEEN_EENHEID}${JAAR}?`, naKind, (a, b) => [een(a), een(b)]],
  // 9 jaar, van 9 jaar oud, drie jaar
  [`(?:van |voor )?${TELBAAR}${JAREN}`, geenDuur, (a) => [een(a)]],
  // kind van een jaar; een los `een jaar` is een duur
  [`van (een)${JAREN}`, vlakNaKind, (a) => [een(a)]],
  // 9-jarige, negenjarigen
  [`${GETAL}${JARIG}`, altijd, (a) => [een(a)]],
  // 16- en 17-jarigen
  [`${GETAL}-? (?:en|of) ${GETAL}${JARIG}`, altijd, (a, b) => [een(a), een(b)]],
  // van 9, van negen
  [`van ${TELBAAR}${GEEN_EENHEID}`, losVan, (a) => [een(a)]],
  // hij is 9, ik ben al 15, zij wordt 12
  [
    `(?:is|ben|word|wordt|werd) (?:nu |net |pas |bijna |al |inmiddels |binnenkort |straks |volgende maand |dit jaar |volgend jaar )?${TELBAAR}${GEEN_EENHEID}${JAAR}?`,
    isKind,
    (a) => [een(a)],
  ],
  // als je 18 bent, als hij 12 wordt
  [
    `(?<=(?:je|ik|hij|zij|ze|kind|zoon|dochter) )${TELBAAR}${JAREN}? (?:bent|ben|is|wordt|word)`,
    altijd,
    (a) => [een(a)],
  ],
  // zoon (9), dochter, 9 jaar, meisje 12
  [`${TELBAAR}${GEEN_EENHEID}`, vlakNaKind, (a) => [een(a)]],
  // vanaf 12, ouder dan 12, boven de 12 jaar; 12+, 12 jaar en ouder
  [`(?:vanaf|ouder dan|boven de) ${GETAL}${GEEN_EENHEID}${JAAR}?`, altijd, (a) => [reeks(a, LEEFTIJD.tot)]],
  [
    `(?:van |vanaf )?${GETAL}(?: ?\\+| plus| ?plussers?|${JAAR} (?:en|of) ouder)`,
    altijd,
    (a) => [reeks(a, LEEFTIJD.tot)],
  ],
  // onder de 12, jonger dan 12 jaar; tot 12 jaar, 12 jaar en jonger
  [`(?:onder(?: de)?|jonger dan) ${GETAL}${GEEN_EENHEID}${JAAR}?`, altijd, (a) => [reeks(0, a - 1)]],
  [`(?:tot|tot en met|t/m) ${GETAL} ?(?:jaar|jr)|${GETAL} jaar (?:en|of) jonger`, geenDuur, (a) => [reeks(0, a)]],
  // baby van 6 weken, 18 maanden oud, vanaf 18 maanden
  [`(?:van |is )?${GETAL} (?:maanden|maand|mnd) oud`, altijd, (a) => [een(inJaren(a, 12))]],
  [`vanaf ${GETAL} (?:maanden|maand|mnd)`, altijd, (a) => [reeks(inJaren(a, 12), LEEFTIJD.tot)]],
  [`(?:van |is )?${GETAL} (?:maanden|maand|mnd)`, vlakNaKindOfAlleen, (a) => [een(inJaren(a, 12))]],
  [`(?:van |is )?${GETAL} (?:weken|week)`, vlakNaKind, (a) => [een(inJaren(a, 52))]],
];

const alsRegel = ([bron, mits, lees]: Leeftijdsregel): Regel => ({
  laag: 'INHOUD',
  patroon: patroon(bron),
  duid(plek) {
    const [a, b] = plek.delen.slice(1).filter((deel) => deel !== undefined);
    return mits(plek) ? duiding(lees(waarde(a), waarde(b))) : null;
  },
});

/** Leeftijden in cijfers en in woorden. Een woord als kleuter is ook inhoud: het wordt ook gezocht. */
export const leeftijdregels: readonly Regel[] = [
  ...REGELS.map(alsRegel),
  ...LEEFTIJDWOORDEN.map(
    ({ groep, bron, van, tot, onderwijs }): Regel => ({
      laag: 'INHOUD',
      patroon: patroon(bron),
      duid() {
        const uit = duiding([{ van, tot, groep }], 'ALTIJD');
        return uit && onderwijs
          ? { ...uit, betekenissen: [...uit.betekenissen, onderwijsBetekenis(onderwijs, true)] }
          : uit;
      },
    }),
  ),
];
