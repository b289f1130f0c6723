import { bewijs, type Gewichten, kansVan } from './gewichten.ts';
import type { Groep } from './groepen.ts';
import { isotoon } from './isotoon.ts';
import { begrens, verwacht } from './verwacht.ts';
import type { Veld } from './vormen.ts';

/** Een combinatie van niveaus en hoeveel paren haar hebben. */
export interface Patroon {
  niveaus: readonly number[];
  aantal: number;
}

/** Zoveel verzonnen waarnemingen houden weinig gegevens bij wat men vooraf mag verwachten. */
const VOORKENNIS = 50;
const HOOGSTENS_RONDEN = 200;
const KLAAR = 1e-6;
const BEGIN = 0.2;

/**
 * Leert zonder voorbeelden hoe zwaar elk niveau van elk veld weegt (Fellegi-Sunter, met EM binnen de kandidaten). Zelfde patronen,
 * zelfde gewichten: er is geen toeval in.
 *
 * Velden hangen samen, en kandidaten zijn gekozen omdat zij ergens gelijk zijn. Daarom zijn er meer verklaringen voor een paar dat niet
 * hetzelfde is: alleen de plek is gelijk (twee scholen in één gebouw), alleen de naam (naamgenoten), alleen een andere groep velden, of
 * van alles wat. `toeval` telt per veld de niveaus van willekeurige paren.
 */
export function leerGewichten(
  velden: readonly Veld[],
  patronen: readonly Patroon[],
  toeval: readonly (readonly number[])[],
  groepen: readonly Groep[],
): Gewichten {
  const vooraf = velden.map(verwacht);
  const willekeurig = vooraf.map(({ u }, f) => verdeling(optellen(u, toeval[f] ?? [])));
  const klassen: Klasse[] = [
    { aandeel: BEGIN, vast: velden.map(() => undefined), vooraf: vooraf.map(({ m }) => m) },
    {
      aandeel: 1 - BEGIN - (groepen.length > 0 ? BEGIN : 0),
      // Bij twee velden is `van alles wat` niet van hetzelfde te onderscheiden: dan is het toeval.
      vast: velden.length === 2 ? willekeurig : velden.map(() => undefined),
      vooraf: vooraf.map(({ u }) => u),
    },
    ...groepen.map(({ erin, toeval: eigen }) => ({
      aandeel: BEGIN / groepen.length,
      vast: erin.map((is, f) =>
        is ? undefined : eigen.length > 0 ? aangevuld(willekeurig[f], eigen[f]) : willekeurig[f],
      ),
      vooraf: vooraf.map(({ m }) => m),
    })),
  ];
  let stand = klassen.map(({ aandeel, vast, vooraf }) => ({ aandeel, kansen: vooraf.map((v, f) => vast[f] ?? v) }));
  let gewichten = weeg(stand, groepen);
  for (let ronde = 0; ronde < HOOGSTENS_RONDEN; ronde += 1) {
    stand = rondeVan(gewichten, klassen, patronen, velden);
    const vorig = gewichten.aandeel;
    gewichten = weeg(stand, groepen);
    if (ronde > 10 && Math.abs(gewichten.aandeel - vorig) < KLAAR) break;
  }
  return gewichten;
}

/** Een groep paren zoals EM haar vooraf kent. `vast` zijn kansen die niet geleerd worden. */
interface Klasse {
  aandeel: number;
  vast: readonly (readonly number[] | undefined)[];
  vooraf: readonly (readonly number[])[];
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
  for (const { niveaus, aantal } of patronen) {
    const { bits, delen } = bewijs(oud, niveaus);
    const kans = kansVan(bits);
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
  return klassen.map(({ vast }, k) => ({
    aandeel: (aandelen[k] ?? 0) / totaal,
    kansen: (tellingen[k] ?? []).map(
      (telling, f) => vast[f] ?? (k === 0 ? begrens(velden[f], verdeling(telling)) : verdeling(telling)),
    ),
  }));
}

function weeg([zelfde, ...anders]: readonly Stand[], groepen: readonly Groep[]): Gewichten {
  const m = zelfde?.kansen ?? [];
  return {
    aandeel: zelfde?.aandeel ?? 0,
    alternatieven: anders.map(({ aandeel, kansen }, k) => ({
      aandeel,
      gedeeld: kansen.map((_, f) => !!groepen[k - 1]?.gedeeld && !!groepen[k - 1]?.erin[f]),
      bits: kansen.map((u, f) => isotoon(m[f] ?? [], u).map(Math.log2)),
    })),
  };
}

const optellen = (u: readonly number[], toeval: readonly number[]) =>
  u.map((deel, niveau) => deel * VOORKENNIS + (toeval[niveau] ?? 0));

/** Wat bij paren binnen een groep geteld is; is dat weinig, dan wat bij willekeurige paren gewoon is. */
const aangevuld = (kansen: readonly number[] | undefined, tellingen: readonly number[] | undefined): number[] =>
  verdeling((kansen ?? []).map((kans, niveau) => kans * VOORKENNIS + (tellingen?.[niveau] ?? 0)));

function verdeling(tellingen: readonly number[]): number[] {
  const som = tellingen.reduce((totaal, telling) => totaal + telling, 0);
  return tellingen.map((telling) => telling / som);
}
