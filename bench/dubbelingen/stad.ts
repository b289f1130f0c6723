import { BESCHRIJVINGEN, REGISTRATIESOORTEN, Register, type Registratiesoort } from '../../search/dubbelingen/index.ts';
import { type Uitslag, weeg } from './meting.ts';
import { leesStartrijen, maakStadsrijen, paarnaam } from './stadsrijen.ts';

export interface Stadsuitslag extends Uitslag {
  soort: Registratiesoort;
  /** Hoeveel dubbelingen er echt zijn. */
  echt: number;
  /** Hoeveel van de bijna-dubbelingen voor dubbel worden aangezien, en hoeveel er zijn. */
  vergist: number;
  bijna: number;
}

/** Hoe goed de dubbelingen in verzonnen steden gevonden worden, per soort en over alle steden samen. Elke stad leert voor zich. */
export async function meetSteden(
  steden: readonly (readonly [aanbod: number, zaad: number])[],
): Promise<Stadsuitslag[]> {
  const som = REGISTRATIESOORTEN.map((soort) => ({ soort, goed: 0, gevonden: 0, echt: 0, vergist: 0, bijna: 0 }));
  for (const [aanbod, zaad] of steden) {
    const { rijen, dubbel, bijna } = await maakStadsrijen(aanbod, zaad);
    for (const telling of som) {
      const ids = new Set(rijen[telling.soort].map(([id]) => id));
      const telEigen = (paren: ReadonlySet<string>) =>
        [...paren].filter((paar) => ids.has(paar.split(' ')[0] ?? '')).length;
      const gevonden = Register.leer(BESCHRIJVINGEN[telling.soort], rijen[telling.soort]).paren(0.5);
      telling.gevonden += gevonden.length;
      telling.goed += gevonden.filter(({ a, b }) => dubbel.has(paarnaam(a, b))).length;
      telling.vergist += gevonden.filter(({ a, b }) => bijna.has(paarnaam(a, b))).length;
      telling.echt += telEigen(dubbel);
      telling.bijna += telEigen(bijna);
    }
  }
  return som.map(({ goed, gevonden, ...rest }) => ({ ...rest, ...weeg(goed, gevonden, rest.echt) }));
}

/** De paren die in de startgegevens voor hetzelfde worden gehouden: namen met kans, om na te lezen. */
export async function zoekInStart(): Promise<string[]> {
  const rijen = await leesStartrijen();
  return REGISTRATIESOORTEN.flatMap((soort) =>
    Register.leer(BESCHRIJVINGEN[soort], rijen[soort])
      .paren(0.5)
      .map(({ a, b, oordeel }) => `${soort} ${a} en ${b} (${oordeel.kans.toFixed(2).replace('.', ',')})`),
  );
}
