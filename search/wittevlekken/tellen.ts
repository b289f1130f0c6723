import type { Ondersteuningsniveau } from '../../prisma/generated/client/enums.ts';
import { LEEFTIJDSGROEPEN, type Leeftijdsgroep } from '../vormen.ts';
import type { Aanbodrij, Themafeiten } from './lezen.ts';
import { hoortBij, isHulpvraag } from './themas.ts';
import type { Aanbodplekken, Celsleutel, Tellingen } from './vormen.ts';

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
  /** Hoeveel aanbod er in andere gebieden voor een leeftijdsgroep is. */
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
export function telPerCel(rijen: readonly Aanbodrij[], themas: readonly Themafeiten[]): Celtelling {
  const perPlek = new Map<string, Tellingen>();
  const gezien = new Map<string, Aanbodrij[]>();
  const naarBlad = bladkiezer(themas);
  for (const rij of rijen) {
    for (const onderwerp of naarBlad(rij.onderwerpen)) {
      if (rij.hier) {
        for (const groep of rij.groepen) {
          for (const wijk of rij.wijken.length > 0 ? rij.wijken : [null]) {
            telOp(perPlek, sleutelVan(onderwerp, groep, rij.niveau, wijk), rij);
          }
        }
      }
      if (rij.bereikbaarheid === 'PROFESSIONALS') continue;
      const eigen = gezien.get(onderwerp);
      if (eigen) eigen.push(rij);
      else gezien.set(onderwerp, [rij]);
    }
  }
  const op = (sleutel: Celsleutel, wijk: string | null) =>
    perPlek.get(sleutelVan(sleutel.onderwerp, sleutel.groep, sleutel.niveau, wijk)) ?? GEEN;
  return {
    onderwerpen: new Map([...gezien].map(([onderwerp, eigen]) => [onderwerp, onderwerpVan(onderwerp, eigen)])),
    cel: (sleutel) => ({ lokaal: op(sleutel, sleutel.wijk), stadsbreed: op(sleutel, null) }),
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

const sleutelVan = (onderwerp: string, groep: string, niveau: string | null, wijk: string | null) =>
  `${onderwerp} ${groep} ${niveau ?? ''} ${wijk ?? ''}`;

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
    elders: (groep) => van(groep).reduce((som, { hier, aantal }) => som + (hier ? 0 : aantal), 0),
  };
}

/** Zonder niveau telt aanbod alleen mee als niet per niveau wordt gevraagd: dan heeft geen enkele rij een niveau. */
function niveausVan(rijen: readonly Aanbodrij[]): (Ondersteuningsniveau | null)[] {
  const niveaus = [...new Set(rijen.map(({ niveau }) => niveau))];
  const bekend = niveaus.filter((niveau) => niveau !== null);
  return bekend.length > 0 ? bekend : niveaus;
}
