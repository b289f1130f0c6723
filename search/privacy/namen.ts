import { eindVanNamen } from './naam-lezen.ts';
import { NAAM_VOORAF, NAAMREGELS, type Naamregel } from './naamregels.ts';

/** Stukken van de tekst, van en tot. */
type Stuk = [van: number, tot: number];

/** Knipt de namen van mensen uit een tekst: elk wordt een spatie. */
export function knipNamen(tekst: string): string {
  const zonderBijzin = tekst.replace(NAAM_VOORAF, ' ');
  return NAAMREGELS.reduce((nu, regel) => zonder(nu, namenVolgens(nu, regel)), zonderBijzin);
}

function namenVolgens(tekst: string, { aanleiding, tussen, kleineLetters, metAanleiding, tenzij }: Naamregel): Stuk[] {
  const uit: Stuk[] = [];
  for (const gevonden of tekst.matchAll(aanleiding)) {
    if (tenzij?.test(tekst.slice(Math.max(0, gevonden.index - 60), gevonden.index))) continue;
    const na = gevonden.index + gevonden[0].length;
    const begin = na + lengteOp(tekst, na, tussen);
    const eind = eindVanNamen(tekst, begin, kleineLetters);
    if (eind !== null) uit.push([metAanleiding ? gevonden.index : begin, eind]);
  }
  return uit;
}

function lengteOp(tekst: string, plek: number, patroon: RegExp): number {
  patroon.lastIndex = plek;
  return patroon.exec(tekst)?.[0].length ?? 0;
}

/** De tekst met een spatie op de plek van elk stuk. Een stuk dat in een eerder stuk begint, is al weg. */
function zonder(tekst: string, stukken: readonly Stuk[]): string {
  let uit = '';
  let plek = 0;
  for (const [van, tot] of stukken) {
    if (van < plek) continue;
    uit += `${tekst.slice(plek, van)} `;
    plek = tot;
  }
  return uit + tekst.slice(plek);
}
