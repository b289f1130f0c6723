import { databaseNietGereed } from '../../gateway/gereed.ts';
import { type Database, openDatabase } from '../../prisma/database.ts';
import { DatabaseFout } from '../../prisma/fout.ts';
import type { Instellingen } from '../../schema/instellingen.ts';

/** Opent de database van de instellingen, doet er iets mee en sluit haar altijd. */
export async function metDatabase<T>(instellingen: Instellingen, doe: (db: Database) => Promise<T>): Promise<T> {
  const db = await openVanInstellingen(instellingen);
  try {
    return await doe(db);
  } finally {
    await db.sluit();
  }
}

/** Als `metDatabase`, voor een opdracht die gegevens nodig heeft: zijn die er niet, dan is dat een fout die zegt wat te doen. */
export const metGevuldeDatabase = <T>(instellingen: Instellingen, doe: (db: Database) => Promise<T>): Promise<T> =>
  metDatabase(instellingen, async (db) => {
    const mist = await databaseNietGereed(db.prisma);
    if (mist.length > 0) throw new DatabaseFout(`Dit kan nog niet: ${mist.join('; ')}.`);
    return doe(db);
  });

/** Zo lang mag een SQL-opdracht voor een verzoek duren; laden en Voorbeeldstad hebben geen grens. */
export const TIJDSLIMIET_MS = 30_000;

export const openVanInstellingen = (instellingen: Instellingen, tijdslimietMs?: number): Promise<Database> =>
  openDatabase({
    tijdslimietMs,
    url: instellingen.DATABASE_URL,
    dataDir: instellingen.DATA_DIR,
    verbindingen: instellingen.DATABASE_VERBINDINGEN,
  });
