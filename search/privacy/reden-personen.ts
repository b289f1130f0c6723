import { GEBOORTEDAG } from './geboortedata.ts';
import { isGeenNaam } from './geen-naam.ts';
import { isDing } from './reden-woorden.ts';
import { LOS_NA, LOS_VOOR } from './regels.ts';

const WOORD = "[\\p{L}\\p{M}][\\p{L}\\p{M}'’-]{0,40}";
/** Een woord met een hoofdletter; een afkorting als MEE niet. */
const NAAM = "\\p{Lu}(?=[\\p{L}\\p{M}'’-]{0,40}\\p{Ll})[\\p{L}\\p{M}'’-]{1,40}";
/** Komt tussen gewone woorden bijna niet voor. */
const TUSSEN = "(?:(?:van )?(?:der|den)|de(?: la)?|ten|ter|el|al|bin|ben|'t)";
/** Kan ook gewoon Nederlands zijn: `met mensen van de gemeente`. */
const VAN = '(?:van(?: de| het)?|von)';
const GESPROKEN =
  '(?:overleg|overlegd|gesproken|gesprek|afgestemd|besproken|gebeld|gemaild|contact|afspraak|afgesproken)';

const GENUMMERD = '(?:groep|plan|type|niveau|optie|klas|locatie|lijn|deel|versie|categorie|lokaal)';
/** O.B.S., P.C.B.S., R.K., S.B.O. */
const SCHOOLSOORT = '(?:[OPCIR]\\. ?){0,2}(?:R\\. ?K|B\\. ?S|S\\. ?B\\. ?O)\\. ';

const regel = (bron: string, vlaggen = '') => new RegExp(`${LOS_VOOR}${bron}${LOS_NA}`, `${vlaggen}gu`);

/** Elk patroon noemt de woorden die een naam moeten zijn: is een daarvan dat niet, dan gaat het niet over een mens. */
const PATRONEN: readonly RegExp[] = [
  // J. de Boer. Niet `type A. De rest`: daar begint een zin; en niet O.B.S. De Regenboog.
  regel(
    `(?<!\\p{Lu}\\. ?)(?<!${GENUMMERD} )(?!${SCHOOLSOORT})(?:\\p{Lu}\\. ?){1,5}(?:(?:${TUSSEN}|${VAN}) (?<naam>${WOORD})|(?<achternaam>(?!De |Het |Een )${NAAM}))`,
  ),
  // met jan de vries, volgens Fatima el Idrissi
  regel(`(?:met|volgens|namens|door) (?<voornaam>${WOORD}) ${TUSSEN} (?<naam>${WOORD})`, 'i'),
  regel(`${GESPROKEN} met (?<voornaam>${WOORD}) (?:${VAN}|${TUSSEN}) (?<naam>${WOORD})`, 'i'),
  regel(`(?:met|volgens|namens|door) (?<voornaam>${NAAM}) ${VAN} (?<naam>${NAAM})`),
  // Jayden (8 jaar), Jayden van 8 jaar; niet `Sport, 8 jaar en ouder`
  regel(`(?<voornaam>${NAAM})(?: van|,)? \\(?\\d{1,2} ?(?:jaar|jr)(?! (?:en|of) ouder| oud )`),
  GEBOORTEDAG,
];

/** Met een klein woord en dan een hoofdletter begint een andere naam: `Praten met plaatjes De Werf` is aanbod in wijk De Werf. */
const ANDERE_NAAM = /^[Mm]et \p{Ll}\S* \p{Lu}/u;

/**
 * Of een tekst naar een mens wijst op een manier die in een zoekvraag niet geknipt wordt. Wie een reden schrijft, kan haar anders schrijven:
 * hier mag meer geweigerd worden dan bij zoeken, waar een te ruime regel de vraag bederft.
 */
export const wijstNaarMens = (tekst: string): boolean =>
  PATRONEN.some((patroon) =>
    [...tekst.matchAll(patroon)].some(
      ({ 0: gepakt, groups }) =>
        !ANDERE_NAAM.test(gepakt) &&
        Object.values(groups ?? {}).every((woord) => woord === undefined || !(isGeenNaam(woord) || isDing(woord))),
    ),
  );
