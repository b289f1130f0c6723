import type { Ondersteuningsniveau } from '../../prisma/generated/client/enums.ts';
import type { Leeftijdsgroep } from '../vormen.ts';

/**
 * Wat één aanbod of activiteit doet voor wie het nodig heeft. OPEN en VERWIJZING zijn te bereiken; BETAALD tot en met VOL is er wel, maar
 * niet te bereiken; de laatste drie tellen niet mee als aanbod.
 */
export const BEREIKBAARHEDEN = [
  'OPEN',
  'VERWIJZING',
  'BETAALD',
  'BOVEN_NORM',
  'AANMELDSTOP',
  'VOL',
  'IN_ONTWIKKELING',
  'STATUS_ONBEKEND',
  'PROFESSIONALS',
] as const;
export type Bereikbaarheid = (typeof BEREIKBAARHEDEN)[number];

/** Wat te bereiken is. */
export const BEREIKBAREN = ['OPEN', 'VERWIJZING'] as const satisfies Bereikbaarheid[];
/** Wat er wel is, maar niet te bereiken. */
export const ONBEREIKBAAR = ['BETAALD', 'BOVEN_NORM', 'AANMELDSTOP', 'VOL'] as const satisfies Bereikbaarheid[];

/** De feiten die van aanbod bekend moeten zijn om zeker te zijn dat het een kind helpt. */
export const FEITEN = ['LEEFTIJD', 'GEBIED', 'KOSTEN', 'TOEGANG', 'WACHTTIJD'] as const;
export type Feit = (typeof FEITEN)[number];

/** WITTE_VLEK: er is niets. KNELPUNT: er is iets, maar er is te weinig van te bereiken. GEDEKT: de rest. */
export const OORDELEN = ['WITTE_VLEK', 'KNELPUNT', 'GEDEKT'] as const;
export type Oordeel = (typeof OORDELEN)[number];

/** Waarover een cel gaat. Het onderwerp is de code van een thema, of een domein van activiteiten. */
export interface Celsleutel {
  wijk: string;
  onderwerp: string;
  groep: Leeftijdsgroep;
  /** Leeg: alle niveaus samen. */
  niveau: Ondersteuningsniveau | null;
}

/** Wat er van een wijk bekend is (CBS). */
export interface Wijkfeiten {
  code: string;
  naam: string;
  /** Naam van de gemeente. */
  gemeente: string;
  kinderen: number | null;
  doelgroepkinderen: number | null;
  /** De leeftijden waarover de kinderen geteld zijn, beide meegeteld. */
  geteld: { van: number; tot: number } | null;
  peildatum: string | null;
  inwoners: number | null;
  prioriteitswijk: boolean;
}

/** Waarom een aantal er is, of niet. */
export type Kennisgrond = 'GESCHAT' | 'DEELS' | 'ONBEKEND' | 'KLEINER_DAN_5' | 'KLEINE_WIJK';

/** Een aantal kinderen. `groep` is de schatting voor de leeftijdsgroep; `wijk` het getelde aantal van de wijk. Leeg: niet te tonen. */
export interface Aantal {
  groep: number | null;
  wijk: number | null;
  grond: Kennisgrond;
}

/** Hoe groot de behoefte is, in punten die samen hoogstens 100 zijn. */
export interface Behoefte {
  kinderen: Aantal;
  doelgroepkinderen: Aantal;
  prioriteitswijk: boolean;
  /** Afgerond naar beneden op vijf; leeg onder vijf. */
  signalen: number | null;
  punten: { basis: number; kinderen: number; doelgroep: number; prioriteit: number; signalen: number };
  totaal: number;
}

/** Hoeveel records er van één bereikbaarheid zijn. */
export interface Telling {
  aantal: number;
  /** Van hoeveel de plekken bekend zijn, en hoeveel plekken dat samen zijn; van aanbod in meer wijken telt elke wijk een gelijk deel. */
  metPlekken: number;
  plekken: number;
  /** Hoeveel feiten er samen niet bekend zijn. */
  onbekend: number;
}
export type Tellingen = Partial<Record<Bereikbaarheid, Telling>>;

/** Het aanbod van een cel, naar plek. */
export interface Aanbodplekken {
  /** In de wijk zelf. */
  lokaal: Tellingen;
  /** Voor het hele gebied, een groter, of de hele gemeente van de wijk. */
  stadsbreed: Tellingen;
}

export interface Aanbodtelling extends Aanbodplekken {
  /** Hoeveel aanbod er in andere gebieden of gemeenten voor deze leeftijdsgroep is, ook als het niet te bereiken is. */
  elders: number;
  /** Geen enkel aanbod over dit onderwerp zegt voor welke leeftijd het is. */
  groepOnzeker: boolean;
}

/** Een cel met haar oordeel. */
export interface Vlek extends Celsleutel {
  behoefte: Behoefte;
  aanbod: Aanbodtelling;
  /** Hoeveel van de behoefte niet gedekt is, in procenten. */
  tekort: number;
  /** 0 tot en met 100. */
  score: number;
  oordeel: Oordeel;
  /** 0 tot en met 1. */
  zekerheid: number;
}
