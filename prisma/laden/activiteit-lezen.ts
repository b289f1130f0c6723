import type { Prisma, PrismaClient } from '../generated/client/client.ts';
import { alsDatum } from '../regels/dag.ts';
import { type Activiteit, activiteit as vorm } from '../startdata/vorm/activiteiten.ts';
import type { Transactie } from './invoegen.ts';
import { type Gelezen, gelijkeVelden, zelfdeVelden } from './lezen.ts';

const MET_ALLES = {
  momenten: { orderBy: { volgorde: 'asc' } },
  organisaties: { orderBy: { volgorde: 'asc' } },
  bekostiging: { orderBy: { volgorde: 'asc' } },
  regelingen: { orderBy: { regelingId: 'asc' } },
} as const satisfies Prisma.ActiviteitInclude;

type Rij = Prisma.ActiviteitGetPayload<{ include: typeof MET_ALLES }>;

/** Een activiteit in de vorm waarin zij wordt geschreven; vastgehouden tot het einde van de transactie. Leeg als zij er niet is. */
export async function leesActiviteit(tx: Transactie, id: string): Promise<Gelezen<Activiteit> | undefined> {
  await tx.$queryRaw`select 1 from activiteiten."Activiteit" where id = ${id} for update`;
  return (await leesAlleActiviteiten(tx, [id]))[0];
}

/** Als `leesActiviteit`, voor meer tegelijk en zonder iets vast te houden. Een vast aantal SQL-opdrachten. */
export async function leesAlleActiviteiten(
  tx: Pick<PrismaClient, 'activiteit'>,
  ids: readonly string[],
): Promise<Gelezen<Activiteit>[]> {
  const rijen = await tx.activiteit.findMany({ where: { id: { in: [...ids] } }, include: MET_ALLES });
  return rijen.map((rij) => ({ record: alsVorm(rij), versie: rij.versie }));
}

/** Het omgekeerde van `activiteitrij` en wat daarnaast wordt geschreven. */
function alsVorm(rij: Rij): Activiteit {
  return {
    ...(zelfdeVelden(vorm.keyof().options, rij) as unknown as Activiteit),
    ...gelijkeVelden(rij),
    kostenPerJaar: rij.kostenPerJaar?.toNumber() ?? null,
    momenten: rij.momenten.map(({ activiteitId: _id, volgorde: _nr, ...moment }) => moment),
    regelingen: rij.regelingen.map(({ regelingId }) => regelingId),
    scholen: rij.schoolIds,
    locatie: leesLocatie(rij),
    nagekekenOp: rij.nagekekenOp && alsDatum(rij.nagekekenOp),
  };
}

/** De plek, of niets als daar niets van bekend is. */
function leesLocatie(rij: Rij): Activiteit['locatie'] {
  const { locatieNaam: naam, straat, huisnummer, postcode, plaats, lengtegraad, breedtegraad } = rij;
  const locatie = { naam, straat, huisnummer, postcode, plaats, lengtegraad, breedtegraad };
  return Object.values(locatie).some((deel) => deel !== null) ? locatie : null;
}
