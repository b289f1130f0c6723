import { type Cel, metApostrof } from '../sjabloon/index.ts';
import { alsXml, kolomletters } from './xml.ts';

const KOP = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const RUIMTE = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
/** Meer tekens kan een cel van Excel niet hebben. */
const MEESTE_TEKENS = 32_767;
/** Excel telt zoveel tekens voor een lijst met keuzes; een langere lijst staat alleen in de uitleg. */
const LANGSTE_KEUZELIJST = 255;
/** De stijl van de eerste rij, van een tekst en van een getal: zie `stijlen` in werkboek.ts. */
const STIJL_KOP = 2;
const STIJL_TEKST = 1;
const STIJL_GETAL = 0;

/** Een tekst die niet in Excel past. */
export class TeLang extends Error {
  override name = 'TeLang';
}

type Stuk = readonly (readonly Cel[])[];

export interface Werkblad {
  naam: string;
  koppen: readonly string[];
  /** De rijen, in stukken. */
  rijen: Iterable<Stuk> | AsyncIterable<Stuk>;
  /** Per kolom (vanaf 0) waaruit te kiezen is. */
  keuzes?: ReadonlyMap<number, readonly string[]>;
  /** De eerste rij waar te kiezen is; zonder deze meteen onder de koppen. */
  keuzesVanaf?: number;
}

/**
 * Eén blad van een werkboek, rij voor rij: de koppen blijven staan bij het schuiven en hebben een filter. Kolommen zijn tekst: Excel maakt van een
 * code of jaartal dan geen datum.
 */
export async function* werkbladXml({ koppen, rijen, keuzes, keuzesVanaf = 2 }: Werkblad): AsyncGenerator<string> {
  const laatste = kolomletters(koppen.length - 1);
  yield [
    `${KOP}<worksheet xmlns="${RUIMTE}">`,
    '<sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews>',
    `<cols>${koppen.map((kop, nr) => `<col min="${nr + 1}" max="${nr + 1}" width="${breedte(kop)}" style="${STIJL_TEKST}" customWidth="1"/>`).join('')}</cols>`,
    `<sheetData>${rijXml(1, koppen, STIJL_KOP)}`,
  ].join('');
  let nr = 1;
  for await (const stuk of rijen) {
    yield stuk.map((cellen) => rijXml(++nr, cellen, STIJL_TEKST)).join('');
  }
  yield `</sheetData><autoFilter ref="A1:${laatste}${nr}"/>${keuzelijsten(keuzes, keuzesVanaf)}</worksheet>`;
}

const rijXml = (rij: number, cellen: readonly Cel[], stijl: number): string =>
  `<row r="${rij}">${cellen.map((cel, nr) => celXml(`${kolomletters(nr)}${rij}`, cel, stijl)).join('')}</row>`;

/** Een getal is een getal; een tekst staat er als tekst, en wordt ook na bewaren als CSV geen formule. */
function celXml(plek: string, cel: Cel, stijl: number): string {
  if (cel === null || cel === '') return '';
  if (typeof cel === 'number') return `<c r="${plek}" s="${STIJL_GETAL}"><v>${cel}</v></c>`;
  const tekst = metApostrof(cel);
  if (tekst.length > MEESTE_TEKENS) throw new TeLang(`De tekst in ${plek} past niet in Excel. Kies CSV of JSON.`);
  return `<c r="${plek}" s="${stijl}" t="inlineStr"><is><t xml:space="preserve">${alsXml(tekst)}</t></is></c>`;
}

function keuzelijsten(keuzes: Werkblad['keuzes'], vanaf: number): string {
  const lijsten = [...(keuzes ?? [])].flatMap(([kolom, waarden]) => {
    const lijst = waarden.join(',');
    if (lijst.length > LANGSTE_KEUZELIJST) return [];
    const letters = kolomletters(kolom);
    return [
      `<dataValidation type="list" allowBlank="1" showErrorMessage="1" sqref="${letters}${vanaf}:${letters}100000"><formula1>"${alsXml(lijst)}"</formula1></dataValidation>`,
    ];
  });
  return lijsten.length === 0 ? '' : `<dataValidations count="${lijsten.length}">${lijsten.join('')}</dataValidations>`;
}

/** De breedte die bij een kop past, in tekens. Verder kijken zou het hele bestand eerst in het geheugen vragen. */
const breedte = (kop: string): number => Math.min(40, Math.max(14, kop.length + 4));
