import type { Database } from '../database.ts';
import type { Prisma } from '../generated/client/client.ts';
import { metSamenvoegingen } from '../samenvoegen/index.ts';
import { type Behouden, behoudInvoer } from './behoud.ts';
import type { Transactie } from './invoegen.ts';
import { leesTeksten, ontleed, vingerafdruk } from './lees.ts';
import { ruimOp } from './opruimen.ts';
import { type Aantallen, inTransactie, type Meld, schrijf, type VoorEinde } from './schrijf.ts';
import { metVersies } from './versies.ts';

export const STARTLADING = 'startdata';
/** Verhoog dit als de lader dezelfde gegevens anders wegschrijft: dan wordt bij de volgende start opnieuw geladen. */
const LADER = 1;
/** Willekeurig getal waarmee processen die tegelijk starten op elkaar wachten (PostgreSQL advisory lock). */
const SLOT = 5_050_001;

export interface Laadresultaat {
  /** Onwaar als precies deze gegevens er al stonden; dan is er niets gedaan. */
  geladen: boolean;
  /** Hoeveel records van elke soort in de startgegevens staan. */
  aantallen: Aantallen;
  /** Records die eerder geladen waren en nu niet meer in de startgegevens staan. */
  verwijderd: number;
  /** Wat gelaten is zoals een mens het maakte, terwijl de bron iets anders zegt. */
  behouden: Behouden[];
}

/**
 * Laadt de startgegevens, of doet niets als precies deze gegevens er al staan. Een gebrek in de gegevens of in het schrijven geeft
 * een `DatabaseFout`; de database is dan niet veranderd. Wat mensen veranderden of toevoegden, blijft (besluit 0019). `map` is een andere map met dezelfde bestanden; `voorEinde` hoort bij dezelfde
 * transactie.
 */
export async function laadStartdata(
  db: Database,
  {
    map,
    meld,
    voorEinde,
  }: { map?: string | undefined; meld?: Meld | undefined; voorEinde?: VoorEinde | undefined } = {},
): Promise<Laadresultaat> {
  const teksten = await leesTeksten(map);
  const afdruk = `${LADER}-${vingerafdruk(teksten)}`;
  const eerder = await eerdereLading(db.prisma, afdruk);
  if (eerder) return eerder;
  const pakket = ontleed(teksten);
  return inTransactie(db, async (tx) => {
    await tx.$executeRaw`select pg_advisory_xact_lock(${SLOT})`;
    const intussen = await eerdereLading(tx, afdruk);
    if (intussen) return intussen;
    const { aantallen, behouden } = await metSamenvoegingen(tx, async () => {
      const { pakket: metInvoer, behouden } = await behoudInvoer(tx, pakket);
      return { behouden, aantallen: await metVersies(tx, () => schrijf(tx, metInvoer, meld)) };
    });
    const verwijderd = await ruimOp(tx, pakket);
    const bewaard = behouden as unknown as Prisma.InputJsonValue;
    const lading = { vingerafdruk: afdruk, aantallen, behouden: bewaard, geladenOp: new Date() };
    await tx.lading.upsert({ where: { naam: STARTLADING }, create: { naam: STARTLADING, ...lading }, update: lading });
    await voorEinde?.(tx);
    return { geladen: true, aantallen, verwijderd, behouden };
  });
}

async function eerdereLading(tx: Pick<Transactie, 'lading'>, afdruk: string): Promise<Laadresultaat | undefined> {
  const lading = await tx.lading.findUnique({ where: { naam: STARTLADING } });
  if (lading?.vingerafdruk !== afdruk) return undefined;
  return { geladen: false, aantallen: lading.aantallen as Aantallen, verwijderd: 0, behouden: [] };
}
