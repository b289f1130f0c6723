import type { Ondersteuningsniveau } from '../../prisma/generated/client/enums.ts';
import { LEEFTIJDSGROEPEN, type Leeftijdsgroep } from '../vormen.ts';
import type { Aanbodrij, Themafeiten } from './lezen.ts';
import { AANWEZIG } from './score.ts';
import { hoortBij, isHulpvraag } from './themas.ts';
import type { Aanbodplekken, Celsleutel, Tellingen, Wijkfeiten } from './vormen.ts';

const GROEPEN = Object.keys(LEEFTIJDSGROEPEN) as Leeftijdsgroep[];
const GEEN: Tellingen = {};

/** Wat er over een onderwerp bekend is, in welk gebied ook. */
export interface Onderwerp {
  /** De leeftijdsgroepen waarvoor het ergens wordt aangeboden. */
  groepen: Leeftijdsgroep[];
  /** Geen enkel aanbod zegt voor welke leeftijd het is: dan kan het elke groep zijn. */
  groepOnzeker: boolean;
  /** De niveaus waarop het voor een leeftijdsgroep ergens wordt aangeboden; een leeg niveau is alle samen. */
  niveaus: (groep: Leeftijdsgroep) => (Ondersteuningsniveau | null)[];
  /** Hoeveel aanbod er in andere gebieden of gemeenten voor een leeftijdsgroep is. */
  elders: (groep: Leeftijdsgroep) => number;
}

/** Het aanbod, klaar om per cel te lezen. */
export interface Celtelling {
  onderwerpen: ReadonlyMap<string, Onderwerp>;
  cel: (sleutel: Celsleutel) => Aanbodplekken;
}

/**
 * Legt de getelde rijen per cel neer. Aanbod onder een hoofdthema telt bij elk thema daaronder, behalve als het zelf zo'n thema noemt. Een
 * onderwerp telt alleen voor leeftijden waarvoor het ergens, in welk gebied ook, aan kinderen of ouders wordt aangeboden: van de rest is
 * niet bekend of het bestaat.
 */
export function telPerCel(
  rijen: readonly Aanbodrij[],
  themas: readonly Themafeiten[],
  wijken: readonly Pick<Wijkfeiten, 'code' | 'gemeente'>[],
): Celtelling {
  const perPlek = new Map<string, Tellingen>();
  const gezien = new Map<string, Aanbodrij[]>();
  const naarBlad = bladkiezer(themas);
  const gemeenten = new Map(wijken.map(({ code, gemeente }) => [code, gemeente]));
  const naarPlek = plekkiezer(new Set(gemeenten.values()));
  for (const rij of rijen) {
    const plekken = naarPlek(rij);
    // Wie in meer wijken helpt, heeft zijn plekken niet in elke wijk opnieuw.
    const telling = { ...rij, plekken: rij.plekken / Math.max(1, rij.wijken.length) };
    for (const onderwerp of naarBlad(rij.onderwerpen)) {
      for (const groep of rij.groepen) {
        for (const plek of plekken) telOp(perPlek, sleutelVan(onderwerp, groep, rij.niveau, plek), telling);
      }
      if (rij.bereikbaarheid === 'PROFESSIONALS') continue;
      const gezienerij = { ...rij, hier: plekken.length > 0 };
      const eigen = gezien.get(onderwerp);
      if (eigen) eigen.push(gezienerij);
      else gezien.set(onderwerp, [gezienerij]);
    }
  }
  const op = (sleutel: Celsleutel, plek: string) =>
    perPlek.get(sleutelVan(sleutel.onderwerp, sleutel.groep, sleutel.niveau, plek)) ?? GEEN;
  return {
    onderwerpen: new Map([...gezien].map(([onderwerp, eigen]) => [onderwerp, onderwerpVan(onderwerp, eigen)])),
    cel: (sleutel) => ({
      lokaal: op(sleutel, sleutel.wijk),
      stadsbreed: op(sleutel, gemeenten.get(sleutel.wijk) ?? ''),
    }),
  };
}

/** Geeft de plekken die een rij dekt: codes van wijken, of namen van gemeenten. Leeg als zij hier niets dekt. */
function plekkiezer(eigen: ReadonlySet<string>): (rij: Aanbodrij) => string[] {
  return ({ hier, wijken, gemeenten }) => {
    if (!hier) return [];
    if (wijken.length > 0) return wijken;
    return gemeenten.length > 0 ? gemeenten.filter((gemeente) => eigen.has(gemeente)) : [...eigen];
  };
}

/** Geeft bij de codes van een record de onderwerpen waarbij het telt. */
function bladkiezer(themas: readonly Themafeiten[]): (codes: readonly string[]) => string[] {
  const hoofd = new Map(themas.map(({ code, ouderCode }) => [code, ouderCode]));
  const onder = Map.groupBy(themas, ({ ouderCode }) => ouderCode ?? '');
  return (codes) => {
    const bladen = codes.flatMap((code) => {
      const eronder = onder.get(code)?.map((thema) => thema.code) ?? [];
      if (eronder.length === 0) return [code];
      return eronder.some((blad) => codes.includes(blad)) ? [] : eronder;
    });
    return [...new Set(bladen)].filter((code) => isHulpvraag(code, hoofd.get(code) ?? null));
  };
}

const sleutelVan = (onderwerp: string, groep: string, niveau: string | null, plek: string) =>
  `${onderwerp} ${groep} ${niveau ?? ''} ${plek}`;

function telOp(perPlek: Map<string, Tellingen>, sleutel: string, rij: Aanbodrij): void {
  const tellingen = perPlek.get(sleutel) ?? {};
  const { aantal, metPlekken, plekken, onbekend } = tellingen[rij.bereikbaarheid] ?? {
    aantal: 0,
    metPlekken: 0,
    plekken: 0,
    onbekend: 0,
  };
  tellingen[rij.bereikbaarheid] = {
    aantal: aantal + rij.aantal,
    metPlekken: metPlekken + rij.metPlekken,
    plekken: plekken + rij.plekken,
    onbekend: onbekend + rij.onbekend,
  };
  perPlek.set(sleutel, tellingen);
}

function onderwerpVan(code: string, rijen: readonly Aanbodrij[]): Onderwerp {
  const van = (groep: Leeftijdsgroep) => rijen.filter(({ groepen }) => groepen.includes(groep));
  // Alleen wie zegt voor welke leeftijd het is, laat zien voor wie het onderwerp bestaat.
  const bekend = rijen.filter(({ leeftijdBekend }) => leeftijdBekend);
  const mogelijk = new Set((bekend.length > 0 ? bekend : rijen).flatMap(({ groepen }) => groepen));
  return {
    groepen: GROEPEN.filter((groep) => mogelijk.has(groep) && hoortBij(code, groep)),
    groepOnzeker: bekend.length === 0,
    niveaus: (groep) => niveausVan(van(groep)),
    elders: (groep) =>
      van(groep)
        .filter(({ hier, bereikbaarheid }) => !hier && AANWEZIG.includes(bereikbaarheid))
        .reduce((som, { aantal }) => som + aantal, 0),
  };
}

/** Zonder niveau telt aanbod alleen mee als niet per niveau wordt gevraagd, of als geen enkele rij een niveau heeft. */
function niveausVan(rijen: readonly Aanbodrij[]): (Ondersteuningsniveau | null)[] {
  const niveaus = [...new Set(rijen.map(({ niveau }) => niveau))];
  const bekend = niveaus.filter((niveau) => niveau !== null);
  return bekend.length > 0 ? bekend : [null];
}
