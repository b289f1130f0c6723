/**
 * De spelling van open en gesloten lettergrepen. Voor -en of -e staat een lange klank enkel (scholen, grote) en een korte met een
 * dubbele medeklinker (lessen, zwakke); v en z worden aan het eind f en s (brieven, huizen).
 */
const DUBBEL = /([bdfgklmnprstz])\1$/;
const OPEN = /(^|[^aeou]|[^aeiou]u|e(?=[ao]))([aeou])([bcdfghjklmnprstvz])$/;

const verscherpt = (woord: string): string => woord.replace(/[vz]$/, (letter) => (letter === 'v' ? 'f' : 's'));

/** Zonder dubbele medeklinker aan het eind: less wordt les. Niets als er geen dubbele staat. */
export const ontdubbeld = (kaal: string): string | undefined =>
  DUBBEL.test(kaal) ? verscherpt(kaal.slice(0, -1)) : undefined;

/** Met de lange klank voluit: schol wordt school, lez wordt lees. Niets als de lettergreep niet open was. */
export const verlengd = (kaal: string): string | undefined =>
  OPEN.test(kaal) ? verscherpt(kaal.replace(OPEN, '$1$2$2$3')) : undefined;

/** Zonder uitgang, en verder zoals het er staat: kind wordt kind, huiz wordt huis. */
export const gesloten = (kaal: string): string => verscherpt(kaal);

/** Of de laatste lettergreep een doffe e heeft, die nooit dubbel wordt geschreven: spijbel, oefen. */
export const eindigtDof = (kaal: string): boolean => /[aeiouy][^aeiouy]*[^aeiou]e[lmnrd]$/.test(kaal);
