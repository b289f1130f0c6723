import type { Trede } from '../../prisma/generated/client/enums.ts';
import type { Rij } from '../dubbelingen/index.ts';
import type { Dubbelsoort } from './paar.ts';

/** Records die met elkaar vergeleken worden: van één soort, en verzonnen of echt. */
export type Groep = `${Dubbelsoort} ${'echt' | 'verzonnen'}`;

export const groepVan = (soort: Dubbelsoort, verzonnen: boolean): Groep =>
  `${soort} ${verzonnen ? 'verzonnen' : 'echt'}`;
export const soortVan = (groep: Groep): Dubbelsoort => groep.split(' ')[0] as Dubbelsoort;

/** Waarom twee records wel of niet hetzelfde lijken, van één veld. */
export interface Veldreden {
  veld: string;
  /** Hoe de twee zich verhouden, zoals `bijna gelijk`. */
  oordeel: string;
  /** Bewijs in bits: één bit maakt het twee keer zo waarschijnlijk, of als het onder nul is half zo. */
  bits: number;
}

/** Een record zoals het vergeleken wordt, met alle namen en codes die het heeft of had. */
export interface Vergelijkrecord {
  id: string;
  rij: Rij;
  namen: readonly string[];
  /** Alleen wie op deze trede of hoger werkt, ziet het; leeg is voor iedereen. */
  vanafTrede: Trede | null;
}

/** Wat mensen over een paar besloten; van een samengevoegd paar hoe de twee eruitzagen, en in welk record zij nu zijn opgegaan. */
export type Besluit = { zelfde: boolean } & (
  | { a: string; b: string }
  | { vergeleken: readonly [Rij, Rij]; nu: string }
);

export interface Gevonden {
  a: string;
  b: string;
  kans: number;
  bits: number;
  redenen: Veldreden[];
  /** De hoogste trede van de twee. */
  vanafTrede: Trede | null;
}

export type Gelijkende = Omit<Gevonden, 'a' | 'b' | 'vanafTrede'> & { id: string };

/** Wat de rekenaar kan; elke opdracht geeft één antwoord. */
export interface Werk {
  /** Zet records klaar om te leren. */
  laad(groep: Groep, records: readonly Vergelijkrecord[]): void;
  /** Zet klaar wat mensen besloten. */
  laadVoorbeelden(groep: Groep, voorbeelden: readonly Besluit[]): void;
  /**
   * Leert van alles wat is klaargezet of bekend is en van wat mensen besloten, en geeft alle paren. Opnieuw leren doet alleen wat nog niet
   * of te lang geleden is geleerd.
   */
  leer(groep: Groep): Gevonden[];
  /** Werkt records bij; alleen een id is een verwijderd record. Waar als er zo veel is veranderd dat opnieuw leren zinnig is. */
  zet(groep: Groep, records: readonly (Vergelijkrecord | { id: string })[]): boolean;
  /** Alle paren waar deze records in zitten. */
  paren(groep: Groep, ids: readonly string[]): Gevonden[];
  /**
   * Waar een record op lijkt dat er niet in hoeft te staan. Wie precies zo heet of heette als een record, wordt altijd genoemd, en minstens als
   * te beoordelen: bij het invoeren zijn vaak nog maar een paar velden bekend. Alleen met wat op deze trede te zien is.
   */
  vergelijk(
    groep: Groep,
    record: Pick<Vergelijkrecord, 'rij' | 'namen'>,
    opties: { minimum: number; behalve?: string; meeste: number; trede: Trede | null },
  ): Gelijkende[];
}
