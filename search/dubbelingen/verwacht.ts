import { hoogste } from './niveaus.ts';
import type { Soort, Veld } from './vormen.ts';

/** Kansen per niveau: `m` als het hetzelfde is, `u` als het dat niet is. */
export interface Verwachting {
  m: number[];
  u: number[];
}

/** Deze wijzen iets aan: wat niet hetzelfde is, heeft hier bijna nooit hetzelfde. */
const WIJST_AAN: ReadonlySet<Soort> = new Set(['naam', 'telefoon', 'adres', 'datum', 'code', 'url']);

/** Wat men vooraf verwacht: is het hetzelfde, dan meestal gelijk; is het dat niet, dan meestal anders. */
export function verwacht({ soort }: Veld): Verwachting {
  // Wie een nieuwe code krijgt, heeft een heel andere; een andere vestiging van dezelfde school is nooit dezelfde.
  if (soort === 'vestiging') return { m: [0.01, 0.89, 0.1], u: [0.1, 0.89, 0.01] };
  const toevallig = WIJST_AAN.has(soort) ? 0.02 : 0.1;
  return { m: verdeel(soort, 0.1, 0.7), u: verdeel(soort, 0.8 - toevallig, toevallig) };
}

/** Kansen per niveau: anders, daartussen (samen een vijfde) en gelijk. */
function verdeel(soort: Soort, anders: number, gelijk: number): number[] {
  const tussen = Math.max(1, hoogste(soort) - 1);
  return [anders, ...Array<number>(tussen).fill(0.2 / tussen), gelijk];
}

/**
 * Hoe vaak de laagste niveaus hoogstens voorkomen als het hetzelfde is: alleen het laagste, de twee laagste. Zonder deze grens leert
 * EM bij een register met weinig dubbelingen iets anders dat vaak voorkomt, zoals alles van één aanbieder. Een naam zegt wat iets is,
 * en een vast kenmerk als de wijk of de leeftijd is bij hetzelfde record niet heel anders.
 */
const HOOGSTENS: { readonly [soort in Soort]?: readonly number[] } = {
  naam: [0.03, 0.25],
  kenmerk: [0.01, 0.2],
  vestiging: [0.01],
};

/** Houdt de kansen bij hetzelfde record binnen die grenzen; de andere niveaus delen de rest naar verhouding. */
export function begrens(veld: Veld | undefined, kansen: readonly number[]): readonly number[] {
  const grenzen = (veld && HOOGSTENS[veld.soort]) ?? [];
  return grenzen.reduceRight<readonly number[]>((uit, grens, tot) => {
    const laag = uit.slice(0, tot + 1).reduce((som, kans) => som + kans, 0);
    if (laag <= grens) return uit;
    return uit.map((kans, niveau) => (niveau <= tot ? (kans * grens) / laag : (kans * (1 - grens)) / (1 - laag)));
  }, kansen);
}
