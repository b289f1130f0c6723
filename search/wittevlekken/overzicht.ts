import { LEEFTIJDSGROEPEN, type Leeftijdsgroep } from '../vormen.ts';
import type { Oordeel, Vlek } from './vormen.ts';

/** Waarover de rijen of kolommen van een overzicht gaan. */
export const ASSEN = ['WIJK', 'ONDERWERP', 'LEEFTIJDSGROEP'] as const;
export type As = (typeof ASSEN)[number];

/** Een vak van het overzicht: alle cellen die erin vallen, samengevat door de ergste. */
export interface Vak {
  rij: number;
  kolom: number;
  /** Leeg als er geen cel in valt. */
  score: number | null;
  oordeel: Oordeel | null;
  witteVlekken: number;
  knelpunten: number;
  cellen: number;
}

export interface Overzicht {
  rijen: string[];
  kolommen: string[];
  /** Elk vak precies één keer, rij voor rij. */
  vakken: Vak[];
}

const LEES: Record<As, (vlek: Vlek) => string> = {
  WIJK: ({ wijk }) => wijk,
  ONDERWERP: ({ onderwerp }) => onderwerp,
  LEEFTIJDSGROEP: ({ groep }) => groep,
};

export const GROEPEN = Object.keys(LEEFTIJDSGROEPEN) as Leeftijdsgroep[];

/** Legt cellen in vakken. `volgorde` geeft van elke as de sleutels op volgorde; wat nergens voorkomt, krijgt geen rij of kolom. */
export function maakOverzicht(
  vlekken: readonly Vlek[],
  rijAs: As,
  kolomAs: As,
  volgorde: (as: As) => readonly string[],
): Overzicht {
  const aanwezig = (as: As) => {
    const er = new Set(vlekken.map(LEES[as]));
    return volgorde(as).filter((sleutel) => er.has(sleutel));
  };
  const rijen = aanwezig(rijAs);
  const kolommen = aanwezig(kolomAs);
  const perVak = Map.groupBy(vlekken, (vlek) => `${LEES[rijAs](vlek)} ${LEES[kolomAs](vlek)}`);
  return {
    rijen,
    kolommen,
    vakken: rijen.flatMap((sleutel, rij) =>
      kolommen.map((ander, kolom) => ({ rij, kolom, ...vatSamen(perVak.get(`${sleutel} ${ander}`) ?? []) })),
    ),
  };
}

function vatSamen(vlekken: readonly Vlek[]): Omit<Vak, 'rij' | 'kolom'> {
  const ergste = vlekken.reduce<Vlek | undefined>((a, b) => (a && a.score >= b.score ? a : b), undefined);
  const tel = (oordeel: Oordeel) => vlekken.filter((vlek) => vlek.oordeel === oordeel).length;
  return {
    score: ergste?.score ?? null,
    oordeel: ergste?.oordeel ?? null,
    witteVlekken: tel('WITTE_VLEK'),
    knelpunten: tel('KNELPUNT'),
    cellen: vlekken.length,
  };
}

/** In welke van vijf kleuren een score hoort: 0 is gedekt, 4 is het ergst. */
export const klasseVan = (score: number): number => (score === 0 ? 0 : Math.min(4, 1 + Math.floor(score / 25)));
