import type { Request, Response } from 'express';
import { antwoordJson } from '../uitwisseling/antwoorden.ts';
import type { LeesStuk } from './lezen.ts';

/** De grootste bladzijde. */
export const MEESTE_PER_BLADZIJDE = 100;

interface Bladeren {
  page: number;
  per_page: number;
}

/** Een bladzijde zoals HSDS haar beschrijft, zonder de inhoud. Voorbij de laatste bladzijde is er niets meer. */
export function kop(totaal: number, grootte: number, { page, per_page }: Bladeren) {
  const bladzijden = Math.max(1, Math.ceil(totaal / per_page));
  return {
    total_items: totaal,
    total_pages: bladzijden,
    page_number: page,
    size: grootte,
    first_page: page === 1,
    last_page: page >= bladzijden,
    empty: grootte === 0,
  };
}

/** Antwoordt met één bladzijde van een lijst. */
export async function antwoordBladzijde(
  verzoek: Request,
  antwoord: Response,
  bladeren: Bladeren,
  lees: LeesStuk<object>,
  meer: object = {},
): Promise<void> {
  const { page, per_page } = bladeren;
  const { totaal, regels } = await lees((page - 1) * per_page, per_page);
  antwoordJson(verzoek, antwoord, { ...kop(totaal, regels.length, bladeren), ...meer, contents: regels });
}

/** Knipt een stuk uit een lijst die er helemaal is. */
export const uitLijst =
  <T>(alles: readonly T[]): LeesStuk<T> =>
  async (overslaan, aantal) => ({ totaal: alles.length, regels: alles.slice(overslaan, overslaan + aantal) });
