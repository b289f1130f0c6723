import { hoogste, vergelijkWaarden } from './niveaus.ts';
import type { Veld, Waarde } from './vormen.ts';

/** De waarden van één record, in de volgorde van de velden. */
export type Waarden = readonly (Waarde | undefined)[];

/** Geen bewijs: een van beide is niet ingevuld. */
export const ONTBREEKT = -1;

/** Vergelijkt twee records veld voor veld: per veld een niveau, en of de waarde in een ander veld van dezelfde soort stond. */
export type Veldvergelijker = (a: Waarden, b: Waarden) => { niveaus: number[]; gewisseld: boolean[] };

/** Namen en adresregels worden op het verkeerde veld ingevuld. */
const WISSELT = new Set(['naam', 'adres']);

/** Maakt de vergelijker voor deze velden. */
export function maakVeldvergelijker(velden: readonly Veld[]): Veldvergelijker {
  const wissels = velden.flatMap(({ soort }, f) =>
    WISSELT.has(soort) ? velden.flatMap((ander, g) => (g > f && ander.soort === soort ? [{ f, g, soort }] : [])) : [],
  );
  const niveau = (f: number, x: Waarde | undefined, y: Waarde | undefined): number => {
    const soort = velden[f]?.soort;
    return x && y && soort ? vergelijkWaarden(soort, x, y) : ONTBREEKT;
  };
  return (a, b) => {
    const niveaus = velden.map((_, f) => niveau(f, a[f], b[f]));
    const gewisseld = velden.map(() => false);
    for (const { f, g, soort } of wissels) {
      const top = hoogste(soort);
      const recht = Math.max(niveaus[f] ?? 0, niveaus[g] ?? 0);
      if (recht >= top - 1 || gewisseld[f] || gewisseld[g]) continue;
      const kruis = [niveau(f, a[f], b[g]), niveau(g, a[g], b[f])].sort((x, y) => y - x);
      const [meest = ONTBREEKT, minst = ONTBREEKT] = kruis;
      if (meest < top - 1 || (minst !== ONTBREEKT && minst < top - 2)) continue;
      // Op de verkeerde plaats is nooit helemaal gelijk.
      niveaus[f] = Math.min(meest, top - 1);
      niveaus[g] = Math.min(minst, top - 1);
      gewisseld[f] = true;
      gewisseld[g] = true;
    }
    return { niveaus, gewisseld };
  };
}
