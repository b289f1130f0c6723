/** Hoe gelijk elk paar is, als vierkant van `aantal` bij `aantal`; nooit samen is -Infinity. Wordt bij het groeperen overschreven. */
export interface Vierkant {
  aantal: number;
  waarden: Float32Array;
}

export const NOOIT = Number.NEGATIVE_INFINITY;

/**
 * Groepeert records waarvan bijna elk paar vergeleken is (average link): groepen gaan samen zolang hun leden gemiddeld minstens `minimum`
 * gelijk zijn. Een paar dat nooit samen mag, komt nooit in één groep. Dezelfde groepen als `groepeer` uit dubbelingen, dat voor weinig
 * paren is; dit volgt ketens van naaste buren (Murtagh 1983), in tijd en ruimte naar het kwadraat van het aantal. Geeft groepen van
 * twee of meer, als nummers op volgorde.
 */
export function groepeerAlles({ aantal, waarden }: Vierkant, minimum: number): number[][] {
  const leden = Array.from({ length: aantal }, (_, nr) => [nr]);
  const actief = new Set(leden.keys());
  const klaar: number[][] = [];
  const keten: number[] = [];
  while (actief.size > 0) {
    const [eerste = 0] = actief;
    if (keten.length === 0) keten.push(eerste);
    const top = keten.at(-1) ?? 0;
    const vorige = keten.at(-2) ?? -1;
    const buur = naasteBuur(top, vorige);
    if (buur < 0) {
      // Niets is gelijk genoeg, en samengaan maakt andere groepen nooit gelijker: deze groep is af.
      klaar.push(leden[top] ?? []);
      actief.delete(top);
      keten.pop();
    } else if (buur === vorige) {
      keten.length -= 2;
      voegSamen(Math.min(top, buur), Math.max(top, buur));
    } else keten.push(buur);
  }
  return klaar.filter((groep) => groep.length > 1).map((groep) => groep.sort((a, b) => a - b));

  /** De groep die het meest gelijk is, als die gelijk genoeg is; anders -1. Bij even gelijk de vorige in de keten, en dan de eerste. */
  function naasteBuur(groep: number, vorige: number): number {
    const rij = groep * aantal;
    let beste = vorige;
    let hoogste = vorige < 0 ? NOOIT : (waarden[rij + vorige] ?? NOOIT);
    for (const ander of actief) {
      const waarde = waarden[rij + ander] ?? NOOIT;
      if (ander !== groep && waarde > hoogste) [beste, hoogste] = [ander, waarde];
    }
    return hoogste >= minimum ? beste : -1;
  }

  function voegSamen(a: number, b: number): void {
    const [vanA, vanB] = [leden[a] ?? [], leden[b] ?? []];
    const samen = vanA.length + vanB.length;
    actief.delete(b);
    for (const ander of actief) {
      if (ander === a) continue;
      const som = (waarden[a * aantal + ander] ?? 0) * vanA.length + (waarden[b * aantal + ander] ?? 0) * vanB.length;
      waarden[a * aantal + ander] = som / samen;
      waarden[ander * aantal + a] = som / samen;
    }
    leden[a] = [...vanA, ...vanB];
  }
}
