import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { setImmediate as laatAnderenVoor } from 'node:timers/promises';
import type { Request, Response } from 'express';
import type { Logger } from 'pino';

/**
 * Stuurt een antwoord in stukken, niet sneller dan de lezer het aanneemt. Een fout vóór het eerste stuk is een gewone fout; daarna breekt de
 * verbinding af, zodat niemand een half antwoord voor heel houdt. Breekt de lezer af, dan wordt er niets meer gelezen.
 */
export async function stroom(
  verzoek: Request,
  antwoord: Response,
  stukken: AsyncGenerator<string | Uint8Array>,
  { log, langsteMs }: { log: Logger; langsteMs: number },
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
    for await (const stuk of stukken) {
      yield stuk;
      // Met de ingebouwde database komt een stuk zonder wachten: dan zou niemand anders aan de beurt komen, en het afbreken niet binnen.
      await laatAnderenVoor();
    }
  };
  // Eén stuk vooruit is genoeg: wat verder vooruit is gelezen, is bij afbreken voor niets.
  const lezer = Readable.from(alles(), { highWaterMark: 1 });
  const klok = AbortSignal.timeout(langsteMs);
  await pipeline(lezer, antwoord, { signal: klok }).catch((fout: NodeJS.ErrnoException) => {
    // De lezer brak af: dat mag. Al het andere breekt de verbinding af; een foutmelding past niet meer in het antwoord.
    if (fout.code !== 'ERR_STREAM_PREMATURE_CLOSE')
      log.warn({ fout: fout.name, code: fout.code }, 'antwoord in stukken brak af');
  });
}
