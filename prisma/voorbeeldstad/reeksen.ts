import type { Toeval } from './toeval.ts';

/** De nummers `van` tot `tot`; `tot` zelf hoort er niet bij. */
export interface Reeks {
  van: number;
  tot: number;
}

export const aantal = ({ van, tot }: Reeks): number => tot - van;
export const reeks = ({ van, tot }: Reeks): number[] => Array.from({ length: tot - van }, (_, i) => van + i);

/** Een dubbeling volgt op genoeg andere om uit te kiezen. */
const EERST_ENKEL = 12;

/** Wijst in elk rijtje van `hoeveel` nummers er één aan, op een plek die het toeval kiest. */
export function eenOpDe(hoeveel: number, { van }: Reeks, toeval: Toeval): (nummer: number) => boolean {
  let plek = -1;
  return (nummer) => {
    const inRij = (nummer - van) % hoeveel;
    if (inRij === 0) plek = toeval.geheel(EERST_ENKEL, hoeveel - 1);
    return inRij === plek;
  };
}

/** Deelt volgnummers uit. */
export class Nummers {
  #laatste: number;

  constructor(eerste: number) {
    this.#laatste = eerste - 1;
  }

  volgend(): number {
    this.#laatste += 1;
    return this.#laatste;
  }
}
