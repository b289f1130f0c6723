import type { PrismaClient } from '../../prisma/generated/client/client.ts';
import { activiteit as vorm } from '../../prisma/startdata/vorm/activiteiten.ts';
import { betalers, deelnemers, groepen, zelfdeVelden } from './velden.ts';

/** Activiteiten zoals zij in een bestand staan. Een vast aantal SQL-opdrachten. */
export async function leesActiviteiten(
  tx: Pick<PrismaClient, 'activiteit'>,
  ids: readonly string[],
): Promise<object[]> {
  const rijen = await tx.activiteit.findMany({
    where: { id: { in: [...ids] } },
    include: {
      momenten: { orderBy: { volgorde: 'asc' } },
      organisaties: { orderBy: { volgorde: 'asc' } },
      bekostiging: { orderBy: { volgorde: 'asc' } },
      regelingen: { orderBy: { regelingId: 'asc' } },
    },
  });
  return rijen.map((rij) => {
    const { locatieNaam: naam, straat, huisnummer, postcode, plaats, lengtegraad, breedtegraad } = rij;
    const locatie = { naam, straat, huisnummer, postcode, plaats, lengtegraad, breedtegraad };
    return {
      ...zelfdeVelden(vorm.keyof().options, rij),
      ...groepen(rij),
      ...deelnemers(rij.organisaties),
      momenten: rij.momenten.map(({ activiteitId: _id, volgorde: _nr, ...moment }) => moment),
      regelingen: rij.regelingen.map(({ regelingId }) => regelingId),
      bekostiging: betalers(rij.bekostiging),
      scholen: rij.schoolIds,
      locatie: Object.values(locatie).some((deel) => deel !== null) ? locatie : null,
    };
  });
}
