import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import type { RequestHandler } from 'express';
import { parse } from 'graphql';
import { z } from 'zod';
import { InstellingenFout } from '../schema/instellingen.ts';
import { antwoordFout } from './antwoord.ts';

/** Zoals `generate-persisted-query-manifest` van Apollo het schrijft. */
const Manifest = z.object({
  format: z.literal('apollo-persisted-query-manifest'),
  version: z.literal(1),
  operations: z.array(z.object({ id: z.string(), body: z.string() })).min(1),
});

/** De enige vragen die gesteld mogen worden: hun tekst bij hun SHA-256. */
export type VasteVragen = ReadonlyMap<string, string>;

/** Leest de vaste vragen. Wat er niet goed aan is, stopt de start met één regel. */
export async function leesVasteVragen(bestand: string | undefined): Promise<VasteVragen | undefined> {
  if (!bestand) return undefined;
  try {
    const { operations } = Manifest.parse(JSON.parse(await readFile(bestand, 'utf8')));
    for (const { id, body } of operations) {
      if (hash(body) !== id) throw new Error('een id is niet de SHA-256 van zijn tekst');
      parse(body);
    }
    return new Map(operations.map(({ id, body }) => [id, body]));
  } catch (fout) {
    const reden = fout instanceof z.ZodError ? 'het is geen manifest van Apollo' : (fout as Error).message;
    throw new InstellingenFout(`VASTE_VRAGEN (${bestand}) is niet te gebruiken: ${reden.split('\n')[0]}`);
  }
}

/** Laat Apollo een vaste vraag vinden bij haar SHA-256. Een nieuwe erbij leggen kan een vrager niet. */
export const alsVoorraad = (vragen: VasteVragen) => ({
  cache: {
    get: async (sleutel: string) => vragen.get(sleutel.replace(/^apq:/, '')),
    set: async () => {},
    delete: async () => {},
  },
});

/** Weigert een verzoek met een vraag die niet op de lijst staat, voordat zij wordt gelezen. Zonder lijst mag elke vraag. */
export const alleenVast =
  (vragen: VasteVragen | undefined): RequestHandler =>
  ({ url, body }, antwoord, volgende) => {
    const inAdres = new URLSearchParams(url.split('?')[1]).getAll('query');
    const inLichaam = [body].flat().map((deel: { query?: unknown } | undefined) => deel?.query);
    const teksten = [...inAdres, ...inLichaam].filter((tekst) => typeof tekst === 'string');
    if (!vragen || teksten.every((tekst) => vragen.has(hash(tekst)))) return volgende();
    const uitleg = 'Hier kunnen alleen vaste vragen worden gesteld. Stuur de SHA-256 van een vaste vraag.';
    antwoordFout(antwoord, 403, 'VRAAG_NIET_BEKEND', uitleg);
  };

const hash = (tekst: string) => createHash('sha256').update(tekst).digest('hex');
