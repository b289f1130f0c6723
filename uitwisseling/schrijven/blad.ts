import type { Sjabloonsoort } from '../sjabloon/index.ts';

/** Wat er geschreven wordt: records van één soort, in stukken. */
export interface Blad {
  soort: Sjabloonsoort;
  records: AsyncIterable<readonly object[]>;
}
