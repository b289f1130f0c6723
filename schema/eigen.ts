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
