const PLAATS =
  /(?:^|[^\p{L}])(?:in|uit|te|op|van|bij|naar|rond|nabij|wijk|buurt|gemeente|omgeving)(?: (?:de|het|'t|den|heel|wijk|buurt|gemeente|regio|omgeving|stadsdeel))* $/u;

/** Staat er een voorzetsel van plaats vlak voor, zoals in `uit de wijk`? */
export const naVoorzetsel = (voor: string): boolean => PLAATS.test(voor);
