import type { GemaaktAanbod } from './aanbod.ts';

/**
 * Of twee keer hetzelfde is bedacht: dezelfde aanbieder doet onder dezelfde naam, met dezelfde vorm of voor dezelfde groep over
 * hetzelfde thema iets in dezelfde wijk. Aanbod voor de hele stad is er in elke wijk.
 */
export function isHetzelfde(a: GemaaktAanbod, b: GemaaktAanbod): boolean {
  if (a.partij !== b.partij || !zelfdeWijk(a, b)) return false;
  const [x, y] = [a.opzet, b.opzet];
  return x.merk === y.merk || x.soort === y.soort || (x.recept.thema === y.recept.thema && x.groep[0] === y.groep[0]);
}

function zelfdeWijk({ opzet: { buurten: a } }: GemaaktAanbod, { opzet: { buurten: b } }: GemaaktAanbod): boolean {
  return a.length === 0 || b.length === 0 || a.some((buurt) => b.includes(buurt));
}
