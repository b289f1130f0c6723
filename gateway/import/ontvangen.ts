import { createHash } from 'node:crypto';
import { open } from 'node:fs/promises';
import type { Request } from 'express';
import { GeenAntwoord } from '../uitwisseling/stel.ts';

/** De verbinding brak af voor het bestand er helemaal was. */
export class Afgebroken extends Error {
  override name = 'Afgebroken';
}

const MB = 1_000_000;
const SOORTEN = new Set([
  'text/csv',
  'application/json',
  'application/zip',
  'application/octet-stream',
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
]);

/** Keurt de koppen van een verzoek met een bestand, voor er iets van is gelezen. */
export function keurKoppen(verzoek: Request, meesteMb: number): void {
  // Een formulier van een website stuurt geen van deze soorten.
  const soort = (verzoek.get('content-type') ?? '').split(';', 1)[0]?.trim().toLowerCase() ?? '';
  if (!SOORTEN.has(soort)) {
    const uitleg = `Stuur het bestand zelf, met in de kop Content-Type wat het is: ${[...SOORTEN].join(', ')}.`;
    throw new GeenAntwoord(415, 'BAD_REQUEST', uitleg);
  }
  const ingepakt = verzoek.get('content-encoding') ?? 'identity';
  if (ingepakt !== 'identity') {
    const uitleg = 'Stuur het bestand zonder Content-Encoding. Een werkboek van Excel en een zip zijn zelf al klein.';
    throw new GeenAntwoord(415, 'BAD_REQUEST', uitleg);
  }
  if (Number(verzoek.get('content-length') ?? 0) > meesteMb * MB) throw teGroot(meesteMb);
}

export interface Ontvangen {
  /** In bytes. */
  grootte: number;
  /** SHA-256 van de inhoud. */
  afdruk: string;
}

/** Schrijft de inhoud van een verzoek naar een bestand dat alleen dit proces kan lezen; nooit meer dan een stuk in het geheugen. */
export async function ontvang(verzoek: Request, pad: string, meesteMb: number): Promise<Ontvangen> {
  const afdruk = createHash('sha256');
  let grootte = 0;
  const bestand = await open(pad, 'wx', 0o600);
  try {
    for await (const deel of stukken(verzoek)) {
      grootte += deel.byteLength;
      if (grootte > meesteMb * MB) throw teGroot(meesteMb);
      afdruk.update(deel);
      await bestand.appendFile(deel);
    }
  } finally {
    await bestand.close();
    // Wat er nog komt, gaat weg: zo komt het antwoord aan, en past daarna een volgend verzoek op dezelfde verbinding.
    verzoek.resume();
  }
  return { grootte, afdruk: afdruk.digest('hex') };
}

async function* stukken(verzoek: Request): AsyncGenerator<Buffer> {
  try {
    // Ook wie niet verder leest, laat de verbinding heel.
    for await (const deel of verzoek.iterator({ destroyOnReturn: false })) yield deel as Buffer;
  } catch (fout) {
    throw new Afgebroken('De verbinding brak af.', { cause: fout });
  }
  if (!verzoek.complete) throw new Afgebroken('De verbinding brak af.');
}

const teGroot = (meesteMb: number) =>
  new GeenAntwoord(
    413,
    'BAD_REQUEST',
    `Het bestand is groter dan ${meesteMb} megabyte. Knip het in delen, of gebruik npm run importeer op de server.`,
  );
