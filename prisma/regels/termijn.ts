import { alsDatum, dagVan } from './dag.ts';
import { actueelVanaf } from './peildatum.ts';

/** Hoe lang gegevens van elke soort gelden zonder dat iemand ernaar kijkt. Ingesteld in `schema/instellingen-termijnen.ts`. */
export interface Termijnen {
  aanbodMaanden: number;
  activiteitMaanden: number;
  /** Zoveel dagen na de laatste peildatum is een nieuwe wachttijd nodig. Wanneer een meting VEROUDERD is, zegt haar norm. */
  wachttijdDagen: number;
  /** Zoveel schooljaren geldt een schoolondersteuningsprofiel. */
  sopSchooljaren: number;
}

export const STANDAARD_TERMIJNEN: Termijnen = {
  aanbodMaanden: 6,
  activiteitMaanden: 12,
  wachttijdDagen: 31,
  sopSchooljaren: 1,
};

export type Actualiteitstaat = 'ACTUEEL' | 'VEROUDERD' | 'LANG_VEROUDERD' | 'ONBEKEND';

/** Wat nodig is om te zeggen hoe vers gegevens zijn. */
export interface Versheid {
  /** Laatste dag (jjjj-mm-dd) waarop de gegevens kunnen hebben gegolden; leeg is onbekend. */
  geldtOp: string | null;
  /** Dag (jjjj-mm-dd) waarop het in dit overzicht kwam: daarvóór kon niemand het hier nakijken. */
  opgenomenOp: string | null;
}

/** De dagen waarvóór gegevens oud zijn: één termijn en twee termijnen geleden. */
export interface Grenzen {
  een: string;
  twee: string;
}

export function grenzenVan(nu: Date, maanden: number): Grenzen {
  const dag = dagVan(nu);
  return { een: alsDatum(actueelVanaf(dag, maanden)), twee: alsDatum(actueelVanaf(dag, 2 * maanden)) };
}

/**
 * Hoe vers gegevens zijn (besluit 0018). De eerste regel die past, beslist:
 * 1. twee termijnen niet nagekeken, en al één termijn in dit overzicht: LANG_VEROUDERD. Zonder datum lopen de twee termijnen vanaf de dag
 *    waarop het in dit overzicht kwam;
 * 2. zonder datum: ONBEKEND;
 * 3. één termijn niet nagekeken: VEROUDERD;
 * 4. anders: ACTUEEL.
 */
export function actualiteitstaat({ geldtOp, opgenomenOp }: Versheid, { een, twee }: Grenzen): Actualiteitstaat {
  const sinds = geldtOp ?? opgenomenOp;
  if (sinds !== null && sinds < twee && opgenomenOp !== null && opgenomenOp < een) return 'LANG_VEROUDERD';
  if (geldtOp === null) return 'ONBEKEND';
  return geldtOp < een ? 'VEROUDERD' : 'ACTUEEL';
}
