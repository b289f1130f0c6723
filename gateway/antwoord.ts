import type { Response } from 'express';

/** Antwoordt met een fout in dezelfde vorm als een antwoord van GraphQL, voor een verzoek dat daar niet aankomt. */
export function antwoordFout(antwoord: Response, status: number, code: string, message: string): void {
  antwoord.status(status).json({ errors: [{ message, extensions: { code } }] });
}
