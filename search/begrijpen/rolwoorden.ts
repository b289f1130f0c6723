import type { VoorWie } from '../../prisma/generated/client/enums.ts';
import type { Vindbaarsoort } from '../vormen.ts';

const OUDER = '(?:(?:pleeg|stief|groot)?ouders?|moeders?|vaders?|opvoeders?|verzorgers?)';
const PROFESSIONAL =
  "(?:leerkracht(?:en)?|docent(?:en)?|leraar|leraren|lerares|mentor(?:en)?|ib'?er'?s?|ib ers?|intern(?:e)? begeleiders?|" +
  'zorgcoordinator(?:en)?|zoco|schoolleiders?|directeur(?:en)?|teamleiders?|professionals?|hulpverleners?|jongerenwerkers?|' +
  '(?:pedagogisch )?medewerkers?|onderwijsassistent(?:en)?|orthopedagogen|orthopedagoog|gedragswetenschappers?|' +
  'leerplichtambtenaar|leerplichtambtenaren|schoolmaatschappelijk werkers?|wijkteammedewerkers?|jeugdprofessionals?)';
const KIND =
  '(?:leerling(?:en)?|kind(?:eren)?|jongeren?|pubers?|tieners?|kleuters?|peuters?|zoon|zoontje|dochter|dochtertje|meisjes?|' +
  'jongens?|scholier(?:en)?|student(?:en)?|jeugd(?! (?:en|&) gezin)|brugklassers?)';
const WIENS = '(?:(?:mijn|onze|ons|een|de|het|alle) )?';
const BIJWOORD = `(?:(?!${OUDER}|${PROFESSIONAL}|school|scholen)\\p{L}{2,20} )?`;

/**
 * Rollen die in een paar zoekwoorden (workshop docenten autisme) zeggen voor wie het is. Niet wie zelf iets aanbiedt: wie orthopedagogen
 * typt, zoekt er een.
 */
const OUDERS = '(?:pleeg|stief|groot)?ouders|opvoeders|verzorgers';
const PROFESSIONALS =
  "leerkrachten|docenten|leraren|mentoren|ib'?ers|ib ers|intern(?:e)? begeleiders|zorgcoordinatoren|schoolleiders|teamleiders|" +
  'professionals|(?:pedagogisch )?medewerkers';
/** Kaal tussen zoekwoorden: niet wie iets doet of met wie (door docenten, gesprek met ouders), en niet in een zin. */
const kaal = (rollen: string): string =>
  `(?<=^ ?(?:\\S{1,40} ){0,3})(?<!(?:met|van|door|tussen|bij|aan|en|of|over|mijn|zijn|haar|hun|onze|de|gescheiden|scheidende) )(?:${rollen})` +
  '(?= ?$| (?!(?:die|zijn|gaan|willen|hebben|gescheiden|scheiden|uit) )(?:\\S{1,40} ?){1,3}$)';

/** Voor wie iets is, of wie er vraagt. Patronen (zie `lezen.ts`); een voorkeur, geen voorwaarde. */
export const VOOR_WIE: readonly { voorWie: VoorWie; bronnen: readonly string[] }[] = [
  {
    voorWie: 'OUDER',
    bronnen: [
      `voor ${WIENS}${BIJWOORD}${OUDER}`,
      `als ${BIJWOORD}${OUDER}`,
      `(?:ik ben|wij zijn|we zijn) (?:de |een )?${BIJWOORD}${OUDER}`,
      `(?<!(?:mijn|zijn|haar|hun|je|jouw|de) )${OUDER}(?= (?:uit(?! elkaar)|van een|van mijn|zoekt|zoeken|vraagt|wil|willen) )`,
      `alleenstaande ${OUDER}`,
      kaal(OUDERS),
    ],
  },
  {
    voorWie: 'PROFESSIONAL',
    bronnen: [
      `voor ${WIENS}${BIJWOORD}${PROFESSIONAL}`,
      `als ${BIJWOORD}${PROFESSIONAL}`,
      `ik ben (?:de |een )?${BIJWOORD}${PROFESSIONAL}`,
      `${PROFESSIONAL}(?= ?:| (?:zoekt|zoeken|vraagt|wil|heeft) )`,
      kaal(PROFESSIONALS),
    ],
  },
  { voorWie: 'LEERLING', bronnen: [`voor ${WIENS}${BIJWOORD}${KIND}`] },
  // Een centrum voor jeugd en gezin is een naam.
  { voorWie: 'GEZIN', bronnen: ['(?<!jeugd (?:en|&) )gezin(?:nen)?'] },
  { voorWie: 'SCHOOL', bronnen: ['voor (?:basis|middelbare )?scholen', 'voor (?:de|onze|mijn|een hele) school'] },
];

const SCHOOL = '(?:basis|praktijk)?(?:school|scholen)|(?:middelbare|speciale) (?:school|scholen)';
const RICHTING =
  '(?:(?:een|openbare|christelijke|katholieke|islamitische|protestantse|bijzondere|andere|nieuwe|goede|kleine|leuke|passende|' +
  'geschikte|dichtstbijzijnde) )';

/** Welk soort record iemand zoekt. Patronen. */
export const RECORDSOORTEN: readonly { wens: Vindbaarsoort; bronnen: readonly string[]; opgebruikt: boolean }[] = [
  {
    wens: 'SCHOOL',
    bronnen: [
      `(?<=^ ?${RICHTING}{0,3})(?:${SCHOOL})(?= ?[?.!]?$| (?:voor|in|op|met|van|bij|die|waar|dichtbij|uit) )`,
      `(?<=^ ?${RICHTING}{0,3})(?:basisschool|basisscholen)`,
      `(?<=(?:welke|zoek|zoeken|zoekt|vind) ${RICHTING}{0,3})(?:${SCHOOL})`,
      `(?<=(?:andere|nieuwe|passende|geschikte|dichtstbijzijnde) )(?:${SCHOOL})`,
      'hoe heet de (?:basis)?school',
    ],
    opgebruikt: false,
  },
  {
    wens: 'ACTIVITEIT',
    bronnen: [
      '(?<!niet (?:bij|op|naar) een )\\p{L}{0,30}(?:clubs?|clubje|vereniging|verenigingen)',
      'activiteit(?:en)?',
    ],
    opgebruikt: false,
  },
  { wens: 'ORGANISATIE', bronnen: ['organisaties?', 'instellingen', 'instelling', 'instanties?'], opgebruikt: false },
  {
    wens: 'BEGRIP',
    bronnen: [
      'wat (?:betekent|betekenen|houdt|heet)(?: (?:de|het|een))?',
      '(?:wat is )?(?:de )?(?:betekenis|definitie|afkorting) van',
      'waar staat(?= .{1,40} voor)',
      '(?<=^ ?)wat (?:is|zijn)(?: (?:een|de|het))?(?= (?!(?:er|de|het|een|leuk|goed) )\\S{2,40}(?: \\S{1,30}){0,2} ?$)',
    ],
    opgebruikt: true,
  },
];
