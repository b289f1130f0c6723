import { doelgroep, gebied, kosten, leeftijd, niveau, themas } from './delen.ts';
import type { Maat } from './maat.ts';
import { DELEN, type Deel, type Overlapsoort } from './vormen.ts';

/**
 * Hoe zwaar elk deel telt; samen 100. Waar het over gaat en wat het wil bereiken tellen het zwaarst: dat maakt aanbod inwisselbaar. Gebied
 * telt licht, omdat wat niet in hetzelfde gebied is, al niet vergeleken wordt.
 */
export const GEWICHT: Record<Deel, number> = {
  THEMA: 30,
  DOELGROEP: 15,
  LEEFTIJD: 15,
  DOEL: 25,
  GEBIED: 5,
  NIVEAU: 5,
  KOSTEN: 5,
};
const GEWICHTEN = DELEN.map((deel) => GEWICHT[deel]);

/** Hoe gelijk twee records per deel zijn, in de volgorde van DELEN: van 0 tot en met 1, of -1 als het niet bekend is. */
export type Scores = Float64Array;

/** Om steeds opnieuw te vullen: miljoenen paren mogen geen miljoenen lijsten kosten. */
export const legeScores = (): Scores => new Float64Array(DELEN.length);

/** Vult de scores van twee vergelijkbare records. `woorden` is de gelijkenis van naam, doel en omschrijving. */
export function vulScores(a: Maat, b: Maat, woorden: number, scores: Scores): void {
  scores[0] = themas(a, b);
  scores[1] = doelgroep(a, b);
  scores[2] = leeftijd(a, b);
  scores[3] = woorden;
  scores[4] = gebied(a, b);
  scores[5] = niveau(a, b);
  scores[6] = kosten(a, b);
}

/**
 * Het percentage, niet afgerond. Wat niet bekend is, telt niet voor en niet tegen: de gewichten van de rest tellen dan samen als 100. Het
 * thema is altijd bekend.
 */
export function percentageVan(scores: Scores): number {
  let som = 0;
  for (let nr = 0; nr < scores.length; nr++) som += (GEWICHTEN[nr] ?? 0) * Math.max(0, scores[nr] ?? 0);
  return (100 * som) / bekendGewicht(scores);
}

/** De delen die een soort record kan hebben: een activiteit heeft geen niveau van ondersteuning. */
export const delenVan = (soort: Overlapsoort): readonly Deel[] =>
  soort === 'AANBOD' ? DELEN : DELEN.filter((deel) => deel !== 'NIVEAU');

/** Welk deel van de gewichten bekend is, van wat bij deze soort bekend kan zijn: 0 tot en met 100. */
export function zekerheidVan(scores: Scores, soort: Overlapsoort): number {
  const mogelijk = delenVan(soort).reduce((som, deel) => som + GEWICHT[deel], 0);
  return (100 * bekendGewicht(scores)) / mogelijk;
}

function bekendGewicht(scores: Scores): number {
  let bekend = 0;
  for (let nr = 0; nr < scores.length; nr++) if ((scores[nr] ?? -1) >= 0) bekend += GEWICHTEN[nr] ?? 0;
  return bekend;
}
