import { aantalBits, type Maat } from './maat.ts';
import { aantalSamen } from './vergelijkbaar.ts';

/** Zegt van een deel hoe gelijk twee records daarin zijn, van 0 tot en met 1; -1 als het van een van beide niet bekend is. */
export type Vergelijking = (a: Maat, b: Maat) => number;

export const ONBEKEND = -1;

/** Het deel dat elk met de ander deelt, gemiddeld: wie alles van een groter geheel deelt, is er half aan gelijk of meer. */
const gedeeldDeel = (samenA: number, a: number, samenB: number, b: number): number => (samenA / a + samenB / b) / 2;

/** Hoe zwaar gelijke thema's tellen naar hun plaats: van beide het belangrijkste, van een van beide, of van geen van beide. */
const BELANGRIJKSTE = { beide: 0.75, een: 0.5, geen: 0.25 } as const;
/** De rest komt van hoeveel thema's zij delen. */
const ALLE_THEMAS = 0.25;
/** Een hoofdthema, zoals passend onderwijs, is zo breed dat het weinig zegt als dat het enige is. */
const ALLEEN_HOOFDTHEMA = 0.5;

/** Thema's. Alleen voor records die er een delen. */
export const themas: Vergelijking = (a, b) => {
  const samen = aantalSamen(a.themas, b.themas);
  const [eersteA = -1, eersteB = -1] = [a.themas[0], b.themas[0]];
  const vanEen = b.themas.includes(eersteA) || a.themas.includes(eersteB);
  const plek = eersteA === eersteB ? BELANGRIJKSTE.beide : vanEen ? BELANGRIJKSTE.een : BELANGRIJKSTE.geen;
  const score = plek + ALLE_THEMAS * gedeeldDeel(samen, a.themas.length, samen, b.themas.length);
  return aantalSamen(a.hoofdthemas, b.hoofdthemas) === samen ? score * ALLEEN_HOOFDTHEMA : score;
};

/** Voor wie het is en voor welk onderwijs, gemiddeld over wat van beide bekend is. */
export const doelgroep: Vergelijking = (a, b) => {
  const wie = voorWie(a, b);
  const soort = onderwijs(a, b);
  if (wie === ONBEKEND) return soort;
  return soort === ONBEKEND ? wie : (wie + soort) / 2;
};

function voorWie(a: Maat, b: Maat): number {
  if (a.voorWie === 0 || b.voorWie === 0) return ONBEKEND;
  const samen = aantalBits(a.voorWie & b.voorWie);
  return gedeeldDeel(samen, aantalBits(a.voorWie), samen, aantalBits(b.voorWie));
}

function onderwijs(a: Maat, b: Maat): number {
  if (a.onderwijs === 0 || b.onderwijs === 0) return ONBEKEND;
  return gedeeldDeel(
    aantalBits(a.onderwijs & b.passend),
    aantalBits(a.onderwijs),
    aantalBits(b.onderwijs & a.passend),
    aantalBits(b.onderwijs),
  );
}

export const leeftijd: Vergelijking = ({ leeftijd: a }, { leeftijd: b }) => {
  if (!a || !b) return ONBEKEND;
  const samen = Math.max(0, Math.min(a.tot, b.tot) - Math.max(a.van, b.van) + 1);
  return gedeeldDeel(samen, a.tot - a.van + 1, samen, b.tot - b.van + 1);
};

/** Wat in één wijk is, bereikt maar een deel van wie het stadsbrede aanbod bereikt. */
const WIJK_IN_GEBIED = 0.7;
/** Wat voor een grotere regio is, is er maar voor een deel voor deze plaats. */
const ANDERE_REGIO = 0.5;

/** Gebied. Alleen voor records waarvan het gebied overlapt. */
export const gebied: Vergelijking = (a, b) => {
  if (a.regio !== b.regio) return ANDERE_REGIO;
  const [inA, inB] = [a.wijken.length, b.wijken.length];
  if (inA > 0 && inB > 0) return gedeeld(a.wijken, b.wijken);
  if (inA > 0 || inB > 0) return WIJK_IN_GEBIED;
  return a.gemeenten.length > 0 && b.gemeenten.length > 0 ? gedeeld(a.gemeenten, b.gemeenten) : 1;
};

function gedeeld(a: readonly number[], b: readonly number[]): number {
  const samen = aantalSamen(a, b);
  return gedeeldDeel(samen, a.length, samen, b.length);
}

/** Hetzelfde niveau; een stap lichter of zwaarder is half gelijk. */
export const niveau: Vergelijking = (a, b) => {
  if (a.niveau < 0 || b.niveau < 0) return ONBEKEND;
  return Math.max(0, 1 - Math.abs(a.niveau - b.niveau) / 2);
};

export const kosten: Vergelijking = (a, b) => {
  if (a.gratis < 0 || b.gratis < 0) return ONBEKEND;
  return a.gratis === b.gratis ? 1 : 0;
};
