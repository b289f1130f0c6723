/** Hoeveel een bestand hoogstens mag zijn: een vergissing of een aanval mag het geheugen niet vullen. */
export interface Grenzen {
  rijen: number;
  kolommen: number;
  /** Tekens in één cel; meer past ook niet in Excel. */
  cel: number;
  /** Bytes die een zip (ook .xlsx) uitgepakt mag zijn. */
  uitgepakt: number;
  /** Tekens in één record van JSON of één rij van CSV. */
  record: number;
}

export const GRENZEN: Grenzen = {
  rijen: 1_000_000,
  kolommen: 500,
  cel: 32_767,
  uitgepakt: 2_000_000_000,
  record: 2_000_000,
};

/** Voor wat over het net binnenkomt. */
export const GRENZEN_NET: Grenzen = { ...GRENZEN, rijen: 200_000, uitgepakt: 500_000_000 };

/** Bytes van een deel van een zip dat in het geheugen moet, zoals de gedeelde teksten van een werkboek. */
export const GROOTSTE_IN_GEHEUGEN = 100_000_000;
