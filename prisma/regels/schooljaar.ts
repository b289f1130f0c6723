import { alsDatum, dagVan } from './dag.ts';

/** Het schooljaar van dit moment, zoals 2026-2027. Een schooljaar loopt van 1 augustus tot en met 31 juli, Nederlandse tijd. */
export function huidigSchooljaar(nu: Date): string {
  const [jaar = 0, maand = 0] = alsDatum(dagVan(nu)).split('-').map(Number);
  return vanaf(maand >= 8 ? jaar : jaar - 1);
}

const vanaf = (begin: number): string => `${begin}-${begin + 1}`;
const beginjaar = (schooljaar: string): number => Number(schooljaar.slice(0, 4));

/** Het schooljaar zoveel jaren later; negatief is eerder. */
export const schooljaarLater = (schooljaar: string, jaren: number): string => vanaf(beginjaar(schooljaar) + jaren);

/** De eerste dag van een schooljaar (jjjj-mm-dd). */
export const beginVan = (schooljaar: string): string => `${beginjaar(schooljaar)}-08-01`;

/** Het oudste schooljaar waarvan een profiel nu nog geldt: met een termijn van één jaar is dat het huidige. */
export const oudsteGeldige = (nu: Date, schooljaren: number): string =>
  schooljaarLater(huidigSchooljaar(nu), 1 - schooljaren);
