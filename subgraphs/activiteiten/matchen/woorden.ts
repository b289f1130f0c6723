import { INTERESSE } from './gewichten.ts';

/**
 * Nederlandse woorden vergelijken zonder woordenboek: enkelvoud en meervoud, werkwoord en stam, en samenstellingen. Elk woord krijgt
 * een paar mogelijke vormen; twee woorden zijn gelijk als zij een vorm delen. Liever een vorm te veel dan een kind dat niets vindt.
 */

/** Zegt niets over wat er gebeurt: als los woord niet, en als staart van een samenstelling eraf (voetbalclub is voetbal). */
const STAARTEN =
  /^(.{3,}?)(s?)(club|clubs|vereniging|school|les|lessen|cursus|cursussen|groep|team|training|trainingen|workshop|workshops|activiteit|activiteiten|kamp)$/;
const ALGEMEEN = new Set(
  (
    'aan activiteit activiteiten alle bij centrum club clubs cursus cursussen de een en groep het huis in jeugd jongeren kind ' +
    'kinderen les lessen met of om op programma school scholen team te training trainingen tot uur van vereniging vo po voor wijk ' +
    'workshop workshops dordrecht dordtse graag iets leuk leuke doen'
  ).split(' '),
);

/** Kleine letters zonder accenten, gesplitst in woorden van minstens twee tekens. `foto's` wordt `fotos`. */
export function woorden(tekst: string): string[] {
  return tekst
    .normalize('NFD')
    .replace(/[\p{M}'’]/gu, '')
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter((woord) => woord.length > 1);
}

/** De woorden die iets zeggen over wat er gebeurt. */
export const inhoud = (tekst: string): string[] => woorden(tekst).filter((woord) => !ALGEMEEN.has(woord));

/** De mogelijke vormen van een woord: het woord zelf, zijn enkelvoud of stam, en de kern van een samenstelling als zwemles. */
export function vormen(woord: string): Set<string> {
  const uit = new Set([woord]);
  const kern = STAARTEN.exec(woord);
  for (const deel of kern ? [woord, `${kern[1]}${kern[2]}`, kern[1] ?? ''] : [woord]) {
    uit.add(deel);
    for (const stam of stammen(deel)) if (stam.length > 2) uit.add(stam);
  }
  return uit;
}

function stammen(woord: string): string[] {
  if (woord.length > 4 && woord.endsWith('en')) {
    const kaal = woord.slice(0, -2);
    const enkel = /([bcdfgklmnprst])\1$/.test(kaal) ? kaal.slice(0, -1) : kaal;
    const lang = openLettergreep(kaal) ? kaal.replace(/([aeou])([^aeiou])$/, '$1$1$2') : kaal;
    return [woord.slice(0, -1), ...[kaal, enkel, lang].flatMap((stam) => [stam, verscherpt(stam)])];
  }
  if (woord.length > 3 && /[^s]s$/.test(woord)) return [woord.slice(0, -1)];
  return [];
}

/** `kok` van koken en `gitar` van gitaren hebben een lange klank die voluit dubbel staat; de doffe e van tekenen niet. */
const openLettergreep = (kaal: string): boolean =>
  /(^|[^aeiou])[aou][^aeiouwx]$/.test(kaal) || /^[^aeiou]+e[^aeiouwx]$/.test(kaal);

/** Aan het eind klinkt v als f en z als s: brieven en brief, lezen en lees. */
const verscherpt = (stam: string): string => stam.replace(/[vz]$/, (letter) => (letter === 'v' ? 'f' : 's'));

/** Vergelijkt woorden en onthoudt hun vormen zolang de vergelijker bestaat: één verzoek, niet langer. */
export function maakVergelijker() {
  const bekend = new Map<string, string[]>();
  const van = (woord: string): string[] => {
    const eerder = bekend.get(woord);
    if (eerder) return eerder;
    const nieuw = [...vormen(woord)];
    bekend.set(woord, nieuw);
    return nieuw;
  };
  /** Hoe goed een gevraagd woord past bij een woord van de activiteit, van 0 tot en met 1. */
  return (wens: string, woord: string): number => {
    const a = van(wens);
    const b = van(woord);
    if (a.some((vorm) => b.includes(vorm))) return INTERESSE.zelfde;
    if (a.some((deel) => b.some((geheel) => zitIn(deel, geheel)))) return INTERESSE.deelVanWoord;
    if (b.some((deel) => a.some((geheel) => zitIn(deel, geheel)))) return INTERESSE.preciezer;
    return 0;
  };
}

/** Het deel staat voor- of achteraan in een langer woord. Korte delen niet: bal zit ook in ballet. */
const zitIn = (deel: string, geheel: string): boolean =>
  deel.length > 3 && geheel.length > deel.length + 2 && (geheel.startsWith(deel) || geheel.endsWith(deel));

/**
 * Waarmee de database een interesse vindt: alle vormen, ook de meervouden, en de stam als deel van een naam. Een interesse van meer
 * woorden blijft heel. Leeg als er geen woord in staat.
 */
export function vormenVanWoord(interesse: string): { vormen: string[]; stam: string } {
  const heel = interesse
    .trim()
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
  const delen = woorden(heel);
  const [eerste] = delen;
  if (eerste === undefined) return { vormen: [], stam: '' };
  if (delen.length > 1) return { vormen: [...new Set([heel, delen.join(' ')])], stam: heel };
  const enkel = [...vormen(eerste)];
  const kort = enkel.filter((vorm) => vorm.length > 3 && eerste.startsWith(vorm)).sort((a, b) => a.length - b.length);
  return { vormen: [...new Set([heel, ...enkel, ...enkel.flatMap(meervouden)])], stam: kort[0] ?? eerste };
}

function meervouden(woord: string): string[] {
  const dubbel = /(^|[^aeiou])[aeiou][bdfgklmnprst]$/.test(woord) ? [`${woord}${woord.at(-1)}en`] : [];
  const open = /([aeou])\1([^aeiou])$/.test(woord) ? [`${woord.replace(/([aeou])\1([^aeiou])$/, '$1$2')}en`] : [];
  const zacht = [...open, `${woord}en`].flatMap((vorm) => [vorm, vorm.replace(/sen$/, 'zen').replace(/fen$/, 'ven')]);
  return [`${woord}s`, ...dubbel, ...zacht];
}
