import { Blokmaat } from './blokmaat.ts';
import { kenmerkenVan } from './kenmerken.ts';
import type { Namen } from './namen.ts';
import { type Reden, redenenVan } from './redenen.ts';
import type { Overlaprecord, Overlapsoort } from './vormen.ts';
import { legeScores, percentageVan, zekerheidVan } from './wegen.ts';

/** Twee records van verschillende aanbieders, en hoeveel zij op elkaar lijken. Percentage en zekerheid zijn hele getallen. */
export interface Overlappaar {
  soort: Overlapsoort;
  a: string;
  b: string;
  percentage: number;
  zekerheid: number;
  redenen: Reden[];
}

export interface Parenkeuze {
  namen: Namen;
  /** Vanaf welk percentage. */
  minimum: number;
  /** Zo veel paren, de hoogste eerst. */
  aantal: number;
}

/** Van elk van deze ids de paren met records van andere aanbieders; `a` is dat id. */
export async function parenVan(
  ids: readonly string[],
  records: readonly Overlaprecord[],
  keuze: Parenkeuze,
): Promise<Map<string, Overlappaar[]>> {
  const maat = new Blokmaat(records, keuze.namen.isHoofdthema);
  const plaatsen = new Map(records.map(({ id }, nr) => [id, nr]));
  const uit = new Map<string, Overlappaar[]>();
  for (const id of ids) {
    const a = plaatsen.get(id);
    const paren = a === undefined ? [] : records.map((_ander, b): [number, number] => [a, b]);
    uit.set(id, besteParen(records, maat, paren, keuze));
    // Zo kan een server tussendoor ander werk doen.
    await new Promise(setImmediate);
  }
  return uit;
}

/** De paren van verschillende aanbieders onder deze records. */
export function parenOnder(records: readonly Overlaprecord[], keuze: Parenkeuze): Overlappaar[] {
  const paren = records.flatMap((_a, a) => records.slice(a + 1).map((_b, b): [number, number] => [a, a + 1 + b]));
  return besteParen(records, new Blokmaat(records, keuze.namen.isHoofdthema), paren, keuze);
}

function besteParen(
  records: readonly Overlaprecord[],
  maat: Blokmaat,
  paren: readonly (readonly [number, number])[],
  { namen, minimum, aantal }: Parenkeuze,
): Overlappaar[] {
  const scores = legeScores();
  const id = (nr: number) => records[nr]?.id ?? '';
  return paren
    .flatMap(([a, b]) => {
      if (!maat.anders(a, b) || !maat.weeg(a, b, scores)) return [];
      const percentage = percentageVan(scores);
      return percentage < minimum ? [] : [{ a, b, percentage, scores: scores.slice() }];
    })
    .sort((x, y) => y.percentage - x.percentage || (id(x.a) + id(x.b) < id(y.a) + id(y.b) ? -1 : 1))
    .slice(0, aantal)
    .flatMap((paar) => {
      const [van, met] = [records[paar.a], records[paar.b]];
      if (!van || !met) return [];
      return [
        {
          soort: van.soort,
          a: van.id,
          b: met.id,
          percentage: Math.round(paar.percentage),
          zekerheid: Math.round(zekerheidVan(paar.scores, van.soort)),
          redenen: redenenVan(kenmerkenVan([van, met]), paar.scores, namen),
        },
      ];
    });
}
