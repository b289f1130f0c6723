import type { RequestHandler } from 'express';
import { antwoordFout } from '../antwoord.ts';

/** Een gateway die los van de onderdelen draait, heeft geen database om een groot bestand in één transactie naar te schrijven. */
export const geenDatabase: RequestHandler = (_verzoek, antwoord) =>
  antwoordFout(
    antwoord,
    501,
    'BAD_REQUEST',
    'Deze gateway draait los van de database en neemt geen grote bestanden aan. Gebruik npm run importeer op een machine die bij de database kan, of voor een klein bestand de mutatie importeer.',
  );
