import type {
  Domein,
  Herkomst,
  KostenVoorGebruiker,
  Ondersteuningsniveau,
  Onderwijssoort,
  Regio,
  Status,
  Trede,
  VoorWie,
} from '../prisma/generated/client/enums.ts';
import type { Versheid } from '../prisma/regels/termijn.ts';
import type { Wachttijdstatus } from '../prisma/regels/wachttijdstatus.ts';
import type { Dekking } from './wittevlekken/dekking.ts';

export type { Wachttijdstatus };

/** Waarin gezocht wordt. Een thema of wijk is geen treffer maar een manier om te kiezen. */
export const VINDBARE_SOORTEN = ['AANBOD', 'SCHOOL', 'ACTIVITEIT', 'ORGANISATIE', 'BEGRIP'] as const;
export type Vindbaarsoort = (typeof VINDBARE_SOORTEN)[number];

/** De delen van een record waarin een woord kan staan, van zwaar naar licht. */
export const VELDEN = ['NAAM', 'THEMA', 'AANBIEDER', 'DOEL', 'DOELGROEP', 'OMSCHRIJVING', 'OVERIG'] as const;
export type Veld = (typeof VELDEN)[number];

export { LEEFTIJDSGROEPEN, type Leeftijdsgroep } from '../prisma/regels/leeftijdsgroepen.ts';

/** Een record zoals zoeken het kent: zijn teksten per veld, en alles waarop te kiezen en te tellen is. */
export interface Zoekdocument extends Dekking, Bijhouden {
  soort: Vindbaarsoort;
  id: string;
  naam: string;
  /** De teksten per veld. Onder NAAM staat de naam eerst, daarna de andere namen en afkortingen. */
  velden: Partial<Record<Veld, string[]>>;
  /** Codes van thema's, het belangrijkste eerst. */
  themas: string[];
  /** De gebieden waar het geldt; leeg bij een begrip dat overal zo heet. */
  regios: Regio[];
  /** CBS-codes. Van aanbod en activiteiten: alleen daar; leeg is het hele gebied. Van een school: waar zij staat. */
  wijken: string[];
  /** In hele jaren; leeg is onbekend. */
  leeftijdVan: number | null;
  leeftijdTot: number | null;
  onderwijssoorten: Onderwijssoort[];
  voorWie: VoorWie[];
  /** Leeg bij wat geen prijs kan hebben, zoals een organisatie. */
  kosten: KostenVoorGebruiker | null;
  /** Wat een gebruiker per jaar betaalt, in euro's; leeg is onbekend. */
  prijsPerJaar: number | null;
  niveau: Ondersteuningsniveau | null;
  herkomst: Herkomst;
  status: Status | null;
  /** De stand van de wachttijd; leeg als er geen wachttijd van wordt bijgehouden. */
  wachttijdstatus: Wachttijdstatus | null;
  /** Laatste dag (jjjj-mm-dd) waarop de laatste meting nog geldt; daarna is de stand VEROUDERD. */
  wachttijdTot: string | null;
  /** Het domein van een activiteit. */
  domein: Domein | null;
  /** Alleen wie op deze trede of hoger werkt, vindt het; leeg is voor iedereen. */
  vanafTrede: Trede | null;
}

/** Wie een record nakijkt, en sinds wanneer dat nodig is. */
export interface Bijhouden extends Versheid {
  /** De organisaties die het aanbieden; leeg bij wat geen aanbieder heeft. */
  eigenaars: string[];
  /** Peildatum (jjjj-mm-dd) van de laatste wachttijd. */
  gemetenOp: string | null;
  /** Van een school: het schooljaar van haar nieuwste ondersteuningsprofiel. */
  profieljaar: string | null;
}

/** Wat niemand periodiek nakijkt, zoals een begrip. */
export const NIET_BIJGEHOUDEN: Bijhouden = {
  geldtOp: null,
  opgenomenOp: null,
  eigenaars: [],
  gemetenOp: null,
  profieljaar: null,
};

/** Waarmee een record te vinden is: een id is alleen binnen zijn soort uniek. */
export interface Sleutel {
  soort: Vindbaarsoort;
  id: string;
}

export const sleutelVan = ({ soort, id }: Sleutel): string => `${soort} ${id}`;

/**
 * Een zoekterm is een woord in de vorm waarin de index het kent. Het teken vooraan zegt hoe het woord er staat:
 * niets is het woord zelf (in zijn grondvorm), `+` een deel van een samenstelling, `=` dezelfde stam (begeleiding, begeleider),
 * `#` de code van een thema.
 */
export type Term = string;
