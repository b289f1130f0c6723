import { mkdir, mkdtemp, readdir, rm, stat } from 'node:fs/promises';
import { type ClientRequest, request } from 'node:http';
import os from 'node:os';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterEach, beforeAll, describe, expect, it, onTestFinished, vi } from 'vitest';
import { ruimOp } from '../../gateway/import/tijdelijk.ts';
import { PUBLIEK, type Wie } from '../../schema/toegang.ts';
import { aanbiederVan, LEZERS, REGISSEUR } from '../beheer/kit.ts';
import { type TestGateway, testGateway } from '../kit/gateway.ts';
import { aanbod, alsCsv, csv, staat } from './kit.ts';

let gateway: TestGateway;
beforeAll(async () => {
  const portier = async (kop?: string): Promise<Wie> => (kop ? JSON.parse(kop) : PUBLIEK);
  gateway = await testGateway({ portier, omgeving: { VRAGEN_PER_MINUUT: '0', IMPORT_MB: '1' } });
  return () => gateway.stop();
});
afterEach(() => vi.waitFor(async () => expect(await overgebleven()).toEqual([])));

const overgebleven = (): Promise<string[]> => readdir(gateway.importmap).catch(() => []);
const koppenVan = (wie: Wie, type = 'text/csv') => ({
  'content-type': type,
  ...(wie === PUBLIEK ? {} : { authorization: JSON.stringify(wie) }),
});
const KOPPEN = ['Id', 'Naam', 'Regio'];
const GOED = csv(KOPPEN, ['deur-goed', 'Goed', 'DORDRECHT']);

interface Stuurkeuzes {
  wie?: Wie;
  vragen?: string;
  type?: string;
  koppen?: Record<string, string>;
}

async function stuur(
  inhoud: string | Buffer | ReadableStream,
  { wie = REGISSEUR, vragen = 'soort=aanbod', type, koppen }: Stuurkeuzes = {},
) {
  const antwoord = await fetch(`${gateway.adres}/importeer?${vragen}`, {
    method: 'POST',
    headers: { ...koppenVan(wie, type), ...koppen },
    body: inhoud,
    ...(inhoud instanceof ReadableStream ? { duplex: 'half' } : {}),
  } as RequestInit);
  const tekst = await antwoord.text();
  const json = antwoord.headers.get('content-type')?.includes('application/json') ?? false;
  const gelezen = json ? JSON.parse(tekst) : undefined;
  return { status: antwoord.status, koppen: antwoord.headers, tekst, inhoud: gelezen, fout: gelezen?.errors?.[0] };
}

/** Begint een bestand te sturen, en houdt halverwege op. */
function stuurHalf(wie: Wie, grootte = 100_000): ClientRequest {
  const verzoek = request(`${gateway.adres}/importeer?soort=aanbod`, {
    method: 'POST',
    headers: { ...koppenVan(wie), 'content-length': String(grootte) },
  });
  verzoek.on('error', () => {});
  verzoek.write(`${csv(KOPPEN, ['deur-half', 'Half', 'DORDRECHT'])}${'x'.repeat(grootte / 2)}`);
  return verzoek;
}

const zijnErBestanden = () => vi.waitFor(async () => expect(await overgebleven()).toHaveLength(1));
const zijnZeWeg = () => vi.waitFor(async () => expect(await overgebleven()).toEqual([]));

describe('Wie het niet mag', () => {
  it.each([...LEZERS, { rol: 'SCHOOL', onderwerp: 's', schoolId: '18YS03' } as Wie])(
    'hoort dat voor er iets van het bestand is gelezen: $rol',
    async (wie) => {
      const verzoek = request(`${gateway.adres}/importeer`, {
        method: 'POST',
        headers: { ...koppenVan(wie), 'content-length': '1000000' },
      });
      verzoek.on('error', () => {});
      verzoek.flushHeaders();
      const status = await new Promise((klaar) => verzoek.on('response', (antwoord) => klaar(antwoord.statusCode)));
      verzoek.destroy();
      expect(status).toBe(wie === PUBLIEK ? 401 : 403);
    },
  );

  it('krijgt in het Nederlands te lezen wie het wel mag', async () => {
    const { fout } = await stuur(GOED, { wie: PUBLIEK });
    expect(fout).toMatchObject({
      message: expect.stringContaining('aanbieder, regisseur'),
      extensions: { code: 'UNAUTHENTICATED' },
    });
  });

  it('is ook een formulier van een website, of een website van elders', async () => {
    const formulier = await stuur(GOED, { type: 'text/plain' });
    expect(formulier.status).toBe(415);
    const vooraf = await fetch(`${gateway.adres}/importeer`, {
      method: 'OPTIONS',
      headers: { origin: 'https://elders.example', 'access-control-request-method': 'POST' },
    });
    expect(vooraf.headers.get('access-control-allow-origin')).toBeNull();
  });

  it('is een aanbieder met iets van een ander: dat wordt geweigerd, en het eigene niet', async () => {
    const { id, organisaties } = await gateway.db.prisma.aanbod.findFirstOrThrow({
      where: { organisaties: { some: { rol: 'AANBIEDER' } } },
      include: { organisaties: { where: { rol: 'AANBIEDER' } } },
    });
    const tekst = csv(['Id', 'Telefoon'], [id, '0999-1']);
    const vragen = 'soort=aanbod&proef=true';
    const eigen = await stuur(tekst, { wie: aanbiederVan(organisaties[0]?.organisatieId ?? ''), vragen });
    expect(eigen.inhoud.aantallen).toMatchObject({ gewijzigd: 1, geweigerd: 0 });
    const vreemd = await stuur(tekst, { wie: aanbiederVan('een-vreemde'), vragen });
    expect(vreemd.inhoud.aantallen).toMatchObject({ gewijzigd: 0, geweigerd: 1 });
  });
});

describe('Een bestand dat niet goed binnenkomt', () => {
  it('verandert niets en laat niets achter als de verbinding halverwege afbreekt', async () => {
    const eerst = await staat(gateway.db);
    const verzoek = stuurHalf(REGISSEUR);
    await zijnErBestanden();
    const [map = ''] = await overgebleven();
    const bestand = await stat(path.join(gateway.importmap, map, 'bestand'));
    expect((bestand.mode & 0o777).toString(8)).toBe('600');
    verzoek.destroy();
    await zijnZeWeg();
    expect(await staat(gateway.db)).toEqual(eerst);
    expect(gateway.logboek.join('')).toContain('verbinding brak af bij een import');
  });

  it('verandert niets als het kleiner is dan Content-Length zegt', async () => {
    const eerst = await staat(gateway.db);
    const verzoek = stuurHalf(REGISSEUR);
    await zijnErBestanden();
    verzoek.socket?.end();
    await zijnZeWeg();
    expect(await staat(gateway.db)).toEqual(eerst);
  });

  it('wordt geweigerd als het te groot is, met en zonder Content-Length', async () => {
    const groot = 'x'.repeat(1_100_000);
    for (const inhoud of [groot, new Blob([groot]).stream()]) {
      const { status, fout } = await stuur(inhoud);
      expect(status).toBe(413);
      expect(fout.message).toContain('groter dan 1 megabyte');
    }
  });

  it.each([
    ['een andere soort', { type: 'multipart/form-data; boundary=x' }],
    ['geen soort', { type: '' }],
    ['een ingepakte inhoud', { koppen: { 'content-encoding': 'gzip' } }],
  ])('wordt geweigerd met %s', async (_wat, keuzes) => {
    const { status, fout } = await stuur(gzipSync(GOED), keuzes);
    expect(status).toBe(415);
    expect(fout.message).toMatch(/^Stuur het bestand/);
  });

  it('is ook gzip zonder kop, een halve zip, of niets: dat is niet te lezen, en er verandert niets', async () => {
    const eerst = await staat(gateway.db);
    const ingepakt = gzipSync(GOED);
    for (const inhoud of [ingepakt, ingepakt.subarray(0, 20), Buffer.from('PK\u0003\u0004half'), Buffer.alloc(0)]) {
      const { status, fout } = await stuur(inhoud, { type: 'application/octet-stream' });
      expect(status).toBe(422);
      expect(fout.message).toEqual(expect.any(String));
    }
    expect(await staat(gateway.db)).toEqual(eerst);
  });

  it.each(['soort=auto', 'proef=misschien', 'regio=MARS', 'verder=ja', 'tekenset=ebcdic'])(
    'wordt geweigerd met ?%s',
    async (vragen) => {
      expect((await stuur(GOED, { vragen })).status).toBe(400);
    },
  );

  it('houdt geen plek bezet: terwijl het binnenkomt kan dezelfde gebruiker geen tweede sturen, en daarna weer wel', async () => {
    const verzoek = stuurHalf(REGISSEUR);
    await zijnErBestanden();
    expect((await stuur(GOED)).status).toBe(429);
    verzoek.destroy();
    await zijnZeWeg();
    await vi.waitFor(async () => expect((await stuur('')).status).toBe(422));
  });
});

describe('Een bestand dat goed binnenkomt', () => {
  it('verandert bij een proef niets, en zegt wat er zou gebeuren', async () => {
    const eerst = await staat(gateway.db);
    const { status, inhoud } = await stuur(GOED, { vragen: 'soort=aanbod&proef=true' });
    expect(status).toBe(200);
    expect(inhoud).toMatchObject({ uitkomst: 'PROEF', aantallen: { nieuw: 1, geweigerd: 0 }, meerRegels: 0 });
    expect(inhoud.verslag).toEqual([expect.objectContaining({ rij: 2, uitslag: 'NIEUW', sleutel: 'deur-goed' })]);
    expect(await staat(gateway.db)).toEqual(eerst);
  });

  it('is meteen te vinden', async () => {
    const naam = 'Zwaluwenpost';
    const { status, inhoud } = await stuur(alsCsv('aanbod', [aanbod('deur-vind', { naam })]));
    expect({ status, uitkomst: inhoud.uitkomst }).toEqual({ status: 200, uitkomst: 'VASTGELEGD' });
    const { data } = await gateway.vraag<any>(
      `{ zoek(vraag: "${naam}", first: 1) { edges { node { ... on Aanbod { id } } } } }`,
    );
    expect(data.zoek.edges).toEqual([{ node: { id: 'deur-vind' } }]);
  });

  it('verandert niets als er een rij fout is, tenzij die mag worden overgeslagen', async () => {
    const tekst = csv(KOPPEN, ['deur-over', 'Over', 'DORDRECHT'], ['deur-mars', 'Mars', 'MARS']);
    const alles = await stuur(tekst);
    expect(alles).toMatchObject({ status: 422, inhoud: { uitkomst: 'NIET_VASTGELEGD', aantallen: { geweigerd: 1 } } });
    expect(alles.inhoud.verslag[0]).toMatchObject({ rij: 3, kolom: 'Regio', uitslag: 'GEWEIGERD' });
    const deel = await stuur(tekst, { vragen: 'soort=aanbod&slaOver=true' });
    expect(deel).toMatchObject({ status: 200, inhoud: { aantallen: { nieuw: 1, geweigerd: 1 } } });
  });

  it('geeft het hele verslag als CSV, ook als het meer is dan in JSON past', async () => {
    const rijen = Array.from({ length: 1_200 }, (_leeg, nr) => [`deur-veel-${nr}`, `Veel ${nr}`, 'MARS']);
    const tekst = csv(KOPPEN, ...rijen);
    const vragen = 'soort=aanbod&proef=true';
    expect((await stuur(tekst, { vragen })).inhoud).toMatchObject({ meerRegels: 200 });
    const alsBestand = await stuur(tekst, { vragen, koppen: { accept: 'text/csv' } });
    expect(alsBestand.koppen.get('content-type')).toContain('text/csv');
    expect(alsBestand.tekst.trimEnd().split('\r\n')).toHaveLength(1_201);
  });

  it('laat met NDJSON zien hoe ver het is, en eindigt met het antwoord of de fout', async () => {
    const koppen = { accept: 'application/x-ndjson' };
    const regels = async (inhoud: string) => {
      const { tekst } = await stuur(inhoud, { vragen: 'soort=aanbod&proef=true', koppen });
      return tekst
        .trimEnd()
        .split('\n')
        .map((regel) => JSON.parse(regel));
    };
    const goed = await regels(GOED);
    expect(goed[0]).toEqual({ voortgang: { wat: 'lezen', rijen: 0 } });
    expect(goed).toContainEqual({ voortgang: { wat: 'aanbod', rijen: 1 } });
    expect(goed.at(-1)).toMatchObject({ uitkomst: 'PROEF', aantallen: { nieuw: 1 } });
    expect((await regels('')).at(-1)).toMatchObject({ errors: [{ message: expect.stringContaining('leeg') }] });
  });

  it('gebeurt met dezelfde Idempotency-Key één keer, en met een ander bestand is dat een vergissing', async () => {
    const koppen = { 'idempotency-key': '"deur-sleutel-1"' };
    const tekst = csv(KOPPEN, ['deur-een-keer', 'Een', 'DORDRECHT']);
    const eerst = await stuur(tekst, { koppen });
    expect(eerst.inhoud).toMatchObject({ uitkomst: 'VASTGELEGD', aantallen: { nieuw: 1 } });
    expect((await stuur(tekst, { koppen })).inhoud).toEqual(eerst.inhoud);
    expect((await stuur(tekst, { koppen: { ...koppen, accept: 'text/csv' } })).tekst).toContain('deur-een-keer');
    expect(await gateway.db.prisma.gebeurtenis.count({ where: { entiteitId: 'deur-een-keer' } })).toBe(1);
    const ander = await stuur(GOED, { koppen });
    expect(ander).toMatchObject({ status: 400, fout: { message: expect.stringContaining('al gebruikt') } });
  });
});

it('Wat een gedood proces liet staan, gaat bij de volgende start weg; wat van een ander lopend proces is, blijft', async () => {
  const map = await mkdtemp(path.join(os.tmpdir(), 'importeer-'));
  onTestFinished(() => rm(map, { recursive: true, force: true }));
  const lopend = `${process.ppid}-bezig`;
  for (const naam of ['999999999-gedood', `${process.pid}-vroeger`, lopend])
    await mkdir(path.join(map, naam), { recursive: true });
  await ruimOp(map);
  expect(await readdir(map)).toEqual([lopend]);
});
