import { normaliseer } from './normaliseer.ts';

/** Een woord in een tekst, met zijn plek (voor het markeren van treffers). */
export interface Woord {
  /** Zoals het er staat. */
  tekst: string;
  /** Kleine letters, zonder accenten, ĳ als ij; hoogstens `LANGSTE_WOORD` tekens. */
  woord: string;
  /** Plek in de oorspronkelijke tekst; `tot` telt niet mee. */
  van: number;
  tot: number;
}

/** Wat langer is, is geen woord maar ruis, en past niet in elke index. */
export const LANGSTE_WOORD = 80;

const KERN = '[\\p{L}\\p{N}][\\p{L}\\p{N}\\p{M}\\u00ad\\u200b-\\u200d\\u2060]*';
/** Een stuk tussen haakjes dat aan een woord vastzit: (V)SO, S(B)O, leerling(en). */
const HAAKJES = '\\(\\p{L}{1,4}\\)';
/** Een apostrof in een woord, of het streepje van IB-er. */
const UITGANG = `(?:['’‘]|-(?=ers?(?![\\p{L}\\p{N}])))${KERN}`;
const STUK = `(?:${HAAKJES})?${KERN}(?:${UITGANG}|${HAAKJES}(?:${KERN})?)*`;
/** Getallen met een komma of punt, letters met punten ertussen (m.b.o.), en stukken die met een streepje, & of @ aan elkaar zitten. */
const REEKS = new RegExp(
  `(?<getal>\\d+(?:[.,]\\d+)+)(?![\\p{L}\\p{N}])|(?<letters>\\p{L}(?:\\.\\p{L})+)(?![\\p{L}\\p{N}])|${STUK}(?:[-‐‑&@]${STUK})*`,
  'gu',
);
/** Wat geen enkel los woord heeft: alles wat woorden in delen splitst of aan elkaar zet. */
const SAMENGESTELD = /[^\p{L}\p{N}\p{M}\u00ad\u200b-\u200d\u2060]/u;
const STUK_ERIN = new RegExp(STUK, 'gu');
/** Uitgangen die het Nederlands met een apostrof aan een woord zet: IB'er, foto's, baby'tje. */
const APOSTROF_UITGANG = /(?:'(?:s|er|ers|tje|tjes|en|t|n)|-ers?)$/;
/** Woorden die met hun apostrof een ander woord zijn dan zonder: zo'n is geen zon. */
const VAST_MET_APOSTROF = new Set(["zo'n", "m'n", "z'n", "d'r"]);
/** Meer stukken dan dit zijn een opsomming en geen woord. */
const MEESTE_STUKKEN = 4;

/** Het woord zonder uitgang achter een apostrof, en anders aaneen: baby's is baby, IB'er is ib, O'Neill is oneill. */
export function zonderApostrof(woord: string): string {
  if (!/['-]/.test(woord) || VAST_MET_APOSTROF.has(woord)) return woord;
  return woord.replace(APOSTROF_UITGANG, '').replaceAll("'", '');
}

const alsWoord = (tekst: string): string => zonderApostrof(normaliseer(tekst)).slice(0, LANGSTE_WOORD);

/** Met en zonder wat er tussen haakjes staat, het langste eerst. */
const lezingen = (stuk: string): string[] =>
  stuk.includes('(') ? [stuk.replace(/[()]/g, ''), stuk.replace(/\([^)]*\)/g, '')] : [stuk];

/** Een streepje en een & verbinden altijd; een @ alleen tussen hoofdletters, anders is het een adres. Getallen vormen geen woord. */
function isEenWoord(reeks: string, stukken: number): boolean {
  if (stukken < 2 || stukken > MEESTE_STUKKEN || !/\p{L}/u.test(reeks)) return false;
  return !reeks.includes('@') || reeks === reeks.toUpperCase();
}

/**
 * De woorden van een tekst, van voor naar achter. Wat met een streepje of & aan elkaar zit, komt in delen, gevolgd door het geheel
 * aaneen op dezelfde plek: ok-coach geeft ok, coach en okcoach. Met haakjes in het woord komen beide lezingen: (V)SO geeft vso en so.
 */
export function woordenIn(tekst: string): Woord[] {
  const uit: Woord[] = [];
  const zetEen = (geschreven: string, van: number, woord = alsWoord(geschreven)) => {
    if (woord !== '') uit.push({ tekst: geschreven, woord, van, tot: van + geschreven.length });
  };
  const zet = (geschreven: string, woorden: readonly string[], van: number) => {
    for (const woord of new Set(woorden.map(alsWoord))) zetEen(geschreven, van, woord);
  };
  for (const { 0: reeks, index, groups } of tekst.matchAll(REEKS)) {
    // Verreweg de meeste woorden: een zoekopdracht in elk los woord kost bij een grote lading de halve rekentijd.
    if (!SAMENGESTELD.test(reeks)) zetEen(reeks, index);
    else if (groups?.['getal'] !== undefined) zet(reeks, [reeks], index);
    else if (groups?.['letters'] !== undefined) zet(reeks, [reeks.replaceAll('.', '')], index);
    else {
      const stukken = [...reeks.matchAll(STUK_ERIN)];
      for (const { 0: stuk, index: erin } of stukken) zet(stuk, lezingen(stuk), index + erin);
      if (isEenWoord(reeks, stukken.length)) {
        const aaneen = stukken.reduce<string[]>(
          (voor, [stuk]) =>
            voor.flatMap((begin) => lezingen(stuk).map((lezing) => begin + alsWoord(lezing))).slice(0, 4),
          [''],
        );
        zet(reeks, aaneen, index);
      }
    }
  }
  return uit;
}
