import type { Onderwijssoort, Schoolsector } from '../../prisma/generated/client/enums.ts';

const SECTOR: Record<Onderwijssoort, Schoolsector | null> = {
  VOORSCHOOLS: 'PO',
  PO: 'PO',
  SBO: 'PO',
  SO: 'PO',
  VO: 'VO',
  VSO: 'VO',
  PRO: 'VO',
  VMBO: 'VO',
  HAVO: 'VO',
  VWO: 'VO',
  GYMNASIUM: 'VO',
  ISK: 'VO',
  // De wetten over het schoolondersteuningsprofiel gaan over po en vo; een mbo-instelling heeft er geen.
  MBO: null,
};

/** De sector waarvan het kader voor een soort onderwijs geldt; leeg voor het mbo. */
export const sectorVan = (soort: Onderwijssoort): Schoolsector | null => SECTOR[soort];

/** De sectoren van een school. Een school voor so en vso valt onder beide; is niets bekend, dan gelden ook beide. */
export function sectorenVan(soorten: readonly Onderwijssoort[]): Schoolsector[] {
  if (soorten.length === 0) return ['PO', 'VO'];
  return (['PO', 'VO'] as const).filter((sector) => soorten.some((soort) => SECTOR[soort] === sector));
}
