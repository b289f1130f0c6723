import { validate } from 'uuid';
import { GeenAntwoord } from '../uitwisseling/stel.ts';
import type { LeesStuk } from './lezen.ts';

export const nietBekend = () =>
  new GeenAntwoord(404, 'NOT_FOUND', 'Er is niets met deze UUID. Haal de lijst opnieuw op.');

/** Een UUID uit een adres; wat geen UUID is, is niet gevonden. */
export function leesUuid(uuid: string): string {
  if (!validate(uuid)) throw nietBekend();
  return uuid;
}

/** Het enige gegeven in een lijst. */
export async function enige<T>(lees: LeesStuk<T>): Promise<T> {
  const [gevonden] = (await lees(0, 1)).regels;
  if (gevonden === undefined) throw nietBekend();
  return gevonden;
}
