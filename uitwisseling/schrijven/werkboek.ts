import { alsXml } from './xml.ts';

/** De vaste delen van een werkboek (ECMA-376): wat erin zit en hoe het eruitziet. */

const KOP = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const SOORT = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
const RELATIE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PAKKET = 'http://schemas.openxmlformats.org/package/2006';
const BLAD = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';

const perBlad = (namen: readonly string[], maak: (naam: string, nr: number) => string) =>
  namen.map((naam, plek) => maak(naam, plek + 1)).join('');

export const typen = (namen: readonly string[]): string =>
  `${KOP}<Types xmlns="${PAKKET}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${SOORT}.sheet.main+xml"/><Override PartName="/xl/styles.xml" ContentType="${SOORT}.styles+xml"/>${perBlad(namen, (_naam, nr) => `<Override PartName="/xl/worksheets/sheet${nr}.xml" ContentType="${SOORT}.worksheet+xml"/>`)}</Types>`;

export const wortel = `${KOP}<Relationships xmlns="${PAKKET}/relationships"><Relationship Id="rId1" Type="${RELATIE}/officeDocument" Target="xl/workbook.xml"/></Relationships>`;

export const inhoudsopgave = (namen: readonly string[]): string =>
  `${KOP}<workbook xmlns="${BLAD}" xmlns:r="${RELATIE}"><sheets>${perBlad(namen, (naam, nr) => `<sheet name="${alsXml(naam)}" sheetId="${nr}" r:id="rId${nr}"/>`)}</sheets></workbook>`;

export const relaties = (namen: readonly string[]): string =>
  `${KOP}<Relationships xmlns="${PAKKET}/relationships">${perBlad(namen, (_naam, nr) => `<Relationship Id="rId${nr}" Type="${RELATIE}/worksheet" Target="worksheets/sheet${nr}.xml"/>`)}<Relationship Id="rId${namen.length + 1}" Type="${RELATIE}/styles" Target="styles.xml"/></Relationships>`;

/** Stijl 0 is gewoon, stijl 1 is tekst (notatie @), stijl 2 is een vette tekst. */
export const stijlen = `${KOP}<styleSheet xmlns="${BLAD}"><fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="3"><xf fontId="0"/><xf fontId="0" numFmtId="49" applyNumberFormat="1"/><xf fontId="1" applyFont="1" numFmtId="49" applyNumberFormat="1"/></cellXfs></styleSheet>`;
