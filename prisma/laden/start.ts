import type { Database } from '../database.ts';
import { metSamenvoegingen } from '../samenvoegen/index.ts';
import type { Transactie } from './invoegen.ts';
import { leesTeksten, ontleed, vingerafdruk } from './lees.ts';
import { ruimOp } from './opruimen.ts';
import { type Aantallen, inTransactie, type Meld, schrijf, type VoorEinde } from './schrijf.ts';

const NAAM = 'startdata';
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
}

/**
 * Laadt de startgegevens, of doet niets als precies deze gegevens er al staan. Een gebrek in de gegevens of in het schrijven geeft
 * een `DatabaseFout`; de database is dan niet veranderd. `map` is een andere map met dezelfde bestanden; `voorEinde` hoort bij dezelfde
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
    const aantallen = await metSamenvoegingen(tx, () => schrijf(tx, pakket, meld));
    const verwijderd = await ruimOp(tx, pakket);
    const lading = { vingerafdruk: afdruk, aantallen, geladenOp: new Date() };
    await tx.lading.upsert({ where: { naam: NAAM }, create: { naam: NAAM, ...lading }, update: lading });
    await voorEinde?.(tx);
    return { geladen: true, aantallen, verwijderd };
  });
}

async function eerdereLading(tx: Pick<Transactie, 'lading'>, afdruk: string): Promise<Laadresultaat | undefined> {
  const lading = await tx.lading.findUnique({ where: { naam: NAAM } });
  if (lading?.vingerafdruk !== afdruk) return undefined;
  return { geladen: false, aantallen: lading.aantallen as Aantallen, verwijderd: 0 };
}
