import { TWEE_LETTERS } from '../woorden/twee-letters.ts';
import { type Knipregel, LOS_NA, LOS_VOOR } from './regels.ts';

/** Een getal dat hierop uitloopt is geen huisnummer maar een leeftijd, maat of prijs. */
const GEEN_HUISNUMMER =
  '(?![ -]?(?:jaar|jarige|jarigen|jr|t/m|tot|maanden|maand|weken|week|dagen|uur|euro|kinderen|leerlingen|keer|%|€))(?![-/]\\d)';
/** Een getal hierna is een leeftijd, groep of klas. */
const GEEN_HUISNUMMER_NA =
  '[vV]an|[iI]s|[wW]ordt|[bB]ijna|[gG]roep|[kK]las|[lL]eeftijd|[jJ]aar|[zZ]oon|[dD]ochter|[kK]ind|[kK]inderen|[jJ]ongen|[mM]eisje|\\d';
/** Toevoegingen als 12a, 12-a, 12 A, 12-1 en 12 bis. */
const NUMMER = `\\d{1,5}(?:-?[a-zA-Z](?![\\p{L}])| [A-Z](?![\\p{L}])|-\\d{1,3}(?! ?jaar)| bis| hs)?${LOS_NA}${GEEN_HUISNUMMER}`;

const STRAAT =
  '(?:straat|laan|weg|plein|singel|kade|dijk|hof|pad|plantsoen|gracht|boulevard|markt|haven|dreef|steeg|erf|oever|park)';
/** Woorden die op een straat lijken: een wijk, een leerweg, of iets op school. */
const GEEN_STRAAT = new Set(
  (
    'crabbehof kastanjehof zonnehof heidehof westerkade polderpark leerweg onderweg snelweg uitweg omweg halverwege schoolplein ' +
    'kleuterplein speelplein leerplein ipad schoolpad leerpad gerechtshof arbeidsmarkt'
  ).split(' '),
);
/** Woorden van twee letters die tussen een jaartal en een aantal kunnen staan: `in 2024 op 2 scholen`. */
const GEEN_POSTCODE = new RegExp(`^\\d{4}\\s+${TWEE_LETTERS}[\\s,]`);

const isStraat = (gepakt: string): boolean => {
  const [woord = '', ...rest] = gepakt.split(/\s+/);
  const nummer = rest.at(-1) ?? '';
  return !GEEN_STRAAT.has(woord.toLowerCase()) && !/^(?:19|20)\d{2}$/.test(nummer);
};

/** Waar iemand woont of te bereiken is. Een postcode zonder huisnummer blijft staan: die zegt alleen de buurt. */
export const adresregels: readonly Knipregel[] = [
  { soort: 'EMAIL', patroon: /(?<![^\s,;:()<>"])[^\s,;:()<>"@]+ ?@ ?[^\s,;:()<>"@]+\.[^\s,;:()<>"@]+/gu },
  {
    soort: 'ADRES',
    patroon: new RegExp(
      `${LOS_VOOR}[1-9]\\d{3}\\s{0,2}[a-zA-Z]{2}[\\s,]{0,3}(?:nr\\.?|nummer|huisnummer)?\\s?${NUMMER}`,
      'gu',
    ),
    mits: (gepakt) => !GEEN_POSTCODE.test(gepakt),
  },
  {
    soort: 'ADRES',
    patroon: new RegExp(
      `${LOS_VOOR}(?:[\\p{L}]{2,40}${STRAAT}|Singel|Plein|Laan|Haven|Spui|(?:Laan|Plein) (?:der|van|van de|van den) [\\p{L}]{2,30}(?: \\p{Lu}[\\p{L}]{1,30})?)(?:[ -](?:Noord|Oost|Zuid|West|noord|oost|zuid|west))?\\s{1,2}${NUMMER}`,
      'gu',
    ),
    mits: isStraat,
  },
  {
    // Het nummer voor de postcode: nummer 12, 3311 AB. Niet een leeftijd of groep.
    soort: 'ADRES',
    patroon: new RegExp(
      `(?<![\\p{L}\\p{N}])(?<!(?:${GEEN_HUISNUMMER_NA})[ ,(]{1,2})\\d{1,5}(?:-?[a-zA-Z](?![\\p{L}])|-\\d{1,3})?[\\s,]{1,3}[1-9]\\d{3}\\s{0,2}[a-zA-Z]{2}${LOS_NA}`,
      'gu',
    ),
    mits: (gepakt) => !GEEN_POSTCODE.test(`${gepakt.replace(/^.*?[\s,]+/u, '')} `),
  },
];
