import { PoortFout } from '../../gateway/http.ts';
import { DatabaseFout } from '../../prisma/fout.ts';
import { InstellingenFout } from '../../schema/instellingen.ts';
import { ZoekmachineFout } from '../../search/zoekmachine.ts';
import { ImportFout } from '../../uitwisseling/fout.ts';

/** Een opdracht is verkeerd aangeroepen. */
export class OpdrachtFout extends Error {
  override name = 'OpdrachtFout';
}

const LEESBAAR = [InstellingenFout, DatabaseFout, PoortFout, OpdrachtFout, ZoekmachineFout, ImportFout];

/** Voert een opdracht uit. Een fout die te begrijpen is, geeft één regel en code 1; een andere ook waar zij vandaan komt. */
export async function hoofd(opdracht: () => Promise<void>): Promise<void> {
  try {
    await opdracht();
  } catch (fout) {
    const leesbaar = LEESBAAR.some((soort) => fout instanceof soort) || isArgumentFout(fout);
    console.error(leesbaar ? `Fout: ${(fout as Error).message}` : fout);
    process.exitCode = 1;
    // Een verbinding die nog openstaat, mag het stoppen niet tegenhouden.
    setTimeout(() => process.exit(1), 2_000).unref();
  }
}

/** Voert een opdracht uit die daarna klaar is, anders dan een server. */
export async function eenmalig(opdracht: () => Promise<void>): Promise<void> {
  await hoofd(opdracht);
  // De engine voor migraties laat een klok van tien seconden lopen: daar hoeft niemand op te wachten.
  setTimeout(() => process.exit(), 100).unref();
}

const isArgumentFout = (fout: unknown) => String((fout as { code?: unknown })?.code).startsWith('ERR_PARSE_ARGS');
