import type { Trede } from '../../prisma/generated/client/enums.ts';
import { tredenTot, zietAlles } from '../../schema/trede.ts';
import { eenVan, of, type Voorwaarde } from './voorwaarde.ts';

/** Wat voor iedereen is. */
export const VOOR_IEDEREEN = 'vanafTrede IS NULL';

/** Wat iemand op deze trede ziet. */
export const tredefilter = (trede: Trede | null): Voorwaarde =>
  of([zietAlles(trede), VOOR_IEDEREEN, eenVan('vanafTrede', tredenTot(trede))]);
