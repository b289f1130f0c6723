import { type Knipregel, LOS_NA, LOS_VOOR } from './regels.ts';

const MAAND =
  '(?:januari|jan|februari|feb|maart|mrt|april|apr|mei|juni|jun|juli|jul|augustus|aug|september|sept|sep|oktober|okt|november|nov|december|dec)\\.?';
const DAG = '(?:0?[1-9]|[12]\\d|3[01])';
const MAANDNUMMER = '(?:0?[1-9]|1[0-2])';
const JAAR = '(?:19|20)\\d{2}';
const GEBOREN = '(?:geboren|geb\\.?|geboortedatum|geboortejaar|jarig)(?: is)?[ :]{1,2}(?:(?:op|in|is|de) ){0,2}';

const TEKEN = '[ /.-]{1,2}';

const DAG_NA_GEBOREN = `${GEBOREN}${DAG}(?:e|ste|de)?${TEKEN}(?:${MAAND}|${MAANDNUMMER})(?:${TEKEN}(?:${JAAR}|\\d{2}))?${LOS_NA}`;

/** Een dag met geboren ervoor: zeker de geboortedag van iemand, en niet de dag van een afspraak. */
export const GEBOORTEDAG = new RegExp(`${LOS_VOOR}${DAG_NA_GEBOREN}`, 'giu');

/** Volledige data, en alles wat na geboren staat. Een los jaartal of een schooljaar blijft staan. */
export const geboorteregels: readonly Knipregel[] = [
  DAG_NA_GEBOREN,
  `${GEBOREN}(?:${MAAND} |${MAANDNUMMER}[-/.])?${JAAR}${LOS_NA}`,
  `in (?:${MAAND} )?${JAAR} geboren${LOS_NA}`,
  `${DAG}(?:e|ste|de)?[ -]${MAAND}[ -]${JAAR}${LOS_NA}`,
  `${DAG} ?[-/.] ?${MAANDNUMMER} ?[-/.] ?${JAAR}${LOS_NA}`,
  `${JAAR}[-/.]${MAANDNUMMER}[-/.]${DAG}${LOS_NA}`,
  // Met twee cijfers voor het jaar is 10-12-14 alleen een datum als het los staat en er geen leeftijd op volgt.
  `(?<!\\d[-/.])(?:0[1-9]|[12]\\d|3[01])([-/.])(?:0[1-9]|1[0-2])\\1\\d{2}${LOS_NA}(?![ -]?jaar|[-/.]\\d)`,
  `(?:0[1-9]|[12]\\d|3[01])(?:0[1-9]|1[0-2])${JAAR}${LOS_NA}`,
].map((bron) => ({ soort: 'GEBOORTEDATUM', patroon: new RegExp(`${LOS_VOOR}${bron}`, 'giu') }));
