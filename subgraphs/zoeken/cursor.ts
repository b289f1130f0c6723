import { type Bladzijde, codeer, ontcijfer } from '../../schema/bladeren.ts';
import { invoerFout } from '../../schema/fouten.ts';

/** Van welke lijst een cursor is. */
type Lijst = 'zoek' | 'overlap' | 'taken' | 'takenoverzicht';
/** Verder bladert niemand: wie hier nog zoekt, is met een preciezere vraag sneller klaar. */
const VERSTE = 10_000;

/** De plaats in een lijst, vanaf 0, als cursor. */
export const schrijfPlaats = (plaats: number, lijst: Lijst = 'zoek'): string => codeer([lijst, plaats]);

/** De plaats waar de volgende bladzijde begint. Een cursor van iets anders is een fout in `after`. */
export function leesPlaats(after: string | null | undefined, lijst: Lijst = 'zoek'): number {
  if (after === null || after === undefined) return 0;
  const [merk, plaats, ...rest] = ontcijfer(after);
  if (merk !== lijst || !Number.isInteger(plaats) || Number(plaats) < 0 || rest.length > 0) {
    throw invoerFout(
      'after',
      'Deze cursor is niet geldig. Gebruik een `endCursor` of `cursor` uit een eerder antwoord op deze vraag, of laat `after` weg.',
    );
  }
  if (Number(plaats) >= VERSTE) {
    throw invoerFout(
      'after',
      `Verder dan ${VERSTE} regels bladeren kan niet. Maak de vraag preciezer, of kies met \`filter\`.`,
    );
  }
  return Number(plaats) + 1;
}

/** Een bladzijde van een lijst die op plaats bladert. */
export function alsBladzijdeVanaf<T>(lijst: Lijst, rijen: readonly T[], vanaf: number, totaal: number): Bladzijde<T> {
  const edges = rijen.map((node, nr) => ({ node, cursor: schrijfPlaats(vanaf + nr, lijst) }));
  return {
    edges,
    pageInfo: {
      hasNextPage: vanaf + rijen.length < totaal,
      hasPreviousPage: vanaf > 0,
      startCursor: edges[0]?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    },
    totaal: () => totaal,
  };
}
