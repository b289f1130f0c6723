import type { Ondersteuningsniveau, Onderwijssoort, Regio, Trede, VoorWie } from '../prisma/generated/client/enums.ts';
import type { Leeftijdsgroep, Sleutel, Term, Vindbaarsoort, Wachttijdstatus, Zoekdocument } from './vormen.ts';

export type { Sleutel };

/** Hoe zwaar een plek in een record telt: A de naam, B het thema, C aanbieder, doel en doelgroep, D de rest. */
export const LABELS = ['A', 'B', 'C', 'D'] as const;
export type Label = (typeof LABELS)[number];

/** Een document zoals een zoekmachine het bewaart: met zijn termen per label, en een afdruk van alles. */
export interface Indexdocument extends Zoekdocument {
  termen: Record<Label, Term[]>;
  /** Verandert als er iets aan het document of aan de woordontleding verandert. */
  afdruk: string;
}

/** Eén manier waarop een woord van de vraag gevonden mag worden: alle termen moeten in het document staan. */
export interface Vorm {
  termen: Term[];
  /** Van 0 tot en met 1: hoe dicht dit bij het gevraagde woord ligt. */
  gewicht: number;
  wijze: 'WOORD' | 'DEEL' | 'STAM' | 'SYNONIEM' | 'THEMA' | 'CORRECTIE' | 'BEGIN';
}

/** Een woord (of een vaste woordgroep) van de vraag, met alle manieren waarop het gevonden mag worden. */
export interface Woordgroep {
  /** De woorden zoals de vrager ze schreef. */
  woorden: string;
  /** Hoe zwaar deze groep telt: zeldzame woorden zwaarder. Groter dan 0. */
  gewicht: number;
  /** Onwaar: het woord helpt bij de volgorde, maar hoeft er niet te staan. */
  nodig: boolean;
  /** Waar: het woordnet kent precies dit woord of deze woordgroep, en niet alleen een deel ervan. */
  onderwerp?: boolean;
  vormen: Vorm[];
}

/** Waarop de treffers worden gekozen. Wat ontbreekt, telt niet mee; wat er staat, moet allemaal passen. */
export interface Keuze {
  soort?: Vindbaarsoort[];
  /** Een van deze codes. */
  themas?: string[];
  /** Leeftijden van tot en met, in jaren. Een document zonder leeftijd past ook, tenzij zijn soorten onderwijs zeker niet passen. */
  leeftijd?: { van: number; tot: number; soorten: Onderwijssoort[] };
  /** Een van deze soorten (al uitgebreid met wat erbij past); zonder soorten past ook. */
  onderwijssoorten?: Onderwijssoort[];
  voorWie?: VoorWie[];
  /** Bij `leeftijd`, `onderwijssoorten` en `voorWie`: valt een document waarvan dat niet bekend is, af? */
  zonderOnbekend?: boolean;
  kosten?: ('GRATIS' | 'BETAALD' | 'ONBEKEND')[];
  /** Hoogste prijs per jaar in euro's. Onbekend past ook, tenzij het zeker betaald is zonder bekende prijs. */
  hoogstePrijs?: number;
  niveaus?: Ondersteuningsniveau[];
  wachttijdstatussen?: Wachttijdstatus[];
  regios?: Regio[];
  herkomsten?: Zoekdocument['herkomst'][];
  zonderHerkomsten?: Zoekdocument['herkomst'][];
  /** In deze wijken, of voor het hele gebied (zonder wijken, in een van `gebieden`). */
  wijk?: { codes: string[]; gebieden: Regio[] };
  /** Laat deze documenten weg. */
  zonder?: Sleutel[];
  /** De hoogste trede van wie het vraagt; zonder trede past alleen wat voor iedereen is. */
  trede?: Trede | null;
}

export const FACETTEN = [
  'soort',
  'thema',
  'wijk',
  'leeftijdsgroep',
  'onderwijssoort',
  'kosten',
  'niveau',
  'wachttijdstatus',
  'regio',
  'herkomst',
] as const;
export type Facetnaam = (typeof FACETTEN)[number];
/** Een waarde met hoe vaak zij onder de treffers voorkomt. */
export interface Facetwaarde {
  waarde: string;
  aantal: number;
}
export type Facetten = Partial<Record<Facetnaam, Facetwaarde[]>>;

export interface Zoekopdracht {
  groepen: Woordgroep[];
  /**
   * ALLE: elke nodige groep moet passen. EEN: minstens een van de nodige groepen. NIETS: geen groep hoeft te passen, zij bepalen alleen
   * de volgorde. Zonder groepen past alles.
   */
  wijze: 'ALLE' | 'EEN' | 'NIETS';
  keuze: Keuze;
  /** RELEVANTIE: eerst wat het best lijkt te passen (een grove volgorde; `rangschikken` maakt hem fijn). NAAM: op alfabet. */
  volgorde: 'RELEVANTIE' | 'NAAM';
  vanaf: number;
  aantal: number;
  /** Welke facetten geteld worden, over alle treffers. */
  facetten: readonly Facetnaam[];
}

/** De velden die een `Kandidaat` van zijn document heeft. Wat een zoekmachine ophaalt, volgt hieruit. */
const DOCUMENTVELDEN = [
  'soort',
  'id',
  'naam',
  'themas',
  'regios',
  'wijken',
  'leeftijdVan',
  'leeftijdTot',
  'onderwijssoorten',
  'voorWie',
  'kosten',
  'prijsPerJaar',
  'niveau',
  'herkomst',
  'status',
  'wachttijdstatus',
  'geldtOp',
  'opgenomenOp',
] as const satisfies (keyof Zoekdocument)[];

/** Wat een zoekmachine van een treffer teruggeeft: genoeg om hem fijn te rangschikken. */
export type Kandidaat = Pick<Zoekdocument, (typeof DOCUMENTVELDEN)[number]> & {
  leeftijdsgroepen: Leeftijdsgroep[];
  /** De termen per label (A, B, C, D), met een spatie ervoor, ertussen en erachter. */
  rang: [string, string, string, string];
};
/** De velden van een `Kandidaat`, zonder zijn rang: die bewaart elke zoekmachine op haar manier. */
export const KANDIDAATVELDEN = [...DOCUMENTVELDEN, 'leeftijdsgroepen'] as const satisfies (keyof Kandidaat)[];

export interface Zoekuitkomst {
  kandidaten: Kandidaat[];
  /** Aantal treffers over alle bladzijden. */
  totaal: number;
  facetten: Facetten;
}

export interface Naamsuggestie extends Sleutel {
  naam: string;
}

/**
 * Eén zoekmachine. Er zijn er twee: PostgreSQL (ook ingebouwd) en Meilisearch; dezelfde tests gelden voor beide. Een fout in de
 * machine zelf is een `ZoekmachineFout`; wie zoekt, valt dan terug op PostgreSQL.
 */
export interface Zoekmachine {
  readonly naam: 'postgresql' | 'meilisearch';
  /** Zet documenten in de index, of vervangt ze. Klaar als ze te vinden zijn. */
  schrijf(documenten: readonly Indexdocument[]): Promise<void>;
  /** Haalt documenten uit de index. Wat er niet is, is geen fout. */
  verwijder(sleutels: readonly Sleutel[]): Promise<void>;
  zoek(opdracht: Zoekopdracht): Promise<Zoekuitkomst>;
  /** Namen waarin een woord begint zoals gevraagd, de naam die er zelf mee begint eerst. Zonder trede alleen van wat voor iedereen is. */
  namen(
    begin: string,
    aantal: number,
    zonderHerkomsten: readonly string[],
    trede?: Trede | null,
  ): Promise<Naamsuggestie[]>;
  gezondheid(): Promise<{ gezond: boolean; documenten: number; reden?: string }>;
  /** Bouwt de index opnieuw uit alle documenten, terwijl het zoeken doorgaat op de oude: er is geen leeg moment. */
  herbouw(documenten: AsyncIterable<readonly Indexdocument[]>): Promise<{ geschreven: number; verwijderd: number }>;
  /** Alle documenten in de index met hun afdruk, in brokken, om te vergelijken. */
  inhoud(): AsyncIterable<(Sleutel & { afdruk: string })[]>;
}

/** De zoekmachine zelf kan niet antwoorden: zij is er niet, te traag, of een taak is mislukt. De boodschap noemt geen adres of inhoud. */
export class ZoekmachineFout extends Error {
  override name = 'ZoekmachineFout';
  /** Zij antwoordt wel, maar heeft geen index (meer): die moet opnieuw gebouwd worden. */
  readonly zonderIndex: boolean;

  constructor(boodschap: string, { zonderIndex = false }: { zonderIndex?: boolean } = {}) {
    super(boodschap);
    this.zonderIndex = zonderIndex;
  }
}
