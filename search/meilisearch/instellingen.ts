import { isDeepStrictEqual } from 'node:util';
import type { GranularFilterableAttribute, Settings } from 'meilisearch';
import { WOORDVELDEN } from './document.ts';
import { FACETVELDEN } from './facetten.ts';

export type Synoniemen = Readonly<Record<string, readonly string[]>>;

/** Meer synoniemen van een woord leest Meilisearch niet. */
const MEESTE_SYNONIEMEN = 50;

const filterbaar = (velden: readonly string[], comparison: boolean): GranularFilterableAttribute => ({
  attributePatterns: [...velden],
  features: { facetSearch: false, filter: { equality: true, comparison } },
});

/** De instellingen van elke index; alle indexen hebben dezelfde, anders kan Meilisearch hun treffers niet samen ordenen. */
export const instellingenVoor = (synoniemen: Synoniemen): Settings => ({
  searchableAttributes: [...WOORDVELDEN],
  displayedAttributes: ['*'],
  filterableAttributes: [
    filterbaar(
      ['id', 'termen', 'naamsleutel', 'naambeginnen', ...Object.values(FACETVELDEN), 'voorWie', 'vanafTrede'],
      false,
    ),
    filterbaar(['leeftijdVan', 'leeftijdTot', 'prijsPerJaar'], true),
  ],
  sortableAttributes: ['naamsleutel'],
  // Geen `proximity`, `wordPosition` en `exactness`: termen staan niet in de volgorde van de tekst, dus hun plek zegt niets.
  rankingRules: ['words', 'typo', 'attributeRank', 'sort'],
  proximityPrecision: 'byAttribute',
  localizedAttributes: [{ attributePatterns: [...WOORDVELDEN], locales: ['nld'] }],
  // De tekens waarmee een term zegt hoe het woord er staat, horen bij het woord.
  nonSeparatorTokens: ['+', '=', '#'],
  synonyms: Object.fromEntries(
    Object.entries(synoniemen).map(([woord, andere]) => [woord, andere.slice(0, MEESTE_SYNONIEMEN)]),
  ),
  typoTolerance: {
    enabled: true,
    minWordSizeForTypos: { oneTypo: 5, twoTypos: 9 },
    disableOnNumbers: true,
    // Hier staan de codes van thema's; een code die er bijna op lijkt, is een ander thema.
    disableOnAttributes: ['themaWoorden'],
    disableOnWords: [],
  },
  // De vraag is al ontleed: een begin van een woord staat er als eigen vorm in.
  prefixSearch: 'disabled',
  facetSearch: false,
  faceting: { maxValuesPerFacet: 1_000, sortFacetValuesBy: { '*': 'alpha' } },
  pagination: { maxTotalHits: 1_000_000 },
  // In milliseconden, onder het geduld van wie vraagt: dan komt er een grovere volgorde in plaats van geen antwoord.
  searchCutoffMs: 1_000,
});

/** Hier telt de volgorde; andere lijsten geeft Meilisearch terug in een volgorde die het zelf kiest. */
const GEORDEND = new Set<string>(['searchableAttributes', 'rankingRules']);

/** De gewenste instellingen die de index nog niet heeft. Een instelling sturen kost een nieuwe opbouw, ook als zij niet verandert. */
export function verschil(gewenst: Settings, huidig: Settings): Settings {
  const heeft = huidig as Record<string, unknown>;
  const anders = Object.entries(gewenst).filter(
    ([naam, inhoud]) => !isDeepStrictEqual(vergelijkbaar(naam, inhoud), vergelijkbaar(naam, heeft[naam])),
  );
  return Object.fromEntries(anders);
}

function vergelijkbaar(naam: string, inhoud: unknown): unknown {
  if (Array.isArray(inhoud)) {
    const delen = inhoud.map((deel) => vergelijkbaar(naam, deel));
    return GEORDEND.has(naam) ? delen : delen.toSorted((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1));
  }
  if (typeof inhoud !== 'object' || inhoud === null) return inhoud;
  return Object.fromEntries(Object.entries(inhoud).map(([deel, waarde]) => [deel, vergelijkbaar(deel, waarde)]));
}
