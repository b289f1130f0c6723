import { type Bekend, isDuo, openDuo } from './duo/open.ts';
import { ImportFout } from './fout.ts';
import { type Bron, begin } from './lezen/bron.ts';
import { openCsv } from './lezen/csv.ts';
import { GRENZEN, type Grenzen } from './lezen/grenzen.ts';
import { openJson } from './lezen/json.ts';
import type { Invoerbestand } from './lezen/rij.ts';
import { type Tekenset, tekensetVan } from './lezen/tekens.ts';
import type { Sjabloonsoort } from './sjabloon/index.ts';
import { openXlsx } from './xlsx/open.ts';
import { openZip } from './xlsx/zip.ts';

export interface Openkeuzes {
  /** Wat erin staat, als dat niet te zien is. */
  soort?: Sjabloonsoort | undefined;
  tekenset?: Tekenset | undefined;
  grenzen?: Grenzen;
  /** Welke scholen en gemeenten hier bekend zijn; nodig voor een lijst van DUO. */
  bekend?: Bekend;
}

const NIETS_BEKEND: Bekend = { gemeenten: new Map(), vestigingscodes: new Set() };

/** Opent een bestand en herkent aan de inhoud wat het is; de naam doet er niet toe. Een `ImportFout` zegt waarom het niet kan. */
export async function openInvoer(
  bron: Bron,
  { soort, tekenset, grenzen = GRENZEN, bekend = NIETS_BEKEND }: Openkeuzes = {},
): Promise<Invoerbestand> {
  const keuzes = { soort, tekenset, grenzen };
  const eerste = await begin(bron);
  if (eerste.length === 0) throw new ImportFout(`${bron.naam} is leeg.`);
  if (isZip(eerste)) {
    const zip = await openZip(bron, grenzen);
    if (zip.heeft('xl/workbook.xml')) return openXlsx(bron, zip, keuzes);
    await zip.sluit();
    throw new ImportFout(`${bron.naam} is een zip, maar geen werkboek van Excel.`);
  }
  if (isOudExcel(eerste)) throw new ImportFout(`${bron.naam} is een oud bestand van Excel. Bewaar het als .xlsx.`);
  if (isDuo(eerste)) return openDuo(bron, bekend, grenzen);
  return isJson(eerste) ? openJson(bron, keuzes) : openCsv(bron, keuzes);
}

const isZip = (bytes: Uint8Array) => bytes[0] === 0x50 && bytes[1] === 0x4b;
/** Een .xls, of een .xlsx met een wachtwoord. */
const isOudExcel = (bytes: Uint8Array) => bytes[0] === 0xd0 && bytes[1] === 0xcf;

const isJson = (bytes: Uint8Array) => /^[\ufeff\s]*[[{]/.test(new TextDecoder(tekensetVan(bytes)).decode(bytes));
