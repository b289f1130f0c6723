import { type Maat, matenVan } from './maat.ts';
import { andereAanbieder, vergelijkbaar } from './vergelijkbaar.ts';
import type { Overlaprecord } from './vormen.ts';
import { type Scores, vulScores } from './wegen.ts';
import { Woordmaat } from './woorden.ts';

/** Vergelijkt de records van één blok met elkaar. Een record wordt genoemd met zijn nummer in het blok. */
export class Blokmaat {
  readonly #maten: readonly Maat[];
  readonly #woorden: Woordmaat;

  constructor(records: readonly Overlaprecord[], isHoofdthema: (code: string) => boolean) {
    this.#maten = matenVan(records, isHoofdthema);
    this.#woorden = new Woordmaat(records.map(({ woorden }) => woorden));
  }

  /** Vult hoe gelijk twee records zijn. Zijn zij niet vergelijkbaar, dan vult het niets en geeft het onwaar. */
  weeg(a: number, b: number, scores: Scores): boolean {
    const [x, y] = [this.#maten[a], this.#maten[b]];
    if (!x || !y || !vergelijkbaar(x, y)) return false;
    vulScores(x, y, this.#woorden.vergelijk(a, b), scores);
    return true;
  }

  /** Of zij van verschillende aanbieders zijn. */
  anders(a: number, b: number): boolean {
    const [x, y] = [this.#maten[a], this.#maten[b]];
    return !!x && !!y && andereAanbieder(x, y);
  }
}
