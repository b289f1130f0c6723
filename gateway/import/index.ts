import { type RequestHandler, Router } from 'express';
import { mag } from '../../schema/toegang.ts';
import { weigering } from '../../schema/weigering.ts';
import { antwoordFout } from '../antwoord.ts';
import { wieIs } from '../toegang/portier.ts';
import { zonderAntwoord } from '../uitwisseling/antwoorden.ts';

/**
 * `POST /importeer`: een groot bestand, zoals het is. Met dezelfde rechten als de mutatie `importeer`; wie het niet mag, krijgt dat te horen
 * voor er iets van het bestand is gelezen. `doe` neemt het aan.
 */
export function importeren(deur: readonly RequestHandler[], doe: RequestHandler): Router {
  const router = Router();
  router.use('/importeer', ...deur);
  router.post('/importeer', alleenWieMag, doe);
  router.all('/importeer', (_verzoek, antwoord) => {
    antwoord.setHeader('Allow', 'POST');
    antwoordFout(antwoord, 405, 'BAD_REQUEST', 'Stuur het bestand met POST.');
  });
  router.use(zonderAntwoord);
  return router;
}

const alleenWieMag: RequestHandler = (_verzoek, antwoord, volgende) => {
  const wie = wieIs(antwoord);
  if (mag({ wie }, 'Mutation.importeer')) return volgende();
  const { message, extensions } = weigering({ wie }, 'Mutation.importeer');
  const onbekend = extensions['code'] === 'UNAUTHENTICATED';
  if (onbekend) antwoord.setHeader('WWW-Authenticate', 'Bearer');
  antwoordFout(antwoord, onbekend ? 401 : 403, String(extensions['code']), message);
};
