import { type Buren, type Gramindex, maakGramindex, zoekBuren } from './gramindex.ts';
import { maakSleutels, type Sleutel } from './sleutels.ts';
import type { Kolom } from './tabel.ts';

/** Deelt een sleutel meer records dan dit, dan zegt hij te weinig. */
export const GROOTSTE_BLOK = 20;
/** Een sleutel van 32 bits en een recordnummer passen samen in de 53 bits van een getal. */
export const RECORDBITS = 2 ** 21;

/** Paren van records die vergeleken worden, `a[i] < b[i]`, oplopend en elk één keer. */
export interface Kandidaten {
  a: Int32Array;
  b: Int32Array;
}

/** Wie de indexen wil houden om later op verder te zoeken, krijgt ze hier. */
export interface Meekijker {
  /** Van één sleutel, in de volgorde van `maakSleutels`. */
  blokken(blokken: Float64Array): void;
  gramindex(index: Gramindex): void;
  buren(buren: Buren): void;
}

/** Zoekt de paren die iets gemeen hebben. `mag` laat paren weg, zoals binnen één register. */
export function zoekKandidaten(
  kolommen: readonly Kolom[],
  aantal: number,
  mag: (a: number, b: number) => boolean = () => true,
  meekijker?: Meekijker,
): Kandidaten {
  const paren = new Paren(aantal, mag);
  for (const sleutel of maakSleutels(kolommen)) {
    const blokken = maakBlokken(sleutel, aantal);
    meekijker?.blokken(blokken);
    meldBlokken(blokken, paren);
  }
  const index = maakGramindex(kolommen, aantal);
  meekijker?.gramindex(index);
  for (const gevonden of zoekBuren(index, mag)) {
    meekijker?.buren(gevonden);
    for (const buur of gevonden.buren) paren.meld(gevonden.record, buur);
  }
  return paren.klaar();
}

/** Alle records met een sleutel, op volgorde van sleutel en nummer: `sleutel * RECORDBITS + nummer`. */
function maakBlokken(sleutel: Sleutel, aantal: number): Float64Array {
  const blokken = new Float64Array(aantal);
  let n = 0;
  for (let record = 0; record < aantal; record += 1) {
    const waarde = sleutel(record);
    if (waarde !== 0) blokken[n++] = waarde * RECORDBITS + record;
  }
  return blokken.slice(0, n).sort();
}

function meldBlokken(blokken: Float64Array, paren: Paren): void {
  const n = blokken.length;
  let begin = 0;
  while (begin < n) {
    const waarde = Math.floor((blokken[begin] ?? 0) / RECORDBITS);
    let einde = begin + 1;
    while (einde < n && Math.floor((blokken[einde] ?? 0) / RECORDBITS) === waarde) einde += 1;
    if (einde - begin <= GROOTSTE_BLOK) {
      for (let i = begin; i < einde; i += 1)
        for (let j = i + 1; j < einde; j += 1)
          paren.meld((blokken[i] ?? 0) % RECORDBITS, (blokken[j] ?? 0) % RECORDBITS);
    }
    begin = einde;
  }
}

/** Verzamelt paren in één rij getallen en haalt er onderweg de dubbele uit, zodat het geheugen beperkt blijft. */
class Paren {
  #rij = new Float64Array(1 << 16);
  #vol = 0;
  readonly #aantal: number;
  readonly #mag: (a: number, b: number) => boolean;

  constructor(aantal: number, mag: (a: number, b: number) => boolean) {
    this.#aantal = aantal;
    this.#mag = mag;
  }

  meld(x: number, y: number): void {
    if (!this.#mag(x, y)) return;
    if (this.#vol === this.#rij.length) {
      this.#ontdubbel();
      if (this.#vol > this.#rij.length / 2) {
        const groter = new Float64Array(this.#rij.length * 2);
        groter.set(this.#rij.subarray(0, this.#vol));
        this.#rij = groter;
      }
    }
    this.#rij[this.#vol++] = x < y ? x * this.#aantal + y : y * this.#aantal + x;
  }

  klaar(): Kandidaten {
    this.#ontdubbel();
    const a = new Int32Array(this.#vol);
    const b = new Int32Array(this.#vol);
    for (let i = 0; i < this.#vol; i += 1) {
      const paar = this.#rij[i] ?? 0;
      a[i] = Math.floor(paar / this.#aantal);
      b[i] = paar % this.#aantal;
    }
    return { a, b };
  }

  #ontdubbel(): void {
    const rij = this.#rij.subarray(0, this.#vol).sort();
    let over = 0;
    for (let i = 0; i < rij.length; i += 1) {
      const paar = rij[i] ?? 0;
      if (over === 0 || paar !== rij[over - 1]) rij[over++] = paar;
    }
    this.#vol = over;
  }
}
