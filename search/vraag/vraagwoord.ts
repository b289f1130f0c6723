import type { Kennis } from '../kennis/index.ts';
import type { Ingang } from '../kennis/woordnet.ts';
import { ZACHTE_WOORDEN } from '../woorden/stopwoorden.ts';

/** Een woord van de vraag, na het verbeteren van tikfouten. */
export interface Vraagwoord {
  /** Zoals het in de vraag staat. */
  tekst: string;
  /** Kleine letters, zonder accenten, verbeterd. */
  woord: string;
  van: number;
  tot: number;
  /** Het woord is een verbetering van wat er stond. */
  verbeterd: boolean;
  /** Al begrepen als leeftijd, wijk of iets dergelijks: hoeft niet meer als woord gezocht te worden. */
  opgebruikt: boolean;
  /** Opgebruikt, maar wat dit woord ook zelf heeft (middelbare school, driejarigen) gaat voor. */
  helpt: boolean;
  /** Al begrepen, maar ook een woord om op te zoeken (kleuter, gymnasium): het hoeft er niet te staan als er meer gevraagd is. */
  begrepen: boolean;
  /** Woorden die zo beginnen, als dit het laatste woord is en niet bestaat: iemand is nog aan het typen. */
  begint: string[];
}

/** Een los woord van de vraag, of een paar woorden die bij elkaar horen. */
export interface Stuk {
  woorden: Vraagwoord[];
  /** De woorden aaneen, als dat samen een woord is: `zomer school` is zomerschool. */
  aaneen: string | undefined;
  ingang: Ingang | undefined;
}

/** Zo algemeen dat het woord er niet hoeft te staan. */
export const isZacht = ({ woord }: Pick<Vraagwoord, 'woord'>, { ontleder }: Kennis): boolean =>
  /^[\d.,]+$/.test(woord) || ZACHTE_WOORDEN.has(woord) || ZACHTE_WOORDEN.has(ontleder.ontleed(woord).grondvorm);
