import type { Blokmaat } from './blokmaat.ts';
import { DELEN, type Overlapsoort } from './vormen.ts';
import { legeScores, percentageVan, type Scores, zekerheidVan } from './wegen.ts';

/** Gemiddelden over de paren van verschillende aanbieders in een groep, niet afgerond; leeg als er geen zulke paren zijn. */
export interface Gemiddelden {
  percentage: number | undefined;
  zekerheid: number | undefined;
  /** Per lid, in de volgorde van de groep. */
  perLid: (number | undefined)[];
  scores: Scores;
}

export function gemiddeldenVan(nummers: readonly number[], maat: Blokmaat, soort: Overlapsoort): Gemiddelden {
  const [percentages, zekerheden] = [new Gemiddelde(), new Gemiddelde()];
  const perLid = nummers.map(() => new Gemiddelde());
  const perDeel = DELEN.map(() => new Gemiddelde());
  const scores = legeScores();
  for (const [plekA, a] of nummers.entries()) {
    for (let plekB = plekA + 1; plekB < nummers.length; plekB++) {
      const b = nummers[plekB] ?? -1;
      if (!maat.anders(a, b) || !maat.weeg(a, b, scores)) continue;
      const percentage = percentageVan(scores);
      for (const teller of [percentages, perLid[plekA], perLid[plekB]]) teller?.tel(percentage);
      zekerheden.tel(zekerheidVan(scores, soort));
      for (let deel = 0; deel < scores.length; deel++) perDeel[deel]?.tel(scores[deel] ?? -1);
    }
  }
  return {
    percentage: percentages.waarde(),
    zekerheid: zekerheden.waarde(),
    perLid: perLid.map((teller) => teller.waarde()),
    scores: Float64Array.from(perDeel, (teller) => teller.waarde() ?? -1),
  };
}

/** Het gemiddelde van wat bekend is; onder 0 is niet bekend. */
class Gemiddelde {
  #som = 0;
  #aantal = 0;

  tel(waarde: number): void {
    if (waarde < 0) return;
    this.#som += waarde;
    this.#aantal++;
  }

  waarde(): number | undefined {
    return this.#aantal === 0 ? undefined : this.#som / this.#aantal;
  }
}
