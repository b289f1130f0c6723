import { openAsBlob } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { expect, inject, it, onTestFinished } from 'vitest';
import { type Database, openDatabase } from '../../prisma/database.ts';
import { eigenDatabase } from '../kit/database.ts';
import { type Proces, start } from '../kit/proces.ts';
import { aanbod, alsCsv, staat } from './kit.ts';

/** Iets meer dan de import in één keer schrijft: de rest komt na de eerste melding. */
const AANTAL = 1_050;
/** Een ingebouwde database op schijf opent en schrijft traag op een drukke machine. In milliseconden. */
const GEDULD = 240_000;

/** Een map met een bestand om te importeren. */
async function maakBestand(): Promise<{ map: string; bestand: string }> {
  const map = await mkdtemp(path.join(os.tmpdir(), 'import-'));
  onTestFinished(() => rm(map, { recursive: true, force: true }));
  const bestand = path.join(map, 'aanbod.csv');
  const rijen = Array.from({ length: AANTAL }, (_leeg, nr) => aanbod(`kill-${nr}`, { doel: `Doel ${nr}` }));
  await writeFile(bestand, alsCsv('aanbod', rijen));
  return { map, bestand };
}

/** Wacht tot een proces iets schrijft, en maakt er dan met geweld een einde aan. */
async function killBij({ kind, uitvoer, klaar }: Proces, regel: string): Promise<void> {
  const gezien = new Promise<void>((verder) => {
    kind.stderr?.on('data', () => uitvoer().includes(regel) && verder());
  });
  await Promise.race([gezien, klaar]);
  expect(uitvoer(), 'de import was al klaar of kwam niet op gang').toContain(regel);
  kind.kill('SIGKILL');
  await klaar;
}

const nieuw = (db: Pick<Database, 'prisma'>) => db.prisma.aanbod.count({ where: { id: { startsWith: 'kill-' } } });

/** Op elk moment: tijdens het schrijven, met alles geschreven en tijdens de index. */
const MOMENTEN = ['Import: aanbod', 'Import: zoekindex bijwerken'];

it.each(MOMENTEN)(
  'Een import die bij "%s" wordt gedood, heeft niets veranderd en kan opnieuw',
  async (moment) => {
    const { map, bestand } = await maakBestand();
    const { adres, lees } = await plek(map);
    const eerst = await lees(staat);
    const opdracht = [bestand, '--verslag', path.join(map, 'verslag.csv')];
    await killBij(start('importeer', opdracht, adres), moment);
    expect(await lees(staat)).toEqual(eerst);
    const weer = start('importeer', opdracht, adres);
    expect(await weer.klaar, weer.uitvoer()).toBe(0);
    expect(await lees(nieuw)).toBe(AANTAL);
  },
  GEDULD,
);

it(
  'Een import die bij het vastleggen wordt gedood, is er helemaal of helemaal niet',
  async () => {
    const { map, bestand } = await maakBestand();
    const { adres, lees } = await plek(map);
    const { documenten, gebeurtenissen } = await lees(staat);
    await killBij(
      start('importeer', [bestand, '--verslag', path.join(map, 'verslag.csv')], adres),
      'Import: vastleggen',
    );
    const [erbij, daarna] = await lees(async (db) => [await nieuw(db), await staat(db)] as const);
    expect([0, AANTAL]).toContain(erbij);
    expect(daarna).toMatchObject({ documenten: documenten + erbij, gebeurtenissen: gebeurtenissen + erbij });
  },
  GEDULD,
);

/** Een gevulde database waar een ander proces bij kan: op PostgreSQL, of PGlite in een map. */
async function plek(map: string) {
  if (inject('postgres')) {
    const db = await eigenDatabase('vol');
    return { adres: { DATABASE_URL: db.url ?? '' }, lees: <T>(vraag: (db: Database) => Promise<T>) => vraag(db) };
  }
  const dataDir = path.join(map, 'data');
  const lees = async <T>(vraag: (db: Database) => Promise<T>): Promise<T> => {
    const db = await openDatabase({ dataDir });
    try {
      return await vraag(db);
    } finally {
      await db.sluit();
    }
  };
  const kopie = await openAsBlob(inject('sjabloon').vol);
  await (await openDatabase({ dataDir, kopie })).sluit();
  return { adres: { DATA_DIR: dataDir }, lees };
}
