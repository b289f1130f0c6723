import { leeftijdsgroepenVan } from '../leeftijdsgroepen.ts';
import type { Term } from '../vormen.ts';
import { type Indexdocument, KANDIDAATVELDEN, type Kandidaat, LABELS } from '../zoekmachine.ts';
import { naambeginnen, naamsleutel } from './naam.ts';

/** De woorden van een document per label, elk met een spatie ervoor en erachter. */
interface Woorden {
  naamWoorden: string;
  themaWoorden: string;
  kernWoorden: string;
  restWoorden: string;
}

/** Een document zoals Meilisearch het bewaart. `id` is uniek binnen zijn index, want elke soort heeft een eigen index. */
export interface Meilidocument extends Omit<Kandidaat, 'rang'>, Woorden {
  /** Alle termen van alle labels: hierop wordt gevonden. */
  termen: Term[];
  /** Hierop wordt op alfabet gezet. */
  naamsleutel: string;
  /** Hierop vult zoeken een naam aan. */
  naambeginnen: string[];
  afdruk: string;
  vanafTrede: Indexdocument['vanafTrede'];
}

/** Wat van een treffer wordt opgehaald: een `Kandidaat` met zijn rang nog in vier velden. */
export type Treffer = Omit<Kandidaat, 'rang'> & Woorden;

export const WOORDVELDEN = [
  'naamWoorden',
  'themaWoorden',
  'kernWoorden',
  'restWoorden',
] as const satisfies (keyof Woorden)[];

export const TREFFERVELDEN: string[] = [...KANDIDAATVELDEN, ...WOORDVELDEN];

const kies = <T extends object, V extends keyof T>(bron: T, velden: readonly V[]) =>
  Object.fromEntries(velden.map((veld) => [veld, bron[veld]])) as Pick<T, V>;

const metSpaties = (termen: readonly Term[]): string => ` ${termen.map((term) => `${term} `).join('')}`;

export function alsMeilidocument(document: Indexdocument): Meilidocument {
  const { termen, naam, leeftijdVan, leeftijdTot, afdruk, vanafTrede } = document;
  const leeftijdsgroepen = leeftijdsgroepenVan(leeftijdVan, leeftijdTot);
  return {
    ...kies({ ...document, leeftijdsgroepen }, KANDIDAATVELDEN),
    naamWoorden: metSpaties(termen.A),
    themaWoorden: metSpaties(termen.B),
    kernWoorden: metSpaties(termen.C),
    restWoorden: metSpaties(termen.D),
    termen: [...new Set(LABELS.flatMap((label) => termen[label]))],
    naamsleutel: naamsleutel(naam),
    naambeginnen: naambeginnen(naam),
    afdruk,
    vanafTrede,
  };
}

export const alsKandidaat = (treffer: Treffer): Kandidaat => ({
  ...kies(treffer, KANDIDAATVELDEN),
  rang: [treffer.naamWoorden, treffer.themaWoorden, treffer.kernWoorden, treffer.restWoorden],
});
