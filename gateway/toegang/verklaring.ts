import { hkdfSync } from 'node:crypto';
import { jwtVerify, SignJWT } from 'jose';
import { z } from 'zod';
import { Trede } from '../../prisma/generated/client/enums.ts';
import { ROLLEN } from '../../schema/instellingen-toegang.ts';
import type { Onderdeel } from '../../schema/onderdelen.ts';
import type { Wie } from '../../schema/toegang.ts';

/** Kop met de verklaring van de gateway over wie het vraagt. */
export const KOP_VERKLARING = 'x-verklaring';

const ALGORITME = 'HS256';
const GATEWAY = 'gateway';
/** Bij elke deelvraag komt een nieuwe: zij hoeft alleen de weg naar de subgraph te overleven. */
const GELDIG_S = 30;
const KLOKVERSCHIL_S = 10;

/** Waar een verklaring bij hoort. Voor een ander verzoek of een andere subgraph geldt zij niet. */
export interface Bestemming {
  verzoekId: string;
  onderdeel: Onderdeel;
}

const id = z.string().optional();
const Inhoud = z.object({
  rol: z.enum(['PUBLIEK', ...ROLLEN]),
  sub: id,
  organisatie: id,
  school: id,
  trede: z.enum(Trede).optional(),
});

/** De sleutel komt uit het gedeelde geheim, dat zelf nooit over het netwerk gaat. */
export const verklaringSleutel = (geheim: string): Uint8Array =>
  new Uint8Array(hkdfSync('sha256', geheim, '', 'aanbod-in-zicht verklaring', 32));

/** Verklaart voor één deelvraag wie het vraagt, ondertekend en kort geldig. */
export function onderteken(sleutel: Uint8Array, wie: Wie, { verzoekId, onderdeel }: Bestemming): Promise<string> {
  const { rol, onderwerp, organisatieId, schoolId, trede } = wie;
  const verklaring = new SignJWT({
    rol,
    ...(organisatieId ? { organisatie: organisatieId } : {}),
    ...(schoolId ? { school: schoolId } : {}),
    ...(trede ? { trede } : {}),
  })
    .setProtectedHeader({ alg: ALGORITME })
    .setIssuer(GATEWAY)
    .setAudience(onderdeel)
    .setJti(verzoekId)
    .setExpirationTime(`${GELDIG_S} seconds`);
  return (onderwerp ? verklaring.setSubject(onderwerp) : verklaring).sign(sleutel);
}

/** Wie het vraagt volgens de gateway; niets als de verklaring niet van de gateway is, of niet hierbij hoort. */
export async function leesVerklaring(
  sleutel: Uint8Array,
  verklaring: string,
  { verzoekId, onderdeel }: Bestemming,
): Promise<Wie | undefined> {
  try {
    const { payload } = await jwtVerify(verklaring, sleutel, {
      algorithms: [ALGORITME],
      issuer: GATEWAY,
      audience: onderdeel,
      clockTolerance: KLOKVERSCHIL_S,
      requiredClaims: ['exp', 'jti'],
    });
    return payload.jti === verzoekId ? alsWie(Inhoud.parse(payload)) : undefined;
  } catch {
    return undefined;
  }
}

function alsWie({ rol, sub, organisatie, school, trede }: z.output<typeof Inhoud>): Wie {
  return {
    rol,
    ...(sub ? { onderwerp: sub } : {}),
    ...(organisatie ? { organisatieId: organisatie } : {}),
    ...(school ? { schoolId: school } : {}),
    ...(trede ? { trede } : {}),
  };
}
