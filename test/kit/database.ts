import { randomUUID } from 'node:crypto';
import { openAsBlob } from 'node:fs';
import { inject, onTestFinished } from 'vitest';
import { type Database, openDatabase } from '../../prisma/database.ts';
import { beheer, maakDatabase, verwijderDatabase } from './postgres.ts';

export interface TestDatabase extends Database {
  /** SQL-opdrachten sinds de vorige keer dat hierom werd gevraagd. */
  geteld(): string[];
  /** Verbindingsadres, als dit een database op PostgreSQL is. */
  url?: string;
}

/** Een eigen database, op PGlite of PostgreSQL: `leeg` heeft alleen tabellen, `vol` ook startgegevens en een kleine Voorbeeldstad. */
export async function testDatabase(soort: 'leeg' | 'vol' = 'vol'): Promise<TestDatabase> {
  const vragen: string[] = [];
  const opVraag = (sql: string) => vragen.push(sql);
  const sjabloon = inject('sjabloon')[soort];
  const postgres = inject('postgres');
  const db = postgres
    ? await kopieOpPostgres(postgres, sjabloon, opVraag)
    : await openDatabase({ dataDir: 'memory://', kopie: await openAsBlob(sjabloon), opVraag });
  return { ...db, geteld: () => vragen.splice(0).filter((sql) => !/^(BEGIN|COMMIT|ROLLBACK)/i.test(sql)) };
}

/** Als `testDatabase`, en sluit haar zelf na de test. */
export async function eigenDatabase(soort: 'leeg' | 'vol' = 'vol'): Promise<TestDatabase> {
  const db = await testDatabase(soort);
  onTestFinished(() => db.sluit());
  return db;
}

async function kopieOpPostgres(url: string, sjabloon: string, opVraag: (sql: string) => void) {
  const naam = `test_${randomUUID().replaceAll('-', '')}`;
  await beheer(url, (client) => maakDatabase(client, naam, sjabloon));
  const adres = new URL(url);
  adres.pathname = `/${naam}`;
  const db = await openDatabase({ url: adres.href, dataDir: '', opVraag, verbindingen: 4 });
  return {
    ...db,
    url: adres.href,
    sluit: async () => {
      await db.sluit();
      await beheer(url, async (client) => void (await verwijderDatabase(client, naam)));
    },
  };
}
