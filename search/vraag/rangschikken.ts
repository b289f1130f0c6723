import { normaliseer } from '../woorden/index.ts';
import { type Kandidaat, LABELS, type Vorm, type Woordgroep } from '../zoekmachine.ts';
import { passendheid, type Voorkeur } from './passen.ts';
import { GEWICHT } from './vormen.ts';

/** Hoe zwaar een plek telt: in de naam, bij het thema, bij aanbieder, doel en doelgroep, of ergens in de tekst. */
const PLEK = [1, 0.76, 0.64, 0.55] as const;
/** Het eerste thema van een record (dat staat bij de naam) zegt waar het over gaat; een ander thema zegt minder. */
const THEMAPLEK = [1, 0.78, 0.6, 0.55] as const;
/** Zo veel van het zwakste bewijs komt bij het sterkste. */
const BEIDE = 0.15;
/** Staat alles wat gevraagd is in de naam, en weinig anders, dan is het waarschijnlijk dit wat iemand zoekt. */
const NAAMGELIJK = 0.35;
/** Is de hele vraag precies de naam, dan gaat dit voor al het andere. */
const PRECIES_ZO = 2;
/** Vanaf deze sterkte is een onderwerp gevonden, en niet alleen iets wat ernaar verwijst. */
const ONDERWERP = 0.8;

export interface Gerangschikt {
  kandidaat: Kandidaat;
  /** Van 0 af; 1 is alles gevonden waar het het zwaarst telt. Daarboven: de naam zelf, of extra passend. */
  score: number;
  /** Welk deel van de vraag is gevonden, van 0 tot en met 1: zeldzame woorden tellen zwaarder. */
  gedekt: number;
  /** Een onderwerp dat nodig is, is zo goed als letterlijk gevonden, of het thema waar het zeker op wijst. */
  onderwerp: boolean;
}

/**
 * Zet kandidaten op volgorde van hoe goed zij bij de vraag passen. Gelijke scores staan op naam en id: dezelfde vraag geeft altijd
 * dezelfde volgorde, bij elke zoekmachine.
 */
export function rangschik(
  kandidaten: readonly Kandidaat[],
  groepen: readonly Woordgroep[],
  voorkeur: Voorkeur,
): Gerangschikt[] {
  return kandidaten
    .map((kandidaat) => {
      const { gevonden, gedekt, onderwerp } = weeg(kandidaat, groepen);
      const passend = gevonden * passendheid(kandidaat, voorkeur);
      const zelfdeNaam = voorkeur.naam && normaliseer(kandidaat.naam).trim() === voorkeur.naam;
      return { kandidaat, gedekt, onderwerp, score: zelfdeNaam ? passend + PRECIES_ZO : passend };
    })
    .sort(
      (a, b) =>
        b.score - a.score || vergelijk(a.kandidaat.naam, b.kandidaat.naam) || vergelijk(a.kandidaat.id, b.kandidaat.id),
    );
}

const vergelijk = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

/** Bij elke term van een kandidaat zijn zwaarste plek. Eén keer gelezen: een vraag vraagt honderden keren waar een term staat. */
type Plekken = ReadonlyMap<string, number>;

function plekkenVan({ rang }: Kandidaat): Plekken {
  const plekken = new Map<string, number>();
  for (let plek = rang.length - 1; plek >= 0; plek--) {
    for (const term of rang[plek]?.split(' ') ?? []) plekken.set(term, plek);
  }
  return plekken;
}

function weeg(kandidaat: Kandidaat, groepen: readonly Woordgroep[]) {
  if (groepen.length === 0) return { gevonden: 0.5, gedekt: 1, onderwerp: false };
  const plekken = plekkenVan(kandidaat);
  let som = 0;
  let gedekt = 0;
  let nodig = 0;
  let totaal = 0;
  let onderwerp = false;
  for (const groep of groepen) {
    const waarde = groepwaarde(plekken, groep);
    som += groep.gewicht * waarde;
    totaal += groep.gewicht;
    if (!groep.nodig) continue;
    nodig += groep.gewicht;
    const sterk = waarde > 0 ? sterkte(plekken, groep) : 0;
    gedekt += groep.gewicht * sterk;
    onderwerp ||= groep.onderwerp === true && sterk >= ONDERWERP;
  }
  // Alleen algemene woorden: waar die staan zegt weinig, en wat er verder begrepen is des te meer.
  if (nodig === 0) return { gevonden: (1 + som / totaal) / 2, gedekt: 1, onderwerp };
  const gevonden = som / totaal + NAAMGELIJK * naamgelijk(kandidaat, groepen);
  return { gevonden, gedekt: gedekt / nodig, onderwerp };
}

/** Het sterkste bewijs telt, en een beetje als het woord er staat en ook het thema past. */
function groepwaarde(plekken: Plekken, { vormen }: Woordgroep): number {
  let [woord, thema] = [0, 0];
  for (const vorm of vormen) {
    const waarde = vormwaarde(plekken, vorm);
    if (vorm.wijze === 'THEMA') thema = Math.max(thema, waarde);
    else woord = Math.max(woord, waarde);
  }
  return Math.max(woord, thema) + BEIDE * Math.min(woord, thema);
}

/** De sterkste vorm die past, ongeacht waar. Wie het thema heeft, gaat over wat gevraagd is, ook zonder het woord. */
const sterkte = (plekken: Plekken, { vormen }: Woordgroep): number =>
  Math.max(
    0,
    ...vormen
      .filter((vorm) => vormwaarde(plekken, vorm) > 0)
      .map(({ gewicht, wijze }) => (wijze === 'THEMA' ? Math.min(1, gewicht / GEWICHT.thema) : gewicht)),
  );

/** Hoe zwaar een vorm in een kandidaat telt: 0 als een van de termen er niet staat. */
function vormwaarde(plekken: Plekken, { termen, gewicht }: Vorm): number {
  let som = 0;
  let zwakste = 1;
  for (const term of termen) {
    const plek = plekken.get(term);
    if (plek === undefined) return 0;
    const telt = (term.startsWith('#') ? THEMAPLEK : PLEK)[plek] ?? 0;
    som += telt;
    zwakste = Math.min(zwakste, telt);
  }
  return ((som / termen.length + zwakste) / 2) * gewicht;
}

/** Welk deel van de naam gevraagd is, als alles wat nodig is in de naam staat; anders 0. */
function naamgelijk({ rang, naam }: Kandidaat, groepen: readonly Woordgroep[]): number {
  const inNaam = ` ${rang[LABELS.indexOf('A')] ?? ''} `;
  const staat = ({ termen, wijze }: Vorm) => wijze !== 'THEMA' && termen.every((term) => inNaam.includes(` ${term} `));
  const nodig = groepen.filter((groep) => groep.nodig);
  const gezocht = nodig.length > 0 ? nodig : groepen;
  const beste = gezocht.map(({ vormen }) => Math.max(0, ...vormen.filter(staat).map(({ gewicht }) => gewicht)));
  if (beste.some((gewicht) => gewicht === 0)) return 0;
  const woordenInNaam = Math.max(1, naam.split(/\s+/).length);
  const gemiddeld = beste.reduce((som, gewicht) => som + gewicht, 0) / beste.length;
  return gemiddeld * Math.min(1, gezocht.length / woordenInNaam + 0.3);
}
