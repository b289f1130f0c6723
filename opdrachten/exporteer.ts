import { createWriteStream } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { recordsUitDatabase, schrijf } from '../gateway/export/alles.ts';
import { GeenAntwoord } from '../gateway/uitwisseling/stel.ts';
import { leesInstellingen } from '../schema/instellingen.ts';
import { termijnenVan } from '../schema/instellingen-termijnen.ts';
import type { Blad } from '../uitwisseling/schrijven/blad.ts';
import { metGevuldeDatabase } from './hulp/database.ts';
import { leesExportkeuze } from './hulp/exportkeuze.ts';
import { eenmalig, OpdrachtFout } from './hulp/hoofd.ts';
import { metSchema } from './hulp/schema.ts';

/**
 * `npm run exporteer -- --uit alles.xlsx`: schrijft gegevens in een bestand dat `npm run importeer` weer leest. Een bestand dat er al is, wordt
 * pas vervangen als het nieuwe af is.
 */
await eenmalig(async () => {
  const opdracht = leesExportkeuze(process.argv.slice(2));
  const instellingen = leesInstellingen();
  let aantal = 0;
  await metGevuldeDatabase(instellingen, (db) =>
    metSchema(db, termijnenVan(instellingen), async (stel, context) => {
      const [eerste, ...meer] = opdracht.soorten.map((soort): Blad => {
        const geteld = async function* () {
          for await (const stuk of recordsUitDatabase(stel, context, soort, opdracht.filter)) {
            aantal += stuk.length;
            yield stuk;
          }
        };
        return { soort, records: geteld() };
      });
      if (eerste) await bewaar(opdracht.uit, schrijf(opdracht.vorm, [eerste, ...meer]));
    }),
  );
  console.log(`${aantal.toLocaleString('nl-NL')} records in ${opdracht.uit}.`);
});

async function bewaar(uit: string, stukken: AsyncGenerator<string | Uint8Array>): Promise<void> {
  const half = `${uit}.half`;
  try {
    await pipeline(Readable.from(stukken), createWriteStream(half));
    await rename(half, uit);
  } catch (fout) {
    await rm(half, { force: true });
    throw fout instanceof GeenAntwoord ? new OpdrachtFout(fout.message) : fout;
  }
}
