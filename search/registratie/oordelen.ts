import type { Prisma } from '../../prisma/generated/client/client.ts';
import type { Dubbelstatus } from '../../prisma/generated/client/enums.ts';
import type { Wie } from '../../schema/toegang.ts';
import { meldVersie } from '../versie.ts';
import { herzie } from './herzien.ts';
import type { Paar } from './paar.ts';

export interface Oordeelinvoer {
  oordeel: Dubbelstatus;
  reden: string;
  wie: Wie;
}

/** Willekeurig getal: wie paren schrijft of erover besluit, wacht op wie dat al doet. */
const SLOT = 5_050_004;

/** Houdt de paren vast tot het einde van de transactie. Vooraan in de transactie, zodat twee die dit doen elkaar niet vastzetten. */
export async function vergrendel(tx: Pick<Prisma.TransactionClient, '$executeRaw'>): Promise<void> {
  await tx.$executeRaw`select pg_advisory_xact_lock(${SLOT})`;
}

/**
 * Legt vast wat een mens over een paar besluit, ook als het paar nog niet was gevonden. Een eerder oordeel blijft bewaard; het nieuwe
 * geldt. Geeft wat er tot nu toe van het paar gold.
 */
export async function legOordeelVast(
  tx: Prisma.TransactionClient,
  { soort, a, b }: Paar,
  { oordeel, reden, wie }: Oordeelinvoer,
): Promise<Dubbelstatus> {
  await vergrendel(tx);
  const verzonnen =
    (await tx.document.findUnique({ where: { soort_id: { soort, id: a } }, select: { herkomst: true } }))?.herkomst ===
    'VOORBEELD';
  const { status } = await tx.dubbeling.upsert({
    where: { soort_a_b: { soort, a, b } },
    create: { soort, a, b, verzonnen },
    update: {},
  });
  await tx.dubbeloordeel.create({
    data: { soort, a, b, oordeel, reden, rol: wie.rol, onderwerp: wie.onderwerp ?? null },
  });
  await herzie(tx, soort, [a, b]);
  await meldVersie(tx);
  return status;
}
