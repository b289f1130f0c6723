import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Database } from '../../prisma/database.ts';
import { BESTANDEN, type Bestandssoort, STARTDATA } from '../../prisma/laden/lees.ts';
import { vormen } from '../../prisma/startdata/vorm/pakket.ts';
import { testDatabase } from '../kit/database.ts';

/** Een lege database in het geheugen, op het huidige model. */
export const verseDatabase = (): Promise<Database> => testDatabase('leeg');

type Rij = Record<string, unknown>;

/** Voert het werk uit op een kopie van de startgegevens waarin één bestand is veranderd. */
export async function metKopie<T>(
  soort: Bestandssoort,
  verander: (rijen: Rij[]) => Rij[] | string,
  werk: (map: string) => Promise<T>,
): Promise<T> {
  const map = await mkdtemp(path.join(tmpdir(), 'startdata-'));
  try {
    await cp(STARTDATA, map, { recursive: true, filter: (bron) => !bron.endsWith('vorm') });
    const bestand = path.join(map, BESTANDEN[soort]);
    const nieuw = verander(JSON.parse(await readFile(bestand, 'utf8')) as Rij[]);
    await writeFile(bestand, typeof nieuw === 'string' ? nieuw : JSON.stringify(nieuw));
    return await werk(map);
  } finally {
    await rm(map, { recursive: true, force: true });
  }
}

/** Verandert in een lijst één record. */
export const bij = (id: string, wijziging: Rij) => (rijen: Rij[]) =>
  rijen.map((rij) => (rij['id'] === id || rij['code'] === id ? { ...rij, ...wijziging } : rij));

/** Aanbod met alleen wat verplicht is, aangevuld met eigen velden. */
export const eenAanbod = (velden: Rij) =>
  vormen.aanbod.parse({
    id: 'proef',
    naam: 'Proef',
    regio: 'DORDRECHT',
    status: 'OPERATIONEEL',
    herkomst: 'INVOER',
    ...velden,
  });

/** Hoeveel rijen er in elke tabel met gegevens staan, en wat er in staat: om te zien of er iets verandert. */
export async function inhoud(db: Database): Promise<string> {
  const tabellen = await db.prisma.$queryRaw<{ tabel: string }[]>`
    select format('%I.%I', schemaname, tablename) as tabel from pg_tables
    where schemaname in ('aanbod', 'scholen', 'wachttijden', 'activiteiten', 'beheer') order by 1`;
  const delen = [];
  for (const { tabel } of tabellen) {
    const rijen = await db.prisma.$queryRawUnsafe<{ rij: string }[]>(
      `select t::text as rij from ${tabel} t order by 1`,
    );
    delen.push(`${tabel} ${rijen.length}`, ...rijen.map(({ rij }) => rij));
  }
  return delen.join('\n');
}
