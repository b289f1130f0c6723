import { z } from 'zod';
import type { Rol } from '../prisma/generated/client/enums.ts';
import { geheel, keuzes, leegIsNiets } from './instelvormen.ts';

/** De rollen waarmee men zich kan aanmelden, van licht naar zwaar: wie er meer heeft, spreekt met de zwaarste. */
export const ROLLEN = [
  'PROFESSIONAL',
  'STEUNPUNT',
  'COACH',
  'SCHOOL',
  'AANBIEDER',
  'REGISSEUR',
  'BEHEERDER',
] as const satisfies readonly Rol[];
export type Aanmeldrol = (typeof ROLLEN)[number];

export const alsRol = (naam: string): Aanmeldrol | undefined => ROLLEN.find((rol) => rol === naam.toUpperCase());

/** Alleen met een openbare sleutel te keuren: zo kan wie de sleutels van de uitgever leest, nooit zelf een token maken. */
const ALGORITMEN = [
  'RS256',
  'RS384',
  'RS512',
  'PS256',
  'PS384',
  'PS512',
  'ES256',
  'ES384',
  'ES512',
  'EdDSA',
  'Ed25519',
] as const;

/** Leest `naam=rol,naam=rol`. */
function leesRollen(tekst: string, context: z.RefinementCtx): Record<string, Aanmeldrol> {
  const rollen: Record<string, Aanmeldrol> = {};
  for (const deel of tekst.split(',').filter(Boolean)) {
    const [, naam = '', bedoeld = ''] = /^(.+)=(.+)$/.exec(deel.trim()) ?? [];
    const rol = alsRol(bedoeld.trim());
    if (!naam || !rol) {
      const namen = ROLLEN.map((een) => een.toLowerCase()).join(', ');
      context.addIssue({ code: 'custom', message: `verwacht naam=rol; rollen: ${namen}` });
      return z.NEVER;
    }
    rollen[naam.trim()] = rol;
  }
  return rollen;
}

const claim = (naam: string) => leegIsNiets(z.string().max(200).default(naam));

/** De instellingen die zeggen wie zich kan aanmelden. */
export const toegangVorm = {
  NODE_ENV: leegIsNiets(z.string().default('development')).describe(
    'production in het echt: dan gelden geen tokens om mee te proberen, en begint elk adres van OIDC met https',
  ),
  OIDC_ISSUER: leegIsNiets(z.url({ protocol: /^https?$/ }).optional()).describe(
    'adres van de aanmelddienst (OpenID Connect), precies zoals in `iss` van zijn tokens; zonder kan niemand zich aanmelden, behalve om te proberen',
  ),
  OIDC_AUDIENCE: leegIsNiets(z.string().optional()).describe(
    'naam van deze dienst bij de aanmelddienst: een token geldt alleen als zij in `aud` staat',
  ),
  OIDC_ALGORITMEN: leegIsNiets(keuzes(ALGORITMEN).prefault('RS256,PS256,ES256,EdDSA')).describe(
    'ondertekening die een token mag hebben',
  ),
  OIDC_KLOKVERSCHIL_S: leegIsNiets(geheel(0, 300).default(30)).describe(
    'zoveel seconden mag de klok van de aanmelddienst verschillen',
  ),
  OIDC_CLAIM_ROL: claim('rol').describe(
    'claim met de rol of rollen; een punt gaat een laag dieper, zoals `realm_access.roles`',
  ),
  OIDC_CLAIM_ORGANISATIE: claim('organisatie').describe('claim met het id van de organisatie voor wie iemand spreekt'),
  OIDC_CLAIM_SCHOOL: claim('school').describe('claim met het id van de school voor wie iemand spreekt'),
  OIDC_CLAIM_TREDE: claim('trede').describe(
    'claim met de trede van de escalatieladder waarop iemand werkt, als die hoger is dan die van zijn rol: basis, basis-plus, extra, tlv of jeugdhulp',
  ),
  OIDC_ROLLEN: leegIsNiets(z.string().default('').transform(leesRollen)).describe(
    'hoe de rollen bij de aanmelddienst heten, als swv-regie=regisseur,aiz-admin=beheerder; leeg: zoals hier',
  ),
};

interface Samenhang {
  NODE_ENV: string;
  OIDC_ISSUER?: string | undefined;
  OIDC_AUDIENCE?: string | undefined;
}

/** Wat instellingen samen moeten zijn. */
export function eisSamenhang({ NODE_ENV, OIDC_ISSUER, OIDC_AUDIENCE }: Samenhang, context: z.RefinementCtx): void {
  const mis = (naam: string, message: string) => context.addIssue({ code: 'custom', path: [naam], message });
  if (!OIDC_ISSUER) return;
  // Zonder zou een token dat voor een andere dienst is uitgegeven, ook hier gelden.
  if (!OIDC_AUDIENCE) mis('OIDC_AUDIENCE', 'met OIDC_ISSUER is zij verplicht');
  if (NODE_ENV === 'production' && !OIDC_ISSUER.startsWith('https://')) {
    mis('OIDC_ISSUER', 'in productie begint het adres met https://');
  }
}
