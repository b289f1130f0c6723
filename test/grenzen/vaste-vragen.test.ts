import { createHash } from 'node:crypto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { deurMet } from './kit.ts';

const hash = (tekst: string) => createHash('sha256').update(tekst).digest('hex');
const VAST = 'query WieBenIk { ik { rol } }';

let map = '';
beforeAll(async () => {
  map = await mkdtemp(path.join(os.tmpdir(), 'aanbod-vast-'));
});
afterAll(() => rm(map, { recursive: true }));

async function manifest(operations: { id: string; body: string }[], format = 'apollo-persisted-query-manifest') {
  const VASTE_VRAGEN = path.join(map, 'manifest.json');
  await writeFile(
    VASTE_VRAGEN,
    JSON.stringify({ format, version: 1, operations: operations.map((een) => ({ ...een, name: 'A', type: 'query' })) }),
  );
  return { VASTE_VRAGEN };
}

test('met een lijst van vaste vragen wordt geen andere vraag beantwoord', async () => {
  const deur = await deurMet(await manifest([{ id: hash(VAST), body: VAST }]));
  const vast = (sha256Hash: string, query?: string) =>
    deur.stuur({ query, extensions: { persistedQuery: { version: 1, sha256Hash } } });

  expect((await vast(hash(VAST))).inhoud.data.ik).toEqual({ rol: 'PUBLIEK' });
  expect((await deur.vraag(VAST)).status).toBe(200);

  deur.doorgelaten.length = 0;
  const anders = '{ ik { aangemeld } }';
  for (const antwoord of [
    await deur.vraag(anders),
    await vast(hash(anders), anders),
    await deur.vraag('{ __schema { types { name } } }'),
  ]) {
    expect(antwoord).toMatchObject({ status: 403, code: 'VRAAG_NIET_BEKEND' });
  }
  expect((await deur.vraag(`${VAST} `)).code).toBe('VRAAG_NIET_BEKEND');
  const inAdres = await fetch(`${deur.adres}/graphql?query=${encodeURIComponent(anders)}`, {
    headers: { 'apollo-require-preflight': 'true' },
  });
  expect(inAdres.status).toBe(403);
  // Er eerder een aanbieden helpt niet.
  expect((await vast(hash(anders))).code).toBe('PERSISTED_QUERY_NOT_FOUND');
  expect(deur.doorgelaten).toEqual([]);
});

test.each([
  ['een id dat niet bij de tekst hoort', () => manifest([{ id: hash('iets anders'), body: VAST }]), /SHA-256/],
  ['tekst die geen GraphQL is', () => manifest([{ id: hash('{'), body: '{' }]), /Syntax Error/],
  ['een ander soort bestand', () => manifest([{ id: hash(VAST), body: VAST }], 'iets'), /geen manifest/],
  ['een lege lijst', () => manifest([]), /geen manifest/],
  ['geen bestand', async () => ({ VASTE_VRAGEN: path.join(map, 'niet-hier.json') }), /ENOENT/],
])('%s stopt de start, met de reden in één regel', async (_wat, maak, reden) => {
  const fout = await deurMet(await maak()).catch((gevangen: Error) => gevangen);
  expect(fout).toMatchObject({ name: 'InstellingenFout', message: expect.stringMatching(reden) });
  expect((fout as Error).message).toMatch(/^VASTE_VRAGEN[^\n]*$/);
});
