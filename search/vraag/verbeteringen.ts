import type { Kennis } from '../kennis/index.ts';
import type { Woord } from '../woorden/index.ts';
import { STOPWOORDEN } from '../woorden/stopwoorden.ts';
import { KORTSTE_BEGIN, kanTikfoutZijn, LETTERS, staatErin } from './opzoeken.ts';
import { type Verbetering, verbeter } from './verbeteren.ts';
import type { Opgezocht } from './woordenboek.ts';

const MEESTE_BEGINNEN = 12;
/** Zo'n lang woord lijkt niet bij toeval op een ander: ook als het in delen te splitsen is, mag het twee tikken schelen. */
const LANG = 12;
/** Vanaf zo veel woorden ervoor is het een zin. */
const ZIN = 3;

/** De woorden die beginnen met wat iemand nog aan het typen is; leeg als het laatste woord af is. */
export function beginnenVan(laatste: Woord, tekst: string, kennis: Kennis, opgezocht: Opgezocht): string[] {
  if (!isNogAanHetTypen(laatste, tekst, kennis, opgezocht)) return [];
  const { woord } = laatste;
  const uitVak = [...kennis.vakwoorden].filter((vakwoord) => vakwoord !== woord && vakwoord.startsWith(woord)).sort();
  const alle = [...opgezocht.begint.map((rij) => rij.woord), ...uitVak];
  return [...new Set(alle)].filter((begin) => begin !== woord).slice(0, MEESTE_BEGINNEN);
}

/**
 * Het laatste woord staat nergens, ook niet in het woordnet: dan kan het een begin zijn. Aan het eind van een zin niet als het een gewoon Nederlands woord is: `schol`
 * is daar een vis of een tikfout, en geen begin van scholing.
 */
function isNogAanHetTypen({ woord, van, tot }: Woord, tekst: string, kennis: Kennis, opgezocht: Opgezocht): boolean {
  const nieuw = !staatErin(woord, kennis, opgezocht) && !kennis.vakwoorden.has(woord) && !STOPWOORDEN.has(woord);
  if (!nieuw || woord.length < KORTSTE_BEGIN || !LETTERS.test(woord) || tot !== tekst.trimEnd().length) return false;
  const inZin = tekst.slice(0, van).trim().split(/\s+/).length >= ZIN;
  return !inZin || !kennis.ontleder.ontleed(woord).bekend;
}

/** Een verbetering met de plek in de vraag. Geen of één. */
export function verbeteringVan(
  { woord, van, tot, tekst }: Woord,
  kennis: Kennis,
  opgezocht: Opgezocht,
): (Verbetering & { vanaf: number; tot: number })[] {
  const { ontleder, vakwoorden, verbeterdoelen, woordnet } = kennis;
  const analyse = ontleder.ontleed(woord);
  const { grondvorm } = analyse;
  const isVakwoord = vakwoorden.has(woord) || vakwoorden.has(grondvorm) || woordnet.ingangen.has(grondvorm);
  const goed = isVakwoord || staatErin(woord, kennis, opgezocht);
  if (goed || !kanTikfoutZijn(analyse) || !LETTERS.test(woord)) return [];
  const naar = verbeter(woord, opgezocht, verbeterdoelen, analyse.bekend ? (woord.length >= LANG ? 2 : 1) : undefined);
  return naar === undefined ? [] : [{ van: tekst, naar, vanaf: van, tot }];
}

/** De tekst met de verbeteringen erin. */
export function vervang(tekst: string, verbeteringen: readonly { vanaf: number; tot: number; naar: string }[]): string {
  let uit = tekst;
  for (const { vanaf, tot, naar } of verbeteringen.toReversed()) uit = uit.slice(0, vanaf) + naar + uit.slice(tot);
  return uit;
}
