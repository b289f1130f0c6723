import type { Kolom } from './tabel.ts';

/** Van elk record de stukjes tekst waaraan het te herkennen is, als nummers achter elkaar: die van `r` staan vanaf `begin[r]`. */
export interface Stukjes {
  begin: Uint32Array;
  nummers: Int32Array;
}

/** Leest van elk record de woorden van namen, teksten en straten, en van namen ook elke vier letters. `nummer` nummert een stukje. */
export function leesStukjes(kolommen: readonly Kolom[], aantal: number, nummer: (stukje: string) => number): Stukjes {
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
  const nummers = new Int32Array(begin[aantal] ?? 0);
  for (let record = 0; record < aantal; record += 1) {
    let plek = begin[record] ?? 0;
    for (let k = 0; k < doet.length; k += 1) {
      const deel = lijst(k, record);
      if (!deel) continue;
      nummers.set(deel, plek);
      plek += deel.length;
    }
  }
  return { begin, nummers };
}

const LENGTE = 4;

function grammenVan(tekst: string): string[] {
  const uit: string[] = [];
  for (let i = 0; i + LENGTE <= tekst.length; i += 1) uit.push(`~${tekst.slice(i, i + LENGTE)}`);
  return uit;
}
