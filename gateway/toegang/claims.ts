import { createHash } from 'node:crypto';
import type { JWTPayload } from 'jose';
import { TREDEN } from '../../prisma/regels/trede.ts';
import { type Aanmeldrol, alsRol, ROLLEN } from '../../schema/instellingen-toegang.ts';
import type { Wie } from '../../schema/toegang.ts';
import { alsTrede } from '../../schema/trede.ts';

/** In welke claims van een token staat wat wij willen weten. */
export interface Claims {
  rol: string;
  organisatie: string;
  school: string;
  trede: string;
  /** Hoe de rollen bij de uitgever heten. Leeg: zoals hier. Met één naam erin gelden alleen de genoemde. */
  rollen: Readonly<Record<string, Aanmeldrol>>;
}

/**
 * Wie er spreekt, uit de claims van een gekeurd token. Een naam of adres wordt niet overgenomen. Zonder rol die hier bekend is, mag
 * iemand wat iedereen mag. Een trede die er niet is, geeft niets extra.
 */
export function wieUit(payload: JWTPayload, claims: Claims): Wie {
  const namen = [lees(payload, claims.rol)].flat().filter((naam) => typeof naam === 'string');
  const rollen = namen.map((naam) => rolVan(naam, claims.rollen));
  const organisatieId = alsId(lees(payload, claims.organisatie));
  const schoolId = alsId(lees(payload, claims.school));
  const treden = [lees(payload, claims.trede)].flat().map(alsTrede);
  const trede = TREDEN.findLast((een) => treden.includes(een));
  return {
    rol: ROLLEN.findLast((rol) => rollen.includes(rol)) ?? 'PUBLIEK',
    onderwerp: onderwerpVan(payload),
    ...(organisatieId ? { organisatieId } : {}),
    ...(schoolId ? { schoolId } : {}),
    ...(trede ? { trede } : {}),
  };
}

function rolVan(naam: string, rollen: Claims['rollen']): Aanmeldrol | undefined {
  if (Object.keys(rollen).length === 0) return alsRol(naam);
  return Object.hasOwn(rollen, naam) ? rollen[naam] : undefined;
}

/** Eerst de claim die precies zo heet (`https://portaal.nl/rol`), dan het pad met punten (`realm_access.roles`). */
function lees(payload: JWTPayload, naam: string): unknown {
  if (Object.hasOwn(payload, naam)) return payload[naam];
  return naam.split('.').reduce<unknown>((plek, deel) => {
    if (typeof plek !== 'object' || plek === null || !Object.hasOwn(plek, deel)) return undefined;
    return (plek as Record<string, unknown>)[deel];
  }, payload);
}

/** Precies één id. Wie voor meer spreekt, moet bij de uitgever kiezen: raden voor wie iemand nu spreekt kan niet. */
function alsId(waarde: unknown): string | undefined {
  const [id, ...rest] = [waarde].flat();
  return typeof id === 'string' && rest.length === 0 && /^[\w.:-]{1,100}$/.test(id) ? id : undefined;
}

/**
 * Een vast kenmerk dat niet naar een mens te lezen is: `sub` kan bij een uitgever een e-mailadres zijn. De uitgever hoort erbij: twee
 * uitgevers kunnen hetzelfde `sub` geven aan twee mensen.
 */
const onderwerpVan = ({ iss = '', sub = '' }: JWTPayload): string =>
  createHash('sha256')
    .update(JSON.stringify([iss, sub]))
    .digest('base64url')
    .slice(0, 22);
