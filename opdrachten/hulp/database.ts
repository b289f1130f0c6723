import { type Database, openDatabase } from '../../prisma/database.ts';
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

/** Zo lang mag een SQL-opdracht voor een verzoek duren; laden en Voorbeeldstad hebben geen grens. */
export const TIJDSLIMIET_MS = 30_000;

export const openVanInstellingen = (instellingen: Instellingen, tijdslimietMs?: number): Promise<Database> =>
  openDatabase({
    tijdslimietMs,
    url: instellingen.DATABASE_URL,
    dataDir: instellingen.DATA_DIR,
    verbindingen: instellingen.DATABASE_VERBINDINGEN,
  });
