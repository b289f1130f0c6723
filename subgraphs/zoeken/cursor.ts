import { codeer, ontcijfer } from '../../schema/bladeren.ts';
import { invoerFout } from '../../schema/fouten.ts';

const MERK = 'zoek';
/** Verder bladert niemand: wie hier nog zoekt, is met een preciezere vraag sneller klaar. */
const VERSTE = 10_000;

/** De plaats van een treffer, vanaf 0, als cursor. */
export const schrijfPlaats = (plaats: number): string => codeer([MERK, plaats]);

/** De plaats waar de volgende bladzijde begint. Een cursor van iets anders is een fout in `after`. */
export function leesPlaats(after: string | null | undefined): number {
  if (after === null || after === undefined) return 0;
  const [merk, plaats, ...rest] = ontcijfer(after);
  if (merk !== MERK || !Number.isInteger(plaats) || Number(plaats) < 0 || rest.length > 0) {
    throw invoerFout(
      'after',
      'Deze cursor is niet geldig. Gebruik een `endCursor` of `cursor` uit een eerder antwoord op deze vraag, of laat `after` weg.',
    );
  }
  if (Number(plaats) >= VERSTE) {
    throw invoerFout(
      'after',
      `Verder dan ${VERSTE} treffers bladeren kan niet. Maak de vraag preciezer, of kies met \`filter\`.`,
    );
  }
  return Number(plaats) + 1;
}
