import type { PrismaClient } from '../../prisma/generated/client/client.ts';
import type { Transactie } from '../../prisma/laden/invoegen.ts';
import { indexeerMee } from '../../search/index/index.ts';
import { meldVersie } from '../../search/versie.ts';
import type { Invoerbestand, Invoerrij } from '../lezen/rij.ts';
import type { Sjabloonsoort } from '../sjabloon/index.ts';
import { leesOpgegaan } from './bekenden.ts';
import { doeBrok, doeUitgesteld, type Uitgesteld } from './brok.ts';
import { meldDubbelen } from './dubbelen.ts';
import { type Importkeuzes, maakStand, type Stand } from './stand.ts';
import type { Aantallen } from './verslag.ts';

/** Rijen die samen worden nagekeken en geschreven. */
const PER_BROK = 1_000;
/** Willekeurig getal waarmee imports op elkaar wachten (PostgreSQL advisory lock): twee tegelijk kunnen elkaars records niet zien. */
const SLOT = 5_050_003;
/** Een miljoen rijen duurt ruim een half uur. In milliseconden. */
const LANGSTE_MS = 2 * 60 * 60_000;

export interface Importuitslag {
  aantallen: Aantallen;
  /** Of er iets is vastgelegd; bij een proef, of als er een rij is geweigerd, is er niets veranderd. */
  vastgelegd: boolean;
}

/** Draait de transactie terug, met wat er bekend is geworden. */
export class Teruggedraaid extends Error {
  override name = 'Teruggedraaid';
  readonly uitslag: Importuitslag;
  constructor(uitslag: Importuitslag) {
    super('De import is teruggedraaid.');
    this.uitslag = uitslag;
  }
}

/** Importeert een bestand in één transactie: alles of niets. */
export async function importeer(
  prisma: PrismaClient,
  bestand: Invoerbestand,
  keuzes: Importkeuzes,
): Promise<Importuitslag> {
  try {
    return await prisma.$transaction((tx) => importeerIn(tx, bestand, keuzes), { timeout: LANGSTE_MS });
  } catch (fout) {
    if (fout instanceof Teruggedraaid) return fout.uitslag;
    throw fout;
  }
}

/**
 * Als `importeer`, in een lopende transactie. Bij een proef, en bij een geweigerde rij zonder `slaOver`, komt er een `Teruggedraaid`: die
 * moet de transactie beëindigen.
 */
export async function importeerIn(
  tx: Transactie,
  bestand: Invoerbestand,
  keuzes: Importkeuzes,
): Promise<Importuitslag> {
  await tx.$executeRaw`select pg_advisory_xact_lock(${SLOT})`;
  const stand = maakStand(tx, bestand, keuzes);
  for (const { kolom, boodschap } of bestand.opmerkingen)
    await keuzes.verslag({ rij: 0, blad: '', kolom, uitslag: 'OPMERKING', sleutel: '', boodschap });
  for (const soort of bestand.soorten) await doeSoort(stand, soort);
  const { aantallen } = stand;
  if (aantallen.NIEUW > 0) {
    keuzes.meld?.('dubbelingen zoeken', stand.rijen);
    await meldDubbelen(stand);
  }
  if (keuzes.proef || (aantallen.GEWEIGERD > 0 && !keuzes.slaOver))
    throw new Teruggedraaid({ aantallen, vastgelegd: false });
  if (aantallen.NIEUW + aantallen.GEWIJZIGD === 0) return { aantallen, vastgelegd: true };
  keuzes.meld?.('zoekindex bijwerken', stand.rijen);
  await indexeerMee(tx);
  await meldVersie(tx);
  keuzes.meld?.('vastleggen', stand.rijen);
  return { aantallen, vastgelegd: true };
}

async function doeSoort(stand: Stand, soort: Sjabloonsoort): Promise<void> {
  stand.opgegaan = await leesOpgegaan(stand.tx, soort, stand.keuzes.wie);
  const uitgesteld: Uitgesteld[] = [];
  for await (const brok of inBrokken(stand.bestand.rijen(soort), PER_BROK)) {
    uitgesteld.push(...(await doeBrok(stand, soort, brok)));
    stand.rijen += brok.length;
    stand.keuzes.meld?.(soort, stand.rijen);
  }
  if (uitgesteld.length > 0) await doeUitgesteld(stand, soort, uitgesteld);
}

async function* inBrokken(rijen: AsyncIterable<Invoerrij>, grootte: number): AsyncGenerator<Invoerrij[]> {
  let brok: Invoerrij[] = [];
  for await (const rij of rijen) {
    brok.push(rij);
    if (brok.length < grootte) continue;
    yield brok;
    brok = [];
  }
  if (brok.length > 0) yield brok;
}
