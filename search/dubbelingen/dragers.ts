import { waardenVan } from './inhouden.ts';
import { hoogste } from './niveaus.ts';
import type { Kolom } from './tabel.ts';
import type { Veldvergelijker } from './veldpaar.ts';

/** Minder paren zeggen te weinig. */
const GENOEG = 20;
const MEESTAL = 0.5;
/** Zoveel vaker gelijk dan bij willekeurige records is geen toeval meer. */
const VAKER = 2;
/** Tot en met dit niveau is een naam een andere naam. */
const ANDERE_NAAM = 1;
/** In een kleiner blok is een dubbeling een groot deel van de paren. */
const GENOEG_SAMEN = 4;
/** Zoveel paren laten zien wat toeval is. */
const STEEKPROEF = 20_000;

/** Een veld waarvan records met verschillende namen de waarde delen, zoals de aanbieder, en welke velden met die waarde meegaan. */
export interface Drager {
  drager: number;
  volgt: number[];
}

/**
 * Welke velden door verschillende records gedeeld worden. Al het aanbod van een aanbieder heeft zijn telefoon en website: dat is één
 * feit, en geen bewijs dat het hetzelfde aanbod is.
 */
export function zoekDragers(kolommen: readonly Kolom[], vergelijker: Veldvergelijker): Drager[] {
  const namen = kolommen.flatMap(({ veld }, f) => (veld.soort === 'naam' ? [f] : []));
  if (namen.length === 0) return [];
  const gewoon = kolommen.map(kansGelijk);
  return kolommen.flatMap((kolom, drager) => {
    if (namen.includes(drager)) return [];
    const tellingen = kolommen.map(() => ({ gelijk: 0, samen: 0 }));
    let anders = 0;
    let totaal = 0;
    for (const [a, b] of parenMetZelfde(kolom, 2)) {
      const { niveaus } = vergelijker(waardenVan(kolommen, a), waardenVan(kolommen, b));
      totaal += 1;
      if (namen.some((f) => (niveaus[f] ?? 0) > ANDERE_NAAM)) continue;
      anders += 1;
      for (const [f, telling] of tellingen.entries()) {
        if ((niveaus[f] ?? -1) < 0) continue;
        telling.samen += 1;
        if (niveaus[f] === hoogste(kolommen[f]?.veld.soort ?? 'tekst')) telling.gelijk += 1;
      }
    }
    if (totaal < GENOEG || anders / totaal < MEESTAL) return [];
    const volgt = tellingen.flatMap(({ gelijk, samen }, f) =>
      f !== drager && samen >= GENOEG && gelijk / samen >= Math.max(MEESTAL, VAKER * (gewoon[f] ?? 1)) ? [f] : [],
    );
    return [{ drager, volgt }];
  });
}

/** Per veld hoe vaak elk niveau voorkomt bij paren die een van deze velden delen. */
export function telToevalBinnen(
  kolommen: readonly Kolom[],
  velden: readonly number[],
  vergelijker: Veldvergelijker,
): number[][] {
  const uit = kolommen.map(({ veld }) => Array<number>(hoogste(veld.soort) + 1).fill(0));
  for (const drager of velden) {
    const kolom = kolommen[drager];
    if (!kolom) continue;
    for (const [a, b] of parenMetZelfde(kolom, GENOEG_SAMEN)) {
      const { niveaus } = vergelijker(waardenVan(kolommen, a), waardenVan(kolommen, b));
      for (const [f, niveau] of niveaus.entries()) {
        const rij = uit[f];
        if (rij && niveau >= 0) rij[niveau] = (rij[niveau] ?? 0) + 1;
      }
    }
  }
  return velden.length === 0 ? [] : uit;
}

/** De kans dat twee willekeurige records hier gelijk zijn. */
function kansGelijk({ aantallen }: Kolom): number {
  const totaal = aantallen.reduce((som, aantal) => som + aantal, 0);
  return aantallen.reduce((som, aantal) => som + (aantal / totaal) ** 2, 0);
}

/** Paren die dezelfde waarde hebben, ver uit elkaar in de vaste volgorde: wie naast elkaar staat, heet bijna hetzelfde. */
function* parenMetZelfde({ nummers, waarden }: Kolom, minstens: number): Generator<readonly [number, number]> {
  const blokken: number[][] = waarden.map(() => []);
  for (const [record, nummer] of nummers.entries()) blokken[nummer]?.push(record);
  const groot = blokken.filter((blok) => blok.length >= minstens);
  const totaal = groot.reduce((som, blok) => som + Math.ceil(blok.length / 2), 0);
  const stap = Math.max(1, Math.ceil(totaal / STEEKPROEF));
  let teller = 0;
  for (const blok of groot) {
    const helft = blok.length >> 1;
    for (let i = 0; i + helft < blok.length; i += 1) {
      const [a, b] = [blok[i], blok[i + helft]];
      if (a !== undefined && b !== undefined && teller++ % stap === 0) yield [a, b];
    }
  }
}
