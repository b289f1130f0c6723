import { access, readdir, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { PGlite } from '@electric-sql/pglite';
import { pg_trgm } from '@electric-sql/pglite/contrib/pg_trgm';
import { uuid_ossp } from '@electric-sql/pglite/contrib/uuid_ossp';
import { PrismaPg } from '@prisma/adapter-pg';
import type { SqlMigrationAwareDriverAdapterFactory } from '@prisma/driver-adapter-utils';
import { PrismaPGlite } from 'pglite-prisma-adapter';
import { DatabaseFout, oorzaakRegel } from './fout.ts';
import { vergrendelGegevensmap } from './gegevensmap.ts';
import { PrismaClient } from './generated/client/client.ts';

export interface DatabaseOpties {
  /** Verbindingsadres van PostgreSQL. Zonder adres draait PGlite in `dataDir`. */
  url?: string | undefined;
  /** Map voor PGlite; `memory://` houdt alles in het geheugen. */
  dataDir: string;
  /** Een eerder gemaakte kopie (`PGlite.dumpDataDir`) om een database in het geheugen mee te vullen. */
  kopie?: Blob | undefined;
  /** Grootste aantal verbindingen met PostgreSQL. */
  verbindingen?: number | undefined;
  /** Zo lang mag één SQL-opdracht op PostgreSQL duren, in milliseconden; zonder grens kan een verzoek eindeloos wachten. */
  tijdslimietMs?: number | undefined;
  /** Hoort elke SQL-opdracht, zonder waarden. Voor tests en metingen. */
  opVraag?: ((sql: string) => void) | undefined;
}

export interface Database {
  soort: 'pglite' | 'postgresql';
  prisma: PrismaClient;
  adapter: SqlMigrationAwareDriverAdapterFactory;
  /** Alleen bij PGlite: de database zelf, om te kopiëren of als server aan te bieden. */
  pglite?: PGlite;
  sluit(): Promise<void>;
}

/** Opent de database. Een fout is altijd een `DatabaseFout` met één leesbare regel; er is dan niets veranderd. */
export async function openDatabase(opties: DatabaseOpties): Promise<Database> {
  return opties.url ? openPostgres(opties.url, opties) : openPGlite(opties);
}

async function openPostgres(
  url: string,
  { verbindingen = 10, tijdslimietMs, opVraag }: DatabaseOpties,
): Promise<Database> {
  const adapter = new PrismaPg({
    connectionString: url,
    max: verbindingen,
    connectionTimeoutMillis: 5_000,
    // De server breekt een te lange opdracht af; zwijgt de server zelf, dan houdt de verbinding het iets later voor gezien.
    ...(tijdslimietMs ? { statement_timeout: tijdslimietMs, query_timeout: tijdslimietMs + 2_000 } : {}),
  });
  const prisma = maakClient(adapter, opVraag);
  try {
    await prisma.$queryRaw`select 1`;
  } catch (fout) {
    await prisma.$disconnect();
    throw new DatabaseFout(
      `De database op ${veiligAdres(url)} is niet bereikbaar (${oorzaakRegel(fout)}). Controleer DATABASE_URL en of PostgreSQL draait.`,
    );
  }
  return { soort: 'postgresql', prisma, adapter, sluit: () => prisma.$disconnect() };
}

async function openPGlite({ dataDir, kopie, opVraag }: DatabaseOpties): Promise<Database> {
  const inGeheugen = dataDir.startsWith('memory://');
  const ontgrendel = inGeheugen ? async () => {} : await vergrendelGegevensmap(dataDir);
  const map = inGeheugen ? dataDir : path.join(dataDir, 'pglite');
  let pglite: PGlite;
  try {
    const klaar = inGeheugen ? async () => {} : await bereidVoor(dataDir, map);
    pglite = await PGlite.create(map, { extensions: { pg_trgm, uuid_ossp }, ...(kopie ? { loadDataDir: kopie } : {}) });
    await klaar();
    await leesElkeTabel(pglite);
    await pglite.refreshArrayTypes();
  } catch (fout) {
    await ontgrendel();
    throw new DatabaseFout(
      `De gegevensmap ${map} kan niet worden geopend (${oorzaakRegel(fout)}). Er is niets veranderd. Zet een reservekopie terug, of kies met DATA_DIR een lege map.`,
    );
  }
  const adapter = new PrismaPGlite(pglite) as unknown as SqlMigrationAwareDriverAdapterFactory;
  const prisma = maakClient(adapter, opVraag);
  return {
    soort: 'pglite',
    prisma,
    adapter,
    pglite,
    async sluit() {
      await prisma.$disconnect();
      if (!pglite.closed) await pglite.close();
      await ontgrendel();
    },
  };
}

/**
 * Een map met bestanden maar zonder PG_VERSION is beschadigd. PGlite zou er zonder te vragen een nieuwe database overheen zetten.
 * Alleen als het bestand in-aanmaak er staat, is zij nooit af geweest en heeft zij geen gegevens: dan mag zij weg. Geeft terug wat te
 * doen is als PGlite open is.
 */
async function bereidVoor(dataDir: string, map: string): Promise<() => Promise<void>> {
  const merk = path.join(dataDir, 'in-aanmaak');
  const afgebroken = await access(merk).then(
    () => true,
    () => false,
  );
  if (afgebroken) await rm(map, { recursive: true, force: true });
  const inhoud: string[] = await readdir(map).catch(() => []);
  if (inhoud.includes('PG_VERSION')) return async () => {};
  if (inhoud.length > 0) throw new Error('er ontbreken bestanden');
  await writeFile(merk, '');
  return () => rm(merk, { force: true });
}

/** Leest van elke eigen tabel één rij: ontbreekt een bestand of is het leeg gemaakt, dan blijkt dat nu en niet later. */
async function leesElkeTabel(pglite: PGlite): Promise<void> {
  await pglite.exec(`do $$ declare tabel record; begin
    for tabel in
      select format('%I.%I', schemaname, relname) as naam
      from pg_stat_user_tables
    loop
      execute 'select 1 from ' || tabel.naam || ' limit 1';
    end loop;
  end $$`);
}

function maakClient(
  adapter: SqlMigrationAwareDriverAdapterFactory,
  opVraag: ((sql: string) => void) | undefined,
): PrismaClient {
  const opties = { adapter, transactionOptions: { maxWait: 10_000, timeout: 600_000 } };
  if (!opVraag) return new PrismaClient(opties);
  const prisma = new PrismaClient({ ...opties, log: [{ emit: 'event', level: 'query' }] });
  prisma.$on('query', (vraag) => opVraag(vraag.query));
  return prisma;
}

/** Het adres zonder gebruikersnaam en wachtwoord. */
function veiligAdres(url: string): string {
  try {
    const { host, pathname } = new URL(url);
    return `${host}${pathname}`;
  } catch {
    return 'DATABASE_URL';
  }
}
