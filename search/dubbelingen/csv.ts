/** Een tabel uit een CSV-bestand: kolomnamen, en per rij de waarden op naam. */
export interface Csv {
  kolommen: string[];
  rijen: Record<string, string>[];
}

/**
 * Leest CSV volgens RFC 4180, met komma of puntkomma (of tab) tussen de velden. Een BOM, spaties om kolomnamen en lege regels vallen
 * weg; waarden houden hun tekst zonder spaties eromheen. Een rij met te weinig velden krijgt lege.
 */
export function leesCsv(tekst: string): Csv {
  const inhoud = tekst.replace(/^\uFEFF/, '');
  const [kop = [], ...rest] = leesRijen(inhoud, scheidingVan(inhoud)).filter((rij) => rij.some((veld) => veld !== ''));
  return {
    kolommen: kop,
    rijen: rest.map((rij) => Object.fromEntries(kop.map((kolom, i) => [kolom, rij[i] ?? '']))),
  };
}

/** Het teken dat in de kop het meest buiten aanhalingstekens staat. */
function scheidingVan(tekst: string): string {
  const kop = (/^[^\r\n]*/.exec(tekst.replace(/"(?:[^"]|"")*"/g, '').trimStart())?.[0] ?? '').split('');
  const aantal = (teken: string) => kop.filter((gevonden) => gevonden === teken).length;
  return [',', ';', '\t'].reduce((beste, teken) => (aantal(teken) > aantal(beste) ? teken : beste));
}

function leesRijen(tekst: string, scheiding: string): string[][] {
  const rijen: string[][] = [];
  let rij: string[] = [];
  let plek = 0;
  while (plek < tekst.length) {
    const { veld, einde } = leesVeld(tekst, plek, scheiding);
    rij.push(veld);
    plek = einde;
    if (tekst[plek] === scheiding) {
      plek += 1;
      if (plek === tekst.length) rij.push('');
      else continue;
    }
    plek += tekst.startsWith('\r\n', plek) ? 2 : 1;
    rijen.push(rij);
    rij = [];
  }
  if (rij.length > 0) rijen.push(rij);
  return rijen;
}

/** Leest een veld vanaf `begin`; `einde` is de plek van de scheiding of het regeleinde erachter. */
function leesVeld(tekst: string, begin: number, scheiding: string): { veld: string; einde: number } {
  let plek = begin;
  while (tekst[plek] === ' ') plek += 1;
  if (tekst[plek] !== '"') return leesVeldZonder(tekst, plek, scheiding);
  let veld = '';
  plek += 1;
  for (;;) {
    const aanhaling = tekst.indexOf('"', plek);
    if (aanhaling < 0) return { veld: veld + tekst.slice(plek), einde: tekst.length };
    veld += tekst.slice(plek, aanhaling);
    plek = aanhaling + 1;
    if (tekst[plek] !== '"') break;
    veld += '"';
    plek += 1;
  }
  // Wat na het sluitende teken nog voor de scheiding staat, hoort er nog bij.
  const rest = leesVeldZonder(tekst, plek, scheiding);
  return { veld: (veld + rest.veld).trim(), einde: rest.einde };
}

function leesVeldZonder(tekst: string, begin: number, scheiding: string): { veld: string; einde: number } {
  let einde = begin;
  while (einde < tekst.length && tekst[einde] !== scheiding && tekst[einde] !== '\n' && tekst[einde] !== '\r')
    einde += 1;
  return { veld: tekst.slice(begin, einde).trim(), einde };
}

/** Schrijft CSV met komma's; een veld krijgt aanhalingstekens als dat nodig is. */
export function schrijfCsv(kolommen: readonly string[], rijen: Iterable<readonly (string | number)[]>): string {
  const regels = [kolommen.map(veldtekst).join(',')];
  for (const rij of rijen) regels.push(rij.map((veld) => veldtekst(String(veld))).join(','));
  return `${regels.join('\n')}\n`;
}

const veldtekst = (veld: string): string => (/[",\r\n]/.test(veld) ? `"${veld.replaceAll('"', '""')}"` : veld);
