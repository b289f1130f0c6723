/** Een wijziging krijgt haar moment vóór zij wordt vastgelegd. Een grote import doet daar minuten over; ruim genomen. */
const MARGE_MS = 30 * 60_000;
/** Op halve minuten: wie in die tijd nog eens hetzelfde vraagt, krijgt dezelfde ETag. */
const STAP_MS = 30_000;

/** Wat vóór dit moment veranderde, staat in een antwoord dat nu wordt gelezen zoals het werd. */
export const peilmoment = (nu: Date): Date => new Date(Math.floor((nu.getTime() - MARGE_MS) / STAP_MS) * STAP_MS);
