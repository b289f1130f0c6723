import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import type { TestProject } from 'vitest/node';
import { vul } from '../../opdrachten/hulp/vullen.ts';
import { openDatabase } from '../../prisma/database.ts';
import { migreer } from '../../prisma/migraties.ts';
import { leesInstellingen } from '../../schema/instellingen.ts';
import { beheer, maakDatabase, verwijderDatabase } from './postgres.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Kopie (PGlite) of sjabloon (PostgreSQL) van een lege en van een gevulde database. */
    sjabloon: { leeg: string; vol: string };
    /** Verbindingsadres van PostgreSQL, of leeg: dan draait alles op PGlite. */
    postgres: string;
  }
}

/**
 * Maakt één keer een lege en een gevulde database; elk testbestand krijgt een eigen kopie. Met TEST_DATABASE_URL draait alles op een
 * echte PostgreSQL.
 */
export default async function vooraf(project: TestProject) {
  const url = process.env['TEST_DATABASE_URL'] ?? '';
  // biome-ignore lint/suspicious/noConsole: wie de tests draait, moet zien waarop.
  console.log(
    url ? 'Tests op PostgreSQL.' : 'Tests op de ingebouwde database (PGlite). Met TEST_DATABASE_URL ook op PostgreSQL.',
  );
  project.provide('postgres', url);
  return url ? opPostgres(project, url) : opPGlite(project);
}

const INSTELLINGEN = leesInstellingen({});

async function opPGlite(project: TestProject) {
  const map = await mkdtemp(path.join(os.tmpdir(), 'aanbod-test-'));
  const db = await openDatabase({ dataDir: 'memory://' });
  const bewaar = async (naam: string) => {
    const bestand = path.join(map, naam);
    const kopie = await db.pglite?.dumpDataDir('none');
    await writeFile(bestand, Buffer.from((await kopie?.arrayBuffer()) ?? new ArrayBuffer()));
    return bestand;
  };
  await migreer(db);
  const leeg = await bewaar('leeg.tar');
  await vul(db, INSTELLINGEN);
  const vol = await bewaar('vol.tar');
  await db.sluit();
  project.provide('sjabloon', { leeg, vol });
  return () => rm(map, { recursive: true, force: true });
}

async function opPostgres(project: TestProject, url: string) {
  const leeg = `test_leeg_${process.pid}`;
  const vol = `test_vol_${process.pid}`;
  await beheer(url, async (client) => {
    await maakDatabase(client, leeg);
    await maakDatabase(client, vol);
  });
  const leegDb = await openDatabase({ url: metNaam(url, leeg), dataDir: '' });
  await migreer(leegDb);
  await leegDb.sluit();
  const volDb = await openDatabase({ url: metNaam(url, vol), dataDir: '' });
  await vul(volDb, INSTELLINGEN);
  await volDb.sluit();
  project.provide('sjabloon', { leeg, vol });
  return () =>
    beheer(url, async (client) => {
      await verwijderDatabase(client, leeg);
      await verwijderDatabase(client, vol);
    });
}

function metNaam(url: string, naam: string): string {
  const adres = new URL(url);
  adres.pathname = `/${naam}`;
  return adres.href;
}
