import type { Kaderonderdeel } from '../startdata/vorm/scholen.ts';
import type { Waarheid } from './dubbel/paren.ts';
import { plantScholen } from './dubbel/scholen.ts';
import {
  aantalVast,
  opAlfabet,
  type Partij,
  schoolbesturen,
  type VastePartijen,
  vastePartijen,
} from './organisaties.ts';
import { type Recept, receptenVoor } from './recepten/index.ts';
import { aantalScholen, maakScholen, type Voorbeeldschool } from './scholen.ts';
import { Toeval } from './toeval.ts';
import { type Buurt, maakBuurten } from './wijken.ts';

export interface Voorbeeldopties {
  /** Hoeveel aanbod; scholen, organisaties, activiteiten en metingen groeien mee. */
  aanbod: number;
  zaad: number;
  /** De dag waarop Voorbeeldstad wordt bekeken: alles ligt op of vóór deze dag. */
  peildatum: Date;
  themas: readonly { code: string }[];
  kader: readonly Kaderonderdeel[];
}

/** Wat vaststaat voordat het eerste aanbod wordt gemaakt. */
export interface Stad {
  zaad: number;
  aanbod: number;
  peildatum: Date;
  themas: ReadonlySet<string>;
  recepten: readonly Recept[];
  buurten: readonly Buurt[];
  vast: VastePartijen;
  besturen: readonly Partij[];
  scholen: readonly Voorbeeldschool[];
  /** Welke scholen dubbel of bijna dubbel zijn. */
  scholenparen: Waarheid;
  /** Namen van organisaties die vergeven zijn. */
  bezet: Set<string>;
  /** Hoeveel aanbod van dit thema deze wijk trekt; 0 is een witte vlek. */
  trek(buurt: Buurt, thema: string): number;
}

export function stichtStad({ aanbod, zaad, peildatum, themas: themalijst }: Voorbeeldopties): Stad {
  const jaar = peildatum.getUTCFullYear();
  const themas = new Set(themalijst.map(({ code }) => code));
  const recepten = receptenVoor(themas);
  const buurten = maakBuurten(aanbod, jaar, new Toeval(zaad, 'wijken'));
  const vast = vastePartijen();
  const aantal = aantalScholen(aanbod);
  const besturen = schoolbesturen(Math.min(24, 2 + Math.floor(aantal / 12)), aantalVast + 1);
  const { scholen, ...scholenparen } = plantScholen(
    maakScholen(aantal, buurten, besturen, `${jaar - 1}-10`, new Toeval(zaad, 'scholen')),
    zaad,
  );
  const tabel = trektabel(zaad, buurten, recepten);
  return {
    zaad,
    aanbod,
    peildatum,
    themas,
    recepten,
    buurten,
    vast,
    besturen,
    scholen,
    scholenparen,
    bezet: new Set([...Object.values(vast), ...besturen].map(({ organisatie }) => opAlfabet(organisatie.naam))),
    trek: (buurt, thema) => tabel.get(`${buurt.wijk.code}|${thema}`) ?? 0,
  };
}

/** In ruim een derde van de combinaties van wijk en thema komt geen enkele aanbieder: daar is een witte vlek. */
function trektabel(zaad: number, buurten: readonly Buurt[], recepten: readonly Recept[]): Map<string, number> {
  const toeval = new Toeval(zaad, 'witte-vlekken');
  const tabel = new Map<string, number>();
  for (const buurt of buurten) {
    for (const thema of new Set(recepten.map((recept) => recept.thema))) {
      const factor = toeval.gewogen([
        [0, 35],
        [0.4, 20],
        [1, 30],
        [2, 15],
      ]);
      tabel.set(`${buurt.wijk.code}|${thema}`, factor * buurt.aantrek);
    }
  }
  return tabel;
}
