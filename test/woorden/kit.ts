/** Rijen van een tabel in tekst: per regel woorden, gescheiden door spaties. */
export const rijen = (tekst: string): string[][] =>
  tekst
    .trim()
    .split('\n')
    .map((regel) => regel.trim().split(/\s+/));
