import type { Ondersteuningsniveau } from '../../prisma/generated/client/enums.ts';

/** De niveaus van ondersteuning, van licht naar zwaar. */
export const NIVEAUS: readonly Ondersteuningsniveau[] = [
  'PREVENTIEF',
  'BASISONDERSTEUNING',
  'BASIS_VERSTEVIGD',
  'EXTRA_ALGEMEEN',
  'EXTRA_INDIVIDUEEL',
  'LWOO',
  'TLV',
  'JEUGDHULP',
];
