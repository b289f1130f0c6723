import { inhoudsleutel, waardenVan } from './inhouden.ts';
import { houdIndexen, type Kandidaatindex } from './kandidaatindex.ts';
import type { Kandidaten } from './kandidaten.ts';
import { vertegenwoordigd } from './kopieen.ts';
import { leerMetParen, leesWaarden, type Model, oordeel, type Voorbeeld } from './model.ts';
import type { Waarden } from './veldpaar.ts';
import type { Oordeel, Rij, Veld } from './vormen.ts';

/** Is meer dan dit deel veranderd, dan is opnieuw leren zinnig: de gewichten horen bij de gegevens van toen. */
export const OPNIEUW_LEREN = 0.2;

/** Wat er op lijkt. */
export interface Gelijkende {
  id: string;
  oordeel: Oordeel;
}

export interface Registerpaar {
  a: string;
  b: string;
  oordeel: Oordeel;
}

export interface Vergelijkkeuzes {
  /** De kans vanaf waar een record genoemd wordt. */
  minimum: number;
  /** Het eigen id van een record dat er al in staat. */
  behalve?: string;
  /** Hoeveel er hoogstens genoemd worden. */
  meeste?: number;
}

/** Records met dezelfde inhoud; zonder ids is zij weg. */
interface Inhoud {
  waarden: Waarden;
  ids: string[];
}

/** Een verzameling records die bij blijft: één keer geleerd, daarna per record bijgewerkt en vergeleken. */
export class Register {
  readonly #model: Model;
  readonly #index: Kandidaatindex;
  readonly #inhouden: Inhoud[];
  readonly #perSleutel = new Map<string, number>();
  readonly #perId = new Map<string, number>();
  readonly #geleerd: { aantal: number; kandidaten: Kandidaten; kansen: Float32Array };
  /** Waarmee een inhoud is vergeleken die er later bij kwam. */
  readonly #erbij = new Map<number, ReadonlySet<number>>();
  #veranderd = 0;

  /**
   * Leert uit records hoe te oordelen. De volgorde maakt niet uit. Van een id dat vaker voorkomt, telt het laatste. Voorbeelden hoeven niet.
   */
  static leer(
    velden: readonly Veld[],
    records: Iterable<readonly [id: string, rij: Rij]>,
    voorbeelden: readonly Voorbeeld[] = [],
  ): Register {
    return new Register(
      velden,
      [...new Map(records)].sort(([a], [b]) => (a < b ? -1 : 1)),
      voorbeelden,
    );
  }

  private constructor(
    velden: readonly Veld[],
    records: readonly (readonly [id: string, rij: Rij])[],
    voorbeelden: readonly Voorbeeld[],
  ) {
    const indexen = houdIndexen();
    const rijen = records.map(([, rij]) => rij);
    const { model, inhouden, kandidaten, kansen } = leerMetParen(rijen, velden, {
      meekijker: indexen.meekijker,
      voorbeelden,
    });
    this.#model = model;
    this.#index = indexen.klaar(model.kolommen);
    this.#geleerd = { aantal: records.length, kandidaten, kansen };
    this.#inhouden = inhouden.map((nummers, n) => ({
      waarden: waardenVan(model.kolommen, n),
      ids: nummers.map((nummer) => records[nummer]?.[0] ?? ''),
    }));
    for (const [n, { waarden, ids }] of this.#inhouden.entries()) {
      this.#perSleutel.set(inhoudsleutel(waarden), n);
      for (const id of ids) this.#perId.set(id, n);
    }
  }

  /** Hoeveel records erin staan. */
  get aantal(): number {
    return this.#perId.size;
  }

  /** Hoeveel er sinds het leren is veranderd, als deel van wat er toen in stond. Zie `OPNIEUW_LEREN`. */
  get veroudering(): number {
    return this.#veranderd / Math.max(1, this.#geleerd.aantal);
  }

  /**
   * Vergelijkt een record, dat er niet in hoeft te staan, met wat erin staat. De hoogste kans eerst, dan op id. Van meer dan honderd
   * records met dezelfde inhoud staat de eerste voor allemaal.
   */
  vergelijk(rij: Rij, { minimum, behalve, meeste = Number.POSITIVE_INFINITY }: Vergelijkkeuzes): Gelijkende[] {
    const waarden = leesWaarden(this.#model, rij);
    const zelfde = this.#perSleutel.get(inhoudsleutel(waarden));
    const oud = behalve === undefined ? undefined : this.#perId.get(behalve);
    // De eigen inhoud telt niet als een ander, en die van voor de verandering ook niet als zij van niemand anders is.
    const alleenEigen = oud !== undefined && this.#inhouden[oud]?.ids.length === 1;
    const weg = new Set([zelfde, alleenEigen ? oud : undefined].filter((n) => n !== undefined));
    const kandidaten = [...this.#index.zoek(waarden, this.#zoeker(weg, zelfde))];
    if (zelfde !== undefined) kandidaten.push(zelfde);
    return kandidaten
      .flatMap((n) => {
        const ander = this.#inhouden[n];
        const gevonden = ander && oordeel(this.#model, waarden, ander.waarden);
        if (!gevonden || gevonden.kans < minimum) return [];
        return vertegenwoordigd(ander.ids.filter((id) => id !== behalve)).map((id) => ({ id, oordeel: gevonden }));
      })
      .sort((x, y) => y.oordeel.kans - x.oordeel.kans || (x.id < y.id ? -1 : 1))
      .slice(0, meeste);
  }

  /** Zet een record erin, of verandert het. */
  zet(id: string, rij: Rij): void {
    const waarden = leesWaarden(this.#model, rij);
    const sleutel = inhoudsleutel(waarden);
    const bestaand = this.#perSleutel.get(sleutel);
    if (bestaand !== undefined && this.#perId.get(id) === bestaand) return;
    const nieuw = !this.#haalWeg(id);
    const n = bestaand ?? this.#maakInhoud(waarden, sleutel);
    const { ids = [] } = this.#inhouden[n] ?? {};
    ids.push(id);
    ids.sort();
    this.#perId.set(id, n);
    if (nieuw) this.#veranderd += 1;
  }

  /** Haalt een record eruit; een id dat er niet in staat, verandert niets. */
  verwijder(id: string): void {
    this.#haalWeg(id);
  }

  /** Alle paren vanaf deze kans, `a` voor `b` op id, op volgorde. */
  paren(minimum: number): Registerpaar[] {
    const uit: Registerpaar[] = [];
    for (const [x, y] of this.#inhoudparen(minimum)) {
      const [links, rechts] = [this.#inhouden[x], this.#inhouden[y]];
      if (!links || !rechts || links.ids.length === 0 || rechts.ids.length === 0) continue;
      const gevonden = oordeel(this.#model, links.waarden, rechts.waarden);
      if (gevonden.kans < minimum) continue;
      for (const [a, b] of idparen(links.ids, rechts.ids)) uit.push({ a, b, oordeel: gevonden });
    }
    return uit.sort((p, q) => (p.a < q.a || (p.a === q.a && p.b < q.b) ? -1 : 1));
  }

  /** De paren van inhouden die vergeleken zijn; een inhoud met zichzelf als zij van meer records is. */
  *#inhoudparen(minimum: number): Generator<readonly [number, number]> {
    for (const [n, { ids }] of this.#inhouden.entries()) if (ids.length > 1) yield [n, n];
    const { kandidaten, kansen } = this.#geleerd;
    for (const [paar, kans] of kansen.entries())
      if (kans >= minimum - AFGEROND) yield [kandidaten.a[paar] ?? -1, kandidaten.b[paar] ?? -1];
    for (const [n, anderen] of this.#erbij) for (const ander of anderen) yield [ander, n];
  }

  #maakInhoud(waarden: Waarden, sleutel: string): number {
    const n = this.#inhouden.length;
    this.#erbij.set(n, this.#index.zet(waarden, n, this.#zoeker(new Set(), undefined)));
    this.#inhouden.push({ waarden, ids: [] });
    this.#perSleutel.set(sleutel, n);
    return n;
  }

  #haalWeg(id: string): boolean {
    const n = this.#perId.get(id);
    const inhoud = n === undefined ? undefined : this.#inhouden[n];
    if (n === undefined || !inhoud) return false;
    this.#perId.delete(id);
    this.#veranderd += 1;
    inhoud.ids.splice(inhoud.ids.indexOf(id), 1);
    if (inhoud.ids.length === 0) {
      this.#perSleutel.delete(inhoudsleutel(inhoud.waarden));
      this.#index.verwijder(n);
      this.#erbij.delete(n);
    }
    return true;
  }

  #zoeker(weg: ReadonlySet<number>, nummer: number | undefined) {
    return { weg, nummer, telt: (n: number) => !weg.has(n) && (this.#inhouden[n]?.ids.length ?? 0) > 0 };
  }
}

/** Kansen uit het leren zijn in 32 bits bewaard. */
const AFGEROND = 1e-6;

/** Elk paar ids van twee inhouden, of van één. */
function* idparen(links: readonly string[], rechts: readonly string[]): Generator<readonly [string, string]> {
  for (const [i, x] of vertegenwoordigd(links).entries())
    for (const y of links === rechts ? links.slice(i + 1) : vertegenwoordigd(rechts)) yield x < y ? [x, y] : [y, x];
}
