import type { Groep } from './groepen.ts';
import { verwacht } from './verwacht.ts';
import type { Veld } from './vormen.ts';

/** Zoveel verzonnen waarnemingen houden weinig gegevens bij wat men vooraf mag verwachten. */
export const VOORKENNIS = 50;
const BEGIN = 0.2;
/** Op een tegenhanger is het kenmerk per definitie anders. */
const TEGENHANGER = [0.9, 0.09, 0.01];

/** Een verklaring voor een paar zoals EM haar vooraf kent. De eerste is dat het hetzelfde is. */
export interface Klasse {
  naam: string;
  aandeel: number;
  /** Per veld de kansen per niveau die vaststaan; de andere worden geleerd. */
  vast: readonly (readonly number[] | undefined)[];
  vooraf: readonly (readonly number[])[];
  /** Of namen en kenmerken gelijk horen te zijn. */
  begrensd: boolean;
  /** De velden waarvan een zeldzame waarde hier niets zegt. */
  gedeeld: readonly boolean[];
}

/**
 * De verklaringen: hetzelfde; van alles wat; per groep velden dat alleen die groep gelijk is (twee scholen in één gebouw, naamgenoten,
 * al het aanbod van één aanbieder); en waar kenmerken beschreven zijn tegenhangers, die alleen in één kenmerk anders zijn (dezelfde
 * training in een andere wijk) of alleen in naam (een andere training van dezelfde aanbieder voor dezelfde groep en wijk). Zonder
 * kenmerken zou een naam die anders is geschreven al gauw een andere naam zijn.
 * `toeval` telt per veld de niveaus van willekeurige paren.
 */
export function maakKlassen(
  velden: readonly Veld[],
  toeval: readonly (readonly number[])[],
  groepen: readonly Groep[],
): Klasse[] {
  const vooraf = velden.map(verwacht);
  const m = vooraf.map((kansen) => kansen.m);
  const willekeurig = vooraf.map(({ u }, f) => aangevuld(u, toeval[f]));
  const geleerd = velden.map(() => undefined);
  const kenmerken = velden.flatMap(({ soort }, f) => (soort === 'kenmerk' || soort === 'vestiging' ? [f] : []));
  const aandeel = BEGIN / (groepen.length + kenmerken.length);
  const drager = groepen.find(({ drager }) => drager);
  return [
    { naam: 'hetzelfde', aandeel: BEGIN, vast: geleerd, vooraf: m, begrensd: true, gedeeld: velden.map(() => false) },
    {
      naam: 'van alles wat',
      aandeel: 1 - BEGIN - (groepen.length > 0 ? BEGIN : 0),
      // Bij twee velden is `van alles wat` niet van hetzelfde te onderscheiden: dan is het toeval.
      vast: velden.length === 2 ? willekeurig : geleerd,
      vooraf: vooraf.map(({ u }) => u),
      begrensd: false,
      gedeeld: velden.map(() => false),
    },
    ...groepen.map(({ naam, erin, gedeeld, toeval: binnen }) => ({
      naam: `alleen ${naam} gelijk`,
      aandeel,
      vast: erin.map((is, f) => (is ? undefined : aangevuld(willekeurig[f], binnen[f]))),
      vooraf: m,
      begrensd: false,
      gedeeld: erin.map((is) => is && gedeeld),
    })),
    ...kenmerken.map((kenmerk) => ({
      naam: `alleen ${velden[kenmerk]?.kolom} anders`,
      aandeel,
      vast: velden.map((_, f) => (f === kenmerk ? TEGENHANGER : undefined)),
      vooraf: m,
      begrensd: true,
      gedeeld: velden.map(() => true),
    })),
    ...(kenmerken.length === 0
      ? []
      : [
          {
            naam: 'alleen de naam anders',
            aandeel,
            vast: velden.map(({ soort }, f) =>
              soort === 'naam' ? aangevuld(willekeurig[f], drager?.toeval[f]) : undefined,
            ),
            vooraf: m,
            begrensd: false,
            gedeeld: velden.map(() => true),
          },
        ]),
  ];
}

/** Wat geteld is; is dat weinig, dan vooral wat men vooraf verwacht. */
function aangevuld(kansen: readonly number[] | undefined, tellingen: readonly number[] = []): readonly number[] {
  return verdeling((kansen ?? []).map((kans, niveau) => kans * VOORKENNIS + (tellingen[niveau] ?? 0)));
}

export function verdeling(tellingen: readonly number[]): number[] {
  const som = tellingen.reduce((totaal, telling) => totaal + telling, 0);
  return tellingen.map((telling) => telling / som);
}
