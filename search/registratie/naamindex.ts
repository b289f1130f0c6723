/** Een naam of code zonder hoofdletters, accenten, spaties en leestekens. */
const kaal = (naam: string): string =>
  naam
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');

/** Welke records een naam of code hebben of hadden. */
export class Naamindex {
  readonly #perNaam = new Map<string, Set<string>>();
  readonly #namenVan = new Map<string, readonly string[]>();

  zet(id: string, namen: readonly string[]): void {
    this.verwijder(id);
    const eigen = [...new Set(namen.map(kaal))].filter(Boolean);
    this.#namenVan.set(id, eigen);
    for (const naam of eigen) {
      const ids = this.#perNaam.get(naam) ?? new Set();
      this.#perNaam.set(naam, ids.add(id));
    }
  }

  verwijder(id: string): void {
    for (const naam of this.#namenVan.get(id) ?? []) {
      const ids = this.#perNaam.get(naam);
      ids?.delete(id);
      if (ids?.size === 0) this.#perNaam.delete(naam);
    }
    this.#namenVan.delete(id);
  }

  /** De records die een van deze namen precies zo hebben, op alfabet. */
  zoek(namen: readonly string[]): string[] {
    return [...new Set(namen.flatMap((naam) => [...(this.#perNaam.get(kaal(naam)) ?? [])]))].sort();
  }
}
