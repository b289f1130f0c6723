import type { Kolom } from './tabel.ts';

/** Meer dan dit geeft of neemt een zeldzame of gewone waarde niet, in bits. */
const HOOGSTENS = 4;

/**
 * Wat gelijk zijn op deze waarde meer (of minder) zegt dan gelijk zijn op een gemiddelde waarde van de kolom, in bits. Gemiddeld is de
 * kans dat twee willekeurige records hier toevallig gelijk zijn.
 */
export function zeldzaamheid(kolom: Kolom, tekst: string): number {
  const { gemiddeld, perTekst, ingevuld } = tellingVan(kolom);
  if (ingevuld === 0) return 0;
  const deel = Math.max(2, perTekst.get(tekst) ?? 1) / ingevuld;
  return Math.max(-HOOGSTENS, Math.min(HOOGSTENS, Math.log2(gemiddeld / deel)));
}

interface Telling {
  ingevuld: number;
  gemiddeld: number;
  perTekst: Map<string, number>;
}

const tellingen = new WeakMap<Kolom, Telling>();

function tellingVan(kolom: Kolom): Telling {
  const bekend = tellingen.get(kolom);
  if (bekend) return bekend;
  const ingevuld = kolom.aantallen.reduce((som, aantal) => som + aantal, 0);
  const gemiddeld = kolom.aantallen.reduce(
    (som, aantal) => som + (Math.max(2, aantal) / ingevuld) * (aantal / ingevuld),
    0,
  );
  const perTekst = new Map(kolom.waarden.map(({ tekst }, nummer) => [tekst, kolom.aantallen[nummer] ?? 0]));
  const nieuw = { ingevuld, gemiddeld, perTekst };
  tellingen.set(kolom, nieuw);
  return nieuw;
}
