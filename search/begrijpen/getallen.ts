import { eenVan } from './lezen.ts';

const KLEIN = (
  'nul een twee drie vier vijf zes zeven acht negen tien elf twaalf dertien veertien vijftien zestien zeventien achttien ' +
  'negentien twintig eenentwintig tweeentwintig drieentwintig vierentwintig vijfentwintig zesentwintig zevenentwintig'
).split(' ');

const HALVEN = KLEIN.slice(1, 13).flatMap((woord, nr): [string, number][] => [
  [`${woord}enhalf`, nr + 1.5],
  [`${woord} en een half`, nr + 1.5],
]);

const TELWOORDEN = new Map<string, number>([
  ['anderhalf', 1.5],
  ...HALVEN,
  ...KLEIN.map((woord, nr): [string, number] => [woord, nr]),
]);

const RANGWOORDEN = ['eerste', 'tweede', 'derde', 'vierde', 'vijfde', 'zesde', 'zevende', 'achtste'];

/** Een leeftijd, groep of aantal: 9, 3,5 of negen. Voor in een patroon. */
export const GETAL = `((?:\\d{1,2}(?:[.,]\\d)?|${eenVan([...TELWOORDEN.keys()])}))`;
/** Een getal dat niet los als lidwoord gelezen kan worden: zonder `een`. */
export const TELBAAR = GETAL.replace('(?:een)|', '');
/** Eerste tot en met achtste, of 1e tot en met 8ste. Voor in een patroon. */
export const RANG = `(${RANGWOORDEN.join('|')}|[1-8](?:e|de|ste))`;

/** De waarde van een getal of rang uit een patroon; `NaN` als het er geen is. */
export function waarde(tekst: string | undefined): number {
  if (tekst === undefined) return Number.NaN;
  const woord = tekst.replaceAll('-', ' ');
  const telwoord = TELWOORDEN.get(woord);
  if (telwoord !== undefined) return telwoord;
  const rang = RANGWOORDEN.indexOf(woord);
  return rang >= 0 ? rang + 1 : Number.parseFloat(woord.replace(',', '.'));
}
