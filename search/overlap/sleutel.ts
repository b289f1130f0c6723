import { codeer, ontcijfer } from '../../schema/bladeren.ts';
import { OVERLAPSOORTEN, type Overlapsoort } from './vormen.ts';

/** De leden van een groep. */
export interface Groepsleden {
  soort: Overlapsoort;
  ids: readonly string[];
}

const MERK = 'overlap';

/** De leden van een groep als sleutel: dezelfde leden geven dezelfde sleutel, in welke volgorde ook. */
export const schrijfSleutel = ({ soort, ids }: Groepsleden): string => codeer([MERK, soort, ...ids.toSorted()]);

/** De leden die in een sleutel staan; leeg als het geen sleutel van een groep is. */
export function leesSleutel(sleutel: string): Groepsleden | undefined {
  const [merk, soort, ...ids] = ontcijfer(sleutel);
  const goed = OVERLAPSOORTEN.find((een) => een === soort);
  if (merk !== MERK || !goed || !ids.every((id) => typeof id === 'string')) return undefined;
  return { soort: goed, ids: [...new Set(ids as string[])].sort() };
}
