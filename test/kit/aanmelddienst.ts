import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type CryptoKey, exportJWK, generateKeyPair, type JWTPayload, SignJWT } from 'jose';

export const AUDIENCE = 'aanbod-in-zicht';
const ALGORITME = 'ES256';

export interface Sleutelpaar {
  kid: string;
  geheim: CryptoKey;
  openbaar: CryptoKey;
}

/** Een aanmelddienst (OpenID Connect) op deze machine, met sleutels die kunnen wisselen. */
export interface Aanmelddienst {
  issuer: string;
  sleutel(): Sleutelpaar;
  /** Hoe vaak om de sleutels is gevraagd. */
  opgehaald(): number;
  /** Neemt een nieuwe sleutel; de oude geldt niet meer. */
  wissel(): Promise<void>;
  /** Een goed token, behalve waar `claims` iets anders zegt; `undefined` laat een claim weg. */
  token(claims?: JWTPayload, sleutel?: Sleutelpaar): Promise<string>;
  stop(): Promise<void>;
}

let volgnummer = 0;

export async function maakSleutelpaar(kid = `sleutel-${++volgnummer}`): Promise<Sleutelpaar> {
  const { privateKey, publicKey } = await generateKeyPair(ALGORITME, { extractable: true });
  return { kid, geheim: privateKey, openbaar: publicKey };
}

export async function startAanmelddienst(): Promise<Aanmelddienst> {
  let paar = await maakSleutelpaar();
  let keren = 0;
  const server = createServer(async (verzoek, antwoord) => {
    if (verzoek.url === '/jwks') {
      keren++;
      return antwoord.end(
        JSON.stringify({ keys: [{ ...(await exportJWK(paar.openbaar)), kid: paar.kid, alg: ALGORITME, use: 'sig' }] }),
      );
    }
    if (verzoek.url === '/.well-known/openid-configuration') {
      return antwoord.end(JSON.stringify({ issuer, jwks_uri: `${issuer}/jwks` }));
    }
    return antwoord.writeHead(404).end();
  });
  await new Promise<void>((klaar) => server.listen(0, '127.0.0.1', klaar));
  const issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    issuer,
    sleutel: () => paar,
    opgehaald: () => keren,
    wissel: async () => {
      paar = await maakSleutelpaar();
    },
    token: (claims = {}, { kid, geheim } = paar) =>
      new SignJWT({ ...goedeClaims(issuer), ...claims }).setProtectedHeader({ alg: ALGORITME, kid }).sign(geheim),
    stop: () =>
      new Promise((klaar) => {
        server.close(() => klaar());
        server.closeAllConnections();
      }),
  };
}

/** Nu, in hele seconden, zoals in een token. */
export const nuS = () => Math.floor(Date.now() / 1_000);

export const goedeClaims = (issuer: string): JWTPayload => ({
  iss: issuer,
  aud: AUDIENCE,
  sub: 'jan.jansen@voorbeeld.nl',
  exp: nuS() + 300,
  rol: 'coach',
});
