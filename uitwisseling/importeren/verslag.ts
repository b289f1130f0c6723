/** Wat er met een rij is gebeurd, of bij een proef zou gebeuren. */
export const UITSLAGEN = ['NIEUW', 'GEWIJZIGD', 'ONGEWIJZIGD', 'MOGELIJK_DUBBEL', 'GEWEIGERD', 'OPMERKING'] as const;
export type Uitslag = (typeof UITSLAGEN)[number];

export interface Verslagregel {
  /** De rij in het bestand; 0 gaat over het hele bestand. */
  rij: number;
  blad: string;
  kolom: string;
  uitslag: Uitslag;
  /** De sleutel van het record. */
  sleutel: string;
  boodschap: string;
}

export type Aantallen = Record<Uitslag, number>;

export const geenAantallen = (): Aantallen => Object.fromEntries(UITSLAGEN.map((uitslag) => [uitslag, 0])) as Aantallen;
