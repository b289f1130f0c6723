import { dagenTussen } from '../../prisma/regels/dag.ts';
import { type Gemeten, isVerouderd, type Klokken, totaalWeken } from '../../prisma/regels/wachttijdstatus.ts';

export const TRENDS = ['STIJGEND', 'DALEND', 'GELIJK', 'ONBEKEND'] as const;
export type Wachttijdtrend = (typeof TRENDS)[number];

/** Een kleiner verschil, in weken, heet gelijk. */
export const MERKBAAR_WEKEN = 0.5;
/** Metingen die samen verder uit elkaar liggen, zeggen niets over nu. */
const LANGSTE_DAGEN = 366;

const KLOKKEN: ((meting: Klokken) => number | null)[] = [
  totaalWeken,
  (meting) => meting.aanmeldwachttijdWeken,
  (meting) => meting.behandelwachttijdWeken,
];

/**
 * Of de wachttijd langer of korter wordt: de laatste meting tegenover het gemiddelde van de twee daarvoor. Telt de klok die in alle
 * drie bekend is: eerst het totaal, anders de aanmeldwachttijd, anders de behandelwachttijd.
 *
 * @param metingen nieuwste eerst
 */
export function bepaalTrend(metingen: readonly Gemeten[], geldigDagen: number, dag: Date): Wachttijdtrend {
  const [laatste, vorige, eerste] = metingen;
  if (!laatste || !vorige || !eerste) return 'ONBEKEND';
  if (isVerouderd(laatste.peildatum, geldigDagen, dag)) return 'ONBEKEND';
  if (dagenTussen(eerste.peildatum, laatste.peildatum) > LANGSTE_DAGEN) return 'ONBEKEND';
  for (const klok of KLOKKEN) {
    const [nieuw, midden, oud] = [klok(laatste), klok(vorige), klok(eerste)];
    if (nieuw === null || midden === null || oud === null) continue;
    const verschil = nieuw - (midden + oud) / 2;
    if (Math.abs(verschil) < MERKBAAR_WEKEN) return 'GELIJK';
    return verschil > 0 ? 'STIJGEND' : 'DALEND';
  }
  return 'ONBEKEND';
}
