import type { Pakket, Soort } from '../startdata/vorm/pakket.ts';

/** Wat er mis is met één veld van één record. */
export interface Gebrek {
  soort: Soort;
  record: string;
  veld: string;
  waarom: string;
}

/** De sleutel van een record: zijn id of code, of waar het bij hoort. */
export function sleutel<S extends Soort>(soort: S, rij: Pakket[S][number]): string {
  if ('id' in rij) return rij.id;
  if ('code' in rij) return rij.code;
  if ('schooljaar' in rij) return `${rij.school} ${rij.schooljaar}`;
  if ('onderwerp' in rij) return `${rij.onderwerpSoort} ${rij.onderwerp} ${rij.peildatum}`;
  throw new Error(`Records van ${soort} hebben geen sleutel.`);
}

/** Namen die binnen een soort maar één keer mogen voorkomen, met het record waar zij staan. */
type Namen = { [S in Soort]?: (rij: Pakket[S][number]) => [veld: string, naam: string][] };

const UNIEK: Namen = {
  themas: (t) => [['naam', t.naam]],
  wijken: (w) => [['nummer', `${w.gemeente} ${w.nummer}`]],
  aanbod: (a) => [['id', a.id], ...a.vroegereIds.map((id): [string, string] => ['vroegereIds', id])],
  scholen: (s) => [['id', s.id], ...s.codes.map(({ code }): [string, string] => ['codes', code])],
};

/** Sleutels, namen en codes die twee keer voorkomen. */
export function dubbelen(pakket: Pakket): Gebrek[] {
  return (Object.keys(pakket) as Soort[]).flatMap((soort) => dubbelenVan(soort, pakket));
}

function dubbelenVan<S extends Soort>(soort: S, pakket: Pakket): Gebrek[] {
  const namenVan: Namen[S] = UNIEK[soort];
  const gezien = new Set<string>();
  return (pakket[soort] as Pakket[S][number][]).flatMap((rij) => {
    const eigen = sleutel(soort, rij);
    const namen = [...(namenVan?.(rij) ?? [])];
    if (!namen.some(([veld]) => veld === 'id')) namen.unshift(['id' in rij ? 'id' : 'code', eigen]);
    return namen.flatMap(([veld, naam]) => {
      // Een naam en een id mogen wel gelijk zijn; een oude code en een id niet.
      const merk = veld === 'naam' || veld === 'nummer' ? `${veld} ${naam}` : naam;
      if (!gezien.has(merk)) {
        gezien.add(merk);
        return [];
      }
      return [{ soort, record: eigen, veld, waarom: `"${naam}" komt twee keer voor` }];
    });
  });
}
