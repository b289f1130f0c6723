import { DOMEINEN } from '../../schema/waarden/domein.ts';
import { uitleg } from '../../schema/waarden/enums.ts';
import { alleenBekend } from './bekend.ts';
import type { Thema } from './bron.ts';
import { hsdsId } from './id.ts';
import { INDELINGEN, type Indeling, taxonomyId } from './taxonomy.ts';

const GEEN_OMSCHRIJVING = 'Er is geen omschrijving bekend.';

const termId = (indeling: Indeling, code: string): string => hsdsId('taxonomy_term', indeling, code);

const term = (indeling: Indeling, code: string, name: string, description: string, ouder?: string) => ({
  id: termId(indeling, code),
  code,
  name,
  description,
  ...alleenBekend({ parent_id: ouder && termId(indeling, ouder) }),
  taxonomy: INDELINGEN[indeling].name,
  taxonomy_id: taxonomyId(indeling),
  language: 'nl',
});

export type TaxonomyTerm = ReturnType<typeof term>;

/** HSDS `taxonomy_term` van een thema. HSDS wil altijd een omschrijving; zonder omschrijving staat dat er. */
export const termVanThema = ({ code, naam, omschrijving, ouder }: Thema): TaxonomyTerm =>
  term('thema', code, naam, omschrijving ?? GEEN_OMSCHRIJVING, ouder?.code);

export const termVanNiveau = (code: string): TaxonomyTerm =>
  termUitLijst('ondersteuningsniveau', 'Ondersteuningsniveau', code);
export const termVanOnderwijs = (code: string): TaxonomyTerm => termUitLijst('onderwijssoort', 'Onderwijssoort', code);

export const termVanDomein = (code: string): TaxonomyTerm =>
  term('domein', code, leesbaar(code), (DOMEINEN as Record<string, string>)[code] ?? GEEN_OMSCHRIJVING);
export const termVanInteresse = (woord: string): TaxonomyTerm => term('interesse', woord, woord, GEEN_OMSCHRIJVING);

function termUitLijst(
  indeling: Indeling,
  lijst: 'Ondersteuningsniveau' | 'Onderwijssoort',
  code: string,
): TaxonomyTerm {
  const uitlegBij: Record<string, string> = uitleg(lijst);
  return term(indeling, code, leesbaar(code), uitlegBij[code] ?? GEEN_OMSCHRIJVING);
}

/** EXTRA_ALGEMEEN wordt Extra algemeen; een afkorting als VMBO blijft. */
const leesbaar = (code: string) =>
  code.length <= 4 ? code : code.charAt(0) + code.slice(1).toLowerCase().replaceAll('_', ' ');

/** Alle termen van alle indelingen. */
export const alleTermen = (themas: readonly Thema[], interesses: readonly string[]): TaxonomyTerm[] => [
  ...themas.map(termVanThema),
  ...Object.keys(uitleg('Ondersteuningsniveau')).map(termVanNiveau),
  ...Object.keys(uitleg('Onderwijssoort')).map(termVanOnderwijs),
  ...Object.keys(DOMEINEN).map(termVanDomein),
  ...interesses.map(termVanInteresse),
];
