import type { NieuweGebeurtenis } from '../../prisma/gebeurtenis.ts';
import type { Overlapoordeel } from '../../prisma/generated/client/enums.ts';
import type { Overlapsoort } from './vormen.ts';

export interface Merkwijziging extends Pick<NieuweGebeurtenis, 'wie' | 'reden'> {
  soort: Overlapsoort;
  paren: readonly [a: string, b: string][];
  /** Wat er van een paar gold, als `a b`. */
  eerder: ReadonlyMap<string, Overlapoordeel>;
  /** Wat er nu van elk paar geldt; niets als het oordeel is weggehaald. */
  wordt: Overlapoordeel | null;
}

/** Eén gebeurtenis bij elk record: van elk record waarmee het overlapt, wat ervan gold en wat er nu geldt. */
export function merkgebeurtenissen({ soort, paren, eerder, wordt, ...besluit }: Merkwijziging): NieuweGebeurtenis[] {
  const perRecord = Map.groupBy(
    paren.flatMap(([a, b]) => {
      const was = eerder.get(`${a} ${b}`) ?? null;
      return [
        { id: a, veld: `overlap met ${b}`, was },
        { id: b, veld: `overlap met ${a}`, was },
      ];
    }),
    ({ id }) => id,
  );
  return [...perRecord].map(([id, velden]) => ({
    ...besluit,
    soort,
    id,
    handeling: 'BEOORDEELD',
    was: Object.fromEntries(velden.map(({ veld, was }) => [veld, was])),
    wordt: Object.fromEntries(velden.map(({ veld }) => [veld, wordt])),
  }));
}
