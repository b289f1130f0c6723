import { losseSleutel } from './hash.ts';
import type { Kolom } from './tabel.ts';

/** Een stukje tekst in meer records dan dit brengt niets bij elkaar. */
const VAAKST = 200;
/** Van elk record doen de zeldzaamste stukjes mee, en krijgt het de records die er het meest van delen. */
const STUKJES = 8;
const BUREN = 5;

/**
 * Brengt records bij elkaar die zeldzame woorden of lettergroepen delen, ook als geen enkel veld gelijk is: van elk record de beste
 * buren naar TF-IDF. Roept `meld` aan met elk paar.
 */
export function zoekBuren(
  kolommen: readonly Kolom[],
  aantal: number,
  mag: (a: number, b: number) => boolean,
  meld: (a: number, b: number) => void,
): void {
  const { begin, stukjes, sleutels } = leesStukjes(kolommen, aantal);
  const hoeVaak = new Uint32Array(sleutels.length);
  for (const stukje of stukjes) hoeVaak[stukje] = (hoeVaak[stukje] ?? 0) + 1;
  const lijsten = maakLijsten(begin, stukjes, hoeVaak);
  const scores = new Float32Array(aantal);
  for (let record = 0; record < aantal; record += 1) {
    const eigen = [...new Set(stukjes.subarray(begin[record], begin[record + 1]))]
      .filter((stukje) => (hoeVaak[stukje] ?? 0) > 1 && (hoeVaak[stukje] ?? 0) <= VAAKST)
      .sort((a, b) => (hoeVaak[a] ?? 0) - (hoeVaak[b] ?? 0) || (sleutels[a] ?? 0) - (sleutels[b] ?? 0))
      .slice(0, STUKJES);
    const geraakt: number[] = [];
    for (const stukje of eigen) {
      const gewicht = Math.log(aantal / (hoeVaak[stukje] ?? 1)) + 1;
      for (const ander of lijsten.records.subarray(lijsten.begin[stukje], lijsten.begin[stukje + 1])) {
        if (ander === record || !mag(record, ander)) continue;
        if (scores[ander] === 0) geraakt.push(ander);
        scores[ander] = (scores[ander] ?? 0) + gewicht;
      }
    }
    for (const buur of besten(geraakt, scores)) meld(record, buur);
    for (const ander of geraakt) scores[ander] = 0;
  }
}

/** De records met de hoogste score; bij gelijke stand die het eerst in de vaste volgorde staan. */
function besten(geraakt: readonly number[], scores: Float32Array): number[] {
  const uit: number[] = [];
  for (const record of geraakt) {
    const score = scores[record] ?? 0;
    let plek = uit.length;
    while (plek > 0) {
      const voor = uit[plek - 1] ?? 0;
      const stand = scores[voor] ?? 0;
      if (stand > score || (stand === score && voor < record)) break;
      plek -= 1;
    }
    if (plek >= BUREN) continue;
    uit.splice(plek, 0, record);
    if (uit.length > BUREN) uit.pop();
  }
  return uit;
}

/** Van elk record de woorden van namen, teksten en straten, en van namen ook elke drie letters, als nummers. */
function leesStukjes(kolommen: readonly Kolom[], aantal: number) {
  const nummers = new Map<string, number>();
  const nummer = (stukje: string): number => {
    const bekend = nummers.get(stukje);
    if (bekend !== undefined) return bekend;
    nummers.set(stukje, nummers.size);
    return nummers.size - 1;
  };
  const doet = kolommen.filter(({ veld }) => ['naam', 'tekst', 'adres'].includes(veld.soort));
  const perWaarde = doet.map(({ veld, waarden }) =>
    waarden.map(({ kern, aaneen, woorden }) => {
      const grammen = veld.soort === 'naam' ? grammenVan(aaneen) : [];
      const hele = veld.soort === 'adres' ? [kern] : woorden.map(({ tekst }) => tekst);
      return Int32Array.from(new Set([...hele, ...grammen]), nummer);
    }),
  );
  const lijst = (k: number, record: number) => perWaarde[k]?.[doet[k]?.nummers[record] ?? -1];
  const begin = new Uint32Array(aantal + 1);
  for (let record = 0; record < aantal; record += 1) {
    let lengte = 0;
    for (let k = 0; k < doet.length; k += 1) lengte += lijst(k, record)?.length ?? 0;
    begin[record + 1] = (begin[record] ?? 0) + lengte;
  }
  const stukjes = new Int32Array(begin[aantal] ?? 0);
  for (let record = 0; record < aantal; record += 1) {
    let plek = begin[record] ?? 0;
    for (let k = 0; k < doet.length; k += 1) {
      const deel = lijst(k, record);
      if (!deel) continue;
      stukjes.set(deel, plek);
      plek += deel.length;
    }
  }
  // Bij gelijke stand beslist de inhoud, niet de volgorde van het bestand.
  return { begin, stukjes, sleutels: Uint32Array.from(nummers.keys(), losseSleutel) };
}

const LENGTE = 4;

function grammenVan(tekst: string): string[] {
  const uit: string[] = [];
  for (let i = 0; i + LENGTE <= tekst.length; i += 1) uit.push(`~${tekst.slice(i, i + LENGTE)}`);
  return uit;
}

/** Per stukje de records waar het in staat; van stukjes die te vaak voorkomen een lege lijst. */
function maakLijsten(begin: Uint32Array, stukjes: Int32Array, hoeVaak: Uint32Array) {
  const start = new Uint32Array(hoeVaak.length + 1);
  for (let stukje = 0; stukje < hoeVaak.length; stukje += 1) {
    const vaak = hoeVaak[stukje] ?? 0;
    start[stukje + 1] = (start[stukje] ?? 0) + (vaak > 1 && vaak <= VAAKST ? vaak : 0);
  }
  const records = new Int32Array(start.at(-1) ?? 0);
  const vol = start.slice();
  for (let record = 0; record + 1 < begin.length; record += 1) {
    for (const stukje of stukjes.subarray(begin[record], begin[record + 1])) {
      const plek = vol[stukje] ?? 0;
      if (plek >= (start[stukje + 1] ?? 0)) continue;
      records[plek] = record;
      vol[stukje] = plek + 1;
    }
  }
  return { begin: start, records };
}
