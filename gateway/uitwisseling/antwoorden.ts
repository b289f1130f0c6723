import { createHash } from 'node:crypto';
import type { ErrorRequestHandler, Request, Response } from 'express';
import { antwoordFout } from '../antwoord.ts';
import { GeenAntwoord } from './stel.ts';

/**
 * Geeft een antwoord met een sterke ETag: de SHA-256 van de tekst, dus gelijk op elke gateway zolang de inhoud gelijk is. Wie die ETag al
 * heeft (`If-None-Match`), krijgt 304 zonder inhoud.
 */
export function antwoordMetETag(verzoek: Request, antwoord: Response, soort: string, tekst: string): void {
  const etag = `"${createHash('sha256').update(tekst).digest('base64url')}"`;
  antwoord.setHeader('ETag', etag);
  // Elke keer navragen; en wie een token stuurt, kan iets anders te zien krijgen.
  antwoord.setHeader('Cache-Control', 'private, no-cache');
  antwoord.vary('Authorization');
  if (heeftAl(verzoek.get('If-None-Match'), etag)) antwoord.status(304).end();
  else antwoord.type(soort).send(tekst);
}

/**
 * Vergelijkt zoals RFC 9110 (13.1.2). `verzoek.fresh` van express kan dit niet: `fetch` stuurt bij een eigen `If-None-Match` ook
 * `Cache-Control: no-cache` mee, en dan zegt het altijd nee.
 */
function heeftAl(kop: string | undefined, etag: string): boolean {
  const gegeven = kop?.split(',').map((deel) => deel.trim().replace(/^W\//, '')) ?? [];
  return gegeven.includes(etag) || gegeven.includes('*');
}

export const antwoordJson = (verzoek: Request, antwoord: Response, inhoud: object): void =>
  antwoordMetETag(verzoek, antwoord, 'application/json', JSON.stringify(inhoud));

/** Het adres van deze gateway, zoals de vrager het gebruikt. */
export const eigenAdres = (verzoek: Request): string => `${verzoek.protocol}://${verzoek.get('host') ?? 'localhost'}`;

/** Een vraag zonder antwoord krijgt dezelfde vorm als elke andere fout. */
export const zonderAntwoord: ErrorRequestHandler = (fout: unknown, _verzoek, antwoord, volgende) => {
  if (fout instanceof GeenAntwoord) antwoordFout(antwoord, fout.status, fout.code, fout.message);
  else volgende(fout);
};
