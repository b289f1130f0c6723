/** Onder dit aantal mensen wordt een aantal nooit getoond: het kan naar een kind leiden. */
export const KLEINSTE_AANTAL = 5;

/** Of een aantal mensen te klein is om te tonen. Nul mag: dat gaat over niemand. */
export const isTeKlein = (aantal: number | null): boolean => aantal !== null && aantal > 0 && aantal < KLEINSTE_AANTAL;

/** Het aantal mensen, of leeg als het onbekend of te klein is. */
export const toonAantal = (aantal: number | null): number | null => (isTeKlein(aantal) ? null : aantal);

export interface Telling {
  /** Hoeveel keer het aantal bekend is. */
  bekendBij: number;
  /** Hoeveel keer het te klein is om te tonen. */
  teKlein: number;
  /** Som van de aantallen die wel getoond worden. */
  getoond: number;
}

/**
 * Grenzen van een som waarin te kleine aantallen zitten. De som zelf blijft dan leeg: wie de grote aantallen ervan aftrekt, zou het
 * kleine overhouden. Leeg als geen enkel aantal bekend is.
 */
export function telOp({ bekendBij, teKlein, getoond }: Telling) {
  if (bekendBij === 0) return { aantal: null, minstens: null, hoogstens: null };
  return {
    aantal: teKlein === 0 ? getoond : null,
    minstens: getoond + teKlein,
    hoogstens: getoond + teKlein * (KLEINSTE_AANTAL - 1),
  };
}

/** Afgerond op één decimaal. */
export const eenDecimaal = (getal: number | null): number | null =>
  getal === null ? null : Math.round(getal * 10) / 10;

/** Deel van een geheel in procenten, met één decimaal; leeg als er geen geheel is. */
export const procent = (deel: number, geheel: number): number | null =>
  geheel === 0 ? null : eenDecimaal((deel / geheel) * 100);
