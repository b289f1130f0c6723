/** Een paar records met de kans dat het hetzelfde is. */
export interface Paar {
  a: number;
  b: number;
  kans: number;
}

export interface Clusterkeuzes {
  /** Vanaf deze gemiddelde kans gaan groepen samen. */
  minimum: number;
  /** Paren waarvan een mens heeft gezegd dat zij niet hetzelfde zijn: zij komen nooit in één groep. */
  nooit?: readonly (readonly [number, number])[];
}

/** Hoe twee groepen zich verhouden: de som van de kansen tussen hun leden, en of zij samen mogen. */
interface Band {
  som: number;
  verboden: boolean;
}

/** Lager dan elke kans, dus nooit samen. */
const VERBODEN = -1;

/**
 * Groepeert records die hetzelfde zijn (average link): twee groepen gaan samen als hun leden gemiddeld genoeg op elkaar lijken. Een
 * paar dat niet genoemd is, heeft kans 0. Zo rijgt één schakel geen lange keten aan elkaar. Geeft per record het nummer van zijn
 * groep: dat van het eerste record erin.
 */
export function groepeer(aantal: number, paren: readonly Paar[], { minimum, nooit = [] }: Clusterkeuzes): Int32Array {
  const groepVan = Int32Array.from({ length: aantal }, (_, record) => record);
  const leden = new Map<number, number[]>();
  const banden = new Map<number, Map<number, Band>>();
  const band = (a: number, b: number): Band => {
    const bestaand = banden.get(a)?.get(b);
    if (bestaand) return bestaand;
    const nieuw = { som: 0, verboden: false };
    for (const [x, y] of [
      [a, b],
      [b, a],
    ] as const) {
      const rij = banden.get(x) ?? new Map<number, Band>();
      banden.set(x, rij.set(y, nieuw));
    }
    return nieuw;
  };
  for (const { a, b, kans } of paren) {
    band(a, b).som = kans;
    for (const record of [a, b]) leden.set(record, [record]);
  }
  for (const [a, b] of nooit) if (leden.has(a) && leden.has(b)) band(a, b).verboden = true;

  const grootte = (groep: number) => leden.get(groep)?.length ?? 1;
  const gemiddelde = (a: number, b: number): number => {
    const tussen = banden.get(a)?.get(b);
    if (tussen?.verboden) return VERBODEN;
    return tussen ? tussen.som / (grootte(a) * grootte(b)) : 0;
  };
  const rij = new Wachtrij();
  for (const { a, b } of paren) rij.zet({ a: Math.min(a, b), b: Math.max(a, b), kans: gemiddelde(a, b) });
  for (let beste = rij.haal(); beste && beste.kans >= minimum; beste = rij.haal()) {
    const { a, b, kans } = beste;
    // Een oude schatting: een van de groepen is intussen veranderd of opgegaan in een andere.
    if (!leden.has(a) || !leden.has(b) || gemiddelde(a, b) !== kans) continue;
    voegSamen(a, b);
    for (const [ander] of banden.get(a) ?? []) {
      const nieuw = gemiddelde(a, ander);
      if (nieuw >= minimum) rij.zet({ a: Math.min(a, ander), b: Math.max(a, ander), kans: nieuw });
    }
  }
  for (const [groep, records] of leden) for (const record of records) groepVan[record] = groep;
  return groepVan;

  function voegSamen(a: number, b: number): void {
    leden.set(a, [...(leden.get(a) ?? []), ...(leden.get(b) ?? [])]);
    leden.delete(b);
    for (const [ander, van] of banden.get(b) ?? []) {
      banden.get(ander)?.delete(b);
      if (ander === a) continue;
      const samen = band(a, ander);
      samen.som += van.som;
      samen.verboden ||= van.verboden;
    }
    banden.delete(b);
  }
}

/** Geeft steeds het paar met de hoogste kans; bij gelijke kans het eerste in volgorde. */
class Wachtrij {
  readonly #hoop: Paar[] = [];

  zet(paar: Paar): void {
    const hoop = this.#hoop;
    hoop.push(paar);
    for (let i = hoop.length - 1; i > 0; ) {
      const ouder = (i - 1) >> 1;
      if (!this.#wissel(ouder, i)) return;
      i = ouder;
    }
  }

  haal(): Paar | undefined {
    const hoop = this.#hoop;
    const eerste = hoop[0];
    const laatste = hoop.pop();
    if (eerste === undefined || laatste === undefined || hoop.length === 0) return eerste;
    hoop[0] = laatste;
    for (let i = 0; ; ) {
      const links = 2 * i + 1;
      const kind = links + 1 < hoop.length && voor(hoop[links + 1], hoop[links]) ? links + 1 : links;
      if (kind >= hoop.length || !this.#wissel(i, kind)) return eerste;
      i = kind;
    }
  }

  /** Zet het kind boven de ouder als het voorgaat. */
  #wissel(ouder: number, kind: number): boolean {
    const [boven, onder] = [this.#hoop[ouder], this.#hoop[kind]];
    if (!boven || !onder || !voor(onder, boven)) return false;
    this.#hoop[ouder] = onder;
    this.#hoop[kind] = boven;
    return true;
  }
}

const voor = (x: Paar | undefined, y: Paar | undefined): boolean =>
  !!x && !!y && (x.kans > y.kans || (x.kans === y.kans && (x.a < y.a || (x.a === y.a && x.b < y.b))));
