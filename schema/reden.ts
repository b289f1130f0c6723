import { LANGSTE_REDEN } from '../prisma/gebeurtenis.ts';
import { invoerFout } from './fouten.ts';

/** De reden die iemand bij een besluit geeft, zonder spaties eromheen. Leeg of te lang is een fout in `reden`. */
export function leesReden(reden: string): string {
  const kaal = reden.trim();
  if (kaal.length === 0 || kaal.length > LANGSTE_REDEN)
    throw invoerFout('reden', `Geef een reden van 1 tot en met ${LANGSTE_REDEN} tekens, zonder namen van personen.`);
  return kaal;
}
