import type { Onderwerpsoort } from '../generated/client/enums.ts';
import type { Meting } from '../startdata/vorm/wachttijden.ts';
import { iso, maandeinde, plusDagen } from './datum.ts';
import type { Toeval } from './toeval.ts';

const MAANDEN = 24;
/** Hoogstens ongeveer zo veel metingen over alle aanbod, zodat ook een grote Voorbeeldstad te laden blijft. */
const PLAFOND = 220_000;
/** Gemeten: zo veel metingen geeft één aanbod met wachttijden gemiddeld, en zo groot is het deel dat ze kan hebben. */
const PER_REEKS = 14;
const DEEL_MET_NIVEAU = 0.3;
const DEEL_DAT_MELDT = 0.35;

const MET_WACHTTIJD: ReadonlySet<string> = new Set(['EXTRA_ALGEMEEN', 'EXTRA_INDIVIDUEEL', 'TLV', 'JEUGDHULP']);
const TOELICHTING = [
  'Door ziekte van medewerkers loopt de wachttijd op.',
  'Er is een tweede groep gestart.',
  'Wachtenden krijgen een tussentijds gesprek.',
  'Na de zomer komen er plaatsen vrij.',
  'Spoed gaat voor.',
] as const;

export const kentWachttijd = (niveau: string | null): boolean => niveau !== null && MET_WACHTTIJD.has(niveau);

/** Welk deel van het aanbod met wachttijd metingen heeft: 35 procent, en minder als het er te veel worden. */
export const deelDatMeldt = (aanbod: number): number =>
  Math.min(DEEL_DAT_MELDT, PLAFOND / (Math.max(1, aanbod) * DEEL_MET_NIVEAU * PER_REEKS));

export interface Wachtend {
  soort: Onderwerpsoort;
  id: string;
  /** Gewone wachttijd in weken tot de intake en tot de start. */
  gewoon: readonly [aanmeld: number, behandel: number];
}

/**
 * Twee jaar metingen van één aanbod of school, per maand of per kwartaal. De wachttijd volgt een trend, een seizoen (na de zomer
 * langer) en het toeval. Sommige aanbieders melden laat, sommige zijn gestopt met melden.
 */
export function maakMetingen({ soort, id, gewoon }: Wachtend, peildatum: Date, toeval: Toeval): Meting[] {
  const stap = toeval.kans(0.4) ? 1 : 3;
  const laat = toeval.kans(0.15);
  const gestopt = toeval.kans(0.14) ? toeval.geheel(5, 16) : 0;
  const trend = toeval.normaal(0, 0.022);
  const druk = 0.55 + toeval.getal() * 0.9;
  const plaatsen = toeval.geheel(6, 60);
  const alleenAanmeld = soort === 'SCHOOL' || toeval.kans(0.12);
  const begin = toeval.geheel(1, stap);
  const metingen: Meting[] = [];
  let ruis = 0;
  for (let terug = MAANDEN; terug >= Math.max(begin, gestopt); terug--) {
    ruis = ruis * 0.7 + toeval.normaal(0, 0.1);
    const lang = Math.max(0.1, druk * (1 + trend * (MAANDEN - terug)) * (1 + ruis) * seizoen(peildatum, terug));
    const stop = lang > 1.5 && toeval.kans(0.35);
    const vol = stop || lang > 0.8;
    const vertraging = laat && toeval.kans(0.7) ? toeval.geheel(30, 75) : toeval.geheel(0, 20);
    if ((terug - begin) % stap !== 0 || toeval.kans(0.04)) continue;
    const dag = maandeinde(peildatum, terug);
    const gemeld = plusDagen(dag, vertraging);
    if (gemeld > peildatum) continue;
    metingen.push({
      onderwerpSoort: soort,
      onderwerp: id,
      peildatum: iso(dag),
      aanmeldwachttijdWeken: toeval.soms(0.96, half(gewoon[0] * lang)),
      behandelwachttijdWeken: alleenAanmeld ? null : toeval.soms(0.94, half(gewoon[1] * lang)),
      aantalWachtenden: toeval.soms(0.9, Math.round(plaatsen * lang * 0.5)),
      vrijePlaatsen: toeval.soms(0.85, vol ? 0 : toeval.geheel(1, Math.max(1, Math.round(plaatsen * 0.15)))),
      aanmeldstop: stop,
      toelichting: toeval.soms(0.06, toeval.kies(TOELICHTING)),
      gemeldOp: iso(gemeld),
      gemeldDoor: soort === 'SCHOOL' ? 'SCHOOL' : toeval.kans(0.9) ? 'AANBIEDER' : 'REGISSEUR',
      herkomst: 'VOORBEELD',
    });
  }
  return metingen;
}

const GEWOON: Readonly<Record<string, readonly [number, number]>> = {
  EXTRA_ALGEMEEN: [2, 3],
  EXTRA_INDIVIDUEEL: [3, 5],
  TLV: [5, 8],
  JEUGDHULP: [4.5, 9],
};

/** De gewone wachttijd bij een niveau, per aanbod wat korter of langer. */
export function gewoneWachttijd(niveau: string | null, toeval: Toeval): readonly [number, number] {
  const [aanmeld, behandel] = GEWOON[niveau ?? ''] ?? [4, 6];
  return [aanmeld * (0.5 + toeval.getal()), behandel * (0.5 + toeval.getal())];
}

/** Na de zomer is het drukker, in de zomer zelf rustiger. */
function seizoen(peildatum: Date, terug: number): number {
  const maand = maandeinde(peildatum, terug).getUTCMonth();
  return [1, 1.02, 1.05, 1.04, 1, 0.96, 0.88, 0.9, 1.08, 1.12, 1.1, 1.04][maand] ?? 1;
}

const half = (weken: number) => Math.round(weken * 2) / 2;
