import { once } from 'node:events';
import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, test } from 'vitest';
import { type MeiliZoekmachine, maakMeilisearch } from '../../search/meilisearch/index.ts';
import { ZoekmachineFout } from '../../search/zoekmachine.ts';
import { maakDocument } from './documenten.ts';
import { opdracht } from './opdracht.ts';

const SLEUTEL = 'een-sleutel-die-niemand-mag-zien';
const servers: Server[] = [];

afterEach(() => {
  for (const server of servers.splice(0)) {
    server.closeAllConnections();
    server.close();
  }
});

/** Ruim genoeg om ook op een drukke machine een antwoord of een weigering af te wachten. */
const RUIM_MS = 20_000;

/** Een zoekmachine op een server die zo antwoordt. */
async function bij(antwoord: RequestListener, geduldMs = RUIM_MS): Promise<MeiliZoekmachine> {
  const server = createServer(antwoord).listen(0, '127.0.0.1');
  servers.push(server);
  await once(server, 'listening');
  return op(server, geduldMs);
}

const op = (server: Server, geduldMs = RUIM_MS) =>
  maakMeilisearch({
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    sleutel: SLEUTEL,
    voorvoegsel: 'proef_',
    geduldMs,
  });

/** Een zoekmachine op een poort waar niets luistert. */
async function nergens(): Promise<MeiliZoekmachine> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const machine = op(server);
  server.close();
  await once(server, 'close');
  return machine;
}

const json =
  (status: number, inhoud: unknown): RequestListener =>
  (_verzoek, antwoord) => {
    antwoord.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(inhoud));
  };

const fout = (code: string, message: string) => ({ code, message, type: 'x', link: 'x' });

const STORINGEN: { naam: string; maak: () => Promise<MeiliZoekmachine>; reden: string }[] = [
  { naam: 'een server die er niet is', maak: nergens, reden: 'Meilisearch is niet bereikbaar.' },
  {
    naam: 'een server die nooit antwoordt',
    maak: () => bij(() => undefined, 200),
    reden: 'Meilisearch antwoordt niet op tijd.',
  },
  {
    naam: 'een server die halverwege zijn antwoord stilvalt',
    maak: () => bij((_verzoek, antwoord) => antwoord.writeHead(200).write('{"hits": [')),
    reden: 'Meilisearch antwoordt niet op tijd.',
  },
  {
    naam: 'een server die de verbinding verbreekt',
    maak: () => bij((verzoek) => verzoek.socket.destroy()),
    reden: 'Meilisearch is niet bereikbaar.',
  },
  {
    naam: 'een server die de sleutel niet kent',
    maak: () => bij(json(403, fout('invalid_api_key', `The API key ${SLEUTEL} is invalid.`))),
    reden: 'Meilisearch weigert het verzoek (invalid_api_key).',
  },
  {
    naam: 'een tussenliggende server met een storing',
    maak: () => bij((_verzoek, antwoord) => antwoord.writeHead(502).end('<html>Bad gateway</html>')),
    reden: 'Meilisearch geeft een onverwacht antwoord.',
  },
  {
    naam: 'een server met een fout zonder uitleg',
    maak: () => bij((_verzoek, antwoord) => antwoord.writeHead(503).end()),
    reden: 'Meilisearch weigert het verzoek (HTTP 503).',
  },
];

describe.each(STORINGEN)('$naam', ({ maak, reden }) => {
  test('is bij zoeken en aanvullen een fout van de zoekmachine, zonder adres of sleutel', async () => {
    const machine = await maak();
    for (const vraag of [() => machine.zoek(opdracht()), () => machine.namen('judo', 5, [])]) {
      const melding = await vraag().catch((e: unknown) => e);
      expect(melding).toBeInstanceOf(ZoekmachineFout);
      expect((melding as Error).message).toBe(reden);
      expect((melding as Error).cause).toBeUndefined();
    }
  });

  test('is niet gezond, en zegt waarom', async () => {
    expect(await (await maak()).gezondheid()).toEqual({ gezond: false, documenten: 0, reden });
  });
});

test('schrijven naar een server die er niet is, is een fout van de zoekmachine', async () => {
  const machine = await nergens();
  const document = maakDocument({ soort: 'AANBOD', id: 'judo', naam: 'Judo' });
  for (const werk of [
    () => machine.schrijf([document]),
    () => machine.verwijder([document]),
    () => machine.zorgVoorIndexen(),
    () => machine.maakZoeksleutel({ geldigMinuten: 5 }),
    () => machine.inhoud()[Symbol.asyncIterator]().next(),
  ]) {
    await expect(werk()).rejects.toThrow(ZoekmachineFout);
  }
});

test.each([
  {
    status: 'failed',
    error: fout('max_fields_limit_exceeded', 'Document Geheim has too many fields'),
    code: 'max_fields_limit_exceeded',
  },
  { status: 'canceled', error: null, code: 'canceled' },
])('een taak die $status is, is een fout met de code en zonder het document', async ({ status, error, code }) => {
  const machine = await bij((verzoek, antwoord) =>
    json(200, verzoek.url?.startsWith('/tasks') ? { status, error } : { taskUid: 7 })(verzoek, antwoord),
  );
  const melding = await machine.verwijder([{ soort: 'AANBOD', id: 'geheim' }]).catch((e: unknown) => e);
  expect(melding).toEqual(new ZoekmachineFout(`Meilisearch kon een taak niet uitvoeren (${code}).`));
});
