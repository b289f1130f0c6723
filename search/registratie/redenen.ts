import { NIVEAUS } from '../dubbelingen/niveaus.ts';
import type { Oordeel, Veldoordeel } from '../dubbelingen/vormen.ts';
import type { Veldreden } from './werk.ts';

/** Wat er van een paar te zeggen is, per veld dat bij beide is ingevuld, het zwaarste bewijs eerst. */
export const redenenVan = ({ velden }: Oordeel): Veldreden[] =>
  velden
    .filter(({ niveau }) => niveau >= 0)
    .map((veld) => ({ veld: veld.veld.kolom, oordeel: oordeel(veld), bits: Math.round(veld.bits * 10) / 10 }))
    .sort((x, y) => Math.abs(y.bits) - Math.abs(x.bits) || (x.veld < y.veld ? -1 : 1));

function oordeel({ veld, niveau, gewisseld, zeldzaam }: Veldoordeel): string {
  const naam = NIVEAUS[veld.soort][niveau] ?? '';
  if (gewisseld) return `${naam}, in een ander veld`;
  if (zeldzaam >= 1) return `${naam}, en dat komt weinig voor`;
  return zeldzaam <= -1 ? `${naam}, maar dat komt vaak voor` : naam;
}

/** Hoe een kolom voor een lezer heet. */
const NAMEN: Record<string, string> = {
  ook: 'Andere naam',
  'straat+huisnummer': 'Adres',
  onderdeelVan: 'Onderdeel van',
  brin: 'BRIN',
  email: 'E-mail',
};

export const naamVan = (kolom: string): string => NAMEN[kolom] ?? kolom.charAt(0).toUpperCase() + kolom.slice(1);

const KEER = new Intl.NumberFormat('nl-NL', { maximumSignificantDigits: 2 });
/** Minder bewijs dan dit zegt niets. */
const MERKBAAR = 0.5;

/** Eén reden als zin, zoals "Telefoon: gelijk, en dat komt weinig voor. Dat maakt het 5.200 keer zo waarschijnlijk." */
export function zinVan({ veld, oordeel: hoe, bits }: Veldreden): string {
  const gevolg =
    Math.abs(bits) < MERKBAAR
      ? 'Dat zegt bijna niets.'
      : bits > 0
        ? `Dat maakt het ${KEER.format(2 ** bits)} keer zo waarschijnlijk.`
        : `Dat maakt het ${KEER.format(2 ** -bits)} keer zo onwaarschijnlijk.`;
  return `${naamVan(veld)}: ${hoe}. ${gevolg}`;
}
