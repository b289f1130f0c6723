import { createHash } from 'node:crypto';
import type { Veld, Zoekdocument } from '../vormen.ts';
import type { Ontleder } from '../woorden/index.ts';
import { STOPWOORDEN } from '../woorden/stopwoorden.ts';
import { type Indexdocument, LABELS, type Label } from '../zoekmachine.ts';

/** Verhoog dit als hetzelfde record een ander document geeft: dan wordt de index bij de volgende start opnieuw gebouwd. */
export const ANALYSE = 5;

const LABEL_VAN_VELD: Record<Veld, Label> = {
  NAAM: 'A',
  THEMA: 'B',
  AANBIEDER: 'C',
  DOEL: 'C',
  DOELGROEP: 'C',
  OMSCHRIJVING: 'D',
  OVERIG: 'D',
};

/** Meer termen heeft geen echt record; een lap tekst zou de index vullen zonder vindbaarder te worden. */
const MEESTE_TERMEN = 2_000;

/** De termen waaronder een woord in de index staat: het woord zelf, zijn stam, en de delen als het een samenstelling is. */
export function termenVan(woord: string, ontleder: Ontleder): string[] {
  const { grondvorm, stam, alleDelen } = ontleder.ontleed(woord);
  const delen = alleDelen.flatMap((deel) => [`+${deel}`, `+${ontleder.ontleed(deel).stam}`]);
  return [grondvorm, ...(stam === grondvorm ? [] : [`=${stam}`]), ...new Set(delen)];
}

/** De term van een thema. */
export const themaTerm = (code: string) => `#${code}`;

/**
 * Maakt van een document de termen per label. Een term staat alleen bij zijn zwaarste label. Het eerste thema van een record telt
 * zo zwaar als een naam, de andere als een thema.
 */
export function maakIndexdocument(document: Zoekdocument, ontleder: Ontleder): Indexdocument {
  const termen: Record<Label, string[]> = { A: [], B: [], C: [], D: [] };
  const gezien = new Set<string>();
  const zet = (label: Label, nieuw: readonly string[]) => {
    for (const term of nieuw) {
      if (gezien.has(term) || gezien.size >= MEESTE_TERMEN) continue;
      gezien.add(term);
      termen[label].push(term);
    }
  };
  const [eerste, ...verder] = document.themas;
  for (const label of LABELS) {
    for (const [veld, teksten] of Object.entries(document.velden) as [Veld, string[]][]) {
      if (LABEL_VAN_VELD[veld] !== label) continue;
      for (const { woord } of teksten.flatMap((tekst) => ontleder.woorden(tekst))) {
        if (!STOPWOORDEN.has(woord)) zet(label, termenVan(woord, ontleder));
      }
    }
    if (label === 'A' && eerste) zet(label, [themaTerm(eerste)]);
    if (label === 'B') zet(label, verder.map(themaTerm));
  }
  return { ...document, termen, afdruk: afdrukVan({ ...document, termen }) };
}

function afdrukVan(document: Omit<Indexdocument, 'afdruk'>): string {
  const hash = createHash('sha256').update(JSON.stringify(document));
  return hash.digest('base64url').slice(0, 22);
}
