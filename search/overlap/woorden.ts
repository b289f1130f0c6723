import { ZACHTE_WOORDEN } from '../woorden/stopwoorden.ts';
import type { Gewogen } from './vormen.ts';

/** Zo veel woorden vatten een record samen; meer maakt het vergelijken traag en niet beter. */
const MEESTE_WOORDEN = 25;
/** Met minder woorden is er te weinig tekst om te vergelijken. */
const MINSTE_WOORDEN = 4;
/** Bij deze gelijkenis (de cosinus) zeggen twee teksten hetzelfde: geen twee aanbieders schrijven gelijk. */
const HEEL_GELIJK = 0.4;

/** Hoe zeldzaam een woord is; 0 is een woord dat niet telt. */
export type Zeldzaam = (woord: string) => number;

/** De woorden die het meest over een record zeggen. `zonder` zijn woorden die dat niet doen, zoals de naam van de aanbieder. */
export function weegWoorden(
  termen: readonly string[],
  zeldzaam: Zeldzaam,
  zonder: readonly ReadonlySet<string>[],
): Gewogen {
  const gewicht = new Map<string, number>();
  for (const term of termen) {
    const woord = kaal(term);
    const waarde = zeldzaam(woord);
    if (waarde > 0 && !zonder.some((lijst) => lijst.has(woord))) gewicht.set(woord, waarde);
  }
  const van = (woord: string) => gewicht.get(woord) ?? 0;
  const woorden = [...gewicht.keys()]
    .sort((a, b) => van(b) - van(a) || (a < b ? -1 : 1))
    .slice(0, MEESTE_WOORDEN)
    .sort();
  const lengte = Math.sqrt(woorden.reduce((som, woord) => som + van(woord) ** 2, 0));
  return { woorden, gewichten: woorden.map((woord) => van(woord) / lengte) };
}

/** Een term zonder het teken vooraan: een deel van een samenstelling en een stam tellen als het woord zelf. */
export const kaal = (term: string): string => (term.startsWith('+') || term.startsWith('=') ? term.slice(1) : term);

/** Woorden die in een omschrijving vaak staan en niets zeggen over het doel; zij zijn geen stopwoorden als iemand erop zoekt. */
const LEGE_WOORDEN: ReadonlySet<string> = new Set([
  'besta',
  'bestaan',
  'evenals',
  'maximaal',
  'minimaal',
  'naast',
  'zowel',
]);

/** Of een woord iets kan zeggen over wat een record wil bereiken. */
export const telt = (woord: string): boolean =>
  /^\p{L}{3,}/u.test(woord) && !ZACHTE_WOORDEN.has(woord) && !LEGE_WOORDEN.has(woord);

/** Vergelijkt records op hun woorden. Het eerste van een paar staat klaar in een lijst met een plaats per woord, tot een ander komt. */
export class Woordmaat {
  readonly #nummers: readonly Int32Array[];
  readonly #gewichten: readonly Float64Array[];
  readonly #klaar: Float64Array;
  #gekozen = -1;

  constructor(records: readonly Gewogen[]) {
    const plaatsen = new Map<string, number>();
    const plaats = (woord: string): number => {
      const bekend = plaatsen.get(woord) ?? plaatsen.size;
      plaatsen.set(woord, bekend);
      return bekend;
    };
    this.#nummers = records.map(({ woorden }) => Int32Array.from(woorden, plaats));
    this.#gewichten = records.map(({ gewichten }) => Float64Array.from(gewichten));
    this.#klaar = new Float64Array(plaatsen.size);
  }

  /** Hoe gelijk de woorden van twee records zijn, van 0 tot en met 1; -1 als er van een van beide te weinig zijn. */
  vergelijk(a: number, b: number): number {
    const [vanA, vanB, gewichten] = [this.#nummers[a], this.#nummers[b], this.#gewichten[b]];
    if (!vanA || !vanB || !gewichten || vanA.length < MINSTE_WOORDEN || vanB.length < MINSTE_WOORDEN) return -1;
    if (this.#gekozen !== a) this.#kies(a);
    let som = 0;
    for (let i = 0; i < vanB.length; i++) som += (this.#klaar[vanB[i] ?? 0] ?? 0) * (gewichten[i] ?? 0);
    return Math.min(1, som / HEEL_GELIJK);
  }

  #kies(record: number): void {
    for (const nummer of this.#nummers[this.#gekozen] ?? []) this.#klaar[nummer] = 0;
    for (const [plek, nummer] of (this.#nummers[record] ?? []).entries()) {
      this.#klaar[nummer] = this.#gewichten[record]?.[plek] ?? 0;
    }
    this.#gekozen = record;
  }
}

/** De woorden die in minstens `minst` van deze records staan, het zwaarste eerst. */
export function vaakGenoemd(records: readonly Gewogen[], minst: number): string[] {
  const tellers = new Map<string, { aantal: number; som: number }>();
  for (const { woorden, gewichten } of records) {
    for (const [plek, woord] of woorden.entries()) {
      const teller = tellers.get(woord) ?? { aantal: 0, som: 0 };
      teller.aantal++;
      teller.som += gewichten[plek] ?? 0;
      tellers.set(woord, teller);
    }
  }
  return [...tellers]
    .filter(([, { aantal }]) => aantal >= minst)
    .sort(([x, { som: p }], [y, { som: q }]) => q - p || (x < y ? -1 : 1))
    .map(([woord]) => woord);
}
