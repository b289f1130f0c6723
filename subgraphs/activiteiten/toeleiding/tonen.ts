import { KLEINSTE_AANTAL } from '../../../prisma/regels/kleine-aantallen.ts';

/** Waarop wordt afgerond, zoals het CBS bij kleine groepen doet. */
const VEELVOUD = 5;

/**
 * Een aantal kinderen zoals het naar buiten gaat: leeg onder de vijf, anders afgerond op vijf. Afgerond, omdat van een totaal min de andere
 * groepen, of van twee perioden die één maand schelen, anders precies het kleine aantal overblijft dat niet wordt getoond.
 */
export const toonAantal = (aantal: number): number | null =>
  aantal < KLEINSTE_AANTAL ? null : Math.round(aantal / VEELVOUD) * VEELVOUD;
