import type { Resultaatsoort } from '../prisma/generated/client/enums.ts';
import { isTeKlein } from '../prisma/regels/kleine-aantallen.ts';
import { MENSEN } from './wittevlekken/dekking.ts';

const IN_MENSEN = new RegExp(MENSEN, 'i');

/** Of een resultaat een aantal mensen is dat te klein is om te tonen: het kan naar een kind leiden. */
export const isKleinBereik = ({
  soort,
  waarde,
  eenheid,
}: {
  soort: Resultaatsoort;
  waarde: number | null;
  eenheid: string | null;
}): boolean => soort === 'BEREIK' && waarde !== null && isTeKlein(waarde) && IN_MENSEN.test(eenheid?.trim() ?? '');
