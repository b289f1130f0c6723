import { createHash } from 'node:crypto';
import type { Prisma } from './generated/client/client.ts';
import { dagenLater } from './regels/dag.ts';

/** Eén vraag om iets te veranderen, met de sleutel die de vrager eraan gaf. */
export interface Opdracht {
  /** Zonder sleutel wordt de opdracht altijd gedaan. */
  sleutel?: string | null | undefined;
  wie: { rol: string; onderwerp?: string };
  mutatie: string;
  invoer: object;
}

/** Dezelfde sleutel is al gebruikt voor een andere vraag. */
export class SleutelAlGebruikt extends Error {
  override name = 'SleutelAlGebruikt';
}

/** Zo lang mag iemand dezelfde vraag met dezelfde sleutel herhalen, in dagen. */
const BEWAARD_DAGEN = 7;

/** Haalt sleutels weg die niemand meer herhaalt. Geeft hoeveel dat er waren. */
export async function ruimSleutelsOp(db: Pick<Prisma.TransactionClient, 'sleutel'>, nu: Date): Promise<number> {
  const { count } = await db.sleutel.deleteMany({ where: { op: { lt: dagenLater(nu, -BEWAARD_DAGEN) } } });
  return count;
}

/**
 * Doet de opdracht, of geeft het antwoord van de vorige keer als dezelfde vrager haar met dezelfde sleutel al deed. Wie hetzelfde tegelijk
 * vraagt, wacht op de eerste. Hoort in de transactie van de verandering: mislukt die, dan is de sleutel weer vrij. `antwoord` moet JSON zijn.
 */
export async function eenmalig<T extends object>(
  tx: Prisma.TransactionClient,
  { sleutel, wie, mutatie, invoer }: Opdracht,
  doe: () => Promise<T>,
): Promise<T> {
  if (sleutel == null) return doe();
  const plek = { wie: wie.onderwerp ?? wie.rol, mutatie, sleutel };
  const vingerafdruk = createHash('sha256').update(JSON.stringify(invoer)).digest('hex');
  const { count } = await tx.sleutel.createMany({
    data: [{ ...plek, vingerafdruk, antwoord: {} }],
    skipDuplicates: true,
  });
  const wie_mutatie_sleutel = plek;
  if (count === 0) {
    const eerder = await tx.sleutel.findUniqueOrThrow({ where: { wie_mutatie_sleutel } });
    if (eerder.vingerafdruk !== vingerafdruk) throw new SleutelAlGebruikt();
    return eerder.antwoord as T;
  }
  const antwoord = await doe();
  await tx.sleutel.update({ where: { wie_mutatie_sleutel }, data: { antwoord: antwoord as Prisma.InputJsonObject } });
  return antwoord;
}

/** Of dezelfde vrager deze sleutel al gebruikte. */
export async function isGedaan(
  db: Pick<Prisma.TransactionClient, 'sleutel'>,
  { sleutel, wie, mutatie }: Opdracht,
): Promise<boolean> {
  if (sleutel == null) return false;
  return (await db.sleutel.count({ where: { wie: wie.onderwerp ?? wie.rol, mutatie, sleutel } })) > 0;
}
