import type { Kolom } from './tabel.ts';
import type { Waarden } from './veldpaar.ts';

/** De waarden van één record. */
export function waardenVan(kolommen: readonly Kolom[], record: number): Waarden {
  return kolommen.map(({ nummers, waarden }) => waarden[nummers[record] ?? -1]);
}

/** De inhoud als één tekst: gelijk als alle waarden gelijk zijn. */
export const inhoudsleutel = (waarden: Waarden): string => waarden.map((waarde) => waarde?.tekst ?? '').join('\t');

/** Records met in elk veld dezelfde waarde zijn één inhoud. Zij staan op alfabet: dan doet de volgorde van het bestand er niet toe. */
export function verzamelInhouden(
  kolommen: readonly Kolom[],
  aantal: number,
  register: ((record: number) => number) | undefined,
): number[][] {
  const perSleutel = new Map<string, number[]>();
  for (let record = 0; record < aantal; record += 1) {
    const sleutel = `${inhoudsleutel(waardenVan(kolommen, record))}\t${register?.(record) ?? ''}`;
    const bekend = perSleutel.get(sleutel);
    if (bekend) bekend.push(record);
    else perSleutel.set(sleutel, [record]);
  }
  return [...perSleutel].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, records]) => records);
}

/** Dezelfde kolom met één record per inhoud. */
export function perInhoud(kolom: Kolom, inhouden: readonly number[][]): Kolom {
  const nummers = Int32Array.from(inhouden, ([eerste = 0]) => kolom.nummers[eerste] ?? -1);
  const aantallen = new Uint32Array(kolom.waarden.length);
  for (const nummer of nummers) if (nummer >= 0) aantallen[nummer] = (aantallen[nummer] ?? 0) + 1;
  return { ...kolom, nummers, aantallen };
}
