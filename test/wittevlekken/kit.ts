import type { Aanbodtelling, Bereikbaarheid, Tellingen, Wijkfeiten } from '../../search/wittevlekken/vormen.ts';

/** Een gewone wijk: groot genoeg, met een getelde leeftijd. */
export const wijk = (delen: Partial<Wijkfeiten> = {}): Wijkfeiten => ({
  code: 'WK000001',
  naam: 'Proefwijk',
  gemeente: 'Proefstad',
  kinderen: 700,
  doelgroepkinderen: 160,
  geteld: { van: 2, tot: 12 },
  peildatum: '2019-05-29',
  inwoners: 6_500,
  prioriteitswijk: false,
  ...delen,
});

type Kort = Partial<Record<Bereikbaarheid, number>>;

/** Tellingen van aanbod waarvan alles bekend is. */
export const tellingen = (aantallen: Kort, { onbekend = 0, plekken }: { onbekend?: number; plekken?: number } = {}) =>
  Object.fromEntries(
    Object.entries(aantallen).map(([soort, aantal]) => [
      soort,
      {
        aantal,
        metPlekken: plekken === undefined ? 0 : aantal,
        plekken: (plekken ?? 0) * aantal,
        onbekend: onbekend * aantal,
      },
    ]),
  ) as Tellingen;

export const aanbod = (lokaal: Tellingen = {}, stadsbreed: Tellingen = {}): Aanbodtelling => ({
  lokaal,
  stadsbreed,
  elders: 0,
  groepOnzeker: false,
});

/** Een reeks getallen van 0 tot 1 die elke keer gelijk is. */
export function reeks(zaad: number): () => number {
  let stand = zaad;
  return () => {
    stand = (stand * 1_664_525 + 1_013_904_223) % 4_294_967_296;
    return stand / 4_294_967_296;
  };
}
