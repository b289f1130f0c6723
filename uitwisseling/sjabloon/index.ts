import { vormen } from '../../prisma/startdata/vorm/pakket.ts';
import { aanbod } from './aanbod.ts';
import { activiteiten } from './activiteiten.ts';
import type { Kolom } from './kolom.ts';
import { organisaties } from './organisaties.ts';
import { scholen } from './scholen.ts';
import { wachttijden } from './wachttijden.ts';

export { type Cel, type Celvorm, celTekst, type Gelezen, metApostrof, zonderApostrof } from './cel.ts';
export { binnenste, celVan, type Kolom, paden, waardeOp } from './kolom.ts';

/** Wat er met een sjabloon uit te wisselen is, op volgorde: wat verwezen wordt, gaat voor wie verwijst. */
export const SJABLOONSOORTEN = ['organisaties', 'scholen', 'aanbod', 'activiteiten', 'wachttijden'] as const;
export type Sjabloonsoort = (typeof SJABLOONSOORTEN)[number];

/** De kolommen van elke soort, op volgorde. Elke kolom is een veld van de vorm, en elk veld heeft een kolom. */
export const SJABLONEN: Readonly<Record<Sjabloonsoort, readonly Kolom[]>> = {
  organisaties,
  scholen,
  aanbod,
  activiteiten,
  wachttijden,
};

/** De vorm waaraan een record voldoet (`prisma/startdata/vorm`); in JSON staan records precies zo. */
export const VORM = {
  organisaties: vormen.organisaties,
  scholen: vormen.scholen,
  aanbod: vormen.aanbod,
  activiteiten: vormen.activiteiten,
  wachttijden: vormen.metingen,
} as const;

/** Een rij waarvan de eerste cel zo begint, is uitleg of een voorbeeld: die wordt niet geïmporteerd. Een id kan zo niet beginnen. */
export const GEEN_RECORD = '(';
