import type { Kennis } from '../kennis/index.ts';
import type { Ingang } from '../kennis/woordnet.ts';
import type { Woord } from '../woorden/index.ts';
import { VORMWOORDEN, ZACHTE_WOORDEN } from '../woorden/stopwoorden.ts';

/** Een woord van de vraag, na het verbeteren van tikfouten. */
export interface Vraagwoord extends Woord {
  /** Het woord is een verbetering van wat er stond. */
  verbeterd: boolean;
  /** Al begrepen als leeftijd, wijk of iets dergelijks: hoeft niet meer als woord gezocht te worden. */
  opgebruikt: boolean;
  /** Opgebruikt, maar wat dit woord ook zelf heeft (middelbare school, driejarigen) gaat voor. */
  helpt: boolean;
  /** Al begrepen, maar ook een woord om op te zoeken (kleuter, gymnasium): het hoeft er niet te staan als er meer gevraagd is. */
  begrepen: boolean;
  /** Begrepen als wijk, plaats of gebied. */
  plaats: boolean;
  /** De vrager heeft weggehaald wat hierin begrepen was (maximaal 50 euro): het hoeft er niet te staan. */
  weggehaald: boolean;
  /** Woorden die zo beginnen, als dit het laatste woord is en niet bestaat: iemand is nog aan het typen. */
  begint: string[];
}

/** Een woord waarin niets begrepen is. */
export const kaalVraagwoord = (woord: Woord): Vraagwoord => ({
  ...woord,
  verbeterd: false,
  opgebruikt: false,
  helpt: false,
  begrepen: false,
  plaats: false,
  weggehaald: false,
  begint: [],
});

/** Een los woord van de vraag, of een paar woorden die bij elkaar horen. */
export interface Stuk {
  woorden: Vraagwoord[];
  /** De woorden aaneen, als dat samen een woord is: `zomer school` is zomerschool. */
  aaneen: string | undefined;
  ingang: Ingang | undefined;
}

/** Zo algemeen dat het woord er niet hoeft te staan. */
export const isZacht = (
  { woord, weggehaald }: Pick<Vraagwoord, 'woord' | 'weggehaald'>,
  { ontleder }: Kennis,
): boolean =>
  weggehaald ||
  /^[\d.,]+$/.test(woord) ||
  ZACHTE_WOORDEN.has(woord) ||
  ZACHTE_WOORDEN.has(ontleder.ontleed(woord).grondvorm);

/** Het woord zegt alleen in welke vorm iets komt: een cursus. */
export const isVorm = ({ woord }: Pick<Vraagwoord, 'woord'>, { ontleder }: Kennis): boolean =>
  VORMWOORDEN.has(ontleder.ontleed(woord).grondvorm);

/** Zegt zelf niet waar het over gaat: te algemeen, of alleen de vorm. */
export const isAlgemeen = (woord: Vraagwoord, kennis: Kennis): boolean =>
  isZacht(woord, kennis) || isVorm(woord, kennis);
