import type { Context } from '../../schema/context.ts';
import type { Stel } from '../uitwisseling/stel.ts';

/** Leest een stuk van een lijst. Met `aantal` 0 alleen hoeveel er zijn. */
export type LeesStuk<T> = (overslaan: number, aantal: number) => Promise<Stuk<T>>;

export interface Stuk<T> {
  totaal: number;
  regels: T[];
}

interface Verbinding<T> {
  lijst: { totaal: number; edges?: { node: T }[]; regels?: T[] } | null;
}

/** Leest uit een lijst van het schema. Zonder filter (`null`) past er niets, en is er geen vraag nodig. */
export const stukVan =
  <T>(stel: Stel, context: Context, vraag: string, filter: object | null, meer: object = {}): LeesStuk<T> =>
  async (overslaan, aantal) => {
    if (!filter) return { totaal: 0, regels: [] };
    const waarden = { filter, ...meer, overslaan, first: Math.max(1, aantal), regels: aantal > 0 };
    const { lijst } = await stel<Verbinding<T>>(context, vraag, waarden);
    return { totaal: lijst?.totaal ?? 0, regels: lijst?.regels ?? (lijst?.edges ?? []).map(({ node }) => node) };
  };

/** Dezelfde regels, omgezet. */
export const omgezet =
  <T, U>(lees: LeesStuk<T>, zetOm: (regel: T) => U): LeesStuk<U> =>
  async (overslaan, aantal) => {
    const { totaal, regels } = await lees(overslaan, aantal);
    return { totaal, regels: regels.map(zetOm) };
  };

/** Twee lijsten als één lijst: eerst de ene, dan de andere. Alleen het gevraagde stuk wordt gelezen, hoe lang zij ook zijn. */
export const achterElkaar =
  <T, U>(eerste: LeesStuk<T>, tweede: LeesStuk<U>): LeesStuk<T | U> =>
  async (overslaan, aantal) => {
    const een = await eerste(overslaan, aantal);
    const twee = await tweede(Math.max(0, overslaan - een.totaal), aantal - een.regels.length);
    return { totaal: een.totaal + twee.totaal, regels: [...een.regels, ...twee.regels] };
  };
