import type { Dubbelstatus, Trede } from '../../prisma/generated/client/enums.ts';
import { ziet } from '../../schema/trede.ts';
import { groepeer } from '../dubbelingen/index.ts';
import { BEOORDELEN, type Dubbelsoort, paarVan } from './paar.ts';

export interface Bewaard {
  a: string;
  b: string;
  kans: number | null;
  status: Dubbelstatus;
  groep: string | null;
  /** De hoogste trede van de twee. */
  vanafTrede: Trede | null;
}

export interface Besluit {
  a: string;
  b: string;
  oordeel: Dubbelstatus;
}

export interface Beoordeling {
  /** De paren met hun status en groep. */
  herzien: Bewaard[];
  /** Paren waarover alleen door een samenvoeging iets is besloten, en die er nog niet waren; zij staan ook in `herzien`. */
  erbij: Bewaard[];
  /** Zulke paren waarvoor dat niet meer geldt. */
  weg: Bewaard[];
}

/**
 * De status en groep van paren. `samengevoegd`: van elk vervallen record het record waarin het opging. Een besluit over een record dat later is
 * samengevoegd, geldt voor het record waarin het opging; dat twee records zijn samengevoegd, geldt zolang dat niet ongedaan is gemaakt.
 */
export function beoordeel(
  soort: Dubbelsoort,
  paren: readonly Bewaard[],
  besluiten: readonly Besluit[],
  samengevoegd: ReadonlyMap<string, string>,
): Beoordeling {
  const sleutel = ({ a, b }: { a: string; b: string }) => `${a} ${b}`;
  const eigen = new Map(besluiten.map((besluit) => [sleutel(besluit), besluit.oordeel]));
  const geerfd = new Map<string, Dubbelstatus>();
  const erbij: Bewaard[] = [];
  const er = new Set(paren.map(sleutel));
  for (const { a, b, oordeel } of besluiten) {
    const paar = paarVan(soort, volg(samengevoegd, a), volg(samengevoegd, b));
    if (oordeel === 'OPEN' || oordeel === 'SAMENGEVOEGD' || paar.a === paar.b) continue;
    geerfd.set(sleutel(paar), oordeel);
    // Het eigen paar van een besluit staat er altijd al.
    if (er.has(sleutel(paar)) || sleutel(paar) === sleutel({ a, b })) continue;
    er.add(sleutel(paar));
    erbij.push({ a: paar.a, b: paar.b, kans: null, status: 'OPEN', groep: null, vanafTrede: null });
  }
  const statusVan = (paar: Bewaard): Dubbelstatus => {
    const zelf = eigen.get(sleutel(paar));
    const geldt = zelf !== 'SAMENGEVOEGD' || volg(samengevoegd, paar.a) === volg(samengevoegd, paar.b);
    return (zelf === 'OPEN' || !geldt ? undefined : zelf) ?? geerfd.get(sleutel(paar)) ?? 'OPEN';
  };
  const weg = paren.filter((paar) => paar.kans === null && !eigen.has(sleutel(paar)) && !geerfd.has(sleutel(paar)));
  const over = [...paren.filter((paar) => !weg.includes(paar)), ...erbij].map((paar) => ({
    ...paar,
    status: statusVan(paar),
  }));
  return { herzien: metGroepen(over), erbij, weg };
}

/**
 * De paren met hun groep. Per trede apart: een groep volgt alleen uit paren tot en met de trede van het paar zelf, zodat niemand aan een groep
 * merkt dat er een record is dat hij niet mag zien.
 */
function metGroepen(paren: readonly Bewaard[]): Bewaard[] {
  const treden = new Set(paren.map(({ vanafTrede }) => vanafTrede));
  return [...treden].flatMap((trede) => {
    const groepVan = groepen(paren.filter(({ vanafTrede }) => ziet(trede, vanafTrede)));
    return paren
      .filter(({ vanafTrede }) => vanafTrede === trede)
      .map((paar) => {
        const groep = paar.status === 'SAMENGEVOEGD' ? undefined : groepVan.get(paar.a);
        return { ...paar, groep: groep !== undefined && groep === groepVan.get(paar.b) ? groep : null };
      });
  });
}

function volg(samengevoegd: ReadonlyMap<string, string>, id: string): string {
  let nu = id;
  const gezien = new Set<string>();
  for (let verder = samengevoegd.get(nu); verder !== undefined && !gezien.has(nu); verder = samengevoegd.get(nu)) {
    gezien.add(nu);
    nu = verder;
  }
  return nu;
}

/** Van elk record de kleinste sleutel van zijn groep. Wat een mens bevestigde hoort bij elkaar; wat hij afwees komt nooit samen. */
function groepen(paren: readonly Bewaard[]): Map<string, string> {
  const leeft = paren.filter(({ status }) => status !== 'SAMENGEVOEGD');
  const ids = [...new Set(leeft.flatMap(({ a, b }) => [a, b]))].sort();
  const nummer = new Map(ids.map((id, i) => [id, i]));
  const getal = (id: string) => nummer.get(id) ?? 0;
  const samen = leeft
    .filter(({ status }) => status !== 'GEEN_DUBBEL')
    .map(({ a, b, kans, status }) => ({ a: getal(a), b: getal(b), kans: status === 'BEVESTIGD' ? 1 : (kans ?? 0) }))
    .filter(({ kans }) => kans >= BEOORDELEN);
  const nooit = leeft.filter(({ status }) => status === 'GEEN_DUBBEL').map(({ a, b }) => [getal(a), getal(b)] as const);
  const groepVan = groepeer(ids.length, samen, { minimum: BEOORDELEN, nooit });
  const kleinste = new Map<number, string>();
  for (const [i, groep] of groepVan.entries()) if (!kleinste.has(groep)) kleinste.set(groep, ids[i] ?? '');
  return new Map(ids.map((id, i) => [id, kleinste.get(groepVan[i] ?? -1) ?? id]));
}
