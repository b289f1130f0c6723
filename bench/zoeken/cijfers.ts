/** De waarde waar dit deel (0 tot en met 1) van de metingen onder blijft. */
export function kwantiel(metingen: readonly number[], deel: number): number {
  const rij = metingen.toSorted((a, b) => a - b);
  return rij[Math.min(rij.length - 1, Math.floor(rij.length * deel))] ?? Number.NaN;
}

export interface Meting {
  naam: string;
  /** In milliseconden. */
  tijden: number[];
}

/** De eerste is van het product; de verhouding is tot de beste van de laatste twee: onder 1 is het product sneller. */
export function toon(titel: string, metingen: readonly Meting[], anderen: readonly string[]): void {
  console.log(`  ${titel.padEnd(22)} p50 ms   p95 ms   verhouding p50   p95`);
  const beste = (deel: number) =>
    Math.min(...metingen.filter(({ naam }) => anderen.includes(naam)).map(({ tijden }) => kwantiel(tijden, deel)));
  for (const { naam, tijden } of metingen) {
    const [p50, p95] = [kwantiel(tijden, 0.5), kwantiel(tijden, 0.95)];
    const verhouding = anderen.includes(naam)
      ? ''
      : `${(p50 / beste(0.5)).toFixed(2).padStart(14)} ${(p95 / beste(0.95)).toFixed(2).padStart(6)}`;
    console.log(`    ${naam.padEnd(19)} ${p50.toFixed(1).padStart(7)} ${p95.toFixed(1).padStart(8)} ${verhouding}`);
  }
}
