import type { Dubbelreden } from '../../schema/waarden/dubbel.ts';
import { NIVEAUS } from '../dubbelingen/niveaus.ts';
import { MERKBAAR } from '../dubbelingen/uitleg.ts';
import type { Oordeel, Veldoordeel } from '../dubbelingen/vormen.ts';
import type { Veldreden } from './werk.ts';

/** De naam van de reden dat het ook iets anders kan zijn. */
const ANDERS = 'anders te verklaren';
/** De naam van waar het oordeel begint, voordat er iets is vergeleken. */
const VOORAF = 'vooraf';

/**
 * Wat er van een paar te zeggen is: per veld dat bij beide is ingevuld, waarom het toch iets anders kan zijn, en waar het oordeel begint. Het
 * zwaarste bewijs eerst; samen zijn zij alle bits.
 */
export function redenenVan({ velden, anders, bits }: Oordeel): Veldreden[] {
  const ingevuld = velden
    .filter(({ niveau }) => niveau >= 0)
    .map((veld) => ({ veld: veld.veld.kolom, oordeel: oordeel(veld), bits: afgerond(veld.bits) }));
  const ook =
    anders && anders.bits < -MERKBAAR ? [{ veld: ANDERS, oordeel: anders.naam, bits: afgerond(anders.bits) }] : [];
  const genoemd = [...velden.filter(({ niveau }) => niveau >= 0), ...(ook.length > 0 && anders ? [anders] : [])];
  const rest = bits - genoemd.reduce((som, reden) => som + reden.bits, 0);
  const vooraf = {
    veld: VOORAF,
    oordeel: 'maar weinig paren die op elkaar lijken, zijn hetzelfde',
    bits: afgerond(rest),
  };
  return [...ingevuld, ...ook, vooraf].sort(
    (x, y) => Math.abs(y.bits) - Math.abs(x.bits) || (x.veld < y.veld ? -1 : 1),
  );
}

const afgerond = (bits: number): number => Math.round(bits * 10) / 10;

function oordeel({ veld, niveau, gewisseld, zeldzaam }: Veldoordeel): string {
  const naam = NIVEAUS[veld.soort][niveau] ?? '';
  if (gewisseld) return `${naam}, in een ander veld`;
  if (zeldzaam >= 1) return `${naam}, en dat komt weinig voor`;
  return zeldzaam <= -1 ? `${naam}, maar dat komt vaak voor` : naam;
}

/** Bij het invoeren: een naam of code die het record al heeft of had. */
const BEKEND = 'bekende naam';
export const BEKENDE_NAAM: Veldreden = {
  veld: BEKEND,
  oordeel: 'precies gelijk aan een naam of code van dit record',
  bits: 0,
};

/** Hoe een kolom voor een lezer heet. */
const NAMEN: Record<string, string> = {
  ook: 'Andere naam',
  [VOORAF]: 'Vooraf',
  [BEKEND]: 'Bekende naam',
  'straat+huisnummer': 'Adres',
  onderdeelVan: 'Onderdeel van',
  brin: 'BRIN',
  email: 'E-mail',
};

const naamVan = (kolom: string): string => NAMEN[kolom] ?? kolom.charAt(0).toUpperCase() + kolom.slice(1);

const KEER = new Intl.NumberFormat('nl-NL', { maximumSignificantDigits: 2 });

/** Een reden zoals een mens haar leest. */
export const leesbaar = (reden: Veldreden): Dubbelreden => ({
  ...reden,
  veld: naamVan(reden.veld),
  zin: zinVan(reden),
});

/** Eén reden als zin, zoals "Telefoon: gelijk, en dat komt weinig voor. Dat maakt het 5.200 keer zo waarschijnlijk." */
function zinVan({ veld, oordeel: hoe, bits }: Veldreden): string {
  const gevolg =
    Math.abs(bits) < MERKBAAR
      ? 'Dat zegt bijna niets.'
      : bits > 0
        ? `Dat maakt het ${KEER.format(2 ** bits)} keer zo waarschijnlijk.`
        : `Dat maakt het ${KEER.format(2 ** -bits)} keer zo onwaarschijnlijk.`;
  // Een kolom heet hier zoals in de andere redenen.
  const noem = hoe.replaceAll('straat+huisnummer', 'adres').replaceAll('onderdeelVan', 'onderdeel van');
  if (veld === ANDERS) return `Het kan ook zijn: ${noem}. ${gevolg}`;
  return veld === BEKEND
    ? 'Zo heet dit record al, of heette het: de naam of code is precies gelijk.'
    : `${naamVan(veld)}: ${noem}. ${gevolg}`;
}
