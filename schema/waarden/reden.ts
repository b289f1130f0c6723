import { LANGSTE_REDEN } from '../../prisma/gebeurtenis.ts';

/** Uitleg bij een argument waarin iemand zegt waarom, overal gelijk. */
export const REDEN = `Waarom, in hoogstens ${LANGSTE_REDEN} tekens. Noem geen namen van personen.`;
