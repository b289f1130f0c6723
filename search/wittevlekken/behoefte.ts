import { isKleineWijk, isTeKlein, KLEINSTE_AANTAL } from '../../prisma/regels/kleine-aantallen.ts';
import { LEEFTIJDSGROEPEN, type Leeftijdsgroep } from '../vormen.ts';
import type { Aantal, Behoefte, Wijkfeiten } from './vormen.ts';

/**
 * De punten (besluit 0013). Elke wijk begint met de basis: ook waar weinig kinderen wonen, kan er een zijn die hulp nodig heeft. De rest loopt
 * gelijk op tot zijn hoogste.
 */
export const PUNTEN = {
  basis: 20,
  kinderen: { hoogste: 20, per: 50 },
  doelgroep: { hoogste: 25, per: 16 },
  prioriteit: 15,
  signalen: { hoogste: 20, per: 1 },
} as const;

/** Rondt een aantal signalen af naar beneden op vijf: uit twee antwoorden is dan geen klein aantal te berekenen. */
export const afgerondSignaal = (aantal: number): number | null =>
  aantal < KLEINSTE_AANTAL ? null : aantal - (aantal % KLEINSTE_AANTAL);

/**
 * Hoe groot de behoefte in een wijk is voor een leeftijdsgroep. De punten volgen de hele wijk en niet de leeftijdsgroep: de telling kent geen
 * jaren apart, dus een verschil tussen groepen zou verzonnen zijn.
 */
export function behoefteVan(wijk: Wijkfeiten, groep: Leeftijdsgroep, signalen: number): Behoefte {
  const kinderen = schat(wijk, wijk.kinderen, groep);
  const doelgroepkinderen = schat(wijk, wijk.doelgroepkinderen, groep);
  const getoond = afgerondSignaal(signalen);
  const punten = {
    basis: PUNTEN.basis,
    kinderen: puntenVan(kinderen, PUNTEN.kinderen),
    doelgroep: puntenVan(doelgroepkinderen, PUNTEN.doelgroep),
    prioriteit: wijk.prioriteitswijk ? PUNTEN.prioriteit : 0,
    signalen: naarPunten(getoond ?? 0, PUNTEN.signalen),
  };
  return {
    kinderen,
    doelgroepkinderen,
    prioriteitswijk: wijk.prioriteitswijk,
    signalen: getoond,
    punten,
    totaal: Object.values(punten).reduce((som, deel) => som + deel, 0),
  };
}

type Schaal = { hoogste: number; per: number };

const naarPunten = (aantal: number, { hoogste, per }: Schaal) => Math.min(hoogste, Math.round(aantal / per));

/** Een onbekend aantal krijgt de helft: het maakt de wijk niet zwaarder en niet lichter dan een gewone. Een klein aantal geeft niets. */
function puntenVan({ wijk, grond }: Aantal, schaal: Schaal): number {
  if (wijk !== null) return naarPunten(wijk, schaal);
  return grond === 'ONBEKEND' ? Math.round(schaal.hoogste / 2) : 0;
}

/** Verdeelt het getelde aantal gelijk over de jaren waarin geteld is. Van jaren daarbuiten is niets bekend. */
function schat(wijk: Wijkfeiten, aantal: number | null, groep: Leeftijdsgroep): Aantal {
  if (isKleineWijk(wijk)) return { groep: null, wijk: null, grond: 'KLEINE_WIJK' };
  if (aantal === null || wijk.geteld === null) return { groep: null, wijk: null, grond: 'ONBEKEND' };
  if (isTeKlein(aantal)) return { groep: null, wijk: null, grond: 'KLEINER_DAN_5' };
  const { van, tot } = LEEFTIJDSGROEPEN[groep];
  const jaren = geteldeJaren(wijk.geteld, groep);
  // Van minder dan de helft van de jaren iets weten, is te weinig om het aantal van de groep te noemen.
  if (jaren * 2 < tot - van + 1) return { groep: null, wijk: aantal, grond: 'ONBEKEND' };
  const deel = Math.round((aantal * jaren) / (wijk.geteld.tot - wijk.geteld.van + 1));
  if (isTeKlein(deel)) return { groep: null, wijk: aantal, grond: 'KLEINER_DAN_5' };
  return { groep: deel, wijk: aantal, grond: jaren === tot - van + 1 ? 'GESCHAT' : 'DEELS' };
}

/** Hoeveel jaren van de leeftijdsgroep geteld zijn. */
export function geteldeJaren(geteld: { van: number; tot: number }, groep: Leeftijdsgroep): number {
  const { van, tot } = LEEFTIJDSGROEPEN[groep];
  return Math.max(0, Math.min(tot, geteld.tot) - Math.max(van, geteld.van) + 1);
}

/** Leest `2-12 jaar`. */
export function leesGeteld(leeftijd: string | null): { van: number; tot: number } | null {
  const [, van, tot] = /^(\d{1,2})-(\d{1,2}) jaar$/.exec(leeftijd ?? '') ?? [];
  return van === undefined || tot === undefined || Number(tot) < Number(van)
    ? null
    : { van: Number(van), tot: Number(tot) };
}
