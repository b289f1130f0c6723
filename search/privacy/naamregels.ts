import { DING } from './geen-naam.ts';
import type { KleineLetters } from './naam-lezen.ts';
import { LOS_NA, LOS_VOOR } from './regels.ts';

/** Een naam die op een aanleiding volgt: mijn zoon Daan, hij heet daan. */
export interface Naamregel {
  aanleiding: RegExp;
  /** Wat er nog tussen aanleiding en naam mag staan. */
  tussen: RegExp;
  kleineLetters: KleineLetters;
  /** De aanleiding gaat mee: na het knippen zou een volgend woord anders voor een naam doorgaan. */
  metAanleiding: boolean;
  /** Past dit op wat eraan voorafgaat, dan is het geen mens. */
  tenzij?: RegExp;
}

const aanleiding = (bron: string): RegExp => new RegExp(`${LOS_VOOR}(?:${bron})${LOS_NA}`, 'giu');

const VERWANT =
  '(?:(?:klein|pleeg|stief|adoptie|school|buur)?(?:zoon|zoontje|dochter|dochtertje|kind|kindje|jongen|jongetje|meisje|broer|broertje|' +
  'zus|zusje|neef|neefje|nicht|nichtje|leerling|client|cliënt|man|vrouw|vriend|vriendin|vriendje|vriendinnetje)|partner|ex|tweeling)';
const OPVOEDER = '(?:(?:pleeg|stief)?(?:moeder|vader|ouders?)|mama|papa|oma|opa|voogd|juf|meester|mentor|leerkracht)';
const TITEL = '(?:heer|dr|mevrouw|mevr|mw|meneer|dhr|juf|juffrouw|meester|dokter|oom|tante|opa|oma)';
const GROET = '(?:met )?(?:vriendelijke |hartelijke |beste )?(?:groet|groeten|groetjes)|mvg|hoogachtend';

const AANHALING = `"'“”„‟‘’‚«»`;
const SPATIE = new RegExp(`[\\s:,${AANHALING}]{0,4}`, 'uy');
/** De training die zo heet, iets genaamd zo, hoe heet de school: dat is geen mens. */
const GEEN_MENS = new RegExp(
  `${LOS_VOOR}${DING}[ ,]{1,2}(?:die |dat |is )?$|(?:^|[^\\p{L}])(?:hoe|wat|dit|het) $|(?:^|[.?!,] ?)dat $`,
  'iu',
);

/** Een fiets voor ieder kind, één plan per leerling: dat is niemand in het bijzonder. */
const IEDEREEN = new RegExp(`${LOS_VOOR}(?:ieder|iedere|elk|elke|per) $`, 'iu');

/** De naam voor de aanleiding: mijn zoon, die Daan heet. */
export const NAAM_VOORAF = new RegExp(
  `(?<=${LOS_VOOR}${VERWANT},? (?:die|dat|welke) )\\p{Lu}[\\p{L}\\p{M}'’-]{1,30}(?: [\\p{L}\\p{M}'’-]{1,30}){0,4} heet${LOS_NA}`,
  'gu',
);

export const NAAMREGELS: readonly Naamregel[] = [
  {
    aanleiding: aanleiding('(?:(?:heet|heette|heten|genaamd)\\s{1,3})*(?:heet|heette|heten|genaamd)'),
    tussen: SPATIE,
    kleineLetters: 'NAAM',
    metAanleiding: true,
    tenzij: GEEN_MENS,
  },
  {
    aanleiding: aanleiding(
      `(?:mijn|zijn|haar|hun) (?:voor|achter)?naam is|(?:de )?(?:voor|achter)?naam van (?:mijn|onze|het|de) ${VERWANT} is|(?:voor|achter)?naam(?=:)`,
    ),
    tussen: SPATIE,
    kleineLetters: 'NAAM',
    metAanleiding: true,
    tenzij: GEEN_MENS,
  },
  { aanleiding: aanleiding(GROET), tussen: /[\s,.:;!-]{0,6}(?:van )?/iuy, kleineLetters: 'NAAM', metAanleiding: true },
  { aanleiding: aanleiding('ik ben'), tussen: SPATIE, kleineLetters: 'GEEN_NAAM', metAanleiding: false },
  { aanleiding: aanleiding(`${OPVOEDER} van`), tussen: SPATIE, kleineLetters: 'GEEN_NAAM', metAanleiding: false },
  {
    aanleiding: aanleiding(TITEL),
    tussen: /\.?\s{1,3}(?:(?:van|de|der|den|el) ){0,2}/iuy,
    kleineLetters: 'GEEN_NAAM',
    metAanleiding: false,
  },
  {
    // mijn zoon Daan, onze dochter (Sofie), leerling van 9, Daan
    aanleiding: aanleiding(VERWANT),
    tussen: new RegExp(`(?:[\\s,(]{1,3}(?:van )?\\d{1,2}(?: jaar)?\\)?)?[\\s,(:${AANHALING}]{1,4}`, 'iuy'),
    kleineLetters: 'GEEN_NAAM',
    metAanleiding: false,
    tenzij: IEDEREEN,
  },
];
