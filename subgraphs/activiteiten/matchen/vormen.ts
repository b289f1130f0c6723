import type * as P from '../../../prisma/generated/client/enums.ts';
import type { Matchsoort } from './gewichten.ts';

/** Een plek op de kaart, in graden (WGS 84). */
export interface Punt {
  lengtegraad: number;
  breedtegraad: number;
}

/** Wat een coach over een kind vraagt. Leeg betekent: niet gevraagd, en dan telt het niet mee. */
export interface Profiel {
  /** In jaren. */
  leeftijd: number;
  wijk: string | null;
  punt: Punt | null;
  /** Het punt is het midden van een wijk en niet de plek van het kind. */
  puntIsOngeveer: boolean;
  reisafstandKm: number;
  interesses: readonly string[];
  dagen: readonly P.Weekdag[];
  momentsoorten: readonly P.Momentsoort[];
  /** In euro's. */
  budgetPerJaar: number | null;
  toegankelijkheid: readonly P.Toegankelijkheid[];
  vorm: 'ALLEEN' | 'TEAM' | null;
  niveau: 'BEGINNER' | 'GEVORDERD' | null;
}

export interface Matchmoment {
  dag: P.Weekdag;
  /** Minuten na middernacht. */
  vanMinuut: number | null;
  totMinuut: number | null;
  seizoen: P.Seizoen;
}

/** Wat van een activiteit nodig is om te matchen. Leeg betekent: niet bekend. */
export interface Kandidaat {
  id: string;
  naam: string;
  alternatieveNamen: readonly string[];
  domein: P.Domein;
  soort: string | null;
  interesses: readonly string[];
  leeftijdVan: number | null;
  leeftijdTot: number | null;
  onderwijssoorten: readonly P.Onderwijssoort[];
  niveau: P.Speelniveau | null;
  vorm: P.Deelnamevorm | null;
  momentsoorten: readonly P.Momentsoort[];
  momenten: readonly Matchmoment[];
  kostenVoorGebruiker: P.KostenVoorGebruiker;
  /** In euro's. */
  kostenPerJaar: number | null;
  /** Ids van de regelingen waar de activiteit aan meedoet. */
  regelingen: readonly string[];
  vrijePlaatsen: number | null;
  proefles: boolean | null;
  toegankelijkheid: readonly P.Toegankelijkheid[];
  regio: P.Regio;
  wijken: readonly string[];
  lengtegraad: number | null;
  breedtegraad: number | null;
  status: P.Status;
  /** De peildatum is te lang geleden om op de status te vertrouwen. */
  statusIsOud: boolean;
  peildatum: string | null;
}

export interface Matchregeling {
  id: string;
  naam: string;
  regio: P.Regio;
  leeftijdVan: number | null;
  leeftijdTot: number | null;
  /** In euro's. */
  maximumPerJaar: number | null;
  domeinen: readonly P.Domein[];
}

/** Wat één regeling met de prijs doet. */
export interface Regelingvoorstel {
  regelingId: string;
  naam: string;
  /** De activiteit doet er volgens de gegevens aan mee; anders is dat na te vragen. */
  zeker: boolean;
  /** In euro's per jaar; leeg als niet bekend is hoeveel de regeling betaalt. */
  korting: number | null;
  prijsPerJaar: number | null;
  pastInBudget: boolean;
}

export interface Belemmering {
  tekst: string;
  oplossing: string;
  /** Zeker een reden waarom het niet kan. */
  hard: boolean;
  regelingen?: readonly Regelingvoorstel[];
}

/** De uitkomst op één punt van het profiel. */
export interface Oordeel {
  /** Hoe goed het past, van 0 tot en met 1; leeg als dat niet bekend is. */
  deel: number | null;
  /** Waarom het past: hoort bij een deel boven 0. */
  reden?: string;
  /** Wat er niet bekend is: hoort bij een leeg deel. */
  nietBekend?: string;
  belemmeringen?: readonly Belemmering[];
}

/** Weegt één punt. `undefined`: het profiel vraagt er niet om. */
export type Weging = (
  profiel: Profiel,
  kandidaat: Kandidaat,
  regelingen: readonly Matchregeling[],
) => Oordeel | undefined;

export interface Match {
  id: string;
  naam: string;
  /** 0 tot en met 100. */
  score: number;
  /** Welk deel van wat gevraagd is bekend is, in procenten. */
  zekerheid: number;
  past: boolean;
  /** Hemelsbreed, in kilometers met één decimaal. */
  afstandKm: number | null;
  redenen: { soort: Matchsoort; tekst: string; punten: number }[];
  belemmeringen: ({ soort: Matchsoort } & Belemmering)[];
  nietBekend: { soort: Matchsoort; tekst: string }[];
}
