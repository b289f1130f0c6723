import type { Request, RequestHandler, Response } from 'express';
import { ipKeyGenerator, rateLimit } from 'express-rate-limit';
import type { Grenzen } from '../schema/instellingen-grenzen.ts';
import { antwoordFout } from './antwoord.ts';
import { wieIs } from './toegang/portier.ts';

const MINUUT_MS = 60_000;

/** Wie er vraagt: de gebruiker, of zonder aanmelding het adres. Van een netwerk met IPv6 telt het geheel: daarbinnen kiest men zelf een adres. */
export const klantVan = ({ ip = '' }: Pick<Request, 'ip'>, antwoord: Response): string =>
  wieIs(antwoord).onderwerp ?? ipKeyGenerator(ip);

/**
 * Begrenst hoe vaak één gebruiker mag vragen; zonder aanmelding één adres. De koppen `RateLimit` en `RateLimit-Policy` (IETF) zeggen hoeveel er
 * over is. De telling staat in het geheugen van deze gateway.
 */
export function tempo({ VRAGEN_PER_MINUUT }: Grenzen): RequestHandler {
  if (VRAGEN_PER_MINUUT === 0) return (_verzoek, _antwoord, volgende) => volgende();
  return rateLimit({
    windowMs: MINUUT_MS,
    limit: VRAGEN_PER_MINUUT,
    standardHeaders: 'draft-8',
    legacyHeaders: false,
    identifier: 'vragen',
    keyGenerator: (verzoek, antwoord) => klantVan(verzoek, antwoord as Response),
    // Zonder eigen proxy telt die kop niet mee; dat een vreemde hem stuurt, is geen fout in de instellingen.
    validate: { xForwardedForHeader: false, forwardedHeader: false },
    handler: (_verzoek, antwoord) =>
      antwoordFout(
        antwoord,
        429,
        'TE_VEEL_VRAGEN',
        `Er mogen ${VRAGEN_PER_MINUUT} verzoeken per minuut. Wacht even: de kop Retry-After zegt hoeveel seconden.`,
      ),
  });
}
