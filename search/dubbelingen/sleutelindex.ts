import { GROOTSTE_BLOK, RECORDBITS } from './kandidaten.ts';
import { Lijsten } from './lijsten.ts';
import { maakSleutels } from './sleutels.ts';
import type { Kolom } from './tabel.ts';

/** Vindt voor één record welke een sleutel met hem delen. Sleutels staan in de volgorde van `maakSleutels`. */
export class Sleutelindex {
  readonly #lijsten: Lijsten[] = [];

  /** Voegt een sleutel toe met de records van het begin. */
  begin(blokken: Float64Array): void {
    this.#lijsten.push(new Lijsten((sleutel) => blokVan(blokken, sleutel)));
  }

  zet(eigen: readonly Kolom[], record: number): void {
    for (const [k, sleutel] of maakSleutels(eigen).entries()) {
      const waarde = sleutel(0);
      if (waarde !== 0) this.#lijsten[k]?.zet(waarde, record);
    }
  }

  /** De records in een blok dat klein genoeg is om iets te zeggen; `telt` zegt welke er zijn. */
  zoek(eigen: readonly Kolom[], telt: (record: number) => boolean): Set<number> {
    const uit = new Set<number>();
    for (const [k, sleutel] of maakSleutels(eigen).entries()) {
      const waarde = sleutel(0);
      if (waarde === 0) continue;
      const blok = this.#lijsten[k]?.van(waarde).filter(telt).take(GROOTSTE_BLOK).toArray() ?? [];
      // Wie zoekt hoort zelf ook bij het blok.
      if (blok.length < GROOTSTE_BLOK) for (const record of blok) uit.add(record);
    }
    return uit;
  }
}

function* blokVan(blokken: Float64Array, sleutel: number): Generator<number> {
  let laag = 0;
  for (let hoog = blokken.length; laag < hoog; ) {
    const midden = (laag + hoog) >> 1;
    if ((blokken[midden] ?? 0) < sleutel * RECORDBITS) laag = midden + 1;
    else hoog = midden;
  }
  for (let i = laag; Math.floor((blokken[i] ?? -1) / RECORDBITS) === sleutel; i += 1)
    yield (blokken[i] ?? 0) % RECORDBITS;
}
