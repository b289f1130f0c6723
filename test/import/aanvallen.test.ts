import { randomBytes } from 'node:crypto';
import { buffer } from 'node:stream/consumers';
import { beforeAll, describe, expect, it } from 'vitest';
import { ZipFile } from 'yazl';
import { ImportFout } from '../../uitwisseling/fout.ts';
import { bronVanInhoud } from '../../uitwisseling/lezen/bron.ts';
import { GRENZEN } from '../../uitwisseling/lezen/grenzen.ts';
import { openInvoer } from '../../uitwisseling/open.ts';
import { werkboekVan } from '../../uitwisseling/schrijven/xlsx.ts';
import { type Cel, SJABLONEN } from '../../uitwisseling/sjabloon/index.ts';
import { type TestDatabase, testDatabase } from '../kit/database.ts';
import { aanbod, alsCsv, csv, doe, rijVan, staat } from './kit.ts';

let db: TestDatabase;
beforeAll(async () => {
  db = await testDatabase('vol');
  return () => db.sluit();
});

const AANBODKOPPEN = SJABLONEN.aanbod.map(({ kop }) => kop);

async function werkboek(koppen: readonly string[], ...rijen: readonly (readonly Cel[])[]): Promise<Buffer> {
  return buffer(werkboekVan([{ naam: 'aanbod', koppen, rijen: [rijen] }]));
}

/** Een werkboek van losse delen, om aan te vallen. */
async function zip(delen: Record<string, string | Buffer>): Promise<Buffer> {
  const bestand = new ZipFile();
  for (const [naam, inhoud] of Object.entries(delen)) bestand.addBuffer(Buffer.from(inhoud), naam);
  bestand.end();
  return buffer(bestand.outputStream as NodeJS.ReadableStream);
}

const DELEN = {
  'xl/workbook.xml': '<workbook xmlns:r="r"><sheets><sheet name="aanbod" sheetId="1" r:id="r1"/></sheets></workbook>',
  'xl/_rels/workbook.xml.rels': '<Relationships><Relationship Id="r1" Target="worksheets/sheet1.xml"/></Relationships>',
};
const blad = (rijen: string, ervoor = '') =>
  `<?xml version="1.0"?>${ervoor}<worksheet><sheetData>${rijen}</sheetData></worksheet>`;
const KOPRIJ = `<row r="1">${['Id', 'Naam', 'Regio'].map((kop) => `<c t="inlineStr"><is><t>${kop}</t></is></c>`).join('')}</row>`;
const CEL = (inhoud: string) => `<c t="inlineStr"><is><t>${inhoud}</t></is></c>`;

describe('Een bestand dat kwaad wil', () => {
  it('krijgt een formule alleen als tekst binnen, en gaat er zo ook weer uit', async () => {
    const naam = '=HYPERLINK("https://kwaad.example";"klik")';
    const telefoon = '+31 78 123 45 67';
    const record = aanbod('formule', { naam, telefoon });
    for (const inhoud of [alsCsv('aanbod', [record]), await werkboek(AANBODKOPPEN, rijVan('aanbod', record))]) {
      await doe(db, inhoud);
      expect(await db.prisma.aanbod.findUniqueOrThrow({ where: { id: 'formule' } })).toMatchObject({ naam, telefoon });
    }
    expect(alsCsv('aanbod', [record])).toContain(`"'=HYPERLINK`);
    // Ook een ander bestand waarin de apostrof ontbreekt, voert niets uit.
    const kaal = await doe(db, csv(['Id', 'Naam'], ['formule', 'x']).replace('x', '@SUM(A1)'), { soort: 'aanbod' });
    expect(kaal.aantallen.GEWIJZIGD).toBe(1);
  });

  it('wordt geweigerd als een cel van Excel een formule is, met rij en kolom', async () => {
    const rij = `<row r="2">${CEL('met-formule')}<c><f>1+1</f><v>2</v></c>${CEL('DORDRECHT')}</row>`;
    const gedaan = await doe(db, await zip({ ...DELEN, 'xl/worksheets/sheet1.xml': blad(KOPRIJ + rij) }));
    expect(gedaan.verslag).toEqual([
      expect.objectContaining({
        rij: 2,
        kolom: 'Naam',
        uitslag: 'GEWEIGERD',
        boodschap: expect.stringContaining('formule'),
      }),
    ]);
  });

  it('weigert een zipbom zonder hem uit te pakken', async () => {
    const bom = await zip({ ...DELEN, 'xl/worksheets/sheet1.xml': Buffer.alloc(60_000_000, 32) });
    expect(bom.byteLength).toBeLessThan(100_000);
    const open = openInvoer(bronVanInhoud('bom.xlsx', bom), { grenzen: { ...GRENZEN, uitgepakt: 50_000_000 } });
    await expect(open).rejects.toThrow('te groot');
  });

  it('weigert een zip die meer uitpakt dan zij zegt', async () => {
    const heel = await zip({ ...DELEN, 'xl/worksheets/sheet1.xml': blad(KOPRIJ + '<row/>'.repeat(50_000)) });
    const grootte = Buffer.from(Uint32Array.of(blad(KOPRIJ + '<row/>'.repeat(50_000)).length).buffer);
    const plek = heel.lastIndexOf(grootte);
    expect(plek).toBeGreaterThan(0);
    heel.writeUInt32LE(1_000, plek);
    await expect(doe(db, heel)).rejects.toThrow(ImportFout);
  });

  it.each([
    ['een externe entiteit', '<!DOCTYPE x [<!ENTITY geheim SYSTEM "file:///etc/passwd">]>', '&geheim;'],
    ['entiteiten die zichzelf vermenigvuldigen', '<!DOCTYPE x [<!ENTITY a "aa"><!ENTITY b "&a;&a;">]>', '&b;'],
    ['een onbekende entiteit', '', '&geheim;'],
  ])('weigert XML met %s', async (_wat, doctype, tekst) => {
    const rij = `<row r="2">${CEL('xml')}${CEL(tekst)}${CEL('DORDRECHT')}</row>`;
    await expect(
      doe(db, await zip({ ...DELEN, 'xl/worksheets/sheet1.xml': blad(KOPRIJ + rij, doctype) })),
    ).rejects.toThrow(/DTD|XML klopt niet/);
  });

  it('zegt in welke rij en kolom een teken niet te lezen is', async () => {
    const regels = csv(
      ['Id', 'Naam', 'Soort', 'Regio'],
      ['a', 'A', null, 'DORDRECHT'],
      ['b', 'Caf?', null, 'DORDRECHT'],
    );
    const kapot = Buffer.from(regels);
    kapot[kapot.indexOf('?')] = 0xe9;
    await expect(doe(db, kapot, { soort: 'aanbod' })).rejects.toThrow(/^Kolom Naam: Regel 3 heeft na "b;Caf"/);
    const gelezen = await doe(db, kapot, { soort: 'aanbod', tekenset: 'windows-1252' });
    expect(gelezen.aantallen.NIEUW).toBe(2);
    expect((await db.prisma.aanbod.findUniqueOrThrow({ where: { id: 'b' } })).naam).toBe('Café');
  });

  it.each(['utf16le', 'utf8'] as const)('leest %s met een BOM', async (tekenset) => {
    const inhoud = Buffer.from(
      `\ufeff${csv(['Id', 'Naam', 'Regio'], [`bom-${tekenset}`, 'Één', 'DORDRECHT'])}`,
      tekenset,
    );
    expect((await doe(db, inhoud, { soort: 'aanbod', proef: true })).aantallen.NIEUW).toBe(1);
  });

  it('verandert niets als het bestand halverwege ophoudt of geen bestand van ons is', async () => {
    const eerst = await staat(db);
    const heel = await werkboek(
      AANBODKOPPEN,
      ...Array.from({ length: 50 }, (_leeg, nr) => rijVan('aanbod', aanbod(`half-${nr}`))),
    );
    const json = JSON.stringify({ aanbod: [aanbod('half-json'), aanbod('half-json-2')] });
    const half = `${csv(['Id', 'Naam', 'Regio'], ['half-csv', 'A', 'DORDRECHT'])}half-csv-2;"B;DORDRECHT`;
    for (const [inhoud, keuzes] of [
      [heel.subarray(0, heel.length / 2), {}],
      [json.slice(0, -20), {}],
      [half, { soort: 'aanbod' }],
      [randomBytes(5_000), {}],
      ['', {}],
      ['{"aanbod": 3}', {}],
    ] as const) {
      const gedaan = doe(db, inhoud as string, keuzes).catch((fout: unknown) => fout);
      expect(await gedaan).toSatisfy((uit: any) => uit instanceof ImportFout || uit.aantallen.NIEUW === 0);
    }
    expect(await staat(db)).toEqual(eerst);
  });

  it('weigert een cel die te lang is, een rij met te veel cellen en een teken dat niemand ziet', async () => {
    const koppen = ['Id', 'Naam', 'Regio'];
    const gedaan = await doe(
      db,
      csv(
        koppen,
        ['lang', 'x'.repeat(40_000), 'DORDRECHT'],
        ['breed', 'B', 'DORDRECHT', 'meer'],
        ['nul', 'a\u0000b', 'DORDRECHT'],
      ),
      { soort: 'aanbod' },
    );
    expect(gedaan.verslag.map(({ rij, uitslag }) => `${rij} ${uitslag}`)).toEqual([
      '2 GEWEIGERD',
      '3 GEWEIGERD',
      '4 GEWEIGERD',
    ]);
    expect(JSON.stringify(gedaan.verslag).length).toBeLessThan(2_000);
  });
});
