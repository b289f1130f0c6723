import type { Paar } from './clusters.ts';
import { vertegenwoordigd } from './kopieen.ts';
import { koppelEenOpEen } from './koppel.ts';
import { type Geleerd, leerMetParen, type Model, vergelijk } from './model.ts';
import type { Rij, Veld } from './vormen.ts';

export interface Gevonden {
  model: Model;
  /** Paren met minstens de gevraagde kans; `a` en `b` zijn nummers van records vanaf 0. Op volgorde van `a` en `b`. */
  paren: Paar[];
}

/** Zoekt in één verzameling wat hetzelfde is. */
export function zoekDubbelingen(rijen: readonly Rij[], velden: readonly Veld[], minimum = 0.5): Gevonden {
  const geleerd = leerMetParen(rijen, velden);
  const paren = [...kopieen(rijen, geleerd), ...verspreid(geleerd, minimum)].filter(({ kans }) => kans >= minimum);
  return { model: geleerd.model, paren: paren.sort(opVolgorde) };
}

/** Koppelt twee registers één op één. `a` is het nummer van een record links, `b` van een record rechts. */
export function koppelRegisters(
  links: readonly Rij[],
  rechts: readonly Rij[],
  velden: readonly Veld[],
  minimum = 0.5,
): Gevonden {
  const register = (record: number) => (record < links.length ? 0 : 1);
  const geleerd = leerMetParen([...links, ...rechts], velden, { register });
  const paren = [...verspreid(geleerd, minimum)].map(({ a, b, kans }) => ({ a, b: b - links.length, kans }));
  return { model: geleerd.model, paren: koppelEenOpEen(paren).sort(opVolgorde) };
}

const opVolgorde = (x: Paar, y: Paar) => x.a - y.a || x.b - y.b;

function* kopieen(rijen: readonly Rij[], { model, inhouden }: Geleerd): Generator<Paar> {
  for (const records of inhouden) {
    const eerste = rijen[records[0] ?? -1];
    if (records.length < 2 || !eerste) continue;
    const { kans } = vergelijk(model, eerste, eerste);
    for (const [i, a] of vertegenwoordigd(records).entries())
      for (const b of records.slice(i + 1)) yield { a, b, kans };
  }
}

/** De paren van inhouden als paren van records. */
function* verspreid({ inhouden, kandidaten, kansen }: Geleerd, minimum: number): Generator<Paar> {
  for (let paar = 0; paar < kansen.length; paar += 1) {
    const kans = kansen[paar] ?? 0;
    if (kans < minimum) continue;
    for (const x of vertegenwoordigd(inhouden[kandidaten.a[paar] ?? -1] ?? []))
      for (const y of vertegenwoordigd(inhouden[kandidaten.b[paar] ?? -1] ?? []))
        yield { a: Math.min(x, y), b: Math.max(x, y), kans };
  }
}
