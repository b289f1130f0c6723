import type { Dubbelsoort } from '../../prisma/generated/client/enums.ts';
import type { Dubbelband } from '../../schema/waarden/dubbel.ts';

export type { Dubbelsoort } from '../../prisma/generated/client/enums.ts';

/** Twee records van dezelfde soort; `a` is de kleinste sleutel, zodat een paar maar op één manier te schrijven is. */
export interface Paar {
  soort: Dubbelsoort;
  a: string;
  b: string;
}

export const paarVan = (soort: Dubbelsoort, x: string, y: string): Paar =>
  x < y ? { soort, a: x, b: y } : { soort, a: y, b: x };

/** Vanaf deze kans wordt een paar getoond. */
export const BEOORDELEN = 0.5;
/** Vanaf deze kans is een paar waarschijnlijk hetzelfde. */
export const WAARSCHIJNLIJK = 0.95;

/** Hoe zeker een kans is. */
export const bandVan = (kans: number): Dubbelband =>
  kans >= WAARSCHIJNLIJK ? 'WAARSCHIJNLIJK' : kans >= BEOORDELEN ? 'BEOORDELEN' : 'ONWAARSCHIJNLIJK';

/** De naam van het bijhouden van paren in `zoeken."Taak"`. */
export const DUBBELTAAK = 'dubbelingen';
