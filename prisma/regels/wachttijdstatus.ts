import { dagenTussen } from './dag.ts';

export const STATUSSEN = ['BINNEN_NORM', 'BOVEN_NORM', 'AANMELDSTOP', 'VEROUDERD', 'ONBEKEND'] as const;
export type Wachttijdstatus = (typeof STATUSSEN)[number];

/** De twee klokken van de NZa: van aanmelding tot intake, en van intake tot start. In weken; leeg is onbekend. */
export interface Klokken {
  aanmeldwachttijdWeken: number | null;
  behandelwachttijdWeken: number | null;
}

export interface Gemeten extends Klokken {
  peildatum: Date;
  aanmeldstop: boolean;
}

export interface Normweken {
  aanmeldWeken: number | null;
  behandelWeken: number | null;
  geldigDagen: number;
}

/** Aanmelding tot start. Alleen als beide klokken bekend zijn. */
export const totaalWeken = ({ aanmeldwachttijdWeken: aanmeld, behandelwachttijdWeken: behandel }: Klokken) =>
  aanmeld === null || behandel === null ? null : aanmeld + behandel;

/** Of een meting ouder is dan haar termijn. De laatste dag van de termijn telt nog mee. */
export const isVerouderd = (peildatum: Date, geldigDagen: number, dag: Date): boolean =>
  dagenTussen(peildatum, dag) > geldigDagen;

const isBoven = (weken: number | null, norm: number | null) =>
  weken === null || norm === null ? undefined : weken > norm;

/**
 * De stand op een dag, naar de laatste meting. De eerste regel die past, beslist:
 * 1. geen meting: ONBEKEND;
 * 2. de meting is ouder dan haar termijn: VEROUDERD, ook bij een aanmeldstop, want niemand weet of die er nog is;
 * 3. een aanmeldstop: AANMELDSTOP, wat de weken ook zijn;
 * 4. een van beide klokken boven haar norm: BOVEN_NORM;
 * 5. minstens één klok met een norm vergeleken: BINNEN_NORM;
 * 6. niets te vergelijken: ONBEKEND.
 *
 * De monitor past dezelfde regels toe in SQL (`subgraphs/wachttijden/monitor-sql.ts`); een test houdt de twee gelijk.
 */
export function bepaalStatus(meting: Gemeten | undefined, norm: Normweken | undefined, dag: Date): Wachttijdstatus {
  if (!meting || !norm) return 'ONBEKEND';
  if (isVerouderd(meting.peildatum, norm.geldigDagen, dag)) return 'VEROUDERD';
  if (meting.aanmeldstop) return 'AANMELDSTOP';
  const oordelen = [
    isBoven(meting.aanmeldwachttijdWeken, norm.aanmeldWeken),
    isBoven(meting.behandelwachttijdWeken, norm.behandelWeken),
  ];
  if (oordelen.includes(true)) return 'BOVEN_NORM';
  return oordelen.includes(false) ? 'BINNEN_NORM' : 'ONBEKEND';
}
