import { createRemoteJWKSet, type JWTVerifyGetKey } from 'jose';
import { z } from 'zod';

const WACHT_MS = 5_000;
/** Zo lang na het ophalen van de sleutels haalt een onbekende sleutel ze niet opnieuw op: anders doet elk vals token dat. */
const AFKOELEN_MS = 30_000;

const Beschrijving = z.object({ issuer: z.string(), jwks_uri: z.url({ protocol: /^https?$/ }) });

/**
 * De openbare sleutels van een aanmelddienst, gevonden via zijn adres (OpenID Connect Discovery). Zij worden opgehaald bij het eerste
 * token, en opnieuw als een token een onbekende sleutel noemt: zo gaat wisselen van sleutel vanzelf.
 */
export function oidcSleutels(issuer: string, afkoelenMs = AFKOELEN_MS): JWTVerifyGetKey {
  let gevonden: Promise<JWTVerifyGetKey> | undefined;
  return async (kop, token) => {
    gevonden ??= vindSleutels(issuer, afkoelenMs).catch((fout) => {
      gevonden = undefined;
      throw fout;
    });
    return (await gevonden)(kop, token);
  };
}

async function vindSleutels(issuer: string, cooldownDuration: number): Promise<JWTVerifyGetKey> {
  const adres = `${issuer.replace(/\/$/, '')}/.well-known/openid-configuration`;
  const antwoord = await fetch(adres, { redirect: 'error', signal: AbortSignal.timeout(WACHT_MS) });
  if (!antwoord.ok) throw new Error(`De aanmelddienst geeft status ${antwoord.status} voor zijn beschrijving.`);
  const beschrijving = Beschrijving.parse(await antwoord.json());
  if (beschrijving.issuer !== issuer) throw new Error('De aanmelddienst noemt zichzelf anders dan OIDC_ISSUER.');
  if (issuer.startsWith('https:') && !beschrijving.jwks_uri.startsWith('https:')) {
    throw new Error('De aanmelddienst geeft zijn sleutels niet over https.');
  }
  return createRemoteJWKSet(new URL(beschrijving.jwks_uri), { cooldownDuration, timeoutDuration: WACHT_MS });
}
