import { mkdtemp, readdir, rm, stat } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { maakPortier } from '../../gateway/toegang/portier.ts';
import { kiesUitgever } from '../../gateway/toegang/uitgever.ts';
import { leesInstellingen } from '../../schema/instellingen.ts';
import { start } from '../kit/proces.ts';

let DATA_DIR = '';
beforeAll(async () => {
  DATA_DIR = await mkdtemp(path.join(os.tmpdir(), 'aanbod-token-'));
});
afterAll(() => rm(DATA_DIR, { recursive: true }));

const opdracht = async (argumenten: string[], omgeving: Record<string, string> = {}) => {
  const proces = start('token', argumenten, { DATA_DIR, ...omgeving });
  const code = await proces.klaar;
  return { code, uitvoer: proces.uitvoer(), token: /^[\w-]+\.[\w-]+\.[\w-]+$/m.exec(proces.uitvoer())?.[0] ?? '' };
};
const portierMet = (omgeving: Record<string, string> = {}) =>
  maakPortier(kiesUitgever(leesInstellingen({ DATA_DIR, ...omgeving })));

test('npm run token geeft een token waarmee men bij een gateway op deze machine een rol heeft', async () => {
  // De gateway kan al draaien voordat de sleutel er is.
  const portier = portierMet();
  await expect(portier('Bearer eyJhbGciOiJFUzI1NiJ9.e30.AAAA')).rejects.toThrow('niet geldig');
  const { code, token } = await opdracht(['--rol', 'aanbieder', '--organisatie', 'yulius']);
  expect(code).toBe(0);
  expect(await portier(`Bearer ${token}`)).toMatchObject({ rol: 'AANBIEDER', organisatieId: 'yulius' });
});

test('de sleutel is alleen leesbaar voor wie hem maakte, en blijft dezelfde', async () => {
  const eerste = await opdracht(['--rol', 'coach']);
  const tweede = await opdracht(['--rol', 'beheerder']);
  const bestand = await stat(path.join(DATA_DIR, 'ontwikkelsleutel.json'));
  expect(bestand.mode & 0o777).toBe(0o600);
  expect(await readdir(DATA_DIR)).toEqual(['ontwikkelsleutel.json']);
  expect((await portierMet()(`Bearer ${eerste.token}`)).rol).toBe('COACH');
  expect((await portierMet()(`Bearer ${tweede.token}`)).rol).toBe('BEHEERDER');
});

test('in productie bestaat deze uitgever niet: er komt geen token, en een bestaand token geldt niet', async () => {
  const { token } = await opdracht(['--rol', 'coach']);
  const productie = { NODE_ENV: 'production' };
  expect(await opdracht(['--rol', 'coach'], productie)).toMatchObject({
    code: 1,
    token: '',
    uitvoer: expect.stringContaining('NODE_ENV=production'),
  });
  await expect(portierMet(productie)(`Bearer ${token}`)).rejects.toThrow('kan niemand zich aanmelden');
});

test('met een aanmelddienst bestaat deze uitgever niet', async () => {
  const { token } = await opdracht(['--rol', 'coach']);
  const dienst = { OIDC_ISSUER: 'http://127.0.0.1:9', OIDC_AUDIENCE: 'aanbod-in-zicht' };
  expect((await opdracht(['--rol', 'coach'], dienst)).code).toBe(1);
  await expect(portierMet(dienst)(`Bearer ${token}`)).rejects.toThrow();
});

test.each([
  [[], 'Kies --rol uit professional'],
  [['--rol', 'publiek'], 'Kies --rol uit professional'],
  [['--rol', 'coach', '--uren', '0'], '--uren is een heel getal'],
])('een opdracht die niet klopt, zegt wat er wel moet staan: %j', async (argumenten, boodschap) => {
  const { code, uitvoer } = await opdracht(argumenten);
  expect(code).toBe(1);
  expect(uitvoer).toContain(boodschap);
  expect(uitvoer.trim().split('\n')).toHaveLength(1);
});
