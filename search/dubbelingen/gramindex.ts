import { losseSleutel } from './hash.ts';
import { leesStukjes, type Stukjes } from './stukjes.ts';
import type { Kolom } from './tabel.ts';

/** Een stukje tekst in meer records dan dit brengt niets bij elkaar. */
export const VAAKST = 200;
/** Van elk record doen de zeldzaamste stukjes mee, en krijgt het de records die er het meest van delen. */
export const STUKJES = 8;
const BUREN = 5;

/** Waarmee te vinden is welke records zeldzame stukjes tekst delen. */
export interface Gramindex {
  aantal: number;
  stukjes: Stukjes;
  /** Het nummer van elk stukje, oplopend vanaf 0. */
  nummers: Map<string, number>;
  /** Per stukje een getal dat alleen van zijn tekst afhangt: bij gelijke stand beslist de inhoud, niet de volgorde van het bestand. */
  sleutels: Uint32Array;
  /** In hoeveel records elk stukje staat. */
  hoeVaak: Uint32Array;
}

/** Leest de stukjes van alle records. */
export function maakGramindex(kolommen: readonly Kolom[], aantal: number): Gramindex {
  const nummers = new Map<string, number>();
  const stukjes = leesStukjes(kolommen, aantal, (stukje) => {
    const bekend = nummers.get(stukje);
    if (bekend !== undefined) return bekend;
    nummers.set(stukje, nummers.size);
    return nummers.size - 1;
  });
  const hoeVaak = new Uint32Array(nummers.size);
  for (const stukje of stukjes.nummers) hoeVaak[stukje] = (hoeVaak[stukje] ?? 0) + 1;
  return { aantal, stukjes, nummers, sleutels: Uint32Array.from(nummers.keys(), losseSleutel), hoeVaak };
}

/** De beste buren van één record, met wat ervoor nodig was. */
export interface Buren {
  record: number;
  /** De stukjes waarop is gezocht. */
  gekozen: number[];
  /** De beste buren, de hoogste score eerst. */
  buren: number[];
  /** De score en het nummer van wie er nog net bij kwam; niets als er plaats over is. */
  laatste: Buur | undefined;
}

export interface Buur {
  record: number;
  score: number;
}

/**
 * Brengt records bij elkaar die zeldzame woorden of lettergroepen delen, ook als geen enkel veld gelijk is: van elk record de beste
 * buren naar TF-IDF.
 */
export function* zoekBuren(index: Gramindex, mag: (a: number, b: number) => boolean): Generator<Buren> {
  const { aantal, stukjes, sleutels, hoeVaak } = index;
  const lijsten = maakLijsten(index, 2, VAAKST);
  const scores = new Float32Array(aantal);
  for (let record = 0; record < aantal; record += 1) {
    const eigen = stukjes.nummers.subarray(stukjes.begin[record], stukjes.begin[record + 1]);
    const gekozen = kiesStukjes(eigen, (stukje) => hoeVaak[stukje] ?? 0, sleutels);
    const geraakt: number[] = [];
    for (const stukje of gekozen) {
      const gewicht = weegStukje(aantal, hoeVaak[stukje] ?? 1);
      for (const ander of lijsten.van(stukje)) {
        if (ander === record || !mag(record, ander)) continue;
        if (scores[ander] === 0) geraakt.push(ander);
        scores[ander] = (scores[ander] ?? 0) + gewicht;
      }
    }
    yield { record, gekozen, ...besten(geraakt, (ander) => scores[ander] ?? 0) };
    for (const ander of geraakt) scores[ander] = 0;
  }
}

/** De zeldzaamste stukjes die ook in een ander record staan. */
export function kiesStukjes(
  eigen: Iterable<number>,
  hoeVaak: (stukje: number) => number,
  sleutels: ArrayLike<number>,
): number[] {
  return [...new Set(eigen)]
    .filter((stukje) => hoeVaak(stukje) > 1 && hoeVaak(stukje) <= VAAKST)
    .sort((a, b) => hoeVaak(a) - hoeVaak(b) || (sleutels[a] ?? 0) - (sleutels[b] ?? 0))
    .slice(0, STUKJES);
}

export const weegStukje = (aantal: number, hoeVaak: number): number => Math.log(aantal / hoeVaak) + 1;

/** De records met de hoogste score; bij gelijke stand het laagste nummer, want de nummers volgen de inhoud. */
export function besten(
  geraakt: Iterable<number>,
  scoreVan: (record: number) => number,
): Pick<Buren, 'buren' | 'laatste'> {
  const uit: Buur[] = [];
  for (const record of geraakt) {
    const score = scoreVan(record);
    let plek = uit.length;
    for (let voor = uit[plek - 1]; voor && gaatVoor(score, record, voor); voor = uit[plek - 1]) plek -= 1;
    if (plek >= BUREN) continue;
    uit.splice(plek, 0, { record, score });
    if (uit.length > BUREN) uit.pop();
  }
  return { buren: uit.map(({ record }) => record), laatste: uit[BUREN - 1] };
}

/** Of een record met deze score voor een ander gaat. */
export const gaatVoor = (score: number, record: number, ander: Buur): boolean =>
  score > ander.score || (score === ander.score && record < ander.record);

/** Records op stukje. */
export interface Lijsten {
  van(stukje: number): Int32Array;
}

/** Per stukje dat in `minstens` tot en met `hoogstens` records staat de records; van andere stukjes, ook onbekende, een lege lijst. */
export function maakLijsten({ stukjes, hoeVaak }: Gramindex, minstens: number, hoogstens: number): Lijsten {
  const begin = new Uint32Array(hoeVaak.length + 1);
  for (let stukje = 0; stukje < hoeVaak.length; stukje += 1) {
    const vaak = hoeVaak[stukje] ?? 0;
    begin[stukje + 1] = (begin[stukje] ?? 0) + (vaak >= minstens && vaak <= hoogstens ? vaak : 0);
  }
  const records = new Int32Array(begin.at(-1) ?? 0);
  const vol = begin.slice();
  for (let record = 0; record + 1 < stukjes.begin.length; record += 1) {
    for (const stukje of stukjes.nummers.subarray(stukjes.begin[record], stukjes.begin[record + 1])) {
      const plek = vol[stukje] ?? 0;
      if (plek >= (begin[stukje + 1] ?? 0)) continue;
      records[plek] = record;
      vol[stukje] = plek + 1;
    }
  }
  return { van: (stukje) => records.subarray(begin[stukje] ?? records.length, begin[stukje + 1]) };
}
