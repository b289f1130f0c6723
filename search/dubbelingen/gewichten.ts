/** Een verklaring voor een paar dat niet hetzelfde is. */
export interface Alternatief {
  /** Hoe een lezer haar kent, zoals `alleen dezelfde plek`. De eerste is twee records die niets met elkaar te maken hebben. */
  naam: string;
  /** De velden waarvan buren of collega's de waarde delen. */
  gedeeld: readonly boolean[];
  /** Deel van de vergeleken paren. */
  aandeel: number;
  /** Per veld en niveau wat het aan bewijs geeft dat het paar toch hetzelfde is, in bits. Loopt nooit terug. */
  bits: number[][];
}

/** Alles waarmee een paar te wegen is. */
export interface Gewichten {
  /** Deel van de vergeleken paren dat hetzelfde is. */
  aandeel: number;
  alternatieven: Alternatief[];
}

/** De kans die bij zoveel bits hoort. */
export const kansVan = (bits: number): number => 1 / (1 + 2 ** -bits);

/** Hoeveel bewijs er is dat een paar hetzelfde is, in bits, en hoe waarschijnlijk elk alternatief anders is (samen 1). */
export function bewijs(
  { aandeel, alternatieven }: Gewichten,
  niveaus: readonly number[],
  toeslag: readonly number[] = [],
): { bits: number; delen: number[] } {
  let som = 0;
  const delen: number[] = [];
  for (const alternatief of alternatieven) {
    let bits = Math.log2(aandeel / alternatief.aandeel);
    for (let f = 0; f < niveaus.length; f += 1) {
      bits += alternatief.bits[f]?.[niveaus[f] ?? -1] ?? 0;
      if (!alternatief.gedeeld[f]) bits += toeslag[f] ?? 0;
    }
    const tegen = 2 ** -bits;
    som += tegen;
    delen.push(tegen);
  }
  return { bits: -Math.log2(som), delen: delen.map((deel) => deel / som) };
}
