import type { Paar } from './clusters.ts';

/**
 * Koppelt twee registers één op één: het beste paar eerst, en wie gekoppeld is doet niet meer mee. Bij gelijke kans gaat het eerste
 * paar in volgorde voor.
 */
export function koppelEenOpEen(paren: readonly Paar[]): Paar[] {
  const links = new Set<number>();
  const rechts = new Set<number>();
  const uit: Paar[] = [];
  for (const paar of paren.toSorted((x, y) => y.kans - x.kans || x.a - y.a || x.b - y.b)) {
    if (links.has(paar.a) || rechts.has(paar.b)) continue;
    links.add(paar.a);
    rechts.add(paar.b);
    uit.push(paar);
  }
  return uit;
}
