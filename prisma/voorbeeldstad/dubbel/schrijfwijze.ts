import type { Toeval } from '../toeval.ts';

/** Verkortingen en wisselvormen die in inschrijvingen voorkomen. */
const VERKORT: readonly (readonly [RegExp, string])[] = [
  [/ – /, ' - '],
  [/ en /, ' & '],
  [/\bkinderen\b/i, 'kids'],
  [/\bleerlingen\b/i, 'lln'],
  [/\bjongeren\b/i, 'jong.'],
  [/begeleiding\b/, 'begel.'],
  [/training\b/, 'trn.'],
  [/\bgroep\b/i, 'gr.'],
  [/ jaar\)/, ' jr)'],
  [/\bschoolmaatschappelijk werk\b/i, 'SMW'],
  [/\bsociale vaardigheden\b/, 'sova'],
  [/\btussen\b/i, 'tss'],
  [/\bvoor ouders\b/, 'ouders'],
  [/\bvoor /, 'vr '],
  [/\bDe |\bHet /, ''],
  [/kwartier\b/, 'kw.'],
  [/^Voetbal/, 'Vtbl'],
];
const DELEN = /(training|klas|groep|begeleiding|traject|programma|project|club|spreekuur|cursus|coach|plek|les)\b/;

type Bewerking = (naam: string, toeval: Toeval) => string;

const BEWERKINGEN: readonly (readonly [Bewerking, number])[] = [
  [typefout, 3],
  [verkort, 4],
  [losgeschreven, 2],
  [omgedraaid, 2],
  [(naam) => naam.toLowerCase(), 1],
  [(naam) => naam.replace(/ – /, ': '), 1],
  [(naam) => naam.replace(/ (–|-) .*$/, ''), 1],
  [(naam) => naam.replace(/ \([^)]*\)$/, ''), 1],
];

/** Dezelfde naam zoals een ander hem invoert; altijd anders dan het origineel. */
export function anderGeschreven(naam: string, toeval: Toeval): string {
  for (let poging = 0; poging < 4; poging++) {
    let anders = toeval.gewogen(BEWERKINGEN)(naam, toeval);
    if (toeval.kans(0.3)) anders = toeval.gewogen(BEWERKINGEN)(anders, toeval);
    anders = anders.trim();
    if (anders !== naam && anders.length > 2) return anders;
  }
  return typefout(naam, toeval);
}

function verkort(naam: string, toeval: Toeval): string {
  const passend = VERKORT.filter(([patroon]) => patroon.test(naam));
  if (passend.length === 0) return naam;
  const [patroon, kort] = toeval.kies(passend);
  return naam.replace(patroon, kort);
}

/** "weerbaarheidstraining" wordt "weerbaarheids training". */
function losgeschreven(naam: string): string {
  return naam.replace(DELEN, (deel, _groep, plek: number) => (plek > 0 && naam[plek - 1] !== ' ' ? ` ${deel}` : deel));
}

/** "Merk – soort wijk" wordt "soort wijk Merk". */
function omgedraaid(naam: string): string {
  const [voor, na] = naam.split(/ – |: /);
  return voor && na ? `${na.charAt(0).toUpperCase()}${na.slice(1)} ${voor}` : naam;
}

/** Twee letters verwisseld, één vergeten of één dubbel, midden in het langste woord. */
function typefout(naam: string, toeval: Toeval): string {
  const woorden = naam.split(' ');
  const langste = woorden.reduce((lang, woord) => (woord.length > lang.length ? woord : lang), '');
  const plek = toeval.geheel(1, Math.max(1, langste.length - 3));
  const letter = langste.charAt(plek);
  const volgende = langste.charAt(plek + 1);
  const [voor, na] = [langste.slice(0, plek), langste.slice(plek + 2)];
  const soort = letter === volgende ? 'vergeten' : toeval.kies(['verwisseld', 'vergeten', 'dubbel'] as const);
  const midden = { verwisseld: volgende + letter, vergeten: volgende, dubbel: letter + letter + volgende }[soort];
  return naam.replace(langste, voor + midden + na);
}
