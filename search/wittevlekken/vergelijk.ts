import type { Dagcel } from './dagvorm.ts';

/**
 * Wat er met een cel is gebeurd. GEVULD: een witte vlek is gedekt. GEOPEND: een knelpunt is te bereiken. KNELPUNT_GEWORDEN: bij een witte
 * vlek is aanbod gekomen dat nog niet te bereiken is. AANBOD_WEG: bij een knelpunt is het aanbod verdwenen.
 */
export const VERANDERINGEN = [
  'GEVULD',
  'GEOPEND',
  'KNELPUNT_GEWORDEN',
  'AANBOD_WEG',
  'NIEUWE_WITTE_VLEK',
  'NIEUW_KNELPUNT',
  'VERVALLEN',
] as const;
export type Verandering = (typeof VERANDERINGEN)[number];

export interface Celverschil {
  verandering: Verandering;
  /** Leeg als de cel er op die dag niet was. */
  van: Dagcel | null;
  tot: Dagcel | null;
}

const sleutel = ({ wijk, onderwerp, groep }: Dagcel) => `${wijk} ${onderwerp} ${groep}`;

/** Wat er tussen twee dagen is veranderd: van elke cel waarvan het oordeel anders is. De grootste score eerst. */
export function vergelijkDagen(van: readonly Dagcel[], tot: readonly Dagcel[]): Celverschil[] {
  const eerst = new Map(van.map((cel) => [sleutel(cel), cel]));
  const laatst = new Map(tot.map((cel) => [sleutel(cel), cel]));
  const uit: Celverschil[] = [];
  for (const naam of new Set([...eerst.keys(), ...laatst.keys()])) {
    const verschil = { van: eerst.get(naam) ?? null, tot: laatst.get(naam) ?? null };
    const verandering = veranderingVan(verschil.van, verschil.tot);
    if (verandering) uit.push({ verandering, ...verschil });
  }
  const hoogste = ({ van: a, tot: b }: Celverschil) => Math.max(a?.score ?? 0, b?.score ?? 0);
  const naamVan = ({ van: a, tot: b }: Celverschil) => (a ? sleutel(a) : b ? sleutel(b) : '');
  return uit.sort((a, b) => hoogste(b) - hoogste(a) || (naamVan(a) < naamVan(b) ? -1 : 1));
}

function veranderingVan(van: Dagcel | null, tot: Dagcel | null): Verandering | null {
  const was = van?.oordeel ?? 'GEDEKT';
  if (!tot) return was === 'GEDEKT' ? null : 'VERVALLEN';
  if (was === tot.oordeel) return null;
  if (tot.oordeel === 'GEDEKT') return was === 'WITTE_VLEK' ? 'GEVULD' : 'GEOPEND';
  if (was === 'GEDEKT') return tot.oordeel === 'WITTE_VLEK' ? 'NIEUWE_WITTE_VLEK' : 'NIEUW_KNELPUNT';
  return tot.oordeel === 'KNELPUNT' ? 'KNELPUNT_GEWORDEN' : 'AANBOD_WEG';
}
