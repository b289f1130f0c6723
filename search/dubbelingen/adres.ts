/** De delen van een adres. */
export interface Adres {
  tekst: string;
  kern: string;
  nummer: string;
  postcode: string;
}

/** Hoe men een straat ook schrijft. Alleen het laatste stuk van een woord, of een los woord. */
const KORT: Record<string, string> = {
  street: 'st',
  avenue: 'ave',
  av: 'ave',
  road: 'rd',
  drive: 'dr',
  boulevard: 'blvd',
  place: 'pl',
  lane: 'ln',
  court: 'ct',
  circuit: 'cct',
  north: 'n',
  south: 's',
  east: 'e',
  west: 'w',
  laan: 'ln',
};

/** Leest straat, huisnummer met toevoeging, en een Nederlandse postcode uit de losse woorden van een adres. */
export function leesAdres(woorden: readonly string[]): Adres {
  const { postcode, over } = haalPostcode(woorden);
  const plek = nummerplek(over);
  const [, nummer = '', vast = ''] = /^(\d+)([a-z]*)$/.exec(over[plek] ?? '') ?? [];
  const los = vast === '' && plek > 0 ? (over[plek + 1] ?? '') : '';
  const toevoeging = vast || (/^(?:[a-z]{1,2}|\d+)$/.test(los) ? los : '');
  const straat = over.filter((_, i) => i !== plek && !(i === plek + 1 && toevoeging === los && los !== ''));
  const kern = straat.map(kort).join(' ');
  return { tekst: [kern, nummer + toevoeging, postcode].filter(Boolean).join(' '), kern, nummer, postcode };
}

/** Vooraan staat een huisnummer waar men Engels schrijft; anders is het laatste getal het. */
function nummerplek(woorden: readonly string[]): number {
  if (woorden.length > 1 && /^\d+[a-z]?$/.test(woorden[0] ?? '')) return 0;
  let laatste = woorden.findLastIndex((woord) => /^\d+[a-z]{0,2}$/.test(woord));
  // 67-69 is nummer 67 tot en met 69.
  while (laatste > 1 && /^\d+$/.test(woorden[laatste - 1] ?? '')) laatste -= 1;
  return laatste;
}

function haalPostcode(woorden: readonly string[]): { postcode: string; over: readonly string[] } {
  for (let i = 1; i < woorden.length; i += 1) {
    const woord = woorden[i] ?? '';
    if (/^[1-9]\d{3}[a-z]{2}$/.test(woord)) return { postcode: woord, over: woorden.slice(0, i) };
    const volgend = woorden[i + 1] ?? '';
    if (i > 1 && /^[1-9]\d{3}$/.test(woord) && /^[a-z]{2}$/.test(volgend))
      return { postcode: woord + volgend, over: woorden.slice(0, i) };
  }
  return { postcode: '', over: woorden };
}

const kort = (woord: string): string =>
  KORT[woord] ??
  woord
    .replace(/(?<=..)straat$/, 'str')
    .replace(/(?<=..)laan$/, 'ln')
    .replace(/(?<=..)weg$/, 'wg');
