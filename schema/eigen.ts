import { GebruikersFout } from './fouten.ts';
import type { Wie } from './toegang.ts';

/** Een aanbieder verandert alleen wat hij zelf aanbiedt; wie een andere rol heeft, is al nagekeken (`schema/toegangsregels.ts`). */
export function eisEigen({ rol, organisatieId }: Wie, aanbieders: readonly string[]): void {
  if (rol !== 'AANBIEDER') return;
  if (organisatieId === undefined)
    throw new GebruikersFout(
      'FORBIDDEN',
      'Uw aanmelding noemt geen organisatie. Vraag uw beheerder die toe te voegen.',
    );
  if (!aanbieders.includes(organisatieId))
    throw new GebruikersFout('FORBIDDEN', 'Dit is niet van u. U verandert alleen wat uw eigen organisatie aanbiedt.');
}

/**
 * Een aanbieder of school leest alleen de geschiedenis van het eigene. `van` is van welke organisaties of school het is, vroegere sleutels
 * meegeteld; wie een andere rol heeft, is al nagekeken (`schema/toegangsregels.ts`).
 */
export function eisEigenGeschiedenis({ rol, organisatieId, schoolId }: Wie, van: readonly string[]): void {
  if (rol !== 'AANBIEDER' && rol !== 'SCHOOL') return;
  const spreektVoor = rol === 'SCHOOL' ? schoolId : organisatieId;
  if (spreektVoor !== undefined && van.includes(spreektVoor)) return;
  const eigen = rol === 'SCHOOL' ? 'uw eigen school' : 'uw eigen organisatie';
  throw new GebruikersFout(
    'FORBIDDEN',
    `Dit is niet van u. U leest alleen de geschiedenis van wat van ${eigen} is, als uw aanmelding die noemt.`,
  );
}

/** Of iemand voor deze school spreekt: onder haar sleutel of een code die zij vroeger had. */
export const isEigenSchool = ({ schoolId }: Wie, codes: readonly string[]): boolean =>
  schoolId !== undefined && codes.includes(schoolId);

/** Een school verandert alleen wat van haarzelf is; wie een andere rol heeft, is al nagekeken (`schema/toegangsregels.ts`). */
export function eisEigenSchool(wie: Wie, codes: readonly string[]): void {
  if (wie.rol !== 'SCHOOL' || isEigenSchool(wie, codes)) return;
  throw new GebruikersFout(
    'FORBIDDEN',
    wie.schoolId === undefined
      ? 'Uw aanmelding noemt geen school. Vraag uw beheerder die toe te voegen.'
      : 'Dit is niet van u. U verandert alleen wat van uw eigen school is.',
  );
}
/** Of iemand besluit over wat deze organisaties aanbieden. */
export const gaatOver = ({ rol, organisatieId }: Wie, aanbieders: readonly string[]): boolean =>
  rol === 'REGISSEUR' || rol === 'BEHEERDER' || (rol === 'AANBIEDER' && aanbieders.includes(organisatieId ?? ''));
