import { parseArgs } from 'node:util';
import { SJABLOONSOORTEN, type Sjabloonsoort } from '../../uitwisseling/sjabloon/index.ts';
import { OpdrachtFout } from './hoofd.ts';

const SJABLOONVORMEN = ['xlsx', 'csv', 'json'] as const;
export type Sjabloonvorm = (typeof SJABLOONVORMEN)[number];

export interface Sjabloonopdracht {
  soorten: readonly Sjabloonsoort[];
  vormen: readonly Sjabloonvorm[];
  uit: string;
}

/** Leest `--soort`, `--vorm` en `--uit`; zonder keuze alle soorten in alle vormen. */
export function leesSjabloonkeuze(argumenten: readonly string[]): Sjabloonopdracht {
  const { soort, vorm, uit } = ontleed(argumenten);
  return {
    soorten: kies('--soort', soort, SJABLOONSOORTEN),
    vormen: kies('--vorm', vorm, SJABLOONVORMEN),
    uit,
  };
}

function ontleed(argumenten: readonly string[]) {
  try {
    return parseArgs({
      args: [...argumenten],
      options: { soort: { type: 'string' }, vorm: { type: 'string' }, uit: { type: 'string', default: 'sjablonen' } },
    }).values;
  } catch {
    throw new OpdrachtFout(
      `Dit begrijpt de opdracht niet: ${argumenten.join(' ')}. Gebruik: npm run sjabloon -- --soort aanbod --vorm xlsx --uit sjablonen.`,
    );
  }
}

function kies<T extends string>(naam: string, waarde: string | undefined, keuzes: readonly T[]): readonly T[] {
  if (waarde === undefined) return keuzes;
  const gekozen = keuzes.filter((keuze) => keuze === waarde);
  if (gekozen.length === 0) throw new OpdrachtFout(`${naam} is een van ${keuzes.join(', ')}, niet "${waarde}".`);
  return gekozen;
}
