import path from 'node:path';
import type { RequestHandler } from 'express';
import type { Logger } from 'pino';
import { maakImportdeur } from '../../gateway/import/deur.ts';
import type { Database } from '../../prisma/database.ts';
import type { Instellingen } from '../../schema/instellingen.ts';
import { openVanInstellingen } from './database.ts';

/**
 * De deur voor grote bestanden. Op PostgreSQL heeft zij eigen verbindingen, zonder de tijdslimiet van een verzoek; zo houdt een import ook
 * geen verbinding van lezers bezet.
 */
export async function openImportdeur(
  db: Database,
  instellingen: Instellingen,
  log: Logger,
): Promise<{ doe: RequestHandler; sluit(): Promise<void> }> {
  const eigen = db.soort === 'postgresql' ? await openVanInstellingen(instellingen) : undefined;
  const map = path.join(instellingen.DATA_DIR, 'import');
  const { prisma } = eigen ?? db;
  const doe = await maakImportdeur({ prisma, map, grenzen: instellingen, log });
  return { doe, sluit: async () => eigen?.sluit() };
}
