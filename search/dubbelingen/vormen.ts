/** Wat er in een veld staat. Hieruit volgt hoe het wordt genormaliseerd, vergeleken en uitgelegd; per bestand valt niets in te stellen. */
export const SOORTEN = [
  'naam',
  'tekst',
  'kenmerk',
  'telefoon',
  'adres',
  'postcode',
  'datum',
  'code',
  'vestiging',
  'url',
] as const;
export type Soort = (typeof SOORTEN)[number];

/** Een veld van een record. `kolom` mag meer kolommen noemen (`straat+huisnummer`): die worden samen gelezen. */
export interface Veld {
  kolom: string;
  soort: Soort;
}

/** Een record zoals het is ingevoerd: kolom en inhoud. Wat ontbreekt of leeg is, telt niet voor en niet tegen. */
export type Rij = Readonly<Record<string, string | null | undefined>>;

/** Een woord met hoe zeldzaam het in deze kolom is. */
export interface Gewogen {
  tekst: string;
  gewicht: number;
}

/** Een genormaliseerde waarde. Twee waarden met dezelfde `tekst` zijn gelijk. */
export interface Waarde {
  tekst: string;
  /** Waar het om gaat: de straat van een adres, de host van een website, en anders de woorden op alfabet. */
  kern: string;
  /** Waar het om gaat in de geschreven volgorde, zonder spaties. */
  aaneen: string;
  /** Huisnummer; leeg als het er niet is of er niet bij hoort. */
  nummer: string;
  /** De postcode die in een adres staat; meestal leeg. */
  postcode: string;
  woorden: readonly Gewogen[];
}

/** Twee records die vergeleken zijn. */
export interface Oordeel {
  /** Kans dat het hetzelfde is, van 0 tot en met 1. */
  kans: number;
  /** Alle bewijs bij elkaar in bits, met het uitgangspunt. */
  bits: number;
  velden: Veldoordeel[];
  /** Wat het ook kan zijn, en hoeveel bits (nul of minder) dat afdoet. Leeg als er niets anders te noemen is. */
  anders: { naam: string; bits: number } | undefined;
}

export interface Veldoordeel {
  veld: Veld;
  /** Van 0 (anders) tot en met het hoogste niveau van de soort (gelijk); -1 als een van beide niet is ingevuld. */
  niveau: number;
  /** De waarde staat bij de ander in een veld van dezelfde soort. */
  gewisseld: boolean;
  /** Het deel van de bits dat komt doordat de gelijke waarde zeldzaam is (boven nul) of juist veel voorkomt. */
  zeldzaam: number;
  /** Wat dit veld aan bewijs geeft (boven nul) of neemt, vergeleken met twee records die niets met elkaar te maken hebben. */
  bits: number;
}
