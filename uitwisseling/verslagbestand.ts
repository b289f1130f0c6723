import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import { finished } from 'node:stream/promises';
import type { Verslagregel } from './importeren/verslag.ts';
import { celTekst } from './sjabloon/index.ts';

const KOPPEN = ['Rij', 'Blad', 'Kolom', 'Soort', 'Sleutel', 'Boodschap'];
const ROND = /[";\r\n]/;

/** Een regel CSV zoals Excel in Nederland haar leest. Wat als formule zou werken, krijgt een apostrof. */
export const csvRegel = (cellen: readonly (string | number | null)[]): string =>
  `${cellen
    .map(celTekst)
    .map((cel) => (ROND.test(cel) ? `"${cel.replaceAll('"', '""')}"` : cel))
    .join(';')}\r\n`;

const woorden = (uitslag: string) => uitslag.toLowerCase().replaceAll('_', ' ');

/** Schrijft het verslag van een import, regel voor regel. */
export function openVerslag(pad: string): { schrijf(regel: Verslagregel): Promise<void>; sluit(): Promise<void> } {
  const uit = createWriteStream(pad);
  const klaar = finished(uit);
  // Een fout (schijf vol) komt bij het sluiten of schrijven naar buiten.
  klaar.catch(() => {});
  // Met een BOM ziet Excel dat het UTF-8 is.
  uit.write(`\ufeff${csvRegel(KOPPEN)}`);
  return {
    async schrijf({ rij, blad, kolom, uitslag, sleutel, boodschap }) {
      if (!uit.write(csvRegel([rij, blad, kolom, woorden(uitslag), sleutel, boodschap])))
        await Promise.race([once(uit, 'drain'), klaar]);
    },
    async sluit() {
      uit.end();
      await klaar;
    },
  };
}
