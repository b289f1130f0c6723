import type { Kennis } from '../kennis/index.ts';
import type { Frase } from '../kennis/woordnet.ts';
import { STOPWOORDEN } from '../woorden/stopwoorden.ts';
import { isZacht, type Stuk, type Vraagwoord } from './vraagwoord.ts';

/** Met zo'n woord erin betekent een woordgroep iets anders dan haar delen: niet eens met school gaat niet over school. */
const ONTKENNING = new Set(['niet', 'geen', 'zonder', 'eens', 'nooit']);

export const isOntkenning = (woorden: readonly Vraagwoord[]): boolean =>
  woorden.some(({ woord }) => ONTKENNING.has(woord));

/** Zo veel vulwoorden mogen er tussen twee woorden van een vaste woordgroep staan: zit (nu al weken) thuis. */
const RUIMTE = 4;

/**
 * De vaste woordgroep waarmee deze woorden beginnen: die met de meeste woorden, en dan de kortste. Er mogen vulwoorden tussen staan, en
 * wat al begrepen is; een ontkenning niet, want die zegt iets anders.
 */
export function vasteWoordgroep(woorden: readonly Vraagwoord[], kennis: Kennis): Stuk | undefined {
  const { ontleder, woordnet } = kennis;
  const [eerste] = woorden;
  if (!eerste || eerste.opgebruikt) return undefined;
  const passend = (woordnet.frasen.get(ontleder.ontleed(eerste.woord).grondvorm) ?? [])
    .map(({ woorden: frase, ingang }) => ({ frase, ingang, lengte: lengteVan(frase, woorden, kennis) }))
    .filter(({ lengte }) => lengte > 0)
    .sort((a, b) => b.frase.length - a.frase.length || a.lengte - b.lengte);
  const beste = passend[0];
  return beste && { woorden: woorden.slice(0, beste.lengte), aaneen: undefined, ingang: beste.ingang };
}

/** Over hoeveel woorden de woordgroep zich uitstrekt, of 0 als zij er niet staat. */
function lengteVan(frase: Frase['woorden'], woorden: readonly Vraagwoord[], kennis: Kennis): number {
  let plek = 0;
  for (const [nr, deel] of frase.entries()) {
    const verst = nr === 0 ? plek : plek + RUIMTE;
    while (woorden[plek] && !isDeel(woorden[plek], deel, kennis)) {
      if (plek >= verst || !isVulling(woorden[plek], kennis)) return 0;
      plek += 1;
    }
    if (!woorden[plek]) return 0;
    plek += 1;
  }
  return plek;
}

const isDeel = (woord: Vraagwoord | undefined, deel: string, { ontleder }: Kennis): boolean =>
  woord !== undefined && !woord.opgebruikt && ontleder.ontleed(woord.woord).grondvorm === deel;

const isVulling = (woord: Vraagwoord | undefined, kennis: Kennis): boolean =>
  woord !== undefined &&
  !ONTKENNING.has(woord.woord) &&
  (woord.opgebruikt || STOPWOORDEN.has(woord.woord) || isZacht(woord, kennis));

const lijst = (tekst: string): ReadonlySet<string> => new Set(tekst.split(' '));
const DEELTJES = lijst(
  'aan achter af bij door in mee na om op over rond samen tegen thuis terug toe uit vast voor weg',
);
/** Hierna is de zin of het zinsdeel uit, en hoort het deeltje bij het werkwoord: hangen rond in de wijk, maar niet een school voor de. */
const ZINSDEEL = lijst('en of maar want dus omdat als die dat wie wat hoe waar in op met bij tijdens sinds van naar');
/** Zo ver van het werkwoord kan zijn deeltje staan. */
const VERST = 6;

/** Het scheidbare werkwoord waarvan het eerste woord de kern is, als het woordnet het kent: hangen ... rond is rondhangen. */
export function scheidbaarWerkwoord(
  woorden: readonly Vraagwoord[],
  { ontleder, woordnet }: Kennis,
): string | undefined {
  const [kern, ...verder] = woorden;
  if (!kern || kern.opgebruikt || !/(?:t|en)$/.test(kern.woord)) return undefined;
  const { grondvorm } = ontleder.ontleed(kern.woord);
  const ontkend = verder.findIndex(({ woord }) => ONTKENNING.has(woord));
  return verder
    .slice(0, ontkend < 0 ? VERST : Math.min(ontkend, VERST))
    .filter((deeltje, nr) => DEELTJES.has(deeltje.woord) && !deeltje.opgebruikt && isUit(deeltje, verder[nr + 1]))
    .map(({ woord }) => woord + grondvorm)
    .find((samen) => woordnet.ingangen.has(samen));
}

const isUit = ({ tot }: Vraagwoord, volgende: Vraagwoord | undefined): boolean =>
  volgende === undefined || volgende.van > tot + 1 || ZINSDEEL.has(volgende.woord);
