import { mkdtemp, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ONDERDELEN } from '../../gateway/onderdelen.ts';
import { maakOntwikkelToken } from '../../gateway/toegang/ontwikkeling.ts';
import { biedAan } from '../../opdrachten/hulp/pglite-server.ts';
import { type TestDatabase, testDatabase } from '../kit/database.ts';
import { vraagAan, vraagMetKoppen } from '../kit/gateway.ts';
import { type Proces, start, stopAlle, vrijePoort, wachtOp } from '../kit/proces.ts';

/** Elke subgraph en de gateway als echt proces, over HTTP. */
const processen = new Map<string, Proces>();
const adressen = new Map<string, string>();
let db: TestDatabase;
let gateway = '';
let dataDir = '';
let stopDatabase = async () => {};

beforeAll(async () => {
  db = await testDatabase('vol');
  const server = db.pglite ? await biedAan(db.pglite) : undefined;
  stopDatabase = async () => {
    await server?.stop();
    await db.sluit();
  };
  for (const naam of ONDERDELEN) adressen.set(naam, `http://127.0.0.1:${await vrijePoort()}`);
  const poort = await vrijePoort();
  gateway = `http://127.0.0.1:${poort}`;
  dataDir = await mkdtemp(path.join(os.tmpdir(), 'aanbod-diensten-'));
  const omgeving = {
    DATA_DIR: dataDir,
    DATABASE_URL: server?.url ?? db.url ?? '',
    DATABASE_VERBINDINGEN: '2',
    DIENST_GEHEIM: 'een-geheim-van-genoeg-tekens',
    DIENSTEN: [...adressen].map(([naam, adres]) => `${naam}=${adres}`).join(','),
    PORT: String(poort),
    LOG_NIVEAU: 'warn',
  };
  for (const naam of ONDERDELEN) processen.set(naam, start('dienst', [naam], omgeving));
  processen.set('gateway', start('gateway', [], omgeving));
  await wachtOp(gateway, processen.get('gateway') as Proces);
});

afterAll(async () => {
  await stopAlle([...processen.values()]);
  await stopDatabase();
  await rm(dataDir, { recursive: true });
});

const VRAAG = `{ alleAanbod(first: 3, filter: {regio: [VOORBEELDSTAD]}) { totaal edges { node { naam aanbieders { naam } wachttijd { status } } } } }`;

describe('losse diensten', () => {
  test('één vraag gaat over alle diensten', async () => {
    const { data, errors } = await vraagAan<any>(
      gateway,
      `{ alleAanbod(first: 3, filter: {regio: [VOORBEELDSTAD]}) { edges { node { naam wachttijd { status } } } }
         scholen(first: 2, filter: {regio: [VOORBEELDSTAD]}) { edges { node { naam wijk { naam activiteiten(first: 2) { totaal } } } } } }`,
    );
    expect(errors).toBeUndefined();
    expect(data.alleAanbod.edges[0].node.wachttijd.status).toEqual(expect.any(String));
    expect(data.scholen.edges[0].node.wijk.activiteiten.totaal).toEqual(expect.any(Number));
  });

  test('een fout in de invoer komt ongewijzigd door de gateway', async () => {
    const { errors } = await vraagAan(gateway, '{ alleAanbod(first: 101) { totaal } }');
    expect(errors?.[0]).toMatchObject({
      message: expect.stringContaining('1 tot en met 100'),
      extensions: { code: 'BAD_USER_INPUT', veld: 'first' },
    });
  });

  test('een dienst hoort van de gateway wie het vraagt, en van niemand anders', async () => {
    const wie = { rol: 'SCHOOL', schoolId: '18YS03' } as const;
    const authorization = `Bearer ${await maakOntwikkelToken(dataDir, wie, 1)}`;
    const vraag = async (koppen: Record<string, string>) =>
      (await vraagMetKoppen<any>(gateway, koppen, '{ ik { rol schoolId } }')).data.ik;
    expect(await vraag({ authorization })).toEqual(wie);
    expect(await vraag({ 'x-verklaring': 'BEHEERDER' })).toEqual({ rol: 'PUBLIEK', schoolId: null });
  });

  test('een groot bestand importeren kan hier niet: wie het zou mogen, hoort welke opdracht het wel kan', async () => {
    const stuur = async (rol: 'REGISSEUR' | 'COACH') => {
      const authorization = `Bearer ${await maakOntwikkelToken(dataDir, { rol }, 1)}`;
      const headers = { 'content-type': 'text/csv', authorization };
      return fetch(`${gateway}/importeer`, { method: 'POST', headers, body: 'Id;Naam' });
    };
    const geweigerd = await stuur('REGISSEUR');
    expect(geweigerd.status).toBe(501);
    expect(await geweigerd.text()).toContain('npm run importeer');
    expect((await stuur('COACH')).status).toBe(403);
  });

  test('een dienst weigert wie het geheim niet kent', async () => {
    for (const [naam, adres] of adressen) {
      const antwoord = await fetch(`${adres}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', 'x-verklaring': 'verkeerd' },
        body: JSON.stringify({ query: '{ __typename }' }),
      });
      expect(antwoord.status, naam).toBe(403);
      expect(await antwoord.text(), naam).toContain('FORBIDDEN');
    }
  });

  test('staat een dienst uit, dan komt de rest van het antwoord met een fout die haar noemt', async () => {
    const wachttijden = processen.get('wachttijden') as Proces;
    wachttijden.kind.kill('SIGTERM');
    expect(await wachttijden.klaar).toBe(0);

    const { data, errors } = await vraagAan<any>(gateway, VRAAG);
    expect(data.alleAanbod.edges).toHaveLength(3);
    expect(data.alleAanbod.edges[0].node.naam).toEqual(expect.any(String));
    expect(data.alleAanbod.edges[0].node.wachttijd).toBeNull();
    expect(errors?.[0]).toMatchObject({
      message: expect.stringContaining('wachttijden'),
      extensions: { code: 'SERVICE_UNAVAILABLE', onderdeel: 'wachttijden' },
    });
    expect(JSON.stringify(errors)).not.toMatch(/127\.0\.0\.1|localhost|ECONNREFUSED|http/);

    const gereed = await fetch(`${gateway}/gereed`);
    expect(gereed.status).toBe(503);
    expect(await gereed.json()).toMatchObject({ nietGereed: [expect.stringContaining('wachttijden')] });
    expect((await fetch(`${gateway}/gezond`)).status).toBe(200);
  });
});
