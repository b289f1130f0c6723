import type { Patroon } from './em.ts';
import { waardenVan } from './inhouden.ts';
import type { Kandidaten } from './kandidaten.ts';
import { hoogste } from './niveaus.ts';
import type { Kolom } from './tabel.ts';
import type { Veldvergelijker } from './veldpaar.ts';

/** Meer niveaus dan dit, met ontbreekt erbij, heeft geen soort. */
const NIVEAUS_SAMEN = 7;

/** Vergelijkt de kandidaten en telt hoe vaak elke combinatie van niveaus voorkomt; `perPaar` is het nummer van het patroon. */
export function telPatronen(kolommen: readonly Kolom[], { a, b }: Kandidaten, vergelijker: Veldvergelijker) {
  const perSleutel = new Map<number, number>();
  const patronen: Patroon[] = [];
  const perPaar = new Uint32Array(a.length);
  for (let paar = 0; paar < a.length; paar += 1) {
    const { niveaus } = vergelijker(waardenVan(kolommen, a[paar] ?? 0), waardenVan(kolommen, b[paar] ?? 0));
    const sleutel = niveaus.reduce((som, niveau) => som * NIVEAUS_SAMEN + niveau + 1, 0);
    let nummer = perSleutel.get(sleutel);
    if (nummer === undefined) {
      nummer = patronen.length;
      perSleutel.set(sleutel, nummer);
      patronen.push({ niveaus, aantal: 0 });
    }
    const patroon = patronen[nummer];
    if (patroon) patroon.aantal += 1;
    perPaar[paar] = nummer;
  }
  return { patronen, perPaar };
}

/** Zoveel willekeurige paren laten zien wat toeval is. */
const STEEKPROEF = 20_000;

/** Per veld hoe vaak elk niveau voorkomt bij paren die ver uit elkaar staan in de vaste volgorde. */
export function telToeval(kolommen: readonly Kolom[], aantal: number, vergelijker: Veldvergelijker): number[][] {
  const uit = kolommen.map(({ veld }) => Array<number>(hoogste(veld.soort) + 1).fill(0));
  const stap = Math.max(1, Math.floor(aantal / 7));
  for (let i = 0; i < Math.min(STEEKPROEF, aantal * 3); i += 1) {
    const a = i % aantal;
    const b = (a + stap * (1 + Math.floor(i / aantal)) + (i % 97)) % aantal;
    if (a === b) continue;
    const { niveaus } = vergelijker(waardenVan(kolommen, a), waardenVan(kolommen, b));
    for (const [f, niveau] of niveaus.entries()) {
      const rij = uit[f];
      if (rij && niveau >= 0) rij[niveau] = (rij[niveau] ?? 0) + 1;
    }
  }
  return uit;
}
