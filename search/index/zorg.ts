import type { Prisma, PrismaClient } from '../../prisma/generated/client/client.ts';
import { laadOntleder } from '../woorden/index.ts';
import { type Bijgewerkt, haalIn, werkBij } from './bijwerken.ts';
import { zetInRij } from './rij.ts';
import { ANALYSE } from './termen.ts';

const NAAM = 'zoekindex';

/** Werkt de index bij in de transactie van wie records schrijft. */
export const indexeerMee = async (tx: Prisma.TransactionClient): Promise<Bijgewerkt> =>
  werkBij(tx, await laadOntleder());

/**
 * Zorgt dat de index bij is: haalt in wat nog in de rij staat, en leest alles opnieuw als de woordontleding sinds de vorige keer is
 * veranderd. Doet niets, en laadt het woordenboek niet, als alles al bij is.
 */
export async function zorgVoorIndex(prisma: PrismaClient): Promise<Bijgewerkt> {
  const vingerafdruk = String(ANALYSE);
  const lading = await prisma.lading.findUnique({ where: { naam: NAAM } });
  if (lading?.vingerafdruk !== vingerafdruk) await zetAllesInDeRij(prisma);
  const uit =
    (await prisma.wijziging.count()) > 0
      ? await haalIn(prisma, await laadOntleder())
      : { gelezen: 0, geschreven: 0, verwijderd: 0 };
  if (lading?.vingerafdruk !== vingerafdruk) {
    const nieuw = { vingerafdruk, aantallen: {}, geladenOp: new Date() };
    await prisma.lading.upsert({ where: { naam: NAAM }, create: { naam: NAAM, ...nieuw }, update: nieuw });
    // Zonder statistieken kiest PostgreSQL bij een nieuwe index een trage weg.
    await prisma.$executeRawUnsafe('analyze zoeken."Document", zoeken."Woord"');
  }
  return uit;
}

/** Zet elk record, en elk document waarvan het record er niet meer is, in de rij om opnieuw gelezen te worden. */
export async function zetAllesInDeRij(prisma: PrismaClient): Promise<void> {
  await prisma.$executeRawUnsafe(
    zetInRij(`
      select 'AANBOD', id from aanbod."Aanbod" union all
      select 'ORGANISATIE', id from aanbod."Organisatie" union all
      select 'BEGRIP', id from aanbod."Begrip" union all
      select 'ACTIVITEIT', id from activiteiten."Activiteit" union all
      select 'SCHOOL', id from scholen."School" union all
      select soort::text, id from zoeken."Document"`),
  );
}
