import type { Writable } from 'node:stream';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { ZipFile } from 'yazl';
import type { Cel } from '../sjabloon/index.ts';

/** Een blad van een werkboek. De rijen mogen een stroom zijn. */
export interface Schrijfblad {
  naam: string;
  koppen: readonly string[];
  rijen: Iterable<readonly Cel[]> | AsyncIterable<readonly Cel[]>;
  /** Per kolom (vanaf 0) waaruit te kiezen is. */
  keuzes?: ReadonlyMap<number, readonly string[]>;
}

/** Excel telt zoveel tekens voor een lijst met keuzes; een langere lijst staat alleen in de uitleg. */
const LANGSTE_KEUZELIJST = 255;
const KOP = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const HOOFD = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const RELATIES = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PAKKET = 'http://schemas.openxmlformats.org/package/2006';

/**
 * Schrijft een werkboek van Excel als stroom. Elke cel is tekst of een getal: een formule bestaat hier niet, ook niet als de tekst ermee begint,
 * en Excel maakt van een code of jaartal geen datum.
 */
export async function schrijfXlsx(bladen: readonly Schrijfblad[], uit: Writable): Promise<void> {
  const zip = new ZipFile();
  const tekst = (naam: string, inhoud: string) => zip.addBuffer(Buffer.from(KOP + inhoud), naam, { mtime: VAST });
  tekst('[Content_Types].xml', typen(bladen.length));
  tekst('_rels/.rels', verwijzingen([['officeDocument', 'xl/workbook.xml']]));
  tekst('xl/workbook.xml', werkboek(bladen));
  tekst(
    'xl/_rels/workbook.xml.rels',
    verwijzingen([
      ...bladen.map((_blad, nr) => ['worksheet', `worksheets/sheet${nr + 1}.xml`] as const),
      ['styles', 'styles.xml'],
    ]),
  );
  tekst('xl/styles.xml', STIJLEN);
  for (const [nr, blad] of bladen.entries())
    zip.addReadStream(Readable.from(bladXml(blad)), `xl/worksheets/sheet${nr + 1}.xml`, { mtime: VAST });
  zip.end();
  await pipeline(zip.outputStream as Readable, uit);
}

/** Altijd dezelfde tijd: dezelfde inhoud geeft hetzelfde bestand. */
const VAST = new Date(1980, 0, 1);
const STUURTEKEN = /[^\t\n\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu;
const TEKENS: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Wat letterlijk `_x000D_` heet, moet geborgd: zo schrijft Excel een stuurteken. */
const borg = (waarde: string) =>
  waarde
    .replace(STUURTEKEN, '')
    .replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_')
    .replace(/[&<>"]/g, (teken) => TEKENS[teken] ?? teken);

async function* bladXml({ koppen, rijen, keuzes }: Schrijfblad): AsyncGenerator<string> {
  yield `${KOP}<worksheet xmlns="${HOOFD}"><sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews><cols><col min="1" max="${koppen.length}" width="22" style="1"/></cols><sheetData>`;
  yield rijXml(koppen, 1, 2);
  let nr = 1;
  let stuk = '';
  for await (const rij of rijen) {
    nr += 1;
    stuk += rijXml(rij, nr, 1);
    if (stuk.length < 64_000) continue;
    yield stuk;
    stuk = '';
  }
  yield `${stuk}</sheetData>${keuzelijsten(keuzes)}</worksheet>`;
}

function rijXml(cellen: readonly Cel[], nr: number, stijl: number): string {
  const xml = cellen.map((cel, kolom) => {
    if (cel === null || cel === '') return '';
    const plek = `r="${kolomletters(kolom)}${nr}"`;
    if (typeof cel === 'number') return `<c ${plek}><v>${cel}</v></c>`;
    return `<c ${plek} s="${stijl}" t="inlineStr"><is><t xml:space="preserve">${borg(cel)}</t></is></c>`;
  });
  return `<row r="${nr}">${xml.join('')}</row>`;
}

/** 0 is A, 25 is Z, 26 is AA. */
export const kolomletters = (kolom: number): string =>
  kolom < 0 ? '' : kolomletters(Math.floor(kolom / 26) - 1) + String.fromCharCode(65 + (kolom % 26));

function keuzelijsten(keuzes: ReadonlyMap<number, readonly string[]> = new Map()): string {
  const lijsten = [...keuzes].flatMap(([kolom, waarden]) => {
    const lijst = waarden.join(',');
    if (lijst.length > LANGSTE_KEUZELIJST) return [];
    const letters = kolomletters(kolom);
    return [
      // Rij 1 heeft de koppen, en 2 tot en met 4 de uitleg.
      `<dataValidation type="list" allowBlank="1" showErrorMessage="1" sqref="${letters}5:${letters}100000"><formula1>"${borg(lijst)}"</formula1></dataValidation>`,
    ];
  });
  return lijsten.length === 0 ? '' : `<dataValidations count="${lijsten.length}">${lijsten.join('')}</dataValidations>`;
}

const typen = (bladen: number) =>
  `<Types xmlns="${PAKKET}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/><Override PartName="/xl/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml"/>${Array.from(
    { length: bladen },
    (_leeg, nr) =>
      `<Override PartName="/xl/worksheets/sheet${nr + 1}.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/>`,
  ).join('')}</Types>`;

const verwijzingen = (delen: readonly (readonly [soort: string, deel: string])[]) =>
  `<Relationships xmlns="${PAKKET}/relationships">${delen
    .map(([soort, deel], nr) => `<Relationship Id="r${nr + 1}" Type="${RELATIES}/${soort}" Target="${deel}"/>`)
    .join('')}</Relationships>`;

const werkboek = (bladen: readonly Schrijfblad[]) =>
  `<workbook xmlns="${HOOFD}" xmlns:r="${RELATIES}"><sheets>${bladen
    .map(({ naam }, nr) => `<sheet name="${borg(naam)}" sheetId="${nr + 1}" r:id="r${nr + 1}"/>`)
    .join('')}</sheets></workbook>`;

/** 0 gewoon, 1 tekst (notatie @), 2 een vette kop. */
const STIJLEN = `<styleSheet xmlns="${HOOFD}"><fonts count="2"><font/><font><b/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="3"><xf xfId="0"/><xf xfId="0" numFmtId="49" applyNumberFormat="1"/><xf xfId="0" numFmtId="49" fontId="1" applyFont="1" applyNumberFormat="1"/></cellXfs></styleSheet>`;
