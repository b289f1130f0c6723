/** De grootste bladzijde. */
export const MEESTE_PER_BLADZIJDE = 100;

/** Een bladzijde zoals HSDS haar beschrijft, zonder de inhoud. */
export interface Kop {
  total_items: number;
  total_pages: number;
  page_number: number;
  size: number;
  first_page: boolean;
  last_page: boolean;
  empty: boolean;
}

/** Knipt één bladzijde uit een lijst. Voorbij de laatste bladzijde is er niets meer. */
export function knip<T>(alles: readonly T[], nummer: number, perBladzijde: number): { kop: Kop; deel: T[] } {
  const deel = alles.slice((nummer - 1) * perBladzijde, nummer * perBladzijde);
  const bladzijden = Math.max(1, Math.ceil(alles.length / perBladzijde));
  return {
    deel,
    kop: {
      total_items: alles.length,
      total_pages: bladzijden,
      page_number: nummer,
      size: deel.length,
      first_page: nummer === 1,
      last_page: nummer >= bladzijden,
      empty: deel.length === 0,
    },
  };
}
