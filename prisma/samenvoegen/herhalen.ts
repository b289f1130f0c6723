import type { Prisma } from '../generated/client/client.ts';
import type { Wijziging } from './rijen.ts';
import { voegRecordsSamen } from './samenvoegen.ts';
import { HOOFDTABEL, type Samenvoegsoort } from './tabellen.ts';

/**
 * Voegt opnieuw samen wat iemand eerder samenvoegde en nu weer los in de database staat, omdat de bron waaruit geladen is beide nog kent:
 * een besluit van een mens blijft gelden. Ook dit is daarna ongedaan te maken. Geeft terug hoe vaak dat nodig was.
 */
export async function herhaalSamenvoegingen(tx: Prisma.TransactionClient): Promise<number> {
  const besluiten = await tx.samenvoeging.findMany({
    where: { ongedaanOp: null },
    orderBy: [{ op: 'asc' }, { id: 'asc' }],
    select: { id: true, soort: true, blijft: true, vervalt: true, neemOver: true },
  });
  let keer = 0;
  for (const { id, soort, blijft, vervalt, neemOver } of besluiten) {
    const opdracht = { soort: soort as Samenvoegsoort, blijft, vervalt, neemOver };
    if (!(await staanErBeide(tx, opdracht))) continue;
    const { wijzigingen } = await voegRecordsSamen(tx, opdracht);
    await tx.samenvoeging.update({ where: { id }, data: { wijzigingen: alsJson(wijzigingen) } });
    keer += 1;
  }
  return keer;
}

async function staanErBeide(
  tx: Prisma.TransactionClient,
  { soort, blijft, vervalt }: { soort: Samenvoegsoort; blijft: string; vervalt: string },
): Promise<boolean> {
  const { schema, naam } = HOOFDTABEL[soort];
  const [rij] = await tx.$queryRawUnsafe<{ aantal: number }[]>(
    `select count(*)::int as aantal from "${schema}"."${naam}" where id in ($1, $2)`,
    blijft,
    vervalt,
  );
  return rij?.aantal === 2;
}

/** Wijzigingen zoals zij bewaard worden. */
export const alsJson = (wijzigingen: readonly Wijziging[]) => wijzigingen as unknown as Prisma.InputJsonValue;
