/** Een paar ids. */
export type Idpaar = [string, string];

/** De waarheid om dubbelingen op te toetsen. Zij gaat niet naar de database. */
export interface Waarheid {
  /** Wat in werkelijkheid hetzelfde is. */
  dubbel: Idpaar[];
  /** Wat er veel op lijkt en toch iets anders is. */
  bijna: Idpaar[];
}

export const geenParen = (): Waarheid => ({ dubbel: [], bijna: [] });

/** In een kleine stad staan er zoveel dubbelingen extra in, zodat wie haar bekijkt er een paar ziet. */
const EXTRA_IN_KLEINE_STAD = 2;
const KLEIN = 200;

/** Wat de laatste nummers van een rij worden: dubbelingen en bijna-dubbelingen van wat ervoor staat. */
export function staartVan(hoeveel: number, opBijna: number): { dubbel: number; bijna: number } {
  return { dubbel: hoeveel < KLEIN ? EXTRA_IN_KLEINE_STAD : 0, bijna: Math.ceil(hoeveel / opBijna) };
}
