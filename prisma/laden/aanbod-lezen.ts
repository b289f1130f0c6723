import type { Prisma, PrismaClient } from '../generated/client/client.ts';
import { alsDatum } from '../regels/dag.ts';
import { type Aanbod, aanbod as vorm } from '../startdata/vorm/aanbod.ts';
import type { Transactie } from './invoegen.ts';
import { type Gelezen, gelijkeVelden, zelfdeVelden } from './lezen.ts';

const MET_ALLES = {
  themas: { orderBy: { volgorde: 'asc' } },
  wijken: { orderBy: { wijkCode: 'asc' } },
  organisaties: { orderBy: { volgorde: 'asc' } },
  scholen: { orderBy: { schoolId: 'asc' } },
  bekostiging: { orderBy: { volgorde: 'asc' } },
  resultaten: { orderBy: { volgorde: 'asc' } },
  verwijstNaar: { orderBy: { naarId: 'asc' } },
} as const satisfies Prisma.AanbodInclude;

type Rij = Prisma.AanbodGetPayload<{ include: typeof MET_ALLES }>;

/** Een aanbod in de vorm waarin het wordt geschreven; vastgehouden tot het einde van de transactie. Leeg als het er niet is. */
export async function leesAanbod(tx: Transactie, id: string): Promise<Gelezen<Aanbod> | undefined> {
  await tx.$queryRaw`select 1 from aanbod."Aanbod" where id = ${id} for update`;
  return (await leesAlleAanbod(tx, [id]))[0];
}

/** Als `leesAanbod`, voor meer tegelijk en zonder iets vast te houden. Een vast aantal SQL-opdrachten. */
export async function leesAlleAanbod(
  tx: Pick<PrismaClient, 'aanbod'>,
  ids: readonly string[],
): Promise<Gelezen<Aanbod>[]> {
  const rijen = await tx.aanbod.findMany({ where: { id: { in: [...ids] } }, include: MET_ALLES });
  return rijen.map((rij) => ({ record: alsVorm(rij), versie: rij.versie }));
}

/** Het omgekeerde van `aanbodrij` en wat daarnaast wordt geschreven. */
function alsVorm(rij: Rij): Aanbod {
  return {
    ...(zelfdeVelden(vorm.keyof().options, rij) as unknown as Aanbod),
    ...gelijkeVelden(rij),
    themas: rij.themas.map(({ themaCode }) => themaCode),
    wijken: rij.wijken.map(({ wijkCode }) => wijkCode),
    scholen: rij.scholen.map(({ schoolId }) => schoolId),
    zieOok: rij.verwijstNaar.map(({ naarId }) => naarId),
    resultaten: rij.resultaten.map(({ aanbodId: _id, volgorde: _nr, gemeldOp, ...rest }) => ({
      ...rest,
      gemeldOp: gemeldOp && alsDatum(gemeldOp),
    })),
    duur: { weken: rij.duurWeken, omschrijving: rij.duurOmschrijving },
    intensiteit: {
      urenPerWeek: rij.urenPerWeek,
      dagdelenPerWeek: rij.dagdelenPerWeek,
      dagenPerWeek: rij.dagenPerWeek,
      omschrijving: rij.intensiteitOmschrijving,
    },
    nagekekenOp: rij.nagekekenOp && alsDatum(rij.nagekekenOp),
  };
}
