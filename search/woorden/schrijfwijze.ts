import { eindigtDof } from './klanken.ts';
import { opgedeeld } from './werkwoord.ts';
import { SOORT, type Woordenboek, ZELFSTANDIG } from './woordenboek.ts';

/** Wat zo in een tekst kan staan, ook zonder een vorm van een werkwoord te zijn. */
const EIGEN_WOORD = ZELFSTANDIG | SOORT.EIND | SOORT.BIJVOEGLIJK | SOORT.NAAM;

/**
 * Een grondvorm zoals men hem schrijft: van wat alleen een werkwoord is het hele werkwoord (lees is lezen, meedoe is meedoen), en anders
 * de grondvorm zelf. `grondvorm` geeft de grondvorm van een woord.
 */
export function schrijfwijzeVan(boek: Woordenboek, stam: string, grondvorm: (woord: string) => string): string {
  if (boek.is(stam, EIGEN_WOORD)) return stam;
  const vormen = heleVormen(stam).filter((heel) => grondvorm(heel) === stam);
  const met = (soorten: number) => (vorm: string) =>
    opgedeeld(vorm).some(({ voor, rest }) => boek.is(rest, soorten) && voor + grondvorm(rest) === stam);
  return (
    vormen.find((vorm) => boek.is(vorm, SOORT.HEEL)) ??
    vormen.find(met(SOORT.HEEL)) ??
    vormen.find(met(SOORT.GEWOON)) ??
    stam
  );
}

/** Hoe het hele werkwoord van een stam gespeld kan zijn, de gewoonste eerst: doen, gaan; zwemmen; lezen, spelen, spijbelen. */
function heleVormen(stam: string): string[] {
  if (/[aeiou]$/.test(stam)) return [`${stam}n`, `${stam}${stam.at(-1)}n`, `${stam}en`];
  const isKort = /(?<![aeiou])[aeiou][^aeiouwxyj]$/.test(stam) && !eindigtDof(stam);
  const open = stam.replace(/([aeou])\1([^aeiou])$/, '$1$2');
  const dubbel = `${stam}${stam.at(-1)}en`;
  const enkel = [`${verzacht(open)}en`, `${open}en`];
  return isKort ? [dubbel, ...enkel] : [...enkel, dubbel];
}

/** Voor -en kan een f of s aan het eind een v of z zijn: schrijf, schrijven. */
const verzacht = (vorm: string): string => vorm.replace(/[fs]$/, (letter) => (letter === 'f' ? 'v' : 'z'));
