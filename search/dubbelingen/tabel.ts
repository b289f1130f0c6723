import { losseSleutel } from './hash.ts';
import { type Genormaliseerd, normaliseerWaarde } from './normaliseer.ts';
import type { Rij, Veld, Waarde } from './vormen.ts';
import { weegWoorden } from './woordgewicht.ts';

/** Eén veld over alle records. */
export interface Kolom {
  veld: Veld;
  /** Per record het nummer van zijn waarde; -1 als er niets is ingevuld. */
  nummers: Int32Array;
  /** De verschillende waarden. */
  waarden: Waarde[];
  /** Bij hoeveel records elke waarde staat. */
  aantallen: Uint32Array;
  /** Per waarde een getal dat alleen van haar inhoud afhangt. */
  sleutels: Uint32Array;
  /** Maakt een waarde die er nog niet in staat vergelijkbaar. */
  lees(rij: Rij): Waarde | undefined;
}

/** De inhoud van een veld; van meer kolommen achter elkaar. */
export function inhoudVan(rij: Rij, veld: Veld): string {
  if (!veld.kolom.includes('+')) return rij[veld.kolom] ?? '';
  return veld.kolom
    .split('+')
    .map((kolom) => rij[kolom]?.trim() ?? '')
    .filter(Boolean)
    .join(' ');
}

/** Leest een veld van alle records. */
export function leesKolom(rijen: readonly Rij[], veld: Veld): Kolom {
  const nummers = new Int32Array(rijen.length);
  const perInvoer = new Map<string, number>();
  const perTekst = new Map<string, number>();
  const ruw: Genormaliseerd[] = [];
  for (const [i, rij] of rijen.entries()) {
    const invoer = inhoudVan(rij, veld);
    let nummer = perInvoer.get(invoer);
    if (nummer === undefined) {
      const waarde = normaliseerWaarde(veld.soort, invoer);
      nummer = waarde === undefined ? -1 : (perTekst.get(waarde.tekst) ?? ruw.length);
      if (waarde !== undefined && nummer === ruw.length) {
        perTekst.set(waarde.tekst, nummer);
        ruw.push(waarde);
      }
      perInvoer.set(invoer, nummer);
    }
    nummers[i] = nummer;
  }
  const gewichten = weegWoorden(ruw.map(({ woorden }) => woorden));
  const weeg = (waarde: Genormaliseerd): Waarde => ({
    tekst: waarde.tekst,
    kern: waarde.kern,
    aaneen: (veld.soort === 'adres' ? waarde.kern : waarde.tekst).replaceAll(' ', ''),
    nummer: waarde.nummer,
    postcode: waarde.postcode,
    woorden: [...new Set(waarde.woorden)].map(gewichten.weeg),
  });
  const waarden = ruw.map(weeg);
  const aantallen = new Uint32Array(waarden.length);
  for (const nummer of nummers) if (nummer >= 0) aantallen[nummer] = (aantallen[nummer] ?? 0) + 1;
  return {
    veld,
    nummers,
    waarden,
    aantallen,
    sleutels: Uint32Array.from(waarden, ({ tekst }) => losseSleutel(tekst)),
    lees(rij) {
      const waarde = normaliseerWaarde(veld.soort, inhoudVan(rij, veld));
      return waarde && weeg(waarde);
    },
  };
}

/** Dezelfde kolom met als enige record de waarde die nieuw is of verandert. */
export function metAlleen(kolom: Kolom, waarde: Waarde | undefined): Kolom {
  return {
    ...kolom,
    nummers: Int32Array.of(waarde ? 0 : -1),
    waarden: waarde ? [waarde] : [],
    aantallen: Uint32Array.of(1),
    sleutels: waarde ? Uint32Array.of(losseSleutel(waarde.tekst)) : new Uint32Array(),
  };
}
