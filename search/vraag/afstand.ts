/**
 * Hoeveel tikken twee woorden verschillen: een letter meer, minder, anders, of twee buren verwisseld (Damerau-Levenshtein, beperkte
 * vorm). Meer dan `hoogste` wordt niet uitgerekend: dan is het antwoord `hoogste + 1`.
 */
export function afstand(a: string, b: string, hoogste: number): number {
  if (Math.abs(a.length - b.length) > hoogste) return hoogste + 1;
  let eerder: number[] = [];
  let vorige = Array.from({ length: b.length + 1 }, (_, nr) => nr);
  for (let i = 1; i <= a.length; i++) {
    const rij = [i];
    let laagste = i;
    for (let j = 1; j <= b.length; j++) {
      const gelijk = a[i - 1] === b[j - 1];
      let kost = Math.min((vorige[j] ?? 0) + 1, (rij[j - 1] ?? 0) + 1, (vorige[j - 1] ?? 0) + (gelijk ? 0 : 1));
      if (a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) kost = Math.min(kost, (eerder[j - 2] ?? kost) + 1);
      rij.push(kost);
      laagste = Math.min(laagste, kost);
    }
    if (laagste > hoogste) return hoogste + 1;
    [eerder, vorige] = [vorige, rij];
  }
  return vorige[b.length] ?? hoogste + 1;
}

/** Zo veel tikken mag een woord van deze lengte ernaast zitten. Korte woorden niet: TOS en TLV zijn verschillende dingen. */
export const hoogsteAfstand = (lengte: number): number => (lengte < 5 ? 0 : lengte < 8 ? 1 : lengte < 13 ? 2 : 3);
