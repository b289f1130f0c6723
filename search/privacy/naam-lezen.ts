import { isFunctiewoord, isGeenNaam } from './geen-naam.ts';

/** Of een woord zonder hoofdletter hier een naam kan zijn: na `heet` wel, na `mijn zoon` niet. */
export type KleineLetters = 'NAAM' | 'GEEN_NAAM';

const WOORD = /(?:\p{Lu}\.){1,5}|[\p{L}\p{M}][\p{L}\p{M}'’-]*/uy;
/** Wat tussen namen staat die bij elkaar horen. Een komma alleen waar zeker een naam begint: daarna kan ook een plaats komen. */
const OPSOMMING = {
  NAAM: /(?:\s{0,2},\s{0,2}|\s{1,2}(?:en|of|&|\+)\s{1,2})/uy,
  GEEN_NAAM: /\s{1,2}(?:en|of|&|\+)\s{1,2}/uy,
};
const TUSSENVOEGSEL = /^(?:van|de|der|den|het|'t|ten|ter|el|al|bin|ben|von|la|le|du|da|dos)$/iu;
/** Na deze woorden hoort een achternaam ook zonder hoofdletter bij de naam. */
const ZEKER_TUSSENVOEGSEL = /^(?:der|den|ten|ter|el|bin)$/iu;
/** Voorletters zonder achternaam wijzen niemand aan. */
const VOORLETTERS = /^(?:\p{Lu}\.)+$/u;
/** Een naam met een hoofdletter, of voorletters. Een afkorting als ADHD is geen naam. */
const HOOFDLETTER = /^\p{Lu}.*\p{Ll}$|\.$/u;

/** Een woord met zijn plek; `null` als er op die plek geen woord begint. */
function woordOp(tekst: string, plek: number): { woord: string; eind: number } | null {
  WOORD.lastIndex = plek;
  const woord = WOORD.exec(tekst)?.[0];
  return woord === undefined ? null : { woord, eind: plek + woord.length };
}

/** De plek van het volgende woord als er alleen wit tussen staat. */
function volgende(tekst: string, plek: number): number {
  let eind = plek;
  while (eind < tekst.length && eind - plek < 3 && /\s/u.test(tekst[eind] ?? '')) eind++;
  return eind;
}

const isNaam = (woord: string, kleineLetters: KleineLetters): boolean =>
  !isGeenNaam(woord) && !TUSSENVOEGSEL.test(woord) && (kleineLetters === 'NAAM' || HOOFDLETTER.test(woord));

/** Waar een naam, of een rij namen met een hoofdletter (Piet en Klaas), die op `plek` begint, ophoudt; `null` als er geen naam begint. */
export function eindVanNamen(tekst: string, plek: number, kleineLetters: KleineLetters): number | null {
  const eind = eindVanNaam(tekst, plek, kleineLetters);
  if (eind === null) return null;
  const ertussen = OPSOMMING[kleineLetters];
  ertussen.lastIndex = eind;
  const begin = eind + (ertussen.exec(tekst)?.[0].length ?? 0);
  return begin === eind ? eind : (eindVanNamen(tekst, begin, 'GEEN_NAAM') ?? eind);
}

function eindVanNaam(tekst: string, plek: number, kleineLetters: KleineLetters): number | null {
  const eerste = woordOp(tekst, plek);
  if (!eerste || !isNaam(eerste.woord, kleineLetters)) return null;
  let eind = eerste.eind;
  for (;;) {
    const achternaam = eindVanAchternaam(tekst, eind, kleineLetters);
    if (achternaam === null) return VOORLETTERS.test(tekst.slice(plek, eind)) ? null : eind;
    eind = achternaam;
  }
}

function eindVanAchternaam(tekst: string, na: number, kleineLetters: KleineLetters): number | null {
  let zeker = false;
  let plek = volgende(tekst, na);
  let deel = woordOp(tekst, plek);
  for (let aantal = 0; deel && TUSSENVOEGSEL.test(deel.woord) && aantal < 3; aantal++) {
    zeker ||= ZEKER_TUSSENVOEGSEL.test(deel.woord);
    plek = volgende(tekst, deel.eind);
    deel = woordOp(tekst, plek);
  }
  if (!deel || plek === na || isGeenNaam(deel.woord)) return null;
  if (HOOFDLETTER.test(deel.woord) || zeker) return deel.eind;
  return kleineLetters === 'NAAM' && eindigtZin(tekst, deel.eind) ? deel.eind : null;
}

/** Houdt de zin hier op, of gaat zij door met een klein woord? Dan hoort het woord ervoor nog bij de naam. */
function eindigtZin(tekst: string, plek: number): boolean {
  const erna = woordOp(tekst, volgende(tekst, plek));
  return erna === null || isFunctiewoord(erna.woord);
}
