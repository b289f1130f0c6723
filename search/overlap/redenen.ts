import { opsomming } from '../../schema/tekst.ts';
import type { Gemeen, Kenmerken } from './kenmerken.ts';
import { type Namen, NIVEAUNAAM, ONDERWIJSNAAM, WIENAAM } from './namen.ts';
import { hoofdletter, inZin, telwoord } from './taal.ts';
import { DELEN, type Deel } from './vormen.ts';
import { delenVan, GEWICHT, type Scores } from './wegen.ts';
import { gebiedVan, jarenVan } from './zin.ts';

/** Wat een deel aan het percentage doet, met een zin die zegt waarom. */
export interface Reden {
  deel: Deel;
  /** Hoe zwaar het telt; alle delen samen 100. */
  gewicht: number;
  /** Hoe gelijk de records hierin zijn: 0 tot en met 100. Leeg als dat niet bekend is; dan telt het niet mee. */
  percentage: number | null;
  tekst: string;
}

/** Vanaf hier lijken de woorden veel, of een beetje, op elkaar. */
const VEEL = 0.6;
const BEETJE = 0.25;
const MEESTE_WOORDEN = 4;

type Schrijf = (kenmerken: Kenmerken, score: number | undefined, namen: Namen) => string[];

const allemaal = ({ records }: Kenmerken) => (records === 2 ? 'Allebei' : 'Allemaal');

const onbekend = <W>({ onbekend: aantal }: Pick<Gemeen<W>, 'onbekend'>, wat: string): string[] =>
  aantal > 0 ? [`Van ${telwoord(aantal)} is ${wat}.`] : [];

const SCHRIJF: Record<Deel, Schrijf> = {
  THEMA: (k, _score, namen) => {
    const themas = opsomming(k.themas.map((code) => inZin(namen.thema(code))));
    return [themas ? `${allemaal(k)} over ${themas}.` : `De meeste over ${inZin(namen.thema(k.hoofdzaak))}.`];
  },
  DOELGROEP: (k) => {
    const wie = opsomming(k.voorWie.samen.map((een) => WIENAAM[een]));
    const onderwijs = opsomming(k.onderwijssoorten.samen.map((een) => ONDERWIJSNAAM[een]));
    return [
      ...(wie ? [`${allemaal(k)} voor ${wie}.`] : []),
      ...(onderwijs ? [`Onderwijs: ${onderwijs}.`] : []),
      ...(wie || onderwijs ? [] : ['Deels voor dezelfde doelgroep.']),
      ...onbekend(k.voorWie, 'niet bekend voor wie het is'),
      ...onbekend(k.onderwijssoorten, 'de soort onderwijs niet bekend'),
    ];
  },
  LEEFTIJD: ({ leeftijd, ...k }) => [
    ...(leeftijd.samen && leeftijd.onbekend < k.records - 1
      ? [`Voor ${jarenVan(leeftijd.samen)}${leeftijd.onbekend > 0 ? ', voor zover bekend' : ''}.`]
      : []),
    ...onbekend(leeftijd, 'de leeftijd niet bekend'),
  ],
  DOEL: ({ woorden }, score, namen) => {
    if (score === undefined) return ['Er is te weinig tekst om doel en omschrijving te vergelijken.'];
    if (score < BEETJE) return ['Naam, doel en omschrijving verschillen.'];
    const hoe = score >= VEEL ? 'veel' : 'een beetje';
    const samen = woorden.filter(namen.leesbaar).slice(0, MEESTE_WOORDEN);
    const welke = samen.length > 0 ? `, met woorden als ${opsomming(samen)}` : '';
    return [`Naam, doel en omschrijving lijken ${hoe} op elkaar${welke}.`];
  },
  GEBIED: (k, _score, namen) => {
    const waar = gebiedVan(k, namen);
    if (k.inWijken === k.records) return [`${allemaal(k)} in ${waar}.`];
    if (k.inWijken === 0) return [`${allemaal(k)} voor ${waar}.`];
    const breed = k.records - k.inWijken;
    return [`${hoofdletter(telwoord(k.inWijken))} in ${waar}, ${telwoord(breed)} voor het hele gebied.`];
  },
  NIVEAU: ({ niveau }, score) => [
    ...(score === undefined
      ? []
      : [niveau.samen[0] ? `Hetzelfde niveau: ${NIVEAUNAAM[niveau.samen[0]]}.` : 'Niet hetzelfde niveau.']),
    ...onbekend(niveau, 'het niveau niet bekend'),
  ],
  KOSTEN: ({ kosten, ...k }, score) => [
    ...(score === undefined ? [] : [kostenzin(kosten, k.records)]),
    ...onbekend(kosten, 'niet bekend of het gratis is'),
  ],
};

function kostenzin({ samen: [kosten], onbekend: aantal }: Kenmerken['kosten'], records: number): string {
  if (!kosten) return 'Soms gratis en soms niet.';
  const alle = records === 2 ? 'Allebei' : 'Allemaal';
  return `${alle} ${kosten === 'GRATIS' ? 'gratis' : 'niet gratis'}${aantal > 0 ? ', voor zover bekend' : ''}.`;
}

/** Van elk deel hoe gelijk de records daarin zijn, en waarom. `scores` zijn de gemiddelden over paren van verschillende aanbieders. */
export function redenenVan(kenmerken: Kenmerken, scores: Scores, namen: Namen): Reden[] {
  return delenVan(kenmerken.soort).map((deel) => {
    const waarde = scores[DELEN.indexOf(deel)] ?? -1;
    const score = waarde < 0 ? undefined : waarde;
    return {
      deel,
      gewicht: GEWICHT[deel],
      percentage: score === undefined ? null : Math.round(100 * score),
      tekst: SCHRIJF[deel](kenmerken, score, namen).join(' '),
    };
  });
}
