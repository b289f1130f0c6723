import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Database } from './database.ts';
import { openDatabase } from './database.ts';
import { DatabaseFout, oorzaakRegel } from './fout.ts';
import { type Modelbestand, maakSchemaEngine } from './schema-engine.ts';

const MODEL = path.join(import.meta.dirname, 'model');
const MIGRATIES = path.join(import.meta.dirname, 'migrations');
const GEEN_FILTER = { externalTables: [], externalEnums: [] };

/** Past de migraties toe die nog niet zijn toegepast. Geeft hun namen terug; leeg als de database al bij was. */
export async function migreer(db: Database): Promise<string[]> {
  const migraties = await leesMigraties();
  if (await isBij(db, migraties)) return [];
  const { engine, sluit } = await maakSchemaEngine(await leesModel(), db);
  try {
    const { appliedMigrationNames } = await engine.applyMigrations({
      migrationsList: migraties,
      filters: GEEN_FILTER,
    });
    // PGlite leert nieuwe lijsttypen niet vanzelf: zonder dit faalt een filter op een lijst met waarden.
    if (appliedMigrationNames.length > 0) await db.pglite?.refreshArrayTypes();
    return appliedMigrationNames;
  } catch (fout) {
    throw new DatabaseFout(`De database kan niet worden bijgewerkt naar het huidige model (${oorzaakRegel(fout)}).`);
  } finally {
    await sluit();
  }
}

/**
 * Staan deze migraties al in de database? Dan hoeft de engine, die een seconde kost, niet geladen te worden. Een migratie die het
 * programma niet of anders kent, is een fout: alleen wat ontbreekt, kan worden toegepast.
 */
async function isBij(db: Database, { migrationDirectories }: Migraties): Promise<boolean> {
  // Een nieuwe database heeft deze tabel nog niet.
  const gedaan = await db.prisma.$queryRaw<{ naam: string; checksum: string }[]>`
    select migration_name as naam, checksum from public._prisma_migrations
    where finished_at is not null and rolled_back_at is null order by migration_name`.catch(() => []);
  const nodig = new Map(
    migrationDirectories.map(({ path: naam, migrationFile: { content } }) => [
      naam,
      createHash('sha256').update(content.value).digest('hex'),
    ]),
  );
  for (const { naam, checksum } of gedaan) {
    if (!nodig.has(naam)) {
      throw new DatabaseFout(
        `De database heeft de migratie ${naam}, die dit programma niet kent: de database is nieuwer. Gebruik de versie van het programma die erbij hoort, of begin opnieuw met npm run db:reset.`,
      );
    }
    if (nodig.get(naam) !== checksum) {
      throw new DatabaseFout(
        `De migratie ${naam} is veranderd nadat zij op deze database is toegepast. Gebruik de versie van het programma die erbij hoort, of begin opnieuw met npm run db:reset.`,
      );
    }
  }
  return new Set(gedaan.map(({ naam }) => naam)).size === nodig.size;
}

type Migraties = Awaited<ReturnType<typeof leesMigraties>>;

/** De SQL die de migraties nog missen om gelijk te zijn aan het model; leeg als zij gelijk zijn. */
export async function verschil(): Promise<string> {
  const db = await openDatabase({ dataDir: 'memory://' });
  try {
    if ((await leesMigraties()).migrationDirectories.length > 0) await migreer(db);
    const model = await leesModel();
    const { engine, sluit } = await maakSchemaEngine(model, db);
    try {
      const bestanden = model.map(([naam, content]) => ({ path: naam, content }));
      const { stdout } = await engine.diff({
        from: { tag: 'schemaDatasource', files: bestanden, configDir: MODEL },
        to: { tag: 'schemaDatamodel', files: bestanden },
        script: true,
        exitCode: false,
        filters: GEEN_FILTER,
      });
      const sql = (stdout ?? '').trim();
      return /^(--[^\n]*\s*)*$/.test(sql) ? '' : sql;
    } finally {
      await sluit();
    }
  } finally {
    await db.sluit();
  }
}

/** Schrijft een nieuwe migratie met het verschil tussen model en migraties. Geeft de map terug, of niets als er geen verschil is. */
export async function nieuweMigratie(naam: string, nu = new Date()): Promise<string | undefined> {
  if (!/^[a-z][a-z0-9_]*$/.test(naam)) {
    throw new DatabaseFout(
      'Geef de migratie een naam met kleine letters, cijfers en _, bijvoorbeeld: wijken_met_vorm.',
    );
  }
  const sql = await verschil();
  if (!sql) return undefined;
  const stempel = nu.toISOString().replace(/\D/g, '').slice(0, 14);
  const map = path.join(MIGRATIES, `${stempel}_${naam}`);
  await mkdir(map, { recursive: true });
  await writeFile(path.join(map, 'migration.sql'), `${sql}\n`);
  return map;
}

/** Gooit alle schema's van dit project weg, of niet één. Wie dit aanroept, heeft om toestemming gevraagd. */
export async function maakLeeg(db: Database): Promise<void> {
  const opdrachten = [
    ...[...(await schemanamen()), 'gedeeld'].map((schema) => `drop schema if exists "${schema}" cascade`),
    'drop table if exists public._prisma_migrations',
  ];
  await db.prisma.$transaction(opdrachten.map((opdracht) => db.prisma.$executeRawUnsafe(opdracht)));
}

async function schemanamen(): Promise<string[]> {
  const basis = await readFile(path.join(MODEL, 'basis.prisma'), 'utf8');
  const lijst = /schemas\s*=\s*\[([^\]]*)\]/.exec(basis)?.[1] ?? '';
  return [...lijst.matchAll(/"([^"]+)"/g)].map((treffer) => treffer[1] ?? '').filter((naam) => naam !== 'gedeeld');
}

async function leesModel(): Promise<Modelbestand[]> {
  const namen = (await readdir(MODEL)).filter((naam) => naam.endsWith('.prisma')).sort();
  return Promise.all(
    namen.map(async (naam): Promise<Modelbestand> => [naam, await readFile(path.join(MODEL, naam), 'utf8')]),
  );
}

async function leesMigraties() {
  const inhoud = await readdir(MIGRATIES, { withFileTypes: true }).catch(() => []);
  const mappen = inhoud
    .filter((item) => item.isDirectory())
    .map((item) => item.name)
    .sort();
  return {
    baseDir: MIGRATIES,
    lockfile: { path: 'migration_lock.toml', content: 'provider = "postgresql"\n' },
    shadowDbInitScript: '',
    migrationDirectories: await Promise.all(
      mappen.map(async (map) => ({
        path: map,
        migrationFile: {
          path: 'migration.sql',
          content: { tag: 'ok' as const, value: await readFile(path.join(MIGRATIES, map, 'migration.sql'), 'utf8') },
        },
      })),
    ),
  };
}
