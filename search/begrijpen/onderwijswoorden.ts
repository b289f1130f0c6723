import type { Onderwijssoort } from '../../prisma/generated/client/enums.ts';
import type { OokZoeken } from './vormen.ts';

export interface Onderwijswoord {
  soorten: readonly Onderwijssoort[];
  /** Patronen (zie `lezen.ts`). */
  woorden: readonly string[];
  ookZoeken: OokZoeken;
}

/** Wie er op zit: vmbo-leerling, vmboer. Voor achter een soort. */
const WIE = "(?:'?er|'?ers| ?leerling(?:en)?| ?scholier(?:en)?| ?school| ?scholen| ?klas| ?klassen)?";

/**
 * Woorden waaruit een soort onderwijs blijkt. Wat zelf een naam of een voorziening kan zijn, wordt ook gezocht. Lyceum en obs staan er
 * niet bij: een lyceum kan havo en vwo zijn, en beide zijn vooral deel van een naam.
 */
export const ONDERWIJSWOORDEN: readonly Onderwijswoord[] = [
  {
    soorten: ['PO'],
    woorden: [
      'basissch(?:ool|olen)',
      'basisschool ?(?:kind|kinderen|leerling|leerlingen)',
      'basisonderwijs',
      'primair onderwijs',
      'lagere school',
      'kleutersch(?:ool|olen)',
    ],
    ookZoeken: 'NOOIT',
  },
  {
    soorten: ['VO'],
    woorden: [
      'middelbare sch(?:ool|olen)',
      'middelbare scholier(?:en)?',
      '(?<=(?:de|het) )middelbare',
      'middelbaar onderwijs',
      'voortgezet onderwijs',
    ],
    ookZoeken: 'NOOIT',
  },
  { soorten: ['VMBO'], woorden: [`mavo${WIE}`, 'theoretische leerweg'], ookZoeken: 'LOS' },
  {
    soorten: ['VMBO'],
    woorden: [`vmbo${WIE}`, 'vmbo (?:t|tl|gt|gl|k|kb|b|bb|kader|basis|lwoo)', 'basis ?beroeps(?:gericht|gerichte)?'],
    ookZoeken: 'LOS',
  },
  {
    soorten: ['VMBO'],
    woorden: ['kader ?beroeps(?:gericht|gerichte)?', 'basis ?/ ?kader', 'basis ?kader', '(?<=vmbo )kader'],
    ookZoeken: 'LOS',
  },
  { soorten: ['HAVO'], woorden: [`havo${WIE}`, 'havist(?:en)?'], ookZoeken: 'LOS' },
  { soorten: ['VWO'], woorden: [`vwo${WIE}`, `atheneum${WIE}`], ookZoeken: 'LOS' },
  { soorten: ['GYMNASIUM'], woorden: [`gymnasium${WIE}`, 'gymnasia', 'gymnasiast(?:en)?'], ookZoeken: 'ALTIJD' },
  {
    soorten: ['PRO'],
    woorden: ['praktijkonderwijs', 'praktijksch(?:ool|olen)', 'praktijk college', 'pro ?sch(?:ool|olen)'],
    ookZoeken: 'ALTIJD',
  },
  {
    soorten: ['SBO'],
    woorden: [`sbo${WIE}`, 'speciaal basisonderwijs', 'speciale basissch(?:ool|olen)'],
    ookZoeken: 'ALTIJD',
  },
  { soorten: ['SO'], woorden: ['speciaal onderwijs', 'speciale sch(?:ool|olen)'], ookZoeken: 'ALTIJD' },
  {
    soorten: ['VSO'],
    woorden: [`vso${WIE}`, 'voortgezet speciaal onderwijs', 'speciaal voortgezet onderwijs'],
    ookZoeken: 'ALTIJD',
  },
  { soorten: ['SO', 'VSO'], woorden: ['\\(v\\)so', '\\(voortgezet\\) speciaal onderwijs'], ookZoeken: 'ALTIJD' },
  { soorten: ['ISK'], woorden: [`isk${WIE}`, 'internationale schakelklas(?:sen)?'], ookZoeken: 'ALTIJD' },
  {
    soorten: ['MBO'],
    woorden: [`mbo${WIE}`, 'mbo ?(?:opleiding|opleidingen|student|studenten)', 'middelbaar beroepsonderwijs', 'roc'],
    ookZoeken: 'LOS',
  },
  {
    soorten: ['VOORSCHOOLS'],
    woorden: [
      'voorsch(?:ool|olen)',
      'voorschoolse?(?! opvang)',
      'peuterspeelza(?:al|len)',
      'peuteropvang',
      'peuter(?:school|klas|groep|groepen)',
    ],
    ookZoeken: 'ALTIJD',
  },
];

/**
 * Afkortingen die in kleine letters ook een gewoon woord of klank zijn. In kleine letters alleen als zij de hele vraag zijn, of als
 * `AFKORTING_VOOR` of `AFKORTING_NA` past.
 */
export const AFKORTINGEN: Readonly<Record<string, Onderwijssoort>> = { po: 'PO', vo: 'VO', so: 'SO', pro: 'PRO' };
const ANDER = '(?:po|vo|so|sbo|vso|vmbo|pro|mbo)';
export const AFKORTING_VOOR = new RegExp(
  `(?:[^\\p{L}]|^)(?:het |leerling(?:en)? |school voor |${ANDER}(?: ?[/-] ?| | naar (?:het )?| en | of ))$`,
  'u',
);
export const AFKORTING_NA = new RegExp(
  `^(?: ?[/-] ?| | naar (?:het )?| en | of )${ANDER}(?![\\p{L}\\p{N}])|^[ -]?(?:school|scholen|leerling|docent|leraar|leraren|leerkracht)`,
  'u',
);
/** Deel van een eigennaam: PO-Raad, VO-raad. */
export const AFKORTING_NAAM = /^[ -]?raad(?![\p{L}])/u;
