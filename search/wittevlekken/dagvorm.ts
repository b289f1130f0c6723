import { z } from 'zod';
import { GROEPEN } from './overzicht.ts';
import { type Celsleutel, OORDELEN, type Oordeel, type Vlek } from './vormen.ts';

/** Een cel zoals een dagstand haar bewaart. */
export interface Dagcel extends Celsleutel {
  oordeel: Oordeel;
  score: number;
}

/** Codes staan één keer; een cel is vijf getallen: de plaatsen van wijk, onderwerp, leeftijdsgroep en oordeel, en de score. */
const vorm = z.strictObject({
  wijken: z.array(z.string()),
  onderwerpen: z.array(z.string()),
  cellen: z.array(z.number().int()),
});
export type Dagvorm = z.output<typeof vorm>;

const PER_CEL = 5;

/** Maakt cellen klein genoeg om er elke dag een stand van te bewaren. */
export function pakIn(vlekken: readonly Vlek[]): Dagvorm {
  const wijken = [...new Set(vlekken.map(({ wijk }) => wijk))].sort();
  const onderwerpen = [...new Set(vlekken.map(({ onderwerp }) => onderwerp))].sort();
  const plaats = new Map(
    [...wijken, ...onderwerpen].map((code) => [code, Math.max(wijken.indexOf(code), onderwerpen.indexOf(code))]),
  );
  const cellen = vlekken.flatMap(({ wijk, onderwerp, groep, oordeel, score }) => [
    plaats.get(wijk) ?? 0,
    plaats.get(onderwerp) ?? 0,
    GROEPEN.indexOf(groep),
    OORDELEN.indexOf(oordeel),
    score,
  ]);
  return { wijken, onderwerpen, cellen };
}

/** Leest wat `pakIn` schreef. Een cel met een plaats die er niet is, ontbreekt. */
export function pakUit(json: unknown): Dagcel[] {
  const { wijken, onderwerpen, cellen } = vorm.parse(json);
  const uit: Dagcel[] = [];
  for (let begin = 0; begin < cellen.length; begin += PER_CEL) {
    const [w = -1, o = -1, g = -1, oo = -1, score = 0] = cellen.slice(begin, begin + PER_CEL);
    const [wijk, onderwerp, groep, oordeel] = [wijken[w], onderwerpen[o], GROEPEN[g], OORDELEN[oo]];
    if (wijk && onderwerp && groep && oordeel) uit.push({ wijk, onderwerp, groep, niveau: null, oordeel, score });
  }
  return uit;
}
