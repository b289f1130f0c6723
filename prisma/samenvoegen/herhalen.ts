import type { Prisma } from '../generated/client/client.ts';
import type { Wijziging } from './rijen.ts';
import { voegRecordsSamen } from './samenvoegen.ts';
import { HOOFDTABEL, type Samenvoegsoort } from './tabellen.ts';
import { draaiTerug } from './terugdraaien.ts';

/**
 * Laadt opnieuw uit de bronnen zonder wat mensen samenvoegden te verliezen: maakt eerst elke samenvoeging ongedaan, de laatste eerst, laadt
 * dan, en voegt daarna alles opnieuw samen, nu met wat er geladen is. Zo ziet het laden elk record zoals de bron het kent, en blijft een
 * besluit gelden, ook van een ingevoerd record met een uit de bronnen. Wat na het laden niet meer bestaat, wordt niet samengevoegd.
 */
export async function metSamenvoegingen<T>(tx: Prisma.TransactionClient, laad: () => Promise<T>): Promise<T> {
  const besluiten = await tx.samenvoeging.findMany({
    where: { ongedaanOp: null },
    orderBy: [{ op: 'asc' }, { id: 'asc' }],
  });
  for (const { wijzigingen } of besluiten.toReversed()) {
    await draaiTerug(tx, wijzigingen as unknown as Wijziging[], () => false);
  }
  const uit = await laad();
  for (const { id, soort, blijft, vervalt, neemOver } of besluiten) {
    const opdracht = { soort: soort as Samenvoegsoort, blijft, vervalt, neemOver };
    if (!(await staanErBeide(tx, opdracht))) continue;
    const { wijzigingen } = await voegRecordsSamen(tx, opdracht);
    await tx.samenvoeging.update({ where: { id }, data: { wijzigingen: alsJson(wijzigingen) } });
  }
  return uit;
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
