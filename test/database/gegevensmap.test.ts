import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { openDatabase } from '../../prisma/database.ts';
import { DatabaseFout, oorzaakRegel } from '../../prisma/fout.ts';
import { vergrendelGegevensmap } from '../../prisma/gegevensmap.ts';

let map = '';
beforeEach(async () => {
  map = await mkdtemp(path.join(os.tmpdir(), 'gegevensmap-'));
});
afterEach(() => rm(map, { recursive: true, force: true }));

/** Zoveel als een procesnummer nooit is. */
const DOOD = '99999999 1 oud';
const zetSlot = (inhoud: string) => writeFile(path.join(map, 'in-gebruik'), inhoud);

test('een gegevensmap is van één tegelijk, en na het loslaten van de volgende', async () => {
  const ontgrendel = await vergrendelGegevensmap(map);
  await expect(vergrendelGegevensmap(map)).rejects.toThrow(`in gebruik door proces ${process.pid}.`);
  await ontgrendel();
  await (await vergrendelGegevensmap(map))();
  expect(await readdir(map)).toEqual([]);
});

test('proberen velen tegelijk een oud slot over te nemen, dan lukt het er precies één', async () => {
  for (let ronde = 0; ronde < 25; ronde++) {
    await zetSlot(DOOD);
    const pogingen = await Promise.allSettled(Array.from({ length: 8 }, () => vergrendelGegevensmap(map)));
    const gelukt = pogingen.filter((poging) => poging.status === 'fulfilled');
    const mislukt = pogingen.filter((poging) => poging.status === 'rejected');
    expect(gelukt).toHaveLength(1);
    for (const { reason } of mislukt) expect(reason).toBeInstanceOf(DatabaseFout);
    expect(await readdir(map)).toEqual(['in-gebruik']);
    await gelukt[0]?.value();
  }
});

test.runIf(process.platform === 'linux')(
  'een procesnummer dat opnieuw is uitgegeven, houdt de map niet bezet',
  async () => {
    await zetSlot(`${process.ppid} 1 oud`);
    await (await vergrendelGegevensmap(map))();
    await zetSlot(`${process.ppid}`);
    await expect(vergrendelGegevensmap(map)).rejects.toThrow(`in gebruik door proces ${process.ppid}.`);
  },
);

test('een afgebroken eerste start begint opnieuw', async () => {
  const pglite = path.join(map, 'pglite');
  await mkdir(path.join(pglite, 'base'), { recursive: true });
  await writeFile(path.join(map, 'in-aanmaak'), '');
  const db = await openDatabase({ dataDir: map });
  await db.sluit();
  expect(await readdir(pglite)).toContain('PG_VERSION');
  expect(await readdir(map)).toEqual(['pglite']);
});

test('een map waar bestanden uit weg zijn, blijft zoals zij was', async () => {
  const pglite = path.join(map, 'pglite');
  await mkdir(pglite);
  await writeFile(path.join(pglite, 'belangrijk'), 'gegevens');
  await expect(openDatabase({ dataDir: map })).rejects.toThrow('er ontbreken bestanden');
  expect(await readFile(path.join(pglite, 'belangrijk'), 'utf8')).toBe('gegevens');
  expect(await readdir(map)).toEqual(['pglite']);
});

test('de oorzaak is altijd te lezen, ook van een fout die geen Error is', () => {
  expect(oorzaakRegel({ name: 'ErrnoError', errno: 51 })).toBe('de schijf is vol');
  expect(oorzaakRegel(Object.assign(new Error('ENOSPC: no space left'), { code: 'ENOSPC' }))).toBe('de schijf is vol');
  expect(oorzaakRegel({ errno: 8 })).toBe('fout 8');
  expect(oorzaakRegel({})).toBe('onbekende fout');
  expect(oorzaakRegel(new Error('geen route naar postgresql://ik:geheim@db'))).not.toContain('geheim');
});
