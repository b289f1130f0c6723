import { Readable } from 'node:stream';
import { ZipFile } from 'yazl';
import { type Cel, celVan, SJABLONEN } from '../sjabloon/index.ts';
import type { Blad } from './blad.ts';
import { type Werkblad, werkbladXml } from './werkblad.ts';
import { inhoudsopgave, relaties, stijlen, typen, wortel } from './werkboek.ts';

/** Alle bestanden in de zip krijgen dezelfde tijd: dezelfde gegevens geven hetzelfde werkboek. */
const VAST = new Date(Date.UTC(2000, 0, 1));

/** Een werkboek van Excel met een blad per soort, en een blad met uitleg. */
export const xlsxVan = (bladen: readonly Blad[]): AsyncGenerator<Uint8Array> =>
  werkboekVan([...bladen.map(alsWerkblad), uitlegblad(bladen)]);

/** Een werkboek van Excel. Wordt gemaakt terwijl het wordt gelezen. */
export async function* werkboekVan(werkbladen: readonly Werkblad[]): AsyncGenerator<Uint8Array> {
  const namen = werkbladen.map(({ naam }) => naam);
  const zip = new ZipFile();
  const uit = zip.outputStream as Readable;
  const vast = { mtime: VAST, mode: 0o644 };
  const tekst = (pad: string, inhoud: string) => zip.addBuffer(Buffer.from(inhoud), pad, vast);
  tekst('[Content_Types].xml', typen(namen));
  tekst('_rels/.rels', wortel);
  tekst('xl/workbook.xml', inhoudsopgave(namen));
  tekst('xl/_rels/workbook.xml.rels', relaties(namen));
  tekst('xl/styles.xml', stijlen);
  let open: Readable | undefined;
  for (const [nr, blad] of werkbladen.entries()) {
    // Pas open als dit blad aan de beurt is: zo wordt er niet meer gelezen dan er geschreven wordt.
    zip.addReadStreamLazy(`xl/worksheets/sheet${nr + 1}.xml`, vast, (geef) => {
      open = Readable.from(werkbladXml(blad));
      open.once('error', (fout) => uit.destroy(fout));
      geef(null, open);
    });
  }
  zip.end();
  try {
    yield* uit as AsyncIterable<Uint8Array>;
  } finally {
    open?.destroy();
  }
}

const alsWerkblad = ({ soort, records }: Blad): Werkblad => {
  const kolommen = SJABLONEN[soort];
  const rijen = async function* () {
    for await (const stuk of records) yield stuk.map((record) => kolommen.map((kolom) => celVan(record, kolom)));
  };
  return { naam: soort, koppen: kolommen.map(({ kop }) => kop), rijen: rijen() };
};

/** Wat er in elke kolom staat. Dit blad heeft andere koppen, en wordt dus niet geïmporteerd. */
function uitlegblad(bladen: readonly Blad[]): Werkblad {
  const rijen = bladen.flatMap(({ soort }) =>
    SJABLONEN[soort].map(({ kop, uitleg, vorm, verplicht }): Cel[] => [
      soort,
      kop,
      uitleg,
      vorm.keuzes?.join(', ') ?? vorm.uitleg,
      verplicht ? 'ja' : 'nee',
    ]),
  );
  return { naam: 'uitleg', koppen: ['Blad', 'Kolom', 'Wat erin staat', 'Waarden', 'Verplicht'], rijen: [rijen] };
}
