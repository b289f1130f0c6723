import { randomUUID } from 'node:crypto';
import { link, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import {
  createLocalJWKSet,
  exportJWK,
  generateKeyPair,
  importJWK,
  type JWK,
  type JWTVerifyGetKey,
  SignJWT,
} from 'jose';
import type { Wie } from '../../schema/toegang.ts';
import { tredenaam } from '../../schema/trede.ts';

const ALGORITME = 'ES256';

/** De uitgever van tokens om mee te proberen: op deze machine, nooit in productie. */
export const ONTWIKKELING = {
  issuer: 'urn:aanbod-in-zicht:ontwikkeling',
  audience: 'aanbod-in-zicht',
  algoritmen: [ALGORITME],
  claims: { rol: 'rol', organisatie: 'organisatie', school: 'school', trede: 'trede', rollen: {} },
};

const bestand = (dataDir: string) => path.join(dataDir, 'ontwikkelsleutel.json');

/**
 * Maakt een token om mee te proberen. De eerste keer maakt dit ook de sleutel, in de gegevensmap, alleen leesbaar voor wie hem maakt.
 * `geldigUren` mag niet negatief zijn.
 */
export async function maakOntwikkelToken(dataDir: string, wie: Wie, geldigUren: number): Promise<string> {
  const sleutel = (await leesSleutel(dataDir)) ?? (await maakSleutel(dataDir));
  const { rol, organisatieId, schoolId, trede, onderwerp = 'ontwikkelaar' } = wie;
  return new SignJWT({
    rol: rol.toLowerCase(),
    ...(organisatieId ? { organisatie: organisatieId } : {}),
    ...(schoolId ? { school: schoolId } : {}),
    ...(trede ? { trede: tredenaam(trede) } : {}),
  })
    .setProtectedHeader({ alg: ALGORITME })
    .setIssuer(ONTWIKKELING.issuer)
    .setAudience(ONTWIKKELING.audience)
    .setSubject(onderwerp)
    .setIssuedAt()
    .setExpirationTime(`${geldigUren} hours`)
    .sign(await importJWK(sleutel, ALGORITME));
}

/** De openbare helft. Wordt telkens gelezen: de sleutel kan gemaakt zijn nadat de gateway begon. */
export const ontwikkelSleutels =
  (dataDir: string): JWTVerifyGetKey =>
  async (kop, token) => {
    const sleutel = await leesSleutel(dataDir);
    return createLocalJWKSet({ keys: sleutel ? [openbaar(sleutel)] : [] })(kop, token);
  };

function openbaar({ d: _geheim, ...rest }: JWK): JWK {
  return rest;
}

async function leesSleutel(dataDir: string): Promise<JWK | undefined> {
  const tekst = await readFile(bestand(dataDir), 'utf8').catch((fout: NodeJS.ErrnoException) => {
    if (fout.code === 'ENOENT') return undefined;
    throw fout;
  });
  return tekst === undefined ? undefined : (JSON.parse(tekst) as JWK);
}

async function maakSleutel(dataDir: string): Promise<JWK> {
  const { privateKey } = await generateKeyPair(ALGORITME, { extractable: true });
  const sleutel = { ...(await exportJWK(privateKey)), alg: ALGORITME };
  await mkdir(dataDir, { recursive: true });
  const los = `${bestand(dataDir)}.${randomUUID()}`;
  await writeFile(los, JSON.stringify(sleutel), { mode: 0o600, flag: 'wx' });
  try {
    await link(los, bestand(dataDir));
  } catch (fout) {
    if ((fout as NodeJS.ErrnoException).code !== 'EEXIST') throw fout;
  } finally {
    await rm(los, { force: true });
  }
  // Maakten er twee tegelijk een sleutel, dan geldt die van de eerste.
  return (await leesSleutel(dataDir)) ?? sleutel;
}
