import type { Toeval } from './toeval.ts';

/** Lengte- en breedtegraad (WGS 84). */
export type Punt = readonly [lengte: number, breedte: number];

// In de Noordzee, ruim vijftig kilometer uit de kust: op deze plek ligt zeker geen gemeente.
const OORSPRONG: Punt = [3.72, 52.56];
const CEL: Punt = [0.018, 0.0108];
const GRAAD_KM = 111.2;
/** cos(52,6°): zo veel korter is een lengtegraad hier. */
const KRIMP = 0.6074;

/**
 * Vierhoeken naast elkaar: een rooster waarvan elk hoekpunt hoogstens een vijfde cel verschoven is. Buren delen hun hoekpunten,
 * dus overlappen zij niet, en bij deze verschuiving blijft elke vierhoek bol.
 */
export function rooster(aantal: number, toeval: Toeval): Punt[][] {
  const kolommen = Math.ceil(Math.sqrt(aantal * 1.3));
  const rijen = Math.ceil(aantal / kolommen);
  const hoekpunten = Array.from({ length: rijen + 1 }, (_, rij) =>
    Array.from(
      { length: kolommen + 1 },
      (_, kolom): Punt => [
        rond(OORSPRONG[0] + CEL[0] * (kolom + (toeval.getal() - 0.5) * 0.4)),
        rond(OORSPRONG[1] + CEL[1] * (rij + (toeval.getal() - 0.5) * 0.4)),
      ],
    ),
  );
  const punt = (rij: number, kolom: number): Punt => hoekpunten[rij]?.[kolom] ?? OORSPRONG;
  return Array.from({ length: aantal }, (_, i) => {
    const rij = Math.floor(i / kolommen);
    const kolom = i % kolommen;
    return [punt(rij, kolom), punt(rij, kolom + 1), punt(rij + 1, kolom + 1), punt(rij + 1, kolom)];
  });
}

/** Vorm, middelpunt en oppervlakte van een wijk. */
export function vlak(hoeken: readonly Punt[]) {
  const ring = [...hoeken, hoeken[0] ?? OORSPRONG];
  let dubbel = 0;
  for (const [i, [x, y]] of hoeken.entries()) {
    const [volgendeX, volgendeY] = ring[i + 1] ?? OORSPRONG;
    dubbel += x * volgendeY - volgendeX * y;
  }
  const [lengtegraad, breedtegraad] = plek(hoeken, 0.5, 0.5);
  return {
    oppervlakteHa: Math.round((Math.abs(dubbel) / 2) * GRAAD_KM * GRAAD_KM * KRIMP * 100),
    vorm: { type: 'Polygon' as const, coordinates: [ring.map(([x, y]) => [x, y])] },
    lengtegraad,
    breedtegraad,
  };
}

/** Een punt ruim binnen de vierhoek, zodat afronden het er niet uit duwt. */
export const puntIn = (hoeken: readonly Punt[], toeval: Toeval): Punt =>
  plek(hoeken, 0.08 + toeval.getal() * 0.84, 0.08 + toeval.getal() * 0.84);

function plek([a, b, c, d]: readonly Punt[], u: number, v: number): Punt {
  if (!a || !b || !c || !d) throw new RangeError('Een wijk heeft vier hoeken.');
  const meng = (as: 0 | 1) => (1 - v) * ((1 - u) * a[as] + u * b[as]) + v * ((1 - u) * d[as] + u * c[as]);
  return [rond(meng(0)), rond(meng(1))];
}

const rond = (graad: number) => Math.round(graad * 1e5) / 1e5;
