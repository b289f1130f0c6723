import { finished } from 'node:stream/promises';
import { type Entry, fromBufferPromise, openPromise, type ZipFile } from 'yauzl';
import { ImportFout } from '../fout.ts';
import type { Bron } from '../lezen/bron.ts';
import { GROOTSTE_IN_GEHEUGEN, type Grenzen } from '../lezen/grenzen.ts';

const MEESTE_DELEN = 2_000;

/** Een zip waarvan de inhoudsopgave is gelezen, en nog niets is uitgepakt. */
export interface Zip {
  namen(): string[];
  heeft(naam: string): boolean;
  /** De bytes van een deel. Zijn het er meer dan de inhoudsopgave zegt, dan is dat een fout. */
  stroom(naam: string): AsyncGenerator<Uint8Array>;
  /** Een klein deel als geheel. */
  tekst(naam: string): Promise<string>;
  grootte(naam: string): number;
  sluit(): Promise<void>;
}

/**
 * Opent een zip en weigert wat uitgepakt te groot is (een zipbom) of met een wachtwoord is gesloten. Er wordt nooit iets naar schijf
 * uitgepakt, en de namen in de zip wijzen nergens heen.
 */
export async function openZip(bron: Bron, grenzen: Grenzen): Promise<Zip> {
  const zip = await open(bron);
  try {
    const delen = await leesInhoud(zip, bron, grenzen);
    return maakZip(zip, delen, bron);
  } catch (fout) {
    zip.close();
    throw fout instanceof ImportFout ? fout : beschadigd(bron);
  }
}

async function open({ inhoud, pad, naam }: Bron): Promise<ZipFile> {
  const opties = { lazyEntries: true, autoClose: false, strictFileNames: true };
  try {
    return await (inhoud ? fromBufferPromise(Buffer.from(inhoud), opties) : openPromise(pad ?? '', opties));
  } catch {
    throw beschadigd({ naam });
  }
}

const beschadigd = ({ naam }: Pick<Bron, 'naam'>) =>
  new ImportFout(`${naam} is beschadigd of niet compleet. Bewaar het opnieuw en probeer het nog eens.`);

async function leesInhoud(zip: ZipFile, { naam }: Bron, grenzen: Grenzen): Promise<Map<string, Entry>> {
  const delen = new Map<string, Entry>();
  let totaal = 0;
  for await (const deel of zip.eachEntry()) {
    totaal += deel.uncompressedSize;
    if (totaal > grenzen.uitgepakt || delen.size >= MEESTE_DELEN)
      throw new ImportFout(`${naam} wordt uitgepakt te groot. Knip het bestand in delen.`);
    if (deel.isEncrypted()) throw new ImportFout(`${naam} heeft een wachtwoord. Bewaar het zonder wachtwoord.`);
    delen.set(deel.fileName, deel);
  }
  return delen;
}

function maakZip(zip: ZipFile, delen: ReadonlyMap<string, Entry>, bron: Bron): Zip {
  async function* stroomVan(naam: string): AsyncGenerator<Uint8Array> {
    const deel = delen.get(naam);
    if (!deel) throw new ImportFout(`In ${bron.naam} ontbreekt ${naam}. Bewaar het opnieuw en probeer het nog eens.`);
    const uit = await zip.openReadStreamPromise(deel).catch(() => {
      throw beschadigd(bron);
    });
    try {
      for await (const stuk of uit) yield stuk as Buffer;
    } catch {
      throw beschadigd(bron);
    } finally {
      uit.destroy();
      await finished(uit).catch(() => {});
    }
  }
  return {
    namen: () => [...delen.keys()],
    heeft: (naam) => delen.has(naam),
    grootte: (naam) => delen.get(naam)?.uncompressedSize ?? 0,
    stroom: stroomVan,
    async tekst(naam) {
      if ((delen.get(naam)?.uncompressedSize ?? 0) > GROOTSTE_IN_GEHEUGEN)
        throw new ImportFout(`${naam} in ${bron.naam} is te groot om te lezen.`);
      const stukken: Uint8Array[] = [];
      for await (const stuk of stroomVan(naam)) stukken.push(stuk);
      return new TextDecoder().decode(Buffer.concat(stukken));
    },
    async sluit() {
      zip.close();
    },
  };
}
