import type { PrismaClient } from '../../prisma/generated/client/client.ts';
import { alsDatum } from '../../prisma/regels/dag.ts';
import { aanbod as vorm } from '../../prisma/startdata/vorm/aanbod.ts';
import { betalers, deelnemers, groepen, zelfdeVelden } from './velden.ts';

/** Aanbod zoals het in een bestand staat. Een vast aantal SQL-opdrachten. */
export async function leesAanbod(tx: Pick<PrismaClient, 'aanbod'>, ids: readonly string[]): Promise<object[]> {
  const rijen = await tx.aanbod.findMany({
    where: { id: { in: [...ids] } },
    include: {
      themas: { orderBy: { volgorde: 'asc' } },
      wijken: { orderBy: { wijkCode: 'asc' } },
      organisaties: { orderBy: { volgorde: 'asc' } },
      scholen: { orderBy: { schoolId: 'asc' } },
      bekostiging: { orderBy: { volgorde: 'asc' } },
      resultaten: { orderBy: { volgorde: 'asc' } },
      verwijstNaar: { orderBy: { naarId: 'asc' } },
    },
  });
  return rijen.map((rij) => ({
    ...zelfdeVelden(vorm.keyof().options, rij),
    ...groepen(rij),
    ...deelnemers(rij.organisaties),
    themas: rij.themas.map(({ themaCode }) => themaCode),
    wijken: rij.wijken.map(({ wijkCode }) => wijkCode),
    scholen: rij.scholen.map(({ schoolId }) => schoolId),
    zieOok: rij.verwijstNaar.map(({ naarId }) => naarId),
    resultaten: rij.resultaten.map(({ aanbodId: _id, volgorde: _nr, gemeldOp, ...rest }) => ({
      ...rest,
      gemeldOp: gemeldOp && alsDatum(gemeldOp),
    })),
    bekostiging: betalers(rij.bekostiging),
    duur: { weken: rij.duurWeken, omschrijving: rij.duurOmschrijving },
    intensiteit: {
      urenPerWeek: rij.urenPerWeek,
      dagdelenPerWeek: rij.dagdelenPerWeek,
      dagenPerWeek: rij.dagenPerWeek,
      omschrijving: rij.intensiteitOmschrijving,
    },
  }));
}
