import type { Vindbaarsoort } from '../vormen.ts';

/** Elke soort heeft een eigen index: `aanbod`, `school`, `activiteit`, `organisatie` en `begrip`, met een voorvoegsel ervoor. */
export const indexnaam = (voorvoegsel: string, soort: Vindbaarsoort): string => `${voorvoegsel}${soort.toLowerCase()}`;

/** De index die naast de oude wordt opgebouwd. */
export const nieuweNaam = (naam: string): string => `${naam}_nieuw`;
