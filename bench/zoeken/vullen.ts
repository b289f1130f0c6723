import { maakBalk } from '../../opdrachten/hulp/balk.ts';
import type { Database } from '../../prisma/database.ts';
import { laadStartdata } from '../../prisma/laden/start.ts';
import { laadVoorbeeldstad } from '../../prisma/laden/voorbeeldstad.ts';
import { migreer } from '../../prisma/migraties.ts';
import { indexeerMee, zorgVoorIndex } from '../../search/index/index.ts';
import type { Meetwijk } from './vragen.ts';

/** Bij elk aanbod komen activiteiten, scholen en organisaties: samen zo veel documenten per aanbod. */
const DOCUMENTEN_PER_AANBOD = 1.51;
/** Zo veel mag een Voorbeeldstad die er al staat, schelen van wat gevraagd is. */
const SPELING = 0.02;

/** Zet een Voorbeeldstad van ongeveer zo veel documenten in de database, als die er niet al staat. Geeft hoeveel het er zijn. */
export async function vulTot(db: Database, documenten: number): Promise<number> {
  const tel = () => db.prisma.document.count({ where: { herkomst: 'VOORBEELD' } });
  await migreer(db);
  const balk = maakBalk('Startgegevens laden');
  await laadStartdata(db, { meld: balk.meld, voorEinde: indexeerMee });
  balk.klaar();
  if (Math.abs((await tel()) - documenten) > documenten * SPELING) {
    const balk2 = maakBalk('Voorbeeldstad laden');
    const keuze = { aanbod: Math.round(documenten / DOCUMENTEN_PER_AANBOD), vervang: true };
    await laadVoorbeeldstad(db, keuze, balk2.meld, indexeerMee);
    balk2.klaar();
  }
  await zorgVoorIndex(db.prisma);
  return tel();
}

export const leesWijken = (db: Database): Promise<Meetwijk[]> =>
  db.prisma.wijk.findMany({
    where: { herkomst: 'VOORBEELD' },
    select: { code: true, naam: true },
    orderBy: { code: 'asc' },
  });
