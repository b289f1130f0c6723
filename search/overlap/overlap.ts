import { type Grenzen, type Verdeling, verdeel } from './blokken.ts';
import { Blokmaat } from './blokmaat.ts';
import { beschrijf, type Overlapgroep } from './groep.ts';
import { groepeerAlles, NOOIT, type Vierkant } from './groepen.ts';
import type { Namen } from './namen.ts';
import type { Overlaprecord } from './vormen.ts';
import { legeScores, percentageVan } from './wegen.ts';

export interface Gevonden {
  /** De meeste aanbieders eerst, en dan het hoogste percentage. */
  groepen: Overlapgroep[];
  beperkingen: Verdeling['beperkingen'];
  /** Records die niet te vergelijken zijn, omdat dit er niet van bekend is. */
  zonderAanbieder: number;
  zonderThema: number;
}

export interface Overlapkeuzes {
  /** Vanaf welk gemiddeld percentage records een groep zijn. */
  minimum: number;
  namen: Namen;
  grenzen?: Grenzen;
}

/**
 * Zoekt in records van één soort de groepen waarin verschillende aanbieders hetzelfde bieden, aan dezelfde doelgroep, in hetzelfde gebied.
 * De volgorde van de records maakt niet uit. Wacht tussen blokken even, zodat een server intussen ander werk kan doen.
 */
export async function vindOverlap(
  records: readonly Overlaprecord[],
  { minimum, namen, grenzen }: Overlapkeuzes,
): Promise<Gevonden> {
  const metAanbieder = records.filter(({ aanbieders }) => aanbieders.length > 0);
  const bruikbaar = metAanbieder.filter(({ themas }) => themas.length > 0).sort((a, b) => (a.id < b.id ? -1 : 1));
  const { blokken, beperkingen } = verdeel(bruikbaar, grenzen);
  const groepen: Overlapgroep[] = [];
  // Eén keer ruimte voor het grootste blok: steeds nieuwe ruimte kost meer tijd dan het vergelijken.
  const ruimte = new Float32Array(Math.max(0, ...blokken.map(({ length }) => length)) ** 2);
  for (const blok of blokken) {
    groepen.push(...groepenIn(blok, ruimte, minimum, namen));
    await new Promise(setImmediate);
  }
  return {
    groepen: groepen.sort(opVolgorde),
    beperkingen,
    zonderAanbieder: records.length - metAanbieder.length,
    zonderThema: metAanbieder.length - bruikbaar.length,
  };
}

/** De meeste aanbieders eerst: daar valt het meest te bespreken. */
export const opVolgorde = (a: Overlapgroep, b: Overlapgroep): number =>
  b.aanbieders - a.aanbieders || b.percentage - a.percentage || (a.sleutel < b.sleutel ? -1 : 1);

function groepenIn(
  blok: readonly Overlaprecord[],
  ruimte: Float32Array,
  minimum: number,
  namen: Namen,
): Overlapgroep[] {
  const maat = new Blokmaat(blok, namen.isHoofdthema);
  return groepeerAlles(vierkantVan(blok.length, maat, minimum, ruimte), minimum)
    .map((nummers) => beschrijf(nummers, blok, maat, namen))
    .filter((groep) => groep !== undefined)
    .filter(({ percentage }) => percentage >= minimum);
}

/** Twee records van dezelfde aanbieder trekken een groep niet omhoog: zij tellen hoogstens als het minimum. */
function vierkantVan(aantal: number, maat: Blokmaat, minimum: number, ruimte: Float32Array): Vierkant {
  const waarden = ruimte.fill(NOOIT, 0, aantal * aantal);
  const scores = legeScores();
  for (let a = 0; a < aantal; a++) {
    for (let b = a + 1; b < aantal; b++) {
      if (!maat.weeg(a, b, scores)) continue;
      const gewogen = percentageVan(scores);
      const percentage = maat.anders(a, b) ? gewogen : Math.min(gewogen, minimum);
      waarden[a * aantal + b] = percentage;
      waarden[b * aantal + a] = percentage;
    }
  }
  return { aantal, waarden };
}
