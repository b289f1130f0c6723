import type { PrismaClient } from '../../prisma/generated/client/client.ts';
import { alsDatum, dagVan } from '../../prisma/regels/dag.ts';

/**
 * Zet in de rij wat vandaag een andere stand van de wachttijd heeft dan toen het in de index kwam: een meting wordt oud zonder dat er iets
 * verandert. Geeft terug hoeveel dat er zijn.
 */
export const verouder = (prisma: Pick<PrismaClient, '$executeRaw'>, nu = new Date()): Promise<number> =>
  prisma.$executeRaw`
    insert into zoeken."Wijziging" (soort, id)
    select soort::text, id from zoeken."Document"
    where "wachttijdTot" < ${alsDatum(dagVan(nu))}::date and wachttijdstatus <> 'VEROUDERD'
    order by 1, 2 on conflict (soort, id) do update set id = excluded.id where false`;
