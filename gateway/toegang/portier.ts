import type { RequestHandler, Response } from 'express';
import { jwtVerify } from 'jose';
import type { Logger } from 'pino';
import { PUBLIEK, type Wie } from '../../schema/toegang.ts';
import { antwoordFout } from '../antwoord.ts';
import { wieUit } from './claims.ts';
import { alsWeigering, niemandKanAanmelden, onleesbareKop, TokenGeweigerd } from './geweigerd.ts';
import type { Uitgever } from './uitgever.ts';

/** Zegt wie er aan de deur staat, uit de kop `Authorization`. Een token dat niet geldt, is een fout en niet stil publiek. */
export type Portier = (kop: string | undefined) => Promise<Wie>;

/** Een portier die tokens van deze uitgever aanneemt; zonder uitgever geen enkel token. */
export const maakPortier =
  (uitgever: Uitgever | undefined): Portier =>
  async (kop) => {
    if (kop === undefined) return PUBLIEK;
    const token = /^Bearer +([\w.~+/-]+=*) *$/i.exec(kop)?.[1];
    if (!token) throw onleesbareKop();
    if (!uitgever) throw niemandKanAanmelden();
    try {
      const { payload } = await jwtVerify(token, uitgever.sleutels, {
        issuer: uitgever.issuer,
        audience: uitgever.audience,
        algorithms: uitgever.algoritmen,
        clockTolerance: uitgever.klokverschilS,
        requiredClaims: ['sub', 'exp'],
      });
      return wieUit(payload, uitgever.claims);
    } catch (fout) {
      throw alsWeigering(fout);
    }
  };

/** Onthoudt wie er vraagt, of dat het token niet geldt. Weigeren doet `alleenAangemeld`, zodat ook een fout token meetelt als vraag. */
export const herken =
  (portier: Portier): RequestHandler =>
  async (verzoek, antwoord, volgende) => {
    try {
      antwoord.locals['wie'] = await portier(verzoek.headers.authorization);
    } catch (fout) {
      antwoord.locals['wie'] = PUBLIEK;
      antwoord.locals['weigering'] = fout;
    }
    volgende();
  };

/** Wie `herken` aan de deur zag. */
export const wieIs = (antwoord: Response): Wie => antwoord.locals['wie'] as Wie;

/** Laat alleen door wie geen token gaf of een goed token. */
export const alleenAangemeld =
  (log: Logger): RequestHandler =>
  (_verzoek, antwoord, volgende) => {
    const fout = antwoord.locals['weigering'] as Error | undefined;
    if (fout) weiger(antwoord, fout, log);
    else volgende();
  };

function weiger(antwoord: Response, fout: Error, log: Logger): void {
  if (fout instanceof TokenGeweigerd) {
    log.warn({ reden: fout.reden }, 'token geweigerd');
    antwoord.setHeader('WWW-Authenticate', 'Bearer error="invalid_token"');
    antwoordFout(antwoord, 401, 'UNAUTHENTICATED', fout.message);
  } else {
    log.error({ reden: (fout.cause as Error | undefined)?.message }, 'token niet te keuren');
    antwoordFout(antwoord, 503, 'SERVICE_UNAVAILABLE', fout.message);
  }
}
