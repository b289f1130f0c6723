import type { PrismaClient } from '../prisma/generated/client/client.ts';
import type { Onderdeel } from './onderdelen.ts';

/** Codes van Prisma voor een tabel of kolom die er niet is. */
const ZONDER_TABEL = new Set(['P2021', 'P2022']);
const WACHT_MS = 2_000;

const VUL = 'voer `npm run db:vullen` uit';

/** Antwoordt de database, en staan de tabellen en startgegevens erin? */
export async function databaseNietGereed(prisma: PrismaClient): Promise<string[]> {
  try {
    const lading = prisma.lading.findUnique({ where: { naam: 'startdata' }, select: { naam: true } });
    if (await Promise.race([lading, verlopen()])) return [];
    return [`de startgegevens zijn niet geladen: ${VUL}`];
  } catch (fout) {
    if (ZONDER_TABEL.has((fout as { code?: string }).code ?? '')) return [`de database heeft geen tabellen: ${VUL}`];
    return ['de database antwoordt niet'];
  }
}

/** Antwoordt elke dienst, en is zij zelf gereed? */
export async function dienstenNietGereed(adressen: ReadonlyMap<Onderdeel, string>): Promise<string[]> {
  const uitkomsten = await Promise.all(
    [...adressen].map(async ([naam, adres]) => {
      try {
        const antwoord = await fetch(new URL('/gereed', adres), { signal: AbortSignal.timeout(WACHT_MS) });
        return antwoord.ok ? [] : [`het onderdeel ${naam} is niet gereed`];
      } catch {
        return [`het onderdeel ${naam} antwoordt niet`];
      }
    }),
  );
  return uitkomsten.flat();
}

const verlopen = () =>
  new Promise<never>((_klaar, mis) => {
    setTimeout(() => mis(new Error('te laat')), WACHT_MS).unref();
  });
