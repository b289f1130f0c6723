import cors from 'cors';
import express, { type ErrorRequestHandler, type RequestHandler } from 'express';
import type { Logger } from 'pino';
import type { Grenzen } from '../schema/instellingen-grenzen.ts';
import { antwoordFout } from './antwoord.ts';
import { kort, ONZE_FOUT } from './fouten.ts';

/** Welke websites van elders vanuit de browser mogen vragen. Een cookie of wachtwoord van de browser gaat nooit mee. */
export const herkomsten = ({ CORS_HERKOMSTEN }: Grenzen): RequestHandler =>
  cors({
    origin: CORS_HERKOMSTEN.includes('*') ? '*' : CORS_HERKOMSTEN,
    methods: ['GET', 'POST'],
    allowedHeaders: [
      ...['content-type', 'authorization', 'x-verzoek-id', 'apollo-require-preflight', 'if-none-match'],
      'idempotency-key',
    ],
    exposedHeaders: ['etag', 'ratelimit', 'ratelimit-policy', 'retry-after', 'www-authenticate'],
    maxAge: 600,
  });

/** Leest het verzoek, als het niet te groot is en er niet te veel vragen in staan. */
export const leesVerzoek = ({ VRAAG_KB, VRAAG_BUNDEL }: Grenzen): RequestHandler[] => [
  express.json({ limit: VRAAG_KB * 1_024 }),
  ({ body }, antwoord, volgende) => {
    if (!Array.isArray(body) || (body.length <= VRAAG_BUNDEL && VRAAG_BUNDEL > 1)) return volgende();
    const hoeveel = VRAAG_BUNDEL > 1 ? `Er mogen ${VRAAG_BUNDEL} vragen` : 'Er mag één vraag';
    antwoordFout(antwoord, 400, 'BAD_REQUEST', `${hoeveel} in een verzoek. Verdeel ze over meer verzoeken.`);
  },
];

/** Een verzoek dat geen JSON is of te groot is, en een fout van ons, krijgen een antwoord in dezelfde vorm als elke andere fout. */
export const onleesbaar =
  ({ VRAAG_KB }: Grenzen, log: Logger): ErrorRequestHandler =>
  (fout: { status?: number; type?: string }, _verzoek, antwoord, _volgende) => {
    // Alleen wie het verzoek leest, geeft zijn fout een status.
    if (fout.status === undefined) {
      log.error({ fout: kort(fout) }, 'onverwachte fout');
      antwoordFout(antwoord, 500, 'INTERNAL_SERVER_ERROR', ONZE_FOUT);
      return;
    }
    const uitleg: Record<string, string> = {
      'entity.too.large': `Het verzoek is groter dan ${VRAAG_KB} kilobyte. Verdeel het over meer verzoeken.`,
    };
    const message = uitleg[fout.type ?? ''] ?? 'Het verzoek kan niet worden gelezen: stuur JSON met een veld `query`.';
    antwoordFout(antwoord, fout.status, 'BAD_REQUEST', message);
  };

/** Een adres dat er niet is. */
export const nergens: RequestHandler = (_verzoek, antwoord) =>
  antwoordFout(
    antwoord,
    404,
    'NOT_FOUND',
    'Dit adres is er niet. Stel vragen aan /graphql, of kijk bij /graphiql, /sop, /hsds, /export of /wijzigingen.atom.',
  );
