/**
 * Toeval dat zich laat herhalen: sfc32 (Chris Doty-Humphrey, PractRand), gezaaid met een FNV-1a-hash van zaad en stroom. Een eigen
 * stroom per onderwerp zorgt dat meer aanbod de wijken of scholen niet verandert. Alleen hele getallen en gewone rekenregels:
 * daardoor is de uitkomst op elke machine gelijk.
 */
export class Toeval {
  #a: number;
  #b: number;
  #c: number;
  #teller = 1;

  constructor(zaad: number, stroom: string) {
    this.#a = hash(`${zaad}|${stroom}|a`);
    this.#b = hash(`${zaad}|${stroom}|b`);
    this.#c = hash(`${zaad}|${stroom}|c`);
    for (let i = 0; i < 12; i++) this.getal();
  }

  /** Van 0 tot 1, 1 niet meegeteld. */
  getal(): number {
    const som = (((this.#a + this.#b) | 0) + this.#teller) | 0;
    this.#teller = (this.#teller + 1) | 0;
    this.#a = this.#b ^ (this.#b >>> 9);
    this.#b = (this.#c + (this.#c << 3)) | 0;
    this.#c = (((this.#c << 21) | (this.#c >>> 11) | 0) + som) | 0;
    return (som >>> 0) / 2 ** 32;
  }

  /** Een heel getal van `van` tot en met `tot`. */
  geheel(van: number, tot: number): number {
    return van + Math.floor(this.getal() * (tot - van + 1));
  }

  kans(deel: number): boolean {
    return this.getal() < deel;
  }

  kies<T>(lijst: readonly T[]): T {
    if (lijst.length === 0) throw new RangeError('Er is niets om uit te kiezen.');
    return lijst[this.geheel(0, lijst.length - 1)] as T;
  }

  /** Kiest naar gewicht; een gewicht van 0 wordt nooit gekozen. */
  gewogen<T>(lijst: readonly (readonly [T, number])[]): T {
    const totaal = lijst.reduce((som, [, gewicht]) => som + gewicht, 0);
    if (!(totaal > 0)) throw new RangeError('Er is niets met gewicht om uit te kiezen.');
    let rest = this.getal() * totaal;
    let laatste: T | undefined;
    for (const [waarde, gewicht] of lijst) {
      if (gewicht <= 0) continue;
      laatste = waarde;
      rest -= gewicht;
      if (rest < 0) break;
    }
    return laatste as T;
  }

  /** Hoogstens `aantal` verschillende waarden, in willekeurige volgorde. */
  greep<T>(lijst: readonly T[], aantal: number): T[] {
    const over = [...lijst];
    const greep: T[] = [];
    while (greep.length < aantal && over.length > 0) greep.push(...over.splice(this.geheel(0, over.length - 1), 1));
    return greep;
  }

  /** Ongeveer normaal verdeeld: een som van zes, zonder logaritme of cosinus. */
  normaal(gemiddelde: number, spreiding: number): number {
    let som = -3;
    for (let i = 0; i < 6; i++) som += this.getal();
    return gemiddelde + som * Math.SQRT2 * spreiding;
  }

  /** De waarde met kans `deel`, anders niets: zo ontstaan eerlijke gaten. */
  soms<T>(deel: number, waarde: T): T | null {
    return this.kans(deel) ? waarde : null;
  }
}

function hash(tekst: string): number {
  let h = 0x811c9dc5;
  for (let i = 0; i < tekst.length; i++) h = Math.imul(h ^ tekst.charCodeAt(i), 0x01000193);
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return (h ^ (h >>> 16)) >>> 0;
}
