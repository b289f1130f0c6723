import { createHash } from 'node:crypto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, onTestFinished, test } from 'vitest';
import { deurMet } from '../grenzen/kit.ts';

const IK = '{ ik { rol } }';
const JSON_KOP = { 'content-type': 'application/json' };

/** Stuurt een verzoek zoals het is, en geeft de status met de tekst. */
async function ruw(adres: string, opties: RequestInit, pad = '/graphql') {
  const antwoord = await fetch(`${adres}${pad}`, { method: 'POST', ...opties });
  return { status: antwoord.status, tekst: await antwoord.text() };
}

const STACK = /node_modules|\bat .+:\d+:\d+|\.ts\b/;

test('een mutatie in het adres wordt geweigerd, ook als de browser er toestemming voor vroeg', async () => {
  const deur = await deurMet();
  const mutatie = encodeURIComponent('mutation { haalMarkeringWeg(overlap: "x") { id } }');
  const antwoord = await ruw(
    deur.adres,
    { method: 'GET', headers: { 'apollo-require-preflight': 'true' } },
    `/graphql?query=${mutatie}`,
  );
  expect(antwoord.status).toBe(405);
  expect(deur.doorgelaten).toEqual([]);
});

test.each(['PUT', 'DELETE', 'PATCH'])('een verzoek met %s doet niets', async (method) => {
  const deur = await deurMet();
  const { status } = await ruw(deur.adres, { method, headers: JSON_KOP, body: JSON.stringify({ query: IK }) });
  expect(status).toBeGreaterThanOrEqual(400);
  expect(status).toBeLessThan(500);
  expect(deur.doorgelaten).toEqual([]);
});

test.each<[wat: string, koppen: Record<string, string>, lichaam: NonNullable<RequestInit['body']> | null]>([
  ['XML', { 'content-type': 'application/xml' }, '<!DOCTYPE a [<!ENTITY b SYSTEM "file:///etc/passwd">]><a>&b;</a>'],
  ['een formulier met bestanden', {}, formulier()],
  ['JSON zonder dat het zo heet', { 'content-type': 'text/plain;charset=utf-8' }, JSON.stringify({ query: IK })],
  ['een onbekende tekenset', { 'content-type': 'application/json; charset=klingon' }, JSON.stringify({ query: IK })],
  ['een onbekende verpakking', { ...JSON_KOP, 'content-encoding': 'rot13' }, JSON.stringify({ query: IK })],
  ['kapotte verpakking', { ...JSON_KOP, 'content-encoding': 'gzip' }, 'geen gzip'],
  ['kapotte tekens', JSON_KOP, new Uint8Array([0x7b, 0xff, 0xfe, 0x7d])],
  ['niets', JSON_KOP, null],
  ['JSON die geen vraag is', JSON_KOP, '"tekst"'],
  ['een vraag die een getal is', JSON_KOP, '{"query": 7}'],
  ['een vraag die een lijst is', JSON_KOP, '{"query": ["{ ik { rol } }"]}'],
  ['variabelen die tekst zijn', JSON_KOP, '{"query": "{ ik { rol } }", "variables": "x"}'],
  ['variabelen die een lijst zijn', JSON_KOP, '{"query": "{ ik { rol } }", "variables": [1]}'],
  ['een naam die geen tekst is', JSON_KOP, '{"query": "{ ik { rol } }", "operationName": {"a": 1}}'],
])('%s wordt geweigerd met een nette fout', async (_wat, headers, body) => {
  const deur = await deurMet();
  const { status, tekst } = await ruw(deur.adres, { headers, body });
  expect(status).toBeGreaterThanOrEqual(400);
  expect(status).toBeLessThan(500);
  expect(JSON.parse(tekst).errors[0].extensions.code).toMatch(/^[A-Z_]+$/);
  expect(tekst).not.toMatch(STACK);
  expect(deur.doorgelaten).toEqual([]);
});

function formulier(): FormData {
  const delen = new FormData();
  delen.set('operations', JSON.stringify({ query: IK }));
  delen.set('map', '{}');
  return delen;
}

test('een klein verzoek dat uitgepakt enorm is, telt als enorm', async () => {
  const deur = await deurMet({ VRAAG_KB: '64' });
  const body = gzipSync(JSON.stringify({ query: `${IK} # ${'x'.repeat(5_000_000)}` }));
  expect(body.length).toBeLessThan(20_000);
  const { status } = await ruw(deur.adres, { headers: { ...JSON_KOP, 'content-encoding': 'gzip' }, body });
  expect(status).toBe(413);
  expect(deur.doorgelaten).toEqual([]);
});

test.each([
  ['lijsten in lijsten', (diep: number) => `${'['.repeat(diep)}${']'.repeat(diep)}`],
  ['velden in velden', (diep: number) => `${'{"a":'.repeat(diep)}1${'}'.repeat(diep)}`],
])('variabelen van honderdduizend %s laten niets omvallen', async (_wat, maak) => {
  const deur = await deurMet();
  const { status, tekst } = await ruw(deur.adres, {
    headers: JSON_KOP,
    body: `{"query": "query ($p: ID!) { ik { rol } aanbod(id: $p) { naam } }", "variables": {"p": ${maak(100_000)}}}`,
  });
  expect(status).toBe(400);
  expect(JSON.parse(tekst).errors[0].extensions.code).toBe('BAD_USER_INPUT');
  expect((await deur.vraag(IK)).status).toBe(200);
});

test('staat een veld twee keer in het verzoek, dan telt dezelfde voor de keuring en voor het antwoord', async () => {
  const map = await mkdtemp(path.join(os.tmpdir(), 'aanbod-dubbel-'));
  onTestFinished(() => rm(map, { recursive: true }));
  const VASTE_VRAGEN = path.join(map, 'manifest.json');
  const id = createHash('sha256').update(IK).digest('hex');
  const operations = [{ id, body: IK, name: 'A', type: 'query' }];
  await writeFile(VASTE_VRAGEN, JSON.stringify({ format: 'apollo-persisted-query-manifest', version: 1, operations }));
  const deur = await deurMet({ VASTE_VRAGEN });
  const anders = '{ ik { aangemeld } }';
  const twee = (eerst: string, dan: string) => `{"query": ${JSON.stringify(eerst)}, "query": ${JSON.stringify(dan)}}`;
  expect((await deur.stuur(twee(IK, anders))).code).toBe('VRAAG_NIET_BEKEND');
  expect(deur.doorgelaten).toEqual([]);
  expect((await deur.stuur(twee(anders, IK))).status).toBe(200);
});

test('`__proto__` en `constructor` in een verzoek veranderen niets aan de server', async () => {
  const deur = await deurMet();
  const gif = '{"besmet": true, "rol": "BEHEERDER", "leesbaar": true}';
  for (const lichaam of [
    `{"query": "${IK}", "__proto__": ${gif}}`,
    `{"query": "${IK}", "variables": {"__proto__": ${gif}, "constructor": {"prototype": ${gif}}}}`,
    `{"query": "${IK}", "extensions": {"__proto__": ${gif}, "http": {"status": 299}}}`,
    `{"__proto__": {"query": "${IK}"}}`,
  ]) {
    const { status } = await deur.stuur(lichaam);
    expect([200, 400]).toContain(status);
  }
  for (const sleutel of ['besmet', 'rol', 'leesbaar', 'query']) expect(sleutel in {}).toBe(false);
  expect((await deur.vraag(IK)).inhoud.data.ik.rol).toBe('PUBLIEK');
});

test.each([
  ['duizenden keren hetzelfde veld', `{ ${'ik { rol } '.repeat(2_000)} }`],
  ['duizenden aanwijzingen', `{ ik { rol ${'@include(if: true) '.repeat(1_000)} } }`],
  ['fragmenten in een kring', 'query { ...a } fragment a on Query { ...b } fragment b on Query { ...a }'],
  [
    'een lijst in een lijst in een lijst',
    `{ alleAanbod(filter: {thema: ${'['.repeat(2_000)}${']'.repeat(2_000)}}) { totaal } }`,
  ],
  ['honderden hoofdvelden', `{ ${Array.from({ length: 300 }, (_, nr) => `a${nr}: alleAanbod { totaal }`).join(' ')} }`],
  ['velden buiten het schema', '{ _entities(representations: []) { __typename } _service { sdl } }'],
])('%s wordt geweigerd voordat er iets wordt opgehaald', async (_wat, vraag) => {
  const deur = await deurMet();
  const antwoord = await deur.vraag(vraag);
  expect(antwoord.status).toBe(400);
  expect(antwoord.code).toMatch(/^(GRAPHQL_\w+|VRAAG_TE_GROOT)$/);
  expect(JSON.stringify(antwoord.inhoud)).not.toMatch(STACK);
  expect(deur.doorgelaten).toEqual([]);
});
