import { bewijs, type Gewichten, kansVan } from './gewichten.ts';
import { isotoon } from './isotoon.ts';
import { type Klasse, VOORKENNIS, verdeling } from './klassen.ts';
import { begrens } from './verwacht.ts';
import type { Veld } from './vormen.ts';

/** Een combinatie van niveaus en hoeveel paren haar hebben. */
export interface Patroon {
  niveaus: readonly number[];
  aantal: number;
  /** Een mens heeft gezegd dat het hetzelfde is, of niet; dan valt er niets te schatten. */
  zelfde?: boolean;
}

const HOOGSTENS_RONDEN = 200;
const KLAAR = 1e-6;

/**
 * Leert hoe zwaar elk niveau van elk veld weegt (Fellegi-Sunter, met EM binnen de kandidaten). Voorbeelden hoeven niet; zijn er, dan leert
 * het ervan. Zelfde patronen, zelfde gewichten: er is geen toeval in.
 *
 * Velden hangen samen, en kandidaten zijn gekozen omdat zij ergens gelijk zijn. Daarom zijn er meer verklaringen voor een paar dat niet
 * hetzelfde is; `maakKlassen` noemt ze.
 */
export function leerGewichten(
  velden: readonly Veld[],
  patronen: readonly Patroon[],
  klassen: readonly Klasse[],
): Gewichten {
  let stand: Stand[] = klassen.map(({ aandeel, vast, vooraf }) => ({
    aandeel,
    kansen: vooraf.map((v, f) => vast[f] ?? v),
  }));
  let gewichten = weeg(stand, klassen);
  for (let ronde = 0; ronde < HOOGSTENS_RONDEN; ronde += 1) {
    stand = rondeVan(gewichten, klassen, patronen, velden);
    const vorig = gewichten.aandeel;
    gewichten = weeg(stand, klassen);
    if (ronde > 10 && Math.abs(gewichten.aandeel - vorig) < KLAAR) break;
  }
  return gewichten;
}

/** Een groep paren zoals EM haar nu kent: per veld en niveau een kans. */
interface Stand {
  aandeel: number;
  kansen: (readonly number[])[];
}

function rondeVan(
  oud: Gewichten,
  klassen: readonly Klasse[],
  patronen: readonly Patroon[],
  velden: readonly Veld[],
): Stand[] {
  const tellingen = klassen.map(({ vooraf }) => vooraf.map((kansen) => kansen.map((kans) => kans * VOORKENNIS)));
  const aandelen = klassen.map(({ aandeel }) => aandeel * VOORKENNIS);
  let totaal = VOORKENNIS;
  for (const { niveaus, aantal, zelfde } of patronen) {
    const { bits, delen } = bewijs(oud, niveaus);
    const kans = zelfde === undefined ? kansVan(bits) : Number(zelfde);
    totaal += aantal;
    for (let k = 0; k < klassen.length; k += 1) {
      const deel = (k === 0 ? kans : (1 - kans) * (delen[k - 1] ?? 0)) * aantal;
      aandelen[k] = (aandelen[k] ?? 0) + deel;
      for (let f = 0; f < niveaus.length; f += 1) {
        const niveau = niveaus[f] ?? -1;
        const rij = tellingen[k]?.[f];
        if (niveau >= 0 && rij) rij[niveau] = (rij[niveau] ?? 0) + deel;
      }
    }
  }
  return klassen.map(({ vast, begrensd }, k) => ({
    aandeel: (aandelen[k] ?? 0) / totaal,
    kansen: (tellingen[k] ?? []).map(
      (telling, f) => vast[f] ?? (begrensd ? begrens(velden[f], verdeling(telling)) : verdeling(telling)),
    ),
  }));
}

function weeg([zelfde, ...anders]: readonly Stand[], klassen: readonly Klasse[]): Gewichten {
  const m = zelfde?.kansen ?? [];
  return {
    aandeel: zelfde?.aandeel ?? 0,
    alternatieven: anders.map(({ aandeel, kansen }, k) => ({
      naam: klassen[k + 1]?.naam ?? '',
      aandeel,
      gedeeld: klassen[k + 1]?.gedeeld ?? [],
      bits: kansen.map((u, f) => isotoon(m[f] ?? [], u).map(Math.log2)),
    })),
  };
}
