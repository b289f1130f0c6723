import type { Regio } from '../prisma/generated/client/enums.ts';
import { type Bekend, isDuo, openDuo } from './duo/open.ts';
import { ImportFout } from './fout.ts';
import { herkenHsds, hsdsJson } from './hsds/json.ts';
import { openHsds } from './hsds/open.ts';
import { hsdsPakket, tabellenInMap, tabellenInZip } from './hsds/pakket.ts';
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
  /** De regio van wat nieuw is, als het bestand geen regio kent (HSDS). */
  regio?: Regio | undefined;
}

const NIETS_BEKEND: Bekend = { gemeenten: new Map(), vestigingscodes: new Set() };

/** Opent een bestand en herkent aan de inhoud wat het is; de naam doet er niet toe. Een `ImportFout` zegt waarom het niet kan. */
export async function openInvoer(
  bron: Bron,
  { soort, tekenset, grenzen = GRENZEN, bekend = NIETS_BEKEND, regio }: Openkeuzes = {},
): Promise<Invoerbestand> {
  const keuzes = { soort, tekenset, grenzen, regio };
  if (bron.isMap) return openMap(bron, keuzes);
  const eerste = await begin(bron);
  if (eerste.length === 0) throw new ImportFout(`${bron.naam} is leeg.`);
  if (isZip(eerste)) {
    const zip = await openZip(bron, grenzen);
    if (zip.heeft('xl/workbook.xml')) return openXlsx(bron, zip, keuzes);
    const tabellen = tabellenInZip(zip);
    if (tabellen) return openHsds(hsdsPakket(tabellen, grenzen), regio, () => zip.sluit());
    await zip.sluit();
    throw new ImportFout(`${bron.naam} is een zip, maar geen werkboek van Excel en geen datapackage van HSDS.`);
  }
  if (isOudExcel(eerste)) throw new ImportFout(`${bron.naam} is een oud bestand van Excel. Bewaar het als .xlsx.`);
  if (isDuo(eerste)) return openDuo(bron, bekend, grenzen);
  if (!isJson(eerste)) return openCsv(bron, keuzes);
  const hsds = soort ? undefined : herkenHsds(Buffer.from(eerste).toString());
  return hsds ? openHsds(hsdsJson(bron, hsds.een, grenzen), regio) : openJson(bron, keuzes);
}

async function openMap(
  { naam, pad = '' }: Bron,
  { grenzen, regio }: { grenzen: Grenzen; regio: Regio | undefined },
): Promise<Invoerbestand> {
  const tabellen = await tabellenInMap(pad);
  if (!tabellen) throw new ImportFout(`In de map ${naam} staat geen datapackage.json: noem één bestand.`);
  return openHsds(hsdsPakket(tabellen, grenzen), regio);
}

const isZip = (bytes: Uint8Array) => bytes[0] === 0x50 && bytes[1] === 0x4b;
/** Een .xls, of een .xlsx met een wachtwoord. */
const isOudExcel = (bytes: Uint8Array) => bytes[0] === 0xd0 && bytes[1] === 0xcf;

const isJson = (bytes: Uint8Array) => /^[\ufeff\s]*[[{]/.test(new TextDecoder(tekensetVan(bytes)).decode(bytes));
