import type {
  KostenVoorGebruiker,
  Ondersteuningsniveau,
  Onderwijssoort,
  Regio,
  Status,
  VoorWie,
} from '../../prisma/generated/client/enums.ts';
import type { Wachttijdstatus } from '../vormen.ts';

/** Wat onderling vergeleken wordt: aanbod met aanbod, en activiteiten met activiteiten. */
export const OVERLAPSOORTEN = ['AANBOD', 'ACTIVITEIT'] as const;
export type Overlapsoort = (typeof OVERLAPSOORTEN)[number];

export interface Aanbieder {
  id: string;
  /** De organisatie waar hij (via andere) onderdeel van is, of hijzelf: wie dezelfde familie heeft, is geen andere aanbieder. */
  familie: string;
}

/** Woorden uit naam, doel en omschrijving, op alfabet, elk met hoe zwaar het weegt; de som van de kwadraten van de gewichten is 1. */
export interface Gewogen {
  woorden: readonly string[];
  gewichten: readonly number[];
}

/** Een record zoals de overlap het kent. */
export interface Overlaprecord {
  soort: Overlapsoort;
  id: string;
  /** Codes, het belangrijkste eerst. */
  themas: readonly string[];
  regio: Regio;
  /** De namen van de gemeenten waar het is; leeg is niet bekend. */
  gemeenten: readonly string[];
  /** Alleen daar; leeg is het hele gebied. */
  wijken: readonly string[];
  /** In hele jaren; zijn beide leeg, dan is de leeftijd niet bekend. */
  leeftijdVan: number | null;
  leeftijdTot: number | null;
  onderwijssoorten: readonly Onderwijssoort[];
  voorWie: readonly VoorWie[];
  kosten: KostenVoorGebruiker | null;
  niveau: Ondersteuningsniveau | null;
  status: Status | null;
  wachttijdstatus: Wachttijdstatus | null;
  aanbieders: readonly Aanbieder[];
  /** De woorden die het meest zeggen. */
  woorden: Gewogen;
}

/** De punten waarop twee records vergeleken worden. */
export const DELEN = ['THEMA', 'DOELGROEP', 'LEEFTIJD', 'DOEL', 'GEBIED', 'NIVEAU', 'KOSTEN'] as const;
export type Deel = (typeof DELEN)[number];
