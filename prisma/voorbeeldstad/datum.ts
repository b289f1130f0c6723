/** Dagen in UTC, zodat de tijdzone van de machine de uitkomst niet verandert. */
export const iso = (datum: Date): string => datum.toISOString().slice(0, 10);

export function plusDagen(datum: Date, dagen: number): Date {
  return new Date(Date.UTC(datum.getUTCFullYear(), datum.getUTCMonth(), datum.getUTCDate() + dagen));
}

/** De laatste dag van de maand die `maanden` vóór de maand van `datum` ligt. */
export function maandeinde(datum: Date, maanden: number): Date {
  return new Date(Date.UTC(datum.getUTCFullYear(), datum.getUTCMonth() - maanden + 1, 0));
}

/** Het jaar waarin het schooljaar van deze dag begon; een schooljaar begint op 1 augustus. */
export function beginSchooljaar(datum: Date): number {
  return datum.getUTCMonth() >= 7 ? datum.getUTCFullYear() : datum.getUTCFullYear() - 1;
}

export const schooljaar = (begin: number): string => `${begin}-${begin + 1}`;
