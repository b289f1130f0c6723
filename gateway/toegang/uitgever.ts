import type { JWTVerifyGetKey } from 'jose';
import type { Instellingen } from '../../schema/instellingen.ts';
import type { Claims } from './claims.ts';
import { oidcSleutels } from './oidc-sleutels.ts';
import { ONTWIKKELING, ontwikkelSleutels } from './ontwikkeling.ts';

/** Wie tokens uitgeeft, en waaraan een goed token te herkennen is. */
export interface Uitgever {
  issuer: string;
  audience: string;
  algoritmen: string[];
  klokverschilS: number;
  claims: Claims;
  sleutels: JWTVerifyGetKey;
}

/** De uitgever die volgens de instellingen geldt; in productie zonder aanmelddienst is er geen. */
export function kiesUitgever(instellingen: Instellingen): Uitgever | undefined {
  const { OIDC_ISSUER, OIDC_AUDIENCE, NODE_ENV, DATA_DIR } = instellingen;
  if (OIDC_ISSUER && OIDC_AUDIENCE) {
    return {
      issuer: OIDC_ISSUER,
      audience: OIDC_AUDIENCE,
      algoritmen: instellingen.OIDC_ALGORITMEN,
      klokverschilS: instellingen.OIDC_KLOKVERSCHIL_S,
      claims: {
        rol: instellingen.OIDC_CLAIM_ROL,
        organisatie: instellingen.OIDC_CLAIM_ORGANISATIE,
        school: instellingen.OIDC_CLAIM_SCHOOL,
        trede: instellingen.OIDC_CLAIM_TREDE,
        rollen: instellingen.OIDC_ROLLEN,
      },
      sleutels: oidcSleutels(OIDC_ISSUER),
    };
  }
  if (NODE_ENV === 'production') return undefined;
  return { ...ONTWIKKELING, klokverschilS: 0, sleutels: ontwikkelSleutels(DATA_DIR) };
}
