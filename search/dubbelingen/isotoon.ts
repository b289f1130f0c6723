/**
 * De verhouding m/u per niveau, zo dat een hoger niveau nooit minder weegt: buren die het omgekeerd hebben, worden samengenomen
 * (pool adjacent violators).
 */
export function isotoon(m: readonly number[], u: readonly number[]): number[] {
  const groepen: { m: number; u: number; lengte: number }[] = [];
  for (const [niveau, deel] of m.entries()) {
    let groep = { m: deel, u: u[niveau] ?? 0, lengte: 1 };
    for (let vorige = groepen.at(-1); vorige && vorige.m * groep.u > groep.m * vorige.u; vorige = groepen.at(-1)) {
      groepen.pop();
      groep = { m: vorige.m + groep.m, u: vorige.u + groep.u, lengte: vorige.lengte + groep.lengte };
    }
    groepen.push(groep);
  }
  return groepen.flatMap((groep) => Array<number>(groep.lengte).fill(groep.m / groep.u));
}
