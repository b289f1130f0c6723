/** Een vraag in de vorm waarin regels haar lezen, met de weg terug naar wat er geschreven staat. */
export interface Leesbaar {
  /** Kleine letters zonder accenten, één soort streepje, aanhalingsteken en spatie. */
  tekst: string;
  /** Per teken van `tekst` zijn plek in de vraag; één extra voor het eind. */
  plekken: readonly number[];
}

const ZELFDE: Record<string, string> = { '½': ',5', '’': "'", '‘': "'", '`': "'", '´': "'" };

/** Maakt een vraag leesbaar. Een teken mag in meer of minder tekens overgaan: de plekken lopen mee. */
export function leesbaar(vraag: string): Leesbaar {
  let tekst = '';
  const plekken: number[] = [];
  let plek = 0;
  for (const teken of vraag) {
    const nieuw = vereenvoudigd(teken);
    if (nieuw !== ' ' || !tekst.endsWith(' ')) {
      tekst += nieuw;
      for (let nr = 0; nr < nieuw.length; nr++) plekken.push(plek);
    }
    plek += teken.length;
  }
  return { tekst, plekken: [...plekken, vraag.length] };
}

function vereenvoudigd(teken: string): string {
  const vast = ZELFDE[teken];
  if (vast !== undefined) return vast;
  if (/\p{Pd}/u.test(teken)) return '-';
  if (/[\s\p{Z}]/u.test(teken)) return ' ';
  return teken.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
}

/** Los van letters ervoor en erna, en geen stuk van een getal als 9,50 of 9:30. */
const LOS_VOOR = '(?<![\\p{L}\\p{N}]|\\d[.,:])';
const LOS_NA = '(?![\\p{L}\\p{N}]|[.,:]\\d)';

/** Een patroon over hele woorden. Een spatie staat ook voor een streepje (en hoort dus niet tussen blokhaken). */
export const patroon = (bron: string): RegExp =>
  new RegExp(`${LOS_VOOR}(?:${bron.replaceAll(' ', '[ -]')})${LOS_NA}`, 'gu');

/** Patronen met dezelfde betekenis als één patroon. */
export const eenVan = (bronnen: readonly string[]): string => bronnen.map((bron) => `(?:${bron})`).join('|');

/** Een naam als bron van een patroon: woorden mogen los, aan elkaar of met een streepje. */
export const naamBron = (naam: string): string =>
  leesbaar(naam)
    .tekst.split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean)
    .join('(?: ?[/-] ?| )?');

/** Hetzelfde voor elke schrijfwijze van een naam. */
export const naamSleutel = (naam: string): string => leesbaar(naam).tekst.replace(/[^\p{L}\p{N}]+/gu, '');
