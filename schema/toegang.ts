import type { Rol, Trede } from '../prisma/generated/client/enums.ts';
import type { Context } from './context.ts';
import { type Regelnaam, TOEGANGSREGELS, type Toegangsregel } from './toegangsregels.ts';

/** Wie iets vraagt: een rol, en voor wie hij spreekt. Nooit een naam. */
export interface Wie {
  rol: Rol;
  /** Vast, ondoorzichtig kenmerk van de gebruiker bij wie hem kent; leeg bij publiek. */
  onderwerp?: string;
  organisatieId?: string;
  schoolId?: string;
  /** De trede van de escalatieladder die de aanmelding noemt; zie `tredeVan` voor wat zij met de rol samen betekent. */
  trede?: Trede;
}

export const PUBLIEK: Wie = { rol: 'PUBLIEK' };

/** Of wie het vraagt mag wat deze regel zegt. Een beheerder mag alles. */
export function mag({ wie }: Pick<Context, 'wie'>, naam: Regelnaam): boolean {
  const { rollen }: Toegangsregel = TOEGANGSREGELS[naam];
  return wie.rol === 'BEHEERDER' || (rollen as readonly Rol[]).includes(wie.rol);
}
