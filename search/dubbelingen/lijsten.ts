/** Records op sleutel, waar records bij komen. Wat er bij het begin stond, staat vast; wie weg is, laat de vrager weg. */
export class Lijsten {
  readonly #vast: (sleutel: number) => Iterable<number>;
  readonly #erbij = new Map<number, number[]>();

  constructor(vast: (sleutel: number) => Iterable<number>) {
    this.#vast = vast;
  }

  zet(sleutel: number, record: number): void {
    const lijst = this.#erbij.get(sleutel);
    if (lijst) lijst.push(record);
    else this.#erbij.set(sleutel, [record]);
  }

  *van(sleutel: number): Generator<number> {
    yield* this.#vast(sleutel);
    yield* this.#erbij.get(sleutel) ?? [];
  }
}
