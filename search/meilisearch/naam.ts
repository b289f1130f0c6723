/** Langer wordt geen naam vergeleken: wie zoveel heeft getypt, heeft gekozen. */
const LANGSTE = 100;

/** De naam zoals hij op alfabet staat en wordt vergeleken: kleine letters zonder accenten, zonder tekens vooraan. */
export const naamsleutel = (naam: string): string =>
  naam
    .toWellFormed()
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/^[^\p{L}\p{N}]+/u, '')
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, LANGSTE);

/** De naam vanaf elk van zijn woorden: `huis van sara` geeft ook `van sara` en `sara`. */
export function naambeginnen(naam: string): string[] {
  const sleutel = naamsleutel(naam);
  return [...new Set([...sleutel.matchAll(/[\p{L}\p{N}]+/gu)].map(({ index }) => sleutel.slice(index)))];
}
