import { createWriteStream } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { pipeline } from 'node:stream/promises';
import { werkboekVan } from '../uitwisseling/schrijven/xlsx.ts';
import { SJABLONEN, type Sjabloonsoort } from '../uitwisseling/sjabloon/index.ts';
import { uitlegrijen, voorbeeldJson } from '../uitwisseling/sjabloon/voorbeeld.ts';
import { csvRegel } from '../uitwisseling/verslagbestand.ts';
import { eenmalig } from './hulp/hoofd.ts';
import { leesSjabloonkeuze, type Sjabloonvorm } from './hulp/sjabloonkeuze.ts';

const MAAK: Record<Sjabloonvorm, (soort: Sjabloonsoort, bestand: string) => Promise<void>> = {
  csv: (soort, bestand) => {
    const rijen = [SJABLONEN[soort].map(({ kop }) => kop), ...uitlegrijen(soort)];
    // Met een BOM ziet Excel dat het UTF-8 is.
    return writeFile(bestand, `\ufeff${rijen.map(csvRegel).join('')}`);
  },
  json: (soort, bestand) => writeFile(bestand, voorbeeldJson(soort)),
  xlsx: (soort, bestand) => {
    const kolommen = SJABLONEN[soort];
    const keuzes = new Map(kolommen.flatMap(({ vorm }, nr) => (vorm.keuzes ? [[nr, vorm.keuzes] as const] : [])));
    const uitleg = uitlegrijen(soort);
    const blad = {
      naam: soort,
      koppen: kolommen.map(({ kop }) => kop),
      rijen: [uitleg],
      keuzes,
      // Onder de koppen en de uitleg.
      keuzesVanaf: uitleg.length + 2,
    };
    return pipeline(werkboekVan([blad]), createWriteStream(bestand));
  },
};

/** `npm run sjabloon -- --soort aanbod --vorm xlsx --uit sjablonen`: maakt lege sjablonen om in te vullen en te importeren. */
await eenmalig(async () => {
  const { soorten, vormen, uit } = leesSjabloonkeuze(process.argv.slice(2));
  await mkdir(uit, { recursive: true });
  for (const soort of soorten)
    for (const vorm of vormen) {
      const bestand = path.join(uit, `${soort}.${vorm}`);
      await MAAK[vorm](soort, bestand);
      console.log(bestand);
    }
});
