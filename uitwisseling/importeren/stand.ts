import type { Transactie } from '../../prisma/laden/invoegen.ts';
import type { Wie } from '../../schema/toegang.ts';
import type { Celmelding, Invoerbestand, Invoerrij } from '../lezen/rij.ts';
import type { Sjabloonsoort } from '../sjabloon/index.ts';
import { type Aantallen, geenAantallen, type Uitslag, type Verslagregel } from './verslag.ts';

export interface Importkeuzes {
  wie: Wie;
  /** Alles doen en nakijken, en niets laten staan. */
  proef: boolean;
  /** Schrijf wat goed is, ook als er rijen geweigerd zijn. Zonder dit is het alles of niets. */
  slaOver?: boolean;
  /** Wat in de geschiedenis staat. */
  reden?: string;
  verslag(regel: Verslagregel): void | Promise<void>;
  /** Waar de import mee bezig is, en hoeveel rijen er gelezen zijn. */
  meld?(wat: string, rijen: number): void;
}

/** Waar een record in het bestand staat. */
export interface Plek {
  rij: number;
  blad: string;
}

/** Alles wat tijdens één import wordt onthouden. */
export interface Stand {
  tx: Transactie;
  bestand: Invoerbestand;
  keuzes: Importkeuzes;
  aantallen: Aantallen;
  rijen: number;
  /** Sleutels die al in het bestand stonden. */
  gezien: Map<Sjabloonsoort, Map<string, number>>;
  /** Sleutels die in een ander record zijn opgegaan, van de soort die nu aan de beurt is; zonder dat record als het niet te zien is. */
  opgegaan: ReadonlyMap<string, string | undefined>;
  /** Records die nieuw zijn, en waar zij staan: om dubbelen bij te zoeken. */
  nieuw: Map<Sjabloonsoort, Map<string, Plek>>;
}

export const maakStand = (tx: Transactie, bestand: Invoerbestand, keuzes: Importkeuzes): Stand => ({
  tx,
  bestand,
  keuzes,
  aantallen: geenAantallen(),
  rijen: 0,
  gezien: new Map(),
  opgegaan: new Map(),
  nieuw: new Map(),
});

/** Zet een regel in het verslag. Elke rij telt één keer; een opmerking of een mogelijke dubbeling komt erbij. */
export async function schrijfOp(
  { keuzes, aantallen }: Stand,
  uitslag: Uitslag,
  { rij, blad = '' }: Pick<Invoerrij, 'rij' | 'blad'>,
  sleutel: string,
  meldingen: readonly Celmelding[] = [{ kolom: '', boodschap: '' }],
): Promise<void> {
  aantallen[uitslag] += 1;
  for (const { kolom, boodschap } of meldingen) await keuzes.verslag({ rij, blad, kolom, uitslag, sleutel, boodschap });
}
