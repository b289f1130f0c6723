const winst = (graad: number) => 2 ** graad - 1;
const korting = (plek: number) => 1 / Math.log2(plek + 2);

/** nDCG over de eerste `k`: 1 is de best mogelijke volgorde. Winst is 2^graad - 1 (Burges e.a., 2005). */
export function ndcg(gevonden: readonly string[], graden: ReadonlyMap<string, number>, k = 10): number {
  const dcg = gevonden.slice(0, k).reduce((som, id, plek) => som + winst(graden.get(id) ?? 0) * korting(plek), 0);
  const ideaal = [...graden.values()].sort((a, b) => b - a).slice(0, k);
  const best = ideaal.reduce((som, graad, plek) => som + winst(graad) * korting(plek), 0);
  return best === 0 ? 0 : dcg / best;
}

/** Welk deel van de goede antwoorden (graad 2 en hoger) bij de eerste `k` staat; zonder goede antwoorden is er niets te missen. */
export function recall(gevonden: readonly string[], graden: ReadonlyMap<string, number>, k = 20): number | undefined {
  const goed = [...graden].filter(([, graad]) => graad >= 2).map(([id]) => id);
  if (goed.length === 0) return undefined;
  const er = new Set(gevonden.slice(0, k));
  return goed.filter((id) => er.has(id)).length / goed.length;
}

export const gemiddeld = (waarden: readonly number[]): number =>
  waarden.length === 0 ? Number.NaN : waarden.reduce((som, waarde) => som + waarde, 0) / waarden.length;
