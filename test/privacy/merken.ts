import type { Database } from '../../prisma/database.ts';

/** Verzonnen gegevens van een leerling die nergens bewaard mogen worden: per soort een zin, en waaraan zij is te herkennen. */
export const MERKEN = {
  naam: { zin: 'Mijn zoon Xaviero Kwastmaker komt niet meer op school', spoor: /xaviero|kwastmaker/i },
  bsn: { zin: 'Het bsn is 111222333', spoor: /111222333/ },
  telefoon: { zin: 'Bel 06-98712345', spoor: /98712345/ },
  geboren: { zin: 'Zij is geboren op 14-03-2013', spoor: /14-03-2013|2013-03-14/ },
  mail: { zin: 'Mail naar bloemkooltje@proefmail.test', spoor: /bloemkooltje|proefmail/i },
} as const;
export type Merk = keyof typeof MERKEN;
export const MERKNAMEN = Object.keys(MERKEN) as Merk[];

/** Alles tegelijk in één zin. */
export const ALLES = MERKNAMEN.map((merk) => MERKEN[merk].zin).join('. ');

/** Elk merk dat ergens in deze tekst staat. */
export const sporenIn = (tekst: string): Merk[] => MERKNAMEN.filter((merk) => MERKEN[merk].spoor.test(tekst));

/** Waar in de database een merk staat: de tabel, het merk en de rij. Kijkt in elke kolom van elke tabel. */
export async function sporenInDatabase({ prisma }: Pick<Database, 'prisma'>): Promise<string[]> {
  const tabellen = await prisma.$queryRaw<{ naam: string }[]>`
    select format('%I.%I', schemaname, tablename) as naam from pg_tables
    where schemaname not in ('pg_catalog', 'information_schema') order by 1`;
  const patroon = MERKNAMEN.map((merk) => MERKEN[merk].spoor.source).join('|');
  const gevonden: string[] = [];
  for (const { naam } of tabellen) {
    const rijen = await prisma.$queryRawUnsafe<{ rij: string }[]>(
      `select t::text as rij from ${naam} as t where t::text ~* $1`,
      patroon,
    );
    gevonden.push(...rijen.flatMap(({ rij }) => sporenIn(rij).map((merk) => `${naam}: ${merk}`)));
  }
  return [...new Set(gevonden)];
}
