import type { AddressInfo } from 'node:net';
import express from 'express';
import pino from 'pino';
import { expect, test } from 'vitest';
import { onleesbaar } from '../../gateway/deur.ts';
import { deurMet } from '../grenzen/kit.ts';
import { testGateway } from '../kit/gateway.ts';
import { haal } from './kit.ts';

const ADRESSEN = [
  '/sop',
  '/sop/18YS03',
  '/hsds/services',
  '/hsds/services?minimal=true',
  '/hsds/service_at_locations',
  '/hsds/organizations',
  '/hsds/taxonomy_terms',
  '/wijzigingen.atom',
];

test.each(ADRESSEN)('%s geeft geen half antwoord als een onderdeel stilvalt', async (pad) => {
  const { adres } = await deurMet({}, { bron: () => Promise.reject(new Error('http://intern:4101/ weg')) });
  const antwoord = await fetch(`${adres}${pad}`);
  const tekst = await antwoord.text();
  expect(antwoord.status).toBe(503);
  expect(antwoord.headers.get('etag')).toBeNull();
  expect(JSON.parse(tekst).errors[0].extensions.code).toBe('SERVICE_UNAVAILABLE');
  expect(tekst).not.toContain('intern');
});

test('een adres dat er niet is, zegt in JSON waar het wel moet', async () => {
  const { adres } = await deurMet();
  for (const pad of ['/nergens', '/hsds/nergens', '/sop/18YS03/nergens']) {
    const antwoord = await fetch(`${adres}${pad}`);
    expect(antwoord.status).toBe(404);
    expect(((await antwoord.json()) as any).errors[0].message).toContain('/graphql');
  }
});

test('een fout van ons heet geen fout van wie vraagt, en staat zonder tekst in het logboek', async () => {
  const regels: string[] = [];
  const log = pino({}, { write: (regel) => regels.push(regel) });
  const app = express();
  app.get('/', () => {
    throw new TypeError('Zebravink telt niet');
  });
  app.use(onleesbaar({ VRAAG_KB: 1 } as never, log));
  const server = app.listen(0);
  const antwoord = await fetch(`http://localhost:${(server.address() as AddressInfo).port}/`);
  const tekst = await antwoord.text();
  server.close();
  expect(antwoord.status).toBe(500);
  expect(JSON.parse(tekst).errors[0].extensions.code).toBe('INTERNAL_SERVER_ERROR');
  expect(regels.join()).toContain('TypeError');
  expect(tekst + regels.join()).not.toContain('Zebravink');
});

test('een storing blijft niet hangen: daarna komt het antwoord weer', async () => {
  let stuk = true;
  const lijst = { totaal: 0, edges: [] };
  const { adres } = await deurMet(
    {},
    { bron: async () => (stuk ? Promise.reject(new Error('weg')) : ({ data: { lijst } } as never)) },
  );
  expect((await fetch(`${adres}/hsds/organizations`)).status).toBe(503);
  stuk = false;
  expect((await fetch(`${adres}/hsds/organizations`)).status).toBe(200);
});

test.each(ADRESSEN)('%s weigert een token dat niet geldt', async (pad) => {
  const deur = await deurMet();
  expect((await fetch(`${deur.adres}${pad}`, { headers: { authorization: 'Bearer vals' } })).status).toBe(401);
  expect(deur.doorgelaten).toEqual([]);
});

test('de grens per minuut geldt over alle adressen samen', async () => {
  const { adres } = await deurMet({ VRAGEN_PER_MINUUT: '2' });
  const status = async (pad: string) => (await fetch(`${adres}${pad}`)).status;
  expect([await status('/hsds'), await status('/hsds/profiel'), await status('/hsds')]).toEqual([200, 200, 429]);
});

test('een website van elders mag vragen met een ETag, als zij is genoemd', async () => {
  const { adres } = await deurMet({ CORS_HERKOMSTEN: 'https://portaal.nl' });
  const origin = 'https://portaal.nl';
  const vooraf = { origin, 'access-control-request-method': 'GET', 'access-control-request-headers': 'if-none-match' };
  const toestemming = await fetch(`${adres}/sop`, { method: 'OPTIONS', headers: vooraf });
  expect(toestemming.headers.get('access-control-allow-headers')).toContain('if-none-match');
  const antwoord = await fetch(`${adres}/hsds`, { headers: { origin } });
  expect(antwoord.headers.get('access-control-expose-headers')).toContain('etag');
});

test('wat is samengevoegd, blijft te vinden onder zijn oude UUID', async () => {
  const voor = await testGateway();
  const na = await testGateway();
  try {
    const oud = (await haal(voor, '/hsds/services?per_page=1')).inhoud.contents[0];
    await na.db.prisma.aanbod.update({ where: { id: 'impulsklas' }, data: { vroegereIds: [oud.sleutel] } });
    await na.db.prisma.aanbod.delete({ where: { id: oud.sleutel } });
    expect((await haal(na, `/hsds/services/${oud.id}`)).inhoud.sleutel).toBe('impulsklas');
  } finally {
    await Promise.all([voor.stop(), na.stop()]);
  }
});
