/** Een getal van 32 bits bij een tekst (FNV-1a): gelijke tekst, gelijk getal, in elk bestand hetzelfde. Nooit 0. */
export function losseSleutel(tekst: string): number {
  let getal = 0x811c9dc5;
  for (let i = 0; i < tekst.length; i += 1) getal = Math.imul(getal ^ tekst.charCodeAt(i), 0x01000193);
  return meng(getal, 0);
}

/** Maakt van twee sleutels één; de volgorde telt. Nooit 0. */
export function meng(a: number, b: number): number {
  let getal = Math.imul(a ^ (a >>> 16), 0x85ebca6b) ^ Math.imul(b + 0x9e3779b9, 0xc2b2ae35);
  getal = Math.imul(getal ^ (getal >>> 13), 0x27d4eb2f);
  return (getal ^ (getal >>> 15)) >>> 0 || 1;
}
