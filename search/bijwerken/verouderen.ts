import type { PrismaClient } from '../../prisma/generated/client/client.ts';
import { alsDatum, dagVan } from '../../prisma/regels/dag.ts';
import { zetInRij } from '../index/rij.ts';

/**
 * Zet in de rij wat vandaag een andere stand van de wachttijd heeft dan toen het in de index kwam: een meting wordt oud zonder dat er iets
 * verandert. Geeft terug hoeveel dat er zijn.
 */
export const verouder = (prisma: Pick<PrismaClient, '$executeRawUnsafe'>, nu = new Date()): Promise<number> =>
  prisma.$executeRawUnsafe(
    zetInRij(`select soort::text, id from zoeken."Document"
      where "wachttijdTot" < $1::text::date and wachttijdstatus <> 'VEROUDERD'`),
    alsDatum(dagVan(nu)),
  );
