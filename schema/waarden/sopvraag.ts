import type { Sopsoort } from '../../prisma/generated/client/enums.ts';

/** De onderdelen van het kader waarop een school antwoord geeft. Een norm, rubriek of regel is uitleg bij het kader. */
export const VRAAGSOORTEN = [
  'BASISONDERSTEUNING',
  'ONDERSTEUNINGSSTRUCTUUR',
  'HGW_INDICATOR',
  'PROTOCOL',
  'VOORZIENING',
  'DESKUNDIGE',
] as const satisfies Sopsoort[];

export const isVraagsoort = (soort: Sopsoort): boolean => (VRAAGSOORTEN as readonly Sopsoort[]).includes(soort);
