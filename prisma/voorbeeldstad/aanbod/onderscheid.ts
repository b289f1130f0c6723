import type { GemaaktAanbod } from './aanbod.ts';

/**
 * Of twee keer hetzelfde is bedacht: dezelfde aanbieder doet onder dezelfde naam, met dezelfde vorm of voor dezelfde groep over
 * hetzelfde thema iets in dezelfde wijk; of een ander doet er onder die naam hetzelfde. Aanbod voor de hele stad is er in elke wijk.
 */
export function isHetzelfde(a: GemaaktAanbod, b: GemaaktAanbod): boolean {
  if (!zelfdeWijk(a, b)) return false;
  const [x, y] = [a.opzet, b.opzet];
  const [naam, vorm] = [x.merk === y.merk, x.soort === y.soort];
  if (a.partij !== b.partij) return naam && vorm;
  return naam || vorm || (x.recept.thema === y.recept.thema && x.groep[0] === y.groep[0]);
}

function zelfdeWijk({ opzet: { buurten: a } }: GemaaktAanbod, { opzet: { buurten: b } }: GemaaktAanbod): boolean {
  return a.length === 0 || b.length === 0 || a.some((buurt) => b.includes(buurt));
}
