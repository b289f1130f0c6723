import { eenVan, patroon } from './lezen.ts';
import { RECORDSOORTEN, VOOR_WIE } from './rolwoorden.ts';
import type { Regel } from './vormen.ts';

/** Voor wie het is en welk soort record iemand zoekt. Deze woorden helpen bij de volgorde en sluiten niets uit. */
export const rolregels: readonly Regel[] = [
  ...VOOR_WIE.map(
    ({ voorWie, bronnen }): Regel => ({
      laag: 'VOOR_WIE',
      patroon: patroon(eenVan(bronnen)),
      duid: () => ({
        betekenissen: [{ soort: 'VOOR_WIE', sleutel: `voorwie:${voorWie}`, voorWie }],
        ookZoeken: 'ALTIJD',
      }),
    }),
  ),
  ...RECORDSOORTEN.map(
    ({ wens, bronnen, opgebruikt }): Regel => ({
      laag: 'RECORDSOORT',
      patroon: patroon(eenVan(bronnen)),
      duid: () => ({
        betekenissen: [{ soort: 'RECORDSOORT', sleutel: `soort:${wens}`, wens }],
        ookZoeken: opgebruikt ? 'NOOIT' : 'ALTIJD',
      }),
    }),
  ),
];
