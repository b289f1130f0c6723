import type { Sjabloonsoort } from '../sjabloon/index.ts';

/** Wat er met één cel of veld is. Zonder kolom gaat het om de hele rij. */
export interface Celmelding {
  kolom: string;
  boodschap: string;
}

/** Een record uit een bestand, nog niet vergeleken met wat er staat. */
export interface Invoerrij {
  soort: Sjabloonsoort;
  /** De rij in het bestand of blad zoals een rekenblad haar nummert; in JSON de hoeveelste van de lijst. */
  rij: number;
  /** Het blad of bestand, als er meer dan een is. */
  blad?: string;
  /** Wat er is ingevuld, per veld van het sjabloon (`doelgroep.leeftijdVan`). Undefined is leeg; wat er niet bij staat, blijft zoals het is. */
  velden: Record<string, unknown>;
  fouten: readonly Celmelding[];
  /** Wat niet is overgenomen, en waarom. */
  opmerkingen?: readonly Celmelding[];
}

/** Een bestand dat is herkend. */
export interface Invoerbestand {
  vorm: 'CSV' | 'Excel' | 'JSON' | 'DUO' | 'HSDS';
  /** Wat erin staat, in de volgorde waarin het geschreven moet worden. */
  soorten: readonly Sjabloonsoort[];
  /** Wat over het hele bestand te zeggen is, zoals een kolom die niet bekend is. */
  opmerkingen: readonly Celmelding[];
  rijen(soort: Sjabloonsoort): AsyncIterable<Invoerrij>;
  /** Hoe een veld in dit bestand heet. */
  kolomnaam(soort: Sjabloonsoort, pad: string): string;
  sluit(): Promise<void>;
}
