import type { Regio } from '../../prisma/generated/client/enums.ts';
import type { Sleutel } from '../vormen.ts';

/** Wat een eigenaar te doen kan hebben. */
export const TAAKSOORTEN = [
  'AANBOD_NAKIJKEN',
  'ACTIVITEIT_NAKIJKEN',
  'VOORSTEL_BEOORDELEN',
  'WACHTTIJD_MELDEN',
  'SOP_BIJWERKEN',
] as const;
export type Taaksoort = (typeof TAAKSOORTEN)[number];

/** Van wie of waar taken zijn. */
export interface Taakkeuze {
  soorten: readonly Taaksoort[];
  /** Alleen wat deze organisatie aanbiedt. */
  organisatie?: string | undefined;
  /** Alleen van deze school. */
  school?: string | undefined;
  regio?: Regio | undefined;
  /** Laat de verzonnen Voorbeeldstad weg. */
  zonderVoorbeeld: boolean;
}

export interface Taak extends Sleutel {
  taaksoort: Taaksoort;
  /** Eerste dag (jjjj-mm-dd) waarop dit gedaan had moeten zijn; leeg als dat niet bekend is. */
  sinds: string | null;
  /** Hoe vaak het op de eerste bladzijde van een zoekvraag stond, en hoe vaak het is geopend. */
  gevonden: number;
  geopend: number;
}

/** Hoeveel taken er van elke soort zijn. */
export type Taaktelling = Record<Taaksoort, number>;

/** Wie taken heeft: een organisatie of school; leeg als niet bekend is wie het aanbiedt. */
export interface Eigenaarstaken {
  eigenaar: Sleutel | null;
  perSoort: Taaktelling;
  totaal: number;
  sinds: string | null;
  /** Hoe vaak wat er ligt is gevonden en geopend, samen. */
  gezocht: number;
}
