import type { PrismaClient } from '../prisma/generated/client/client.ts';
import { PostgresZoekmachine } from './postgres/index.ts';
import { Terugval } from './terugval.ts';
import { Zoeker } from './zoeker.ts';

const zoekers = new WeakMap<PrismaClient, Zoeker>();

/** Zo lang mag een zoekopdracht op PostgreSQL duren, in milliseconden. */
export const ZOEKTIJD_MS = 2_000;

/** Laat alle vragen via deze database voortaan met deze zoeker zoeken: zo kiest een proces bij het starten zijn zoekmachine. */
export function stelZoekerIn(prisma: PrismaClient, zoeker: Zoeker): void {
  zoekers.set(prisma, zoeker);
}

/** De zoeker bij een database. Is er geen ingesteld, dan een op de database zelf. */
export function zoekerVan(prisma: PrismaClient): Zoeker {
  const bestaand = zoekers.get(prisma);
  if (bestaand) return bestaand;
  const nieuw = new Zoeker(prisma, new Terugval(new PostgresZoekmachine(prisma)), { thuis: 'DORDRECHT' });
  zoekers.set(prisma, nieuw);
  return nieuw;
}
