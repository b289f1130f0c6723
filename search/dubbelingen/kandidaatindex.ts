import { Buurindex, type Zoeker } from './buurindex.ts';
import type { Meekijker } from './kandidaten.ts';
import { Sleutelindex } from './sleutelindex.ts';
import { type Kolom, metAlleen } from './tabel.ts';
import type { Waarden } from './veldpaar.ts';

/** Vindt voor één record waarmee het vergeleken moet worden: dezelfde records als wanneer alles in één keer wordt vergeleken. */
export class Kandidaatindex {
  readonly #kolommen: readonly Kolom[];
  readonly #sleutels: Sleutelindex;
  readonly #buren: Buurindex;

  constructor(kolommen: readonly Kolom[], sleutels: Sleutelindex, buren: Buurindex) {
    this.#kolommen = kolommen;
    this.#sleutels = sleutels;
    this.#buren = buren;
  }

  zoek(waarden: Waarden, zoeker: Zoeker): Set<number> {
    const eigen = this.#alleen(waarden);
    return new Set([...this.#sleutels.zoek(eigen, zoeker.telt), ...this.#buren.zoek(eigen, zoeker).gevonden]);
  }

  /** Zet een record erbij en geeft waarmee het vergeleken moet worden. */
  zet(waarden: Waarden, record: number, zoeker: Zoeker): Set<number> {
    const eigen = this.#alleen(waarden);
    const sleutels = this.#sleutels.zoek(eigen, zoeker.telt);
    const buren = this.#buren.zoek(eigen, zoeker);
    this.#sleutels.zet(eigen, record);
    this.#buren.zet(eigen, record, buren);
    return new Set([...sleutels, ...buren.gevonden]);
  }

  verwijder(record: number): void {
    this.#buren.verwijder(record);
  }

  #alleen(waarden: Waarden): Kolom[] {
    return this.#kolommen.map((kolom, f) => metAlleen(kolom, waarden[f]));
  }
}

/** Houdt de indexen die bij het leren gemaakt worden. */
export function houdIndexen(): { meekijker: Meekijker; klaar(kolommen: readonly Kolom[]): Kandidaatindex } {
  const sleutels = new Sleutelindex();
  let buren: Buurindex | undefined;
  return {
    meekijker: {
      blokken: (blokken) => sleutels.begin(blokken),
      gramindex(index) {
        buren = new Buurindex(index);
      },
      buren: (gevonden) => buren?.onthoud(gevonden.record, gevonden),
    },
    klaar(kolommen) {
      if (!buren) throw new Error('Er is nog niets geleerd.');
      return new Kandidaatindex(kolommen, sleutels, buren);
    },
  };
}
