import { AFSTAND, DEEL } from './gewichten.ts';
import { kilometer } from './tekst.ts';
import type { Kandidaat, Oordeel, Profiel, Punt, Weging } from './vormen.ts';

const STRAAL_AARDE_KM = 6371;
const rad = (graden: number): number => (graden * Math.PI) / 180;

/** De afstand hemelsbreed in kilometers, over een bol (haversine). */
export function hemelsbreed(a: Punt, b: Punt): number {
  const hoogte = Math.sin(rad(b.breedtegraad - a.breedtegraad) / 2) ** 2;
  const breedte = Math.sin(rad(b.lengtegraad - a.lengtegraad) / 2) ** 2;
  const deel = hoogte + Math.cos(rad(a.breedtegraad)) * Math.cos(rad(b.breedtegraad)) * breedte;
  return 2 * STRAAL_AARDE_KM * Math.asin(Math.min(1, Math.sqrt(deel)));
}

/**
 * De afstand tussen profiel en activiteit. Coördinaten gaan voor. Is alleen een wijk gegeven, dan geldt het gemiddelde van de plekken
 * van activiteiten in die wijk als haar midden: het echte midden staat in een ander domein. Dezelfde wijk is altijd dichtbij.
 */
export function afstandTot({ punt, puntIsOngeveer, wijk }: Profiel, kandidaat: Kandidaat) {
  const { lengtegraad, breedtegraad, wijken } = kandidaat;
  const bekend = punt && lengtegraad !== null && breedtegraad !== null;
  const km = bekend ? Math.round(hemelsbreed(punt, { lengtegraad, breedtegraad }) * 10) / 10 : null;
  const zelfdeWijk = (km === null || puntIsOngeveer) && wijk !== null && wijken.includes(wijk);
  return { km, zelfdeWijk };
}

export const weegAfstand: Weging = (profiel, kandidaat) => {
  if (!profiel.punt && profiel.wijk === null) return undefined;
  const { km, zelfdeWijk } = afstandTot(profiel, kandidaat);
  if (zelfdeWijk) return { deel: 1, reden: 'In dezelfde wijk.' };
  if (km === null) return { deel: null, nietBekend: plekOnbekend(profiel, kandidaat) };
  return oordeel(km, profiel);
};

function oordeel(km: number, { reisafstandKm: reis, puntIsOngeveer }: Profiel): Oordeel {
  const ver = `${puntIsOngeveer ? 'ongeveer ' : ''}${kilometer(km)}`;
  if (km <= reis) {
    const deel = 1 - (1 - DEEL.verstePlek) * (km / reis);
    return { deel, reden: `Op ${ver}, binnen de reisafstand van ${kilometer(reis)}.` };
  }
  const grens = reis * AFSTAND.ietsVerder + (puntIsOngeveer ? AFSTAND.spelingWijkKm : 0);
  const extra = kilometer(Math.max(0.1, km - reis));
  if (km <= grens) {
    const oplossing = `Iets verder reizen (${extra} meer), of samen met iemand gaan.`;
    return { deel: 0, belemmeringen: [{ tekst: `Het is ${ver}: iets te ver.`, oplossing, hard: false }] };
  }
  const tekst = `Het is ${ver}: te ver bij een reisafstand van ${kilometer(reis)}.`;
  return { deel: 0, belemmeringen: [{ tekst, oplossing: 'Alleen met vervoer, of zoek dichterbij.', hard: true }] };
}

function plekOnbekend({ wijk, punt }: Profiel, { wijken, lengtegraad }: Kandidaat): string {
  if (lengtegraad !== null && !punt) return 'De afstand is niet bekend: van deze wijk zijn geen plekken bekend.';
  if (wijken.length === 0) return 'De plek is niet bekend; het is voor het hele gebied.';
  return wijk === null ? 'De plek is niet bekend.' : 'De afstand is niet bekend; het hoort bij een andere wijk.';
}
