import type { Prisma, PrismaClient, Wachttijdmeting } from '../../prisma/generated/client/client.ts';
import { meting as vorm } from '../../prisma/startdata/vorm/wachttijden.ts';
import { zelfdeVelden } from './velden.ts';

/** De sleutel van een meting: waarvan, en op welke dag. */
export const metingsleutel = (meting: { onderwerpSoort: string; onderwerp: string; peildatum: string }): string =>
  `${meting.onderwerpSoort} ${meting.onderwerp} ${meting.peildatum}`;

/** Wachttijden zoals zij in een bestand staan, bij hun sleutels. Twee SQL-opdrachten. */
export async function leesWachttijden(
  tx: Pick<PrismaClient, 'wachttijdmeting' | '$queryRaw'> | Prisma.TransactionClient,
  sleutels: readonly string[],
): Promise<object[]> {
  const plekken = sleutels.map((sleutel) => {
    const [soort, id, dag] = sleutel.split(' ');
    return { soort, id, dag };
  });
  const gevonden = await tx.$queryRaw<{ id: string }[]>`
    select m.id from json_to_recordset(${JSON.stringify(plekken)}::json) as p(soort text, id text, dag date)
    join wachttijden."Wachttijdmeting" as m
      on m."onderwerpSoort" = p.soort::wachttijden."Onderwerpsoort" and m."onderwerpId" = p.id and m.peildatum = p.dag`;
  const rijen = await tx.wachttijdmeting.findMany({ where: { id: { in: gevonden.map(({ id }) => id) } } });
  return rijen.map(alsMeting);
}

const alsMeting = (rij: Wachttijdmeting): object => ({
  ...zelfdeVelden(vorm.keyof().options, rij),
  onderwerp: rij.onderwerpId,
});
