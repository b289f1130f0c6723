import { type AuthFailure, AuthScopeFailureType } from '@pothos/plugin-scope-auth';
import type { Context } from './context.ts';
import { GebruikersFout } from './fouten.ts';
import { type Regelnaam, TOEGANGSREGELS, type Toegangsregel } from './toegangsregels.ts';

/** De fout bij een weigering van scope-auth. Een weigering zonder regel bestaat niet: dan is er iets mis in de code. */
export function geweigerd(context: Pick<Context, 'wie'>, mislukt: AuthFailure): Error {
  const naam = geweigerdeRegel(mislukt);
  return naam ? weigering(context, naam) : new Error('Geweigerd zonder toegangsregel.');
}

/** De fout voor wie iets niet mag: die zegt wie het wel mag, en wat hij kan doen. */
export function weigering({ wie }: Pick<Context, 'wie'>, naam: Regelnaam): GebruikersFout {
  const { rollen }: Toegangsregel = TOEGANGSREGELS[naam];
  const wieMag = `Alleen voor ${rollen
    .filter((rol) => rol !== 'BEHEERDER')
    .map((rol) => rol.toLowerCase())
    .join(', ')} en beheerder.`;
  if (!wie.onderwerp && wie.rol === 'PUBLIEK') return new GebruikersFout('UNAUTHENTICATED', `${wieMag} Meld u aan.`);
  if (wie.rol === 'PUBLIEK') return new GebruikersFout('FORBIDDEN', `${wieMag} Uw aanmelding heeft hier geen rol.`);
  return new GebruikersFout('FORBIDDEN', `${wieMag} U bent aangemeld als ${wie.rol.toLowerCase()}.`);
}

/** De regel waar een weigering van scope-auth over gaat. */
function geweigerdeRegel(mislukt: AuthFailure): Regelnaam | undefined {
  if (mislukt.kind === AuthScopeFailureType.AuthScope) return mislukt.parameter as Regelnaam;
  if (!('failures' in mislukt)) return undefined;
  return mislukt.failures.map(geweigerdeRegel).find((naam) => naam !== undefined);
}
