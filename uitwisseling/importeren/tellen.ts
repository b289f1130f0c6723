import type { PrismaClient } from '../../prisma/generated/client/client.ts';
import type { Importuitslag } from './importeer.ts';

const VEEL_NIEUW = 1_000;

/** Laat de database na een grote import haar tabellen opnieuw tellen: met oude getallen kiest PostgreSQL een trage weg. */
export async function telOpnieuw(prisma: PrismaClient, { vastgelegd, aantallen }: Importuitslag): Promise<void> {
  if (vastgelegd && aantallen.NIEUW > VEEL_NIEUW) await prisma.$executeRawUnsafe('analyze');
}
