import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { openAsBlob } from 'node:fs';
import { access, mkdtemp, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { setTimeout as wacht } from 'node:timers/promises';
import { expect, inject, onTestFinished, test } from 'vitest';
import { type Database, openDatabase } from '../../prisma/database.ts';
import { voegSamen } from '../../search/registratie/samenvoegen.ts';
import { testDatabase } from '../kit/database.ts';
import { REGISSEUR } from '../registratie/kit.ts';

const KIND = path.join(import.meta.dirname, 'samenvoeg-kind.ts');
/** Zo lang staat een samenvoeging stil op de plek waar zij wordt gedood. */
const STIL_S = 8;

/** Een database die een ander proces kan openen, en waarvan te zien is of dat proces erin stilstaat. */
interface Plek {
  argumenten: string[];
  open(): Promise<Database>;
  staatStil(): Promise<boolean>;
  /** Wacht tot de server merkt dat het proces weg is. */
  losgelaten(): Promise<void>;
}

const opPglite = async (): Promise<Plek> => {
  const map = await mkdtemp(path.join(os.tmpdir(), 'aanbod-kill-'));
  onTestFinished(() => rm(map, { recursive: true }));
  const db = await openDatabase({ dataDir: map, kopie: await openAsBlob(inject('sjabloon').vol) });
  await db.sluit();
  return {
    argumenten: ['--map', map],
    open: () => openDatabase({ dataDir: map }),
    staatStil: () =>
      access(path.join(map, 'pglite', 'proef-staat-stil')).then(
        () => true,
        () => false,
      ),
    losgelaten: () => rm(path.join(map, 'pglite', 'proef-staat-stil'), { force: true }),
  };
};

const opPostgres = async (): Promise<Plek> => {
  const db = await testDatabase('vol');
  onTestFinished(() => db.sluit());
  const url = db.url ?? '';
  const anderen = async (stil: boolean) => {
    const [{ aantal } = { aantal: 0 }] = await db.prisma.$queryRaw<{ aantal: number }[]>`
      select count(*)::int as aantal from pg_stat_activity
      where datname = current_database() and pid <> pg_backend_pid() and state <> 'idle' and (not ${stil} or wait_event = 'PgSleep')`;
    return aantal;
  };
  return {
    argumenten: ['--url', url],
    open: () => openDatabase({ url, dataDir: '', verbindingen: 2 }),
    staatStil: async () => (await anderen(true)) > 0,
    losgelaten: async () => {
      while ((await anderen(false)) > 0) await wacht(200);
    },
  };
};

/** Laat alles wat een tabel verandert, daar stilstaan. De ingebouwde database legt dan een bestand neer: haar proces kan niets meer zeggen. */
const stilstaan = (db: Database, tabel: string) =>
  db.prisma.$executeRawUnsafe(`do $do$ begin
    create or replace function public.proef_sta_stil() returns trigger language plpgsql as $$ begin
      ${db.soort === 'pglite' ? `execute format('copy (select 1) to %L', current_setting('data_directory') || '/proef-staat-stil');` : ''}
      perform pg_sleep(${STIL_S});
      return null;
    end $$;
    create trigger proef_stil after insert or update or delete on ${tabel} for each statement execute function public.proef_sta_stil();
  end $do$`);

const rijdDoor = (db: Database, tabel: string) => db.prisma.$executeRawUnsafe(`drop trigger proef_stil on ${tabel}`);

/** Alles wat er in elke tabel staat. */
async function alles({ prisma }: Database): Promise<Record<string, string[]>> {
  const tabellen = await prisma.$queryRaw<{ naam: string }[]>`
    select format('%I.%I', schemaname, tablename) as naam from pg_tables
    where schemaname not in ('pg_catalog', 'information_schema') order by 1`;
  const uit: Record<string, string[]> = {};
  for (const { naam } of tabellen) {
    const rijen = await prisma.$queryRawUnsafe<{ rij: string }[]>(`select t::text as rij from ${naam} as t order by 1`);
    uit[naam] = rijen.map(({ rij }) => rij);
  }
  return uit;
}

async function wachtTot(voorwaarde: () => Promise<boolean>, kind: ChildProcess): Promise<void> {
  while (!(await voorwaarde())) {
    if (kind.exitCode !== null) throw new Error('Het proces stopte voordat het stilstond.');
    await wacht(50);
  }
}

/** Wat er onderweg in een samenvoeging wordt geschreven: in het begin, halverwege en als laatste. */
const TABELLEN = ['aanbod."Aanbod"', 'beheer."Samenvoeging"', 'beheer."Gebeurtenis"', 'zoeken."Document"'];

test(`een samenvoeging die halverwege wordt gedood (kill -9), laat alles zoals het was`, async () => {
  const plek = await (inject('postgres') ? opPostgres() : opPglite());
  let db = await plek.open();
  const [a, b] = await db.prisma.aanbod.findMany({
    where: { regio: 'VOORBEELDSTAD' },
    orderBy: { id: 'asc' },
    take: 2,
  });
  const [blijft, vervalt] = [a?.id ?? '', b?.id ?? ''];
  const voor = await alles(db);

  for (const tabel of TABELLEN) {
    await stilstaan(db, tabel);
    await db.sluit();
    let gezegd = '';
    const kind = spawn(process.execPath, [KIND, ...plek.argumenten, '--blijft', blijft, '--vervalt', vervalt], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    kind.stdout.on('data', (deel) => {
      gezegd += deel;
    });
    await wachtTot(plek.staatStil, kind);
    kind.kill('SIGKILL');
    await once(kind, 'close');
    expect(gezegd, tabel).toBe('');
    await plek.losgelaten();
    db = await plek.open();
    expect(await alles(db), tabel).toEqual(voor);
    await rijdDoor(db, tabel);
  }

  // Daarna gaat het gewoon, en dan helemaal.
  await voegSamen(db.prisma, { soort: 'AANBOD', blijft, vervalt, neemOver: [], reden: 'Twee keer' }, REGISSEUR);
  const na = await alles(db);
  for (const tabel of TABELLEN) expect(na[tabel], tabel).not.toEqual(voor[tabel]);
  expect(await db.prisma.aanbod.findUnique({ where: { id: vervalt } })).toBeNull();
  await db.sluit();
}, 180_000);
