import { leerGewichten, type Patroon } from './em.ts';
import { bewijs, type Gewichten, kansVan } from './gewichten.ts';
import { zoekGroepen } from './groepen.ts';
import { perInhoud, verzamelInhouden, waardenVan } from './inhouden.ts';
import { type Kandidaten, type Meekijker, zoekKandidaten } from './kandidaten.ts';
import { maakKlassen } from './klassen.ts';
import { hoogste } from './niveaus.ts';
import { telPatronen, telToeval } from './patronen.ts';
import { type Kolom, leesKolom } from './tabel.ts';
import { maakVeldvergelijker, type Veldvergelijker, type Waarden } from './veldpaar.ts';
import type { Oordeel, Rij, Veld } from './vormen.ts';
import { zeldzaamheid } from './zeldzaam.ts';

/** Wat over een verzameling records geleerd is. */
export interface Model {
  velden: readonly Veld[];
  kolommen: readonly Kolom[];
  gewichten: Gewichten;
  vergelijker: Veldvergelijker;
}

/** Een model met de paren waaruit het geleerd is. */
export interface Geleerd {
  model: Model;
  /** Elke verschillende inhoud één keer, met de nummers van de records die haar hebben. */
  inhouden: number[][];
  /** Paren van verschillende inhouden. */
  kandidaten: Kandidaten;
  kansen: Float32Array;
}

/** Wat een mens over twee records heeft gezegd. */
export interface Voorbeeld {
  a: Rij;
  b: Rij;
  /** Het is hetzelfde; anders zeker niet. */
  zelfde: boolean;
}

/** Een mens kijkt beter dan een schatting: zijn oordeel telt als zoveel paren. */
const PER_VOORBEELD = 5;

export interface Leerkeuzes {
  /** Bij koppelen: uit welk register een record komt. Binnen een register wordt niets vergeleken. */
  register?: (record: number) => number;
  meekijker?: Meekijker;
  /** Paren waarvan bekend is wat zij zijn; zij hoeven er niet in te staan. */
  voorbeelden?: readonly Voorbeeld[];
}

/** Leert uit records zonder voorbeelden hoe te oordelen. De volgorde van de records maakt niet uit. */
export function leer(rijen: readonly Rij[], velden: readonly Veld[], keuzes: Leerkeuzes = {}): Model {
  return leerMetParen(rijen, velden, keuzes).model;
}

/** Als `leer`, en geeft ook de paren met hun kans. */
export function leerMetParen(rijen: readonly Rij[], velden: readonly Veld[], keuzes: Leerkeuzes = {}): Geleerd {
  const { register, meekijker, voorbeelden = [] } = keuzes;
  const alle = velden.map((veld) => leesKolom(rijen, veld));
  const inhouden = verzamelInhouden(alle, rijen.length, register);
  const kolommen = alle.map((kolom) => perInhoud(kolom, inhouden));
  const van = register && inhouden.map(([eerste = 0]) => register(eerste));
  const kandidaten = zoekKandidaten(kolommen, inhouden.length, van && ((a, b) => van[a] !== van[b]), meekijker);
  const vergelijker = maakVeldvergelijker(velden);
  const { patronen, perPaar } = telPatronen(kolommen, kandidaten, vergelijker);
  const geleerdVan = voorbeelden.map(({ a, b, zelfde }) => ({
    niveaus: vergelijker(
      alle.map((kolom) => kolom.lees(a)),
      alle.map((kolom) => kolom.lees(b)),
    ).niveaus,
    aantal: PER_VOORBEELD,
    zelfde,
  }));
  const model: Model = {
    velden,
    kolommen,
    vergelijker,
    gewichten: leerGewichten(
      velden,
      [...patronen, ...geleerdVan.sort(opNiveaus)],
      maakKlassen(velden, telToeval(kolommen, inhouden.length, vergelijker), zoekGroepen(kolommen, vergelijker)),
    ),
  };
  const kansen = new Float32Array(perPaar.length);
  for (let paar = 0; paar < perPaar.length; paar += 1) {
    const patroon = perPaar[paar] ?? 0;
    const a = waardenVan(kolommen, kandidaten.a[paar] ?? 0);
    const b = waardenVan(kolommen, kandidaten.b[paar] ?? 0);
    const niveaus = patronen[patroon]?.niveaus ?? [];
    const { bits } = bewijs(model.gewichten, niveaus, toeslag(model, a, b, niveaus));
    kansen[paar] = metKopie(kansVan(bits), a, b);
  }
  return { model, inhouden, kandidaten, kansen };
}

/** Een vaste volgorde, zodat het niet uitmaakt wie het eerst iets zei. */
const opNiveaus = (x: Patroon, y: Patroon): number =>
  x.niveaus.join() < y.niveaus.join()
    ? -1
    : x.niveaus.join() > y.niveaus.join()
      ? 1
      : Number(x.zelfde) - Number(y.zelfde);

/** Oordeelt over twee records, die niet in de verzameling hoeven te zitten. */
export function vergelijk(model: Model, a: Rij, b: Rij): Oordeel {
  return oordeel(model, leesWaarden(model, a), leesWaarden(model, b));
}

/** Maakt een record vergelijkbaar. */
export const leesWaarden = ({ kolommen }: Model, rij: Rij): Waarden => kolommen.map((kolom) => kolom.lees(rij));

/** Als `vergelijk`, over records die al gelezen zijn. */
export function oordeel(model: Model, a: Waarden, b: Waarden): Oordeel {
  const { niveaus, gewisseld } = model.vergelijker(a, b);
  const { gewichten } = model;
  const toeslagen = toeslag(model, a, b, niveaus);
  const { bits, delen } = bewijs(gewichten, niveaus, toeslagen);
  const [los, ...rest] = gewichten.alternatieven;
  const velden = model.velden.map((veld, f) => {
    const niveau = niveaus[f] ?? -1;
    const zeldzaam = toeslagen[f] ?? 0;
    return {
      veld,
      niveau,
      gewisseld: gewisseld[f] ?? false,
      zeldzaam,
      bits: (los?.bits[f]?.[niveau] ?? 0) + zeldzaam,
    };
  });
  const [deelLos = 1, ...delenRest] = delen;
  const sterkste = delenRest.indexOf(Math.max(...delenRest));
  const naam = rest[sterkste]?.naam;
  // Zonder andere verklaringen zouden de bits die tegen `los` zijn; zij delen het bewijs tegen zich op naar verhouding.
  const anders = naam === undefined ? undefined : { naam, bits: Math.min(0, Math.log2(deelLos)) };
  return { kans: metKopie(kansVan(bits), a, b), bits, velden, anders };
}

/** Wie in alles gelijk is, is dezelfde invoer, ook als er weinig is ingevuld. */
const KOPIE = 0.99;

function metKopie(kans: number, a: Waarden, b: Waarden): number {
  const kopie = a.every((waarde, f) => waarde?.tekst === b[f]?.tekst) && a.some(Boolean);
  return kopie ? Math.max(kans, KOPIE) : kans;
}

/**
 * Gelijk op een zeldzame waarde zegt meer dan gelijk op een gewone. Een kenmerk wijst niemand aan: twee scholen met dezelfde zeldzame
 * onderwijssoort zijn nog niet dezelfde. Met de woorden in een andere volgorde telt de gewoonste van de
 * twee.
 */
function toeslag({ kolommen }: Model, a: Waarden, b: Waarden, niveaus: readonly number[]): number[] {
  return kolommen.map((kolom, f) => {
    const [x, y] = [a[f], b[f]];
    if (!x || !y || kolom.veld.soort === 'kenmerk' || niveaus[f] !== hoogste(kolom.veld.soort)) return 0;
    return Math.min(zeldzaamheid(kolom, x.tekst), zeldzaamheid(kolom, y.tekst));
  });
}
