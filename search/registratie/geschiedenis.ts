import { legAlleVast, legVast, type NieuweGebeurtenis } from '../../prisma/gebeurtenis.ts';
import type { Prisma } from '../../prisma/generated/client/client.ts';
import type { Dubbelstatus } from '../../prisma/generated/client/enums.ts';
import { HOOFDTABEL } from '../../prisma/samenvoegen/index.ts';
import type { Wie } from '../../schema/toegang.ts';
import type { Dubbelsoort, Paar } from './paar.ts';

interface Besluit {
  reden: string;
  wie: Wie;
}

/** Schrijft bij allebei de records wat er over het paar is besloten. */
export async function schrijfOordeelBij(
  tx: Prisma.TransactionClient,
  { soort, a, b }: Paar,
  { was, wordt, ...besluit }: Besluit & { was: Dubbelstatus; wordt: Dubbelstatus },
): Promise<void> {
  const bij = (id: string, ander: string): NieuweGebeurtenis => {
    const veld = `dubbel met ${ander}`;
    return { ...besluit, soort, id, handeling: 'BEOORDEELD', was: { [veld]: was }, wordt: { [veld]: wordt } };
  };
  await legAlleVast(tx, [bij(a, b), bij(b, a)]);
}

interface Samengaan extends Besluit {
  soort: Dubbelsoort;
  blijft: string;
  vervalt: string;
  handeling: 'SAMENGEVOEGD' | 'TERUGGEDRAAID';
}

/**
 * Voegt samen of draait dat terug, en schrijft het bij: bij het blijvende record welke velden anders werden, bij het andere waarin het
 * is opgegaan (of niet meer).
 */
export async function metGeschiedenis<T>(
  tx: Prisma.TransactionClient,
  { blijft, vervalt, ...besluit }: Samengaan,
  doe: () => Promise<T>,
): Promise<T> {
  const was = await leesRecord(tx, besluit.soort, blijft);
  const uitkomst = await doe();
  await legVast(tx, { ...besluit, id: blijft, was, wordt: await leesRecord(tx, besluit.soort, blijft) });
  const op = { opgegaanIn: blijft };
  const richting = besluit.handeling === 'SAMENGEVOEGD' ? { wordt: op } : { was: op };
  await legVast(tx, { ...besluit, id: vervalt, ...richting });
  return uitkomst;
}

/** Het record zoals het in zijn tabel staat, zonder wat de database zelf bijhoudt. */
async function leesRecord(tx: Prisma.TransactionClient, soort: Dubbelsoort, id: string): Promise<object> {
  const { schema, naam } = HOOFDTABEL[soort];
  const [gevonden] = await tx.$queryRawUnsafe<{ rij: object }[]>(
    `select to_jsonb(t) - 'gewijzigdOp' - 'sorteernaam' - 'wachttijdGemeldOp' as rij from "${schema}"."${naam}" as t where id = $1`,
    id,
  );
  return gevonden?.rij ?? {};
}
