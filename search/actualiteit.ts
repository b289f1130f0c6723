import { dagVoluit } from '../prisma/regels/dag.ts';
import {
  type Actualiteitstaat,
  actualiteitstaat,
  type Grenzen,
  grenzenVan,
  type Termijnen,
  type Versheid,
} from '../prisma/regels/termijn.ts';
import type { Vindbaarsoort } from './vormen.ts';

/** De grenzen van elke soort die iemand nakijkt; een andere soort wordt niet oud. */
export type Soortgrenzen = Partial<Record<Vindbaarsoort, Grenzen>>;

export const soortgrenzen = (nu: Date, { aanbodMaanden, activiteitMaanden }: Termijnen): Soortgrenzen => ({
  AANBOD: grenzenVan(nu, aanbodMaanden),
  ACTIVITEIT: grenzenVan(nu, activiteitMaanden),
});

/** Hoe vers een record is; leeg bij een soort die niemand nakijkt. */
export function staatVan(record: Versheid & { soort: Vindbaarsoort }, per: Soortgrenzen): Actualiteitstaat | undefined {
  const grenzen = per[record.soort];
  return grenzen && actualiteitstaat(record, grenzen);
}

const VRAAG_NA = 'Vraag na of het nog klopt.';
const LAGER = 'Het staat daarom lager.';

/** Wat een lezer over de ouderdom moet weten. Leeg als het actueel is. `geldtOp` is een dag als 2022-12-31. */
export function ouderdomszin(staat: Actualiteitstaat | undefined, geldtOp: string | null): string | null {
  if (staat === undefined || staat === 'ACTUEEL') return null;
  const wat =
    geldtOp === null
      ? 'Van geen dag is bekend dat dit toen klopte.'
      : `Dit is na ${dagVoluit(new Date(geldtOp))} niet meer nagekeken.`;
  return [wat, VRAAG_NA, ...(staat === 'LANG_VEROUDERD' ? [LAGER] : [])].join(' ');
}
