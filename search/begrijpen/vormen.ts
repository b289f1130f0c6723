import type { Onderwijssoort, Regio, VoorWie } from '../../prisma/generated/client/enums.ts';
import type { Vindbaarsoort } from '../vormen.ts';

/** Wat een stukje van de vraag betekent. */
export type Betekenis = {
  /** Waarmee een vrager deze betekenis weghaalt: dezelfde betekenis heeft altijd dezelfde sleutel, zoals `leeftijd:9`. */
  sleutel: string;
} & (
  | {
      soort: 'LEEFTIJD';
      /** In hele jaren, beide grenzen meegeteld, binnen de leeftijden van dit overzicht. */
      vanJaar: number;
      totJaar: number;
      /** De ene leeftijd die er staat, in jaren, zoals 3.5; leeg bij een reeks of een woord. */
      leeftijd: number | null;
      /** Het woord of de groep waaruit de leeftijd volgt, zoals `kleuter` of `groep 5`. */
      groep: string | null;
    }
  | { soort: 'WIJK' /** CBS-codes; een losse naam kan meer wijken bedoelen. */; codes: string[]; naam: string }
  | {
      soort: 'POSTCODE';
      /** `3312` of `3312 AB`. */
      postcode: string;
      /** De wijken waarin de postcode ligt; leeg als dat niet bekend is. */
      codes: string[];
    }
  | { soort: 'REGIO'; regio: Regio /** De gemeente waarin de plaats nu ligt. */; gemeente: string | null; naam: string }
  | { soort: 'ONDERWIJSSOORT'; onderwijssoort: Onderwijssoort }
  | { soort: 'KOSTEN'; gratis: boolean /** In euro's per jaar. */; hoogstePrijs: number | null }
  | { soort: 'VOOR_WIE'; voorWie: VoorWie }
  | { soort: 'RECORDSOORT'; wens: Vindbaarsoort }
);

/** Een betekenis met de woorden waar zij vandaan komt. */
export type Begrepen = Betekenis & {
  /** Plek in de gegeven vraag: `vraag.slice(van, tot)` is `woorden`. */
  van: number;
  tot: number;
  woorden: string;
  /** Deze woorden hoeven niet ook nog als woord gezocht te worden. */
  opgebruikt: boolean;
};

/** Wat er over plaatsen bekend is. */
export interface Plaatskennis {
  wijken: readonly {
    code: string;
    naam: string;
    alternatieveNamen: readonly string[];
    regio: Regio;
    gemeente?: string;
  }[];
  gemeenten: readonly { naam: string; regio: Regio }[];
  /** De codes van de wijken per vier cijfers van de postcode. */
  postcodes: ReadonlyMap<string, readonly string[]>;
}

/**
 * Of begrepen woorden ook nog als woord gezocht worden. LOS: alleen als zij los staan, want dan kunnen zij deel van een naam zijn
 * (samenwerkingsverband dordrecht); na een voorzetsel of achteraan een langere vraag niet.
 */
export type OokZoeken = 'ALTIJD' | 'LOS' | 'NOOIT';

/** Uitleg van een plek. `afgeleid`: het staat er niet letterlijk, zoals basisonderwijs bij groep 5. */
export interface Duiding {
  betekenissen: (Betekenis & { afgeleid?: true })[];
  ookZoeken: OokZoeken;
}

/** Wat een regel van zijn plek te zien krijgt, alles in leesbare vorm (zie `lezen.ts`). */
export interface Plek {
  /** Wat het patroon pakte: het geheel, dan de delen tussen haakjes. */
  delen: readonly (string | undefined)[];
  /** Hoogstens 60 tekens ervoor en erna. */
  voor: string;
  na: string;
  /** De woorden zoals de vrager ze schreef, met hoofdletters. */
  geschreven: string;
  /** De hele vraag. */
  vraag: string;
}

/**
 * Een regel pakt met `patroon` een stukje van de vraag en zegt wat het betekent, of `null` als het hier iets anders is. Regels van
 * dezelfde laag mogen niet over elkaar heen: de langste wint.
 */
export interface Regel {
  laag: 'INHOUD' | 'VOOR_WIE' | 'RECORDSOORT';
  patroon: RegExp;
  duid(plek: Plek): Duiding | null;
}
