import {
  type Buur,
  besten,
  type Gramindex,
  gaatVoor,
  kiesStukjes,
  maakLijsten,
  VAAKST,
  weegStukje,
} from './gramindex.ts';
import { losseSleutel } from './hash.ts';
import { Lijsten } from './lijsten.ts';
import { leesStukjes } from './stukjes.ts';
import type { Kolom } from './tabel.ts';

/** Wie er zoekt, en wat er dan meetelt. */
export interface Zoeker {
  /** Het nummer van dezelfde inhoud als die erin staat. */
  nummer?: number | undefined;
  /** Records die er wel in staan, maar nu niet meetellen. */
  weg: ReadonlySet<number>;
  /** Of een record meetelt. */
  telt(record: number): boolean;
}

/** Wat een record nodig heeft om zelf gevonden te worden. */
interface Bekend {
  gekozen: number[];
  laatste: Buur | undefined;
}

/** Vindt voor één record zijn beste buren, en de records waar hij een van de beste buren van is. */
export class Buurindex {
  readonly #nummers: Map<string, number>;
  readonly #sleutels: number[];
  readonly #hoeVaak: number[];
  readonly #lijsten: Lijsten;
  readonly #begin: Gramindex['stukjes'];
  readonly #erbij = new Map<number, Int32Array>();
  readonly #bekend: Bekend[] = [];
  #aantal: number;

  constructor(index: Gramindex) {
    this.#aantal = index.aantal;
    this.#nummers = index.nummers;
    this.#sleutels = Array.from(index.sleutels);
    this.#hoeVaak = Array.from(index.hoeVaak);
    this.#begin = index.stukjes;
    this.#lijsten = new Lijsten(maakLijsten(index, 1, Number.POSITIVE_INFINITY).van);
  }

  /** Onthoudt waarmee een record te vinden is. */
  onthoud(record: number, { gekozen, laatste }: Bekend): void {
    this.#bekend[record] = { gekozen, laatste };
  }

  /** Zet een record erbij waarvoor net gezocht is. */
  zet(eigen: readonly Kolom[], record: number, gezocht: Bekend): void {
    const stukjes = leesStukjes(eigen, 1, (stukje) => this.#nummer(stukje)).nummers;
    this.#erbij.set(record, stukjes);
    this.#aantal += 1;
    for (const stukje of stukjes) {
      this.#hoeVaak[stukje] = (this.#hoeVaak[stukje] ?? 0) + 1;
      this.#lijsten.zet(stukje, record);
    }
    this.onthoud(record, gezocht);
  }

  /** Laat een record niet meer meetellen in hoe vaak iets voorkomt. */
  verwijder(record: number): void {
    this.#aantal -= 1;
    for (const stukje of this.#stukjesVan(record)) this.#hoeVaak[stukje] = (this.#hoeVaak[stukje] ?? 1) - 1;
  }

  zoek(eigen: readonly Kolom[], zoeker: Zoeker): Bekend & { gevonden: number[] } {
    const { nummers } = leesStukjes(eigen, 1, (stukje) => this.#nummers.get(stukje) ?? NERGENS);
    const stukjes = nummers.filter((stukje) => stukje !== NERGENS);
    const keer = telKeren(stukjes);
    const verschil = new Map(keer);
    for (const record of zoeker.weg)
      for (const stukje of this.#stukjesVan(record)) verschil.set(stukje, (verschil.get(stukje) ?? 0) - 1);
    const hoeVaak = (stukje: number) => (this.#hoeVaak[stukje] ?? 0) + (verschil.get(stukje) ?? 0);
    const aantal = this.#aantal - zoeker.weg.size + 1;
    const weeg = (stukje: number) => weegStukje(aantal, hoeVaak(stukje));

    const gekozen = kiesStukjes(stukjes, hoeVaak, this.#sleutels);
    const scores = new Map<number, number>();
    for (const stukje of gekozen)
      for (const ander of this.#lijsten.van(stukje).filter(zoeker.telt))
        scores.set(ander, Math.fround((scores.get(ander) ?? 0) + weeg(stukje)));
    const { buren, laatste } = besten(scores.keys(), (ander) => scores.get(ander) ?? 0);

    const gevonden = new Set(buren);
    const gewoon = [...keer.keys()].filter((stukje) => hoeVaak(stukje) <= VAAKST);
    for (const ander of new Set(gewoon.flatMap((stukje) => [...this.#lijsten.van(stukje).filter(zoeker.telt)])))
      if (this.#isBuurVan(ander, zoeker.nummer, keer, weeg)) gevonden.add(ander);
    return { gekozen, laatste, gevonden: [...gevonden] };
  }

  /** Of wie zoekt een van de beste buren is van een ander. */
  #isBuurVan(
    ander: number,
    nummer: number | undefined,
    keer: ReadonlyMap<number, number>,
    weeg: (stukje: number) => number,
  ): boolean {
    const bekend = this.#bekend[ander];
    let score = 0;
    for (const stukje of bekend?.gekozen ?? [])
      for (let i = keer.get(stukje) ?? 0; i > 0; i -= 1) score = Math.fround(score + weeg(stukje));
    if (score === 0) return false;
    const laatste = bekend?.laatste;
    return !laatste || laatste.record === nummer || gaatVoor(score, nummer ?? Number.POSITIVE_INFINITY, laatste);
  }

  #stukjesVan(record: number): Int32Array {
    const { begin, nummers } = this.#begin;
    return this.#erbij.get(record) ?? nummers.subarray(begin[record], begin[record + 1]);
  }

  #nummer(stukje: string): number {
    const bekend = this.#nummers.get(stukje);
    if (bekend !== undefined) return bekend;
    const nummer = this.#nummers.size;
    this.#nummers.set(stukje, nummer);
    this.#sleutels.push(losseSleutel(stukje));
    return nummer;
  }
}

/** Een stukje dat nergens in staat. */
const NERGENS = -1;

function telKeren(stukjes: Iterable<number>): Map<number, number> {
  const uit = new Map<number, number>();
  for (const stukje of stukjes) uit.set(stukje, (uit.get(stukje) ?? 0) + 1);
  return uit;
}
