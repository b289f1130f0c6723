import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { Request, Response } from 'express';

/**
 * Stuurt een antwoord in stukken, niet sneller dan de lezer het aanneemt. Een fout vóór het eerste stuk is een gewone fout; daarna breekt de
 * verbinding af, zodat niemand een half antwoord voor heel houdt. Breekt de lezer af, dan wordt er niets meer gelezen.
 */
export async function stroom(
  verzoek: Request,
  antwoord: Response,
  stukken: AsyncGenerator<string | Uint8Array>,
): Promise<void> {
  const eerste = await stukken.next();
  antwoord.setHeader('Cache-Control', 'private, no-cache');
  antwoord.vary('Authorization');
  if (verzoek.method === 'HEAD') {
    await stukken.return(undefined);
    antwoord.end();
    return;
  }
  const alles = async function* () {
    if (!eerste.done) yield eerste.value;
    yield* stukken;
  };
  await pipeline(Readable.from(alles()), antwoord).catch((fout: NodeJS.ErrnoException) => {
    if (fout.code !== 'ERR_STREAM_PREMATURE_CLOSE') throw fout;
  });
}
