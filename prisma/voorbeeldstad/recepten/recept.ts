import type {
  Ondersteuningsniveau,
  Onderwijssoort,
  Organisatiesoort,
  Toegang,
  VoorWie,
} from '../../generated/client/enums.ts';

/** Hoe het aanbod werkt; bepaalt duur, intensiteit, capaciteit, kosten en toegang. */
export type Werkvorm =
  | 'groep'
  | 'individueel'
  | 'kort'
  | 'behandeling'
  | 'maatje'
  | 'klas'
  | 'school'
  | 'vakantie'
  | 'voorschool'
  | 'inloop'
  | 'advies'
  | 'gesprek'
  | 'loket'
  | 'plek'
  | 'timeout'
  | 'logeren'
  | 'cursus'
  | 'bijeenkomst'
  | 'overleg'
  | 'regeling'
  | 'vervoer';

/** Voor wie: een meervoud dat met het zelfstandig naamwoord begint, met leeftijd van en tot (of geen) en onderwijs. */
export type Groep = readonly [
  tekst: string,
  van: number | null,
  tot: number | null,
  onderwijs: readonly Onderwijssoort[],
  voorWie?: readonly VoorWie[],
];

/**
 * Waaruit aanbod over één thema wordt samengesteld. De stukken passen zo in elkaar:
 * - `soorten`: met `een` ervoor als dat hoort: `een training`, maar `bijles`;
 * - `doelen`: een bijzin die past na `dat` en een meervoud: `dat leerlingen … weer vaker naar school gaan`;
 * - `werkwijzen`: hele zinnen die bij elke soort en elke groep van dit recept waar kunnen zijn. Aantallen weken, uren of
 *   deelnemers staan er niet in: die staan in de velden.
 */
export interface Recept {
  thema: string;
  ook: readonly string[];
  /** Hoe vaak dit voorkomt ten opzichte van andere recepten. */
  gewicht: number;
  aanbieders: readonly Organisatiesoort[];
  niveaus: Readonly<Partial<Record<Ondersteuningsniveau, number>>>;
  /** Alleen deze toegang past hierbij, met eigen zinnen erover; een lege lijst is de gewone zin. Anders volgt zij uit het niveau. */
  toegang?: Readonly<Partial<Record<Toegang, readonly string[]>>>;
  /** Dit kost de gebruiker nooit iets. */
  kosten?: 'GRATIS';
  namen: readonly string[];
  soorten: readonly (readonly [naam: string, werkvorm: Werkvorm])[];
  groepen: readonly Groep[];
  doelen: readonly string[];
  werkwijzen: readonly string[];
}

export const BASIS = ['PO', 'SBO'] as const;
export const BASIS_BREED = ['PO', 'SBO', 'SO'] as const;
export const MIDDELBAAR = ['VO'] as const;
export const MIDDELBAAR_BREED = ['VO', 'VSO', 'PRO'] as const;
export const ALLES = ['PO', 'SBO', 'SO', 'VO', 'VSO', 'PRO'] as const;
export const OUDER = ['OUDER'] as const;
export const GEZIN = ['GEZIN', 'LEERLING', 'OUDER'] as const;
export const PROFESSIONAL = ['PROFESSIONAL'] as const;
export const SCHOOL = ['SCHOOL', 'PROFESSIONAL'] as const;
