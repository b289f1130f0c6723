import MiniSearch from 'minisearch';
import type { PrismaClient } from '../../prisma/generated/client/client.ts';
import { VELDEN } from '../../search/vormen.ts';

type ZoekIds = (vraag: string) => Promise<string[]>;
type Rij = { soort: string; id: string; velden: Partial<Record<string, string[]>> };

const AANTAL = 20;

/** Gewone zoekers over dezelfde documenten, om naast te leggen: de `dutch`-zoektekst van PostgreSQL, en MiniSearch. */
export async function maakAnderen(prisma: PrismaClient): Promise<Record<string, ZoekIds>> {
  const rijen = (await prisma.document.findMany({
    where: { soort: { not: 'BEGRIP' }, herkomst: { not: 'VOORBEELD' } },
    select: { soort: true, id: true, velden: true },
  })) as Rij[];
  return { 'dutch volledige tekst': await maakDutch(prisma, rijen), MiniSearch: maakMiniSearch(rijen) };
}

async function maakDutch(prisma: PrismaClient, rijen: readonly Rij[]): Promise<ZoekIds> {
  await prisma.$executeRaw`create schema if not exists relevantie`;
  await prisma.$executeRaw`drop table if exists relevantie.gewoon`;
  await prisma.$executeRaw`create table relevantie.gewoon (id text primary key, vector tsvector)`;
  const json = JSON.stringify(
    rijen.map(({ soort, id, velden }) => ({
      id: `${soort} ${id}`,
      a: (velden['NAAM'] ?? []).join(' '),
      b: (velden['THEMA'] ?? []).join(' '),
      c: VELDEN.filter((veld) => veld !== 'NAAM' && veld !== 'THEMA')
        .flatMap((veld) => velden[veld] ?? [])
        .join(' '),
    })),
  );
  await prisma.$executeRaw`
    insert into relevantie.gewoon
    select id, setweight(to_tsvector('dutch', a), 'A') || setweight(to_tsvector('dutch', b), 'B') || setweight(to_tsvector('dutch', c), 'D')
    from json_to_recordset(${json}::json) as r(id text, a text, b text, c text)`;
  // Eerst alle woorden; vindt dat niets, dan een van de woorden: zo zou men het met gewone middelen doen.
  return async (vraag) => {
    for (const teken of ['&', '|']) {
      const gevonden = await prisma.$queryRaw<{ id: string }[]>`
        select id from relevantie.gewoon, (select replace(plainto_tsquery('dutch', ${vraag})::text, '&', ${teken})::tsquery as q) as vraag
        where vector @@ q order by ts_rank(vector, q) desc, id limit ${AANTAL}::int`;
      if (gevonden.length > 0) return gevonden.map(({ id }) => id);
    }
    return [];
  };
}

function maakMiniSearch(rijen: readonly Rij[]): ZoekIds {
  const index = new MiniSearch({
    fields: ['naam', 'thema', 'rest'],
    searchOptions: { boost: { naam: 3, thema: 2 }, fuzzy: 0.2, prefix: true },
  });
  index.addAll(
    rijen.map(({ soort, id, velden }) => ({
      id: `${soort} ${id}`,
      naam: (velden['NAAM'] ?? []).join(' '),
      thema: (velden['THEMA'] ?? []).join(' '),
      rest: VELDEN.filter((veld) => veld !== 'NAAM' && veld !== 'THEMA')
        .flatMap((veld) => velden[veld] ?? [])
        .join(' '),
    })),
  );
  return async (vraag) =>
    index
      .search(vraag)
      .slice(0, AANTAL)
      .map(({ id }) => String(id));
}
