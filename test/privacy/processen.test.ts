import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { ONDERDELEN } from '../../gateway/onderdelen.ts';
import { maakOntwikkelToken } from '../../gateway/toegang/ontwikkeling.ts';
import { vraagMetKoppen } from '../kit/gateway.ts';
import { type Proces, start, stopAlle, vrijeRij, wachtOp } from '../kit/proces.ts';
import { ALLES, MERKEN, sporenIn } from './merken.ts';

/** De gateway en elke subgraph als eigen proces, met alles in één map, zoals `npm run start:diensten`. */
let dataDir = '';
let proces: Proces;
let adres = '';
beforeAll(async () => {
  dataDir = await mkdtemp(path.join(os.tmpdir(), 'aanbod-merken-'));
  const eerste = await vrijeRij(ONDERDELEN.length + 1);
  adres = `http://127.0.0.1:${eerste}`;
  proces = start('start-diensten', [], {
    DATA_DIR: dataDir,
    PORT: String(eerste),
    DIENST_POORT: String(eerste + 1),
    DIENST_GEHEIM: 'een-geheim-van-genoeg-tekens',
    VOORBEELDSTAD_AANBOD: '0',
    LOG_NIVEAU: 'debug',
  });
  await wachtOp(adres, proces);
}, 180_000);
afterAll(async () => {
  await stopAlle([proces]);
  await rm(dataDir, { recursive: true });
});

async function* bestanden(map: string): AsyncGenerator<string> {
  for (const deel of await readdir(map, { withFileTypes: true })) {
    const pad = path.join(map, deel.name);
    if (deel.isDirectory()) yield* bestanden(pad);
    else if (deel.isFile()) yield pad;
  }
}

test('van een leerling staat na vragen en fouten niets in het logboek of in een bestand', async () => {
  const onderwerp = 'bloemkooltje@proefmail.test';
  const token = await maakOntwikkelToken(dataDir, { rol: 'REGISSEUR', onderwerp }, 1);
  const koppen = { authorization: `Bearer ${token}`, 'user-agent': ALLES, 'x-verzoek-id': 'Kwastmaker-111222333' };
  const vraag = (query: string, variables: object = {}) => vraagMetKoppen<any>(adres, koppen, query, variables);
  const gezocht = await vraag('query ($t: String!) { zoek(vraag: $t) { totaal } suggesties(begin: $t) { tekst } }', {
    t: ALLES,
  });
  expect(gezocht.data.zoek.totaal).toEqual(expect.any(Number));
  const interesses = [MERKEN.naam.zin, 'voetbal'];
  await vraag('query ($p: MatchProfiel!) { matchActiviteiten(profiel: $p) { score } }', {
    p: { leeftijd: 10, regio: 'DORDRECHT', interesses },
  });
  const reden = await vraag(
    'mutation ($r: String!) { beoordeelDubbeling(soort: AANBOD, a: "impulsklas", b: "schakelklas", oordeel: OPEN, reden: $r) { id } }',
    { r: ALLES },
  );
  expect(reden.errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT');
  await vraag(`{ aanbod(id: "${ALLES}") { naam } Kwastmaker { Xaviero } }`);
  await vraag('query ($id: ID!) { Kwastmaker: aanbod(id: $id) { naam } }', { id: ALLES });
  await fetch(`${adres}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: `{"query": "${ALLES}`,
  });
  await fetch(`${adres}/sop/${encodeURIComponent(ALLES)}?naam=${encodeURIComponent(ALLES)}`);
  // Iets wat wel wordt bewaard: dan staat vast dat er is gezocht waar het zou staan.
  const { errors } = await vraag(
    'mutation { beoordeelDubbeling(soort: AANBOD, a: "impulsklas", b: "schakelklas", oordeel: GEEN_DUBBEL, reden: "herkenbarezin") { id } }',
  );
  expect(errors).toBeUndefined();

  proces.kind.kill('SIGTERM');
  await proces.klaar;
  expect(proces.uitvoer()).toContain('"bericht":"verzoek"');
  expect(sporenIn(proces.uitvoer())).toEqual([]);
  const mis: string[] = [];
  let gezien = false;
  for await (const bestand of bestanden(dataDir)) {
    const inhoud = await readFile(bestand, 'latin1');
    gezien ||= inhoud.includes('herkenbarezin');
    mis.push(...sporenIn(inhoud).map((merk) => `${path.relative(dataDir, bestand)}: ${merk}`));
  }
  expect(mis).toEqual([]);
  expect(gezien).toBe(true);
}, 120_000);
