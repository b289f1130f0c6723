import { LEEFTIJD } from '../../schema/waarden/regels.ts';
import type { Duiding, OokZoeken } from './vormen.ts';

/** In jaren, beide grenzen meegeteld. */
export interface Leeftijd {
  van: number;
  tot: number;
  leeftijd?: number | null;
  groep?: string | null;
}

/** Een leeftijd als betekenis, of `null` als dit overzicht hem niet kent: veertig jaar is niet de leeftijd van een kind. */
export function leeftijdBetekenis({ van, tot, leeftijd = null, groep = null }: Leeftijd) {
  if (!(van >= LEEFTIJD.van && van <= tot && van <= LEEFTIJD.tot)) return null;
  const [vanJaar, totJaar] = [Math.floor(van), Math.min(Math.floor(tot), LEEFTIJD.tot)];
  const sleutel = `leeftijd:${groep?.replaceAll(' ', '-') ?? leeftijd ?? `${vanJaar}-${totJaar}`}`;
  return { soort: 'LEEFTIJD' as const, sleutel, vanJaar, totJaar, leeftijd, groep };
}

/** De leeftijden als uitleg van één plek, of `null` als een ervan geen leeftijd van dit overzicht is. */
export const duiding = (leeftijden: readonly Leeftijd[], ookZoeken: OokZoeken = 'NOOIT'): Duiding | null => {
  const betekenissen = leeftijden.map(leeftijdBetekenis).filter((betekenis) => betekenis !== null);
  return betekenissen.length === leeftijden.length ? { betekenissen, ookZoeken } : null;
};

export const een = (jaren: number): Leeftijd => ({ van: jaren, tot: jaren, leeftijd: jaren });
export const inJaren = (aantal: number, perJaar: number) => Math.round((100 * aantal) / perJaar) / 100;
export const reeks = (van: number, tot: number): Leeftijd => ({ van, tot });
