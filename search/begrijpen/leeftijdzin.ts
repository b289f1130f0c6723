import type { Plek } from './vormen.ts';

/** Woorden voor wie om wie het gaat: een getal erna of erachter kan dan een leeftijd zijn. */
export const KIND =
  '(?:klein|pleeg|stief|adoptie|school|puber|tiener|basisschool|buur)?' +
  '(?:zoons?|zoontjes?|zonen|dochters?|dochtertjes?|kind(?:eren|je|jes)?|kids|jongens?|jongetjes?|meisjes?|meid(?:en)?|jeugd|' +
  "leerling(?:en)?|scholier(?:en)?|student(?:en)?|jongeren?|pubers?|tieners?|peuters?|kleuters?|dreumes(?:en)?|baby(?:'?s)?|" +
  'broers?|broertjes?|zus(?:sen|je|jes)?|neefjes?|nichtjes?|tweeling|iemand|leeftijd|oudste|jongste|middelste)';

/** Wat na een getal zegt dat het geen leeftijd is: maten, tijden, geld en aantallen. */
export const EENHEID =
  '(?:m2|m|km|meter|kilometer|uur|uren|u|minuut|minuten|min|dag|dagen|week|weken|maand|maanden|kwartaal|kwartalen|periodes?|' +
  'jan|januari|feb|februari|maart|april|mei|juni|juli|aug|augustus|sep|september|okt|oktober|nov|november|dec|december|' +
  'euro|eur|cent|procent|%|€|keer|maal|x|stuks|punten|plaatsen|plekken|kamers|personen|mensen|deelnemers|leden|ouders|gezinnen|' +
  'kinderen|leerlingen|jongeren|leerkrachten|docenten|scholen|klassen|groepen|lessen|les|bijeenkomsten|gesprekken|sessies|' +
  'onderwijs|arrangementen|soorten|stappen|vakken|wijken)';

/** Wat voor of na `2 jaar` zegt dat het een duur is. */
const DUUR_VOOR =
  /(?:^|[^\p{L}])(?:(?<!(?:is|ben|wordt|was|bijna) )al|sinds|per|om de|over|na|binnen|elke?|iedere?|duurt|duren|wacht(?:en|t)?|wachttijd(?: van)?|zit|zitten|zat|woont?|wonen|afgelopen|komende|laatste|eerste|volgende|nog|gedurende|ruim|geldig|(?:verlengd|uitgesteld) met|(?:uitstel|verlenging|cursus|traject|training|opleiding|periode|project|programma|contract|termijn|indicatie) van) $/u;
const DUUR_NA =
  /^[ -](?:lang|geleden|terug|thuis|duren|duurt|wachten|wachttijd|ervaring|vertraging|onderweg|bezig|uitgevallen|later|eerder|vooruit|in nederland|naar school|op de wachtlijst|geen|niet naar|achter|achterstand)/u;

/** Staat er in de zin tot hier een kind, zodat een getal zijn leeftijd kan zijn? */
const NA_KIND = new RegExp(`(?<![\\p{L}\\p{N}])${KIND}(?![\\p{L}\\p{N}])[^.?!]{0,40}$`, 'u');
const VLAK_NA_KIND = new RegExp(`(?<![\\p{L}\\p{N}])${KIND}(?: van)?[ ,(:]{0,2}(?:(?:bijna|net|nu|pas) )?$`, 'u');
const ONDERWERP = new RegExp(`(?<![\\p{L}\\p{N}])(?:ik|hij|zij|ze|die|${KIND})(?: [\\p{L}]{1,15}){0,2} $`, 'u');
const GEEN_KIND = /(?:moeder|vader|ouders?|gezin|groep|groepje|klas|team|oma|opa|leerkracht|kamer|nummer) $/u;
/** Na een los getal gaat de zin door over het kind, of houdt zij op. */
const ZIN_GAAT_DOOR =
  /^(?:[?!.,;)]|$| (?:uit|in|op|die|met|wie|wat|waar|heeft|is|wil|kan|gaat|zit|durft|moet|en (?!\d))(?:[^\p{L}]|$)?)/u;

/** Er staat een kind vlak voor het getal: zoon (9), dochter van 9. */
export const vlakNaKind = ({ voor }: Plek) => VLAK_NA_KIND.test(voor);
/** Of het is de hele vraag: 18 maanden. */
export const vlakNaKindOfAlleen = (plek: Plek) => vlakNaKind(plek) || plek.vraag.trim() === plek.delen[0];
/** `9 jaar` is hier een leeftijd en geen duur. */
export const geenDuur = ({ voor, na }: Plek) => VLAK_NA_KIND.test(voor) || (!DUUR_VOOR.test(voor) && !DUUR_NA.test(na));
/** `van 9` zonder `jaar` is hier een leeftijd. */
export const losVan = ({ voor, na }: Plek) =>
  NA_KIND.test(voor) || (!GEEN_KIND.test(voor) && !/\d $/.test(voor) && ZIN_GAAT_DOOR.test(na));
export const naKind = ({ voor }: Plek) => NA_KIND.test(voor);
/** `is 9`: het gaat over een kind en niet over een duur. */
export const isKind = ({ voor, na }: Plek) => ONDERWERP.test(voor) && !DUUR_NA.test(na);
export const altijd = () => true;
