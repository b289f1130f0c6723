import type { Database } from '../../prisma/database.ts';
import type { Wie } from '../../schema/toegang.ts';
import { indexeerMee } from '../../search/index/index.ts';

export const REGISSEUR: Wie = { rol: 'REGISSEUR', onderwerp: 'r-1' };

type Inhoud = Record<string, Record<string, unknown>[]>;

/** Alles wat in de domeinen staat, per tabel en op volgorde; zonder wanneer en hoe vaak het is gewijzigd. */
export async function heleInhoud({ prisma }: Database): Promise<Inhoud> {
  const tabellen = await prisma.$queryRaw<{ schema: string; naam: string }[]>`
    select table_schema as schema, table_name as naam from information_schema.tables
    where table_schema in ('aanbod', 'scholen', 'wachttijden', 'activiteiten') and table_type = 'BASE TABLE' order by 1, 2`;
  const uit: Inhoud = {};
  for (const { schema, naam } of tabellen) {
    const rijen = await prisma.$queryRawUnsafe<{ rij: Record<string, unknown> }[]>(
      `select to_jsonb(t) - '{gewijzigdOp,versie}'::text[] as rij from "${schema}"."${naam}" as t order by (to_jsonb(t) - '{gewijzigdOp,versie}'::text[])::text`,
    );
    uit[`${schema}.${naam}`] = rijen.map(({ rij }) => rij);
  }
  return uit;
}

/** De zoekindex, zonder de nummers die de database uitdeelt. */
export const heleIndex = ({ prisma }: Database) =>
  prisma.document.findMany({ omit: { nr: true, facetten: true }, orderBy: [{ soort: 'asc' }, { id: 'asc' }] });

/** Of een sleutel nog ergens in de domeinen voorkomt, en waar; de oude namen en sleutels van wie hem overnam tellen niet. */
export async function plekkenVan(db: Database, id: string): Promise<string[]> {
  const alles = await heleInhoud(db);
  return Object.entries(alles).flatMap(([tabel, rijen]) =>
    rijen.flatMap(({ vroegereIds: _, code, ...rij }) =>
      tabel !== 'scholen.Schoolcode' && (code === id || JSON.stringify(rij).includes(`"${id}"`)) ? [tabel] : [],
    ),
  );
}

/** Een ingevoerd aanbod, meteen vindbaar. */
export async function voegAanbodIn({ prisma }: Database, id: string, extra: object = {}): Promise<void> {
  await prisma.$transaction(async (tx) => {
    const basis = { regio: 'DORDRECHT', herkomst: 'INVOER', doel: `Doel van ${id}. `.repeat(id.length) } as const;
    await tx.aanbod.create({
      data: { ...basis, id, naam: `Naam ${id}`, bronnen: [{ titel: `Bron van ${id}` }], ...extra },
    });
    await indexeerMee(tx);
  });
}
