import type { Rol } from '../prisma/generated/client/enums.ts';
import type { Context } from './context.ts';
import { GebruikersFout } from './fouten.ts';

/** Wie iets vraagt: een rol, en voor wie hij spreekt. Nooit een naam. */
export interface Wie {
  rol: Rol;
  /** Vast, ondoorzichtig kenmerk van de gebruiker bij wie hem kent; leeg bij publiek. */
  onderwerp?: string;
  organisatieId?: string;
  schoolId?: string;
}

export const PUBLIEK: Wie = { rol: 'PUBLIEK' };

/** Of iemand met een rol het vraagt. Wat mensen in eigen woorden schrijven, is niet voor het publiek. */
export const isAangemeld = ({ wie }: Pick<Context, 'wie'>): boolean => wie.rol !== 'PUBLIEK';

/** Geeft wie het vraagt, als hij een van deze rollen heeft; anders een fout die zegt wie het wel mag. Een beheerder mag alles. */
export function eisRol({ wie }: Pick<Context, 'wie'>, ...rollen: readonly Rol[]): Wie {
  if (wie.rol === 'BEHEERDER' || rollen.includes(wie.rol)) return wie;
  const wieMag = `Alleen voor ${rollen.map((rol) => rol.toLowerCase()).join(', ')} en beheerder.`;
  if (!wie.onderwerp && wie.rol === 'PUBLIEK') throw new GebruikersFout('UNAUTHENTICATED', `${wieMag} Meld u aan.`);
  if (wie.rol === 'PUBLIEK') throw new GebruikersFout('FORBIDDEN', `${wieMag} Uw aanmelding heeft hier geen rol.`);
  throw new GebruikersFout('FORBIDDEN', `${wieMag} U bent aangemeld als ${wie.rol.toLowerCase()}.`);
}
