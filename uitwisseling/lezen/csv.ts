import { Readable } from 'node:stream';
import { CsvError, parse } from 'csv-parse';
import { parse as ontleed } from 'csv-parse/sync';
import { ImportFout } from '../fout.ts';
import { SJABLONEN, type Sjabloonsoort } from '../sjabloon/index.ts';
import { type Bron, stroom } from './bron.ts';
import type { Grenzen } from './grenzen.ts';
import type { Invoerbestand, Invoerrij } from './rij.ts';
import { koppelKoppen, leesRij, onbekendeKolommen, type Tabelkop } from './tabel.ts';
import { alsTekst, TekenFout, type Tekenset } from './tekens.ts';

export interface Csvkeuzes {
  soort?: Sjabloonsoort | undefined;
  tekenset?: Tekenset | undefined;
  grenzen: Grenzen;
}

const SCHEIDINGEN = [';', ',', '\t'] as const;

/** Een CSV-bestand van ons sjabloon: met `;`, een komma of een tab ertussen. */
export async function openCsv(bron: Bron, keuzes: Csvkeuzes): Promise<Invoerbestand> {
  const kop = await leesKop(bron, keuzes);
  return {
    vorm: 'CSV',
    soorten: [kop.soort],
    opmerkingen: onbekendeKolommen(kop),
    rijen: () => leesRijen(bron, kop, keuzes),
    kolomnaam: (soort, pad) => SJABLONEN[soort].find((kolom) => kolom.pad === pad)?.kop ?? pad,
    sluit: async () => {},
  };
}

/** De koppen staan op de eerste regel. Die wordt apart gelezen: dan is ook te zeggen in welke kolom verderop iets onleesbaar is. */
async function leesKop(bron: Bron, keuzes: Csvkeuzes): Promise<Tabelkop> {
  const { eerste } = await vooruit(alsTekst(stroom(bron), keuzes.tekenset));
  if (eerste.trim() === '') throw new ImportFout(`${bron.naam} is leeg.`);
  const [koppen = []] = ontleed(eerste, { delimiter: scheidingVan(eerste), relax_quotes: true });
  const kop = koppelKoppen(koppen, keuzes.soort);
  if (!kop)
    throw new ImportFout(
      `De eerste rij van ${bron.naam} heeft niet de koppen van een sjabloon. Maak een sjabloon met npm run sjabloon.`,
    );
  return kop;
}

async function* leesRijen(bron: Bron, kop: Tabelkop, keuzes: Csvkeuzes): AsyncGenerator<Invoerrij> {
  try {
    for await (const { cellen, rij } of csvRijen(bron, keuzes)) {
      const record = rij === 1 ? undefined : leesRij(kop, cellen, rij, keuzes.grenzen);
      if (record) yield record;
    }
  } catch (fout) {
    if (!(fout instanceof TekenFout)) throw fout;
    const kolom = kop.kolommen[kolomVan(fout.ervoor)]?.kop;
    throw new ImportFout(kolom ? `Kolom ${kolom}: ${fout.message}` : fout.message);
  }
}

/** De hoeveelste kolom een regel is waarvan dit het begin is. */
function kolomVan(ervoor: string): number {
  const scheiding = scheidingVan(ervoor);
  return ervoor.replace(/"[^"]*"/g, '').split(scheiding).length - 1;
}

export interface Csvrij {
  cellen: string[];
  /** De rij zoals een rekenblad haar nummert, vanaf 1. */
  rij: number;
}

/** De rijen van een CSV-bestand, ook de eerste. */
export async function* csvRijen(
  bron: Bron,
  { tekenset, grenzen }: Pick<Csvkeuzes, 'tekenset' | 'grenzen'>,
): AsyncGenerator<Csvrij> {
  const tekst = alsTekst(stroom(bron), tekenset);
  const { eerste, alles } = await vooruit(tekst);
  const ontleder = parse({
    delimiter: scheidingVan(eerste),
    relax_column_count: true,
    // Een aanhalingsteken midden in een cel is gewoon een teken: zo schrijft DUO namen.
    relax_quotes: true,
    max_record_size: grenzen.record,
    info: true,
  });
  const rijen = Readable.from(alles).compose(ontleder) as AsyncIterable<{
    record: string[];
    info: { records: number };
  }>;
  try {
    for await (const { record, info } of rijen) {
      if (info.records > grenzen.rijen)
        throw new ImportFout(
          `Er staan meer dan ${grenzen.rijen.toLocaleString('nl-NL')} rijen in. Knip het bestand in delen.`,
        );
      if (record.length > grenzen.kolommen)
        throw new ImportFout(`Rij ${info.records} heeft meer dan ${grenzen.kolommen} kolommen.`);
      yield { cellen: record, rij: info.records };
    }
  } catch (fout) {
    throw fout instanceof CsvError ? inHetNederlands(fout) : fout;
  }
}

function inHetNederlands(fout: CsvError): ImportFout {
  const regel = Number((fout as { lines?: number }).lines ?? 0);
  const waar = regel > 0 ? `Vanaf regel ${regel}: ` : '';
  return fout.code === 'CSV_MAX_RECORD_SIZE'
    ? new ImportFout(`${waar}een rij is te lang. Staat er ergens een aanhalingsteken te veel of te weinig?`)
    : new ImportFout(`${waar}een aanhalingsteken wordt niet gesloten. Controleer het bestand.`);
}

/** Het scheidingsteken dat het meest voorkomt buiten aanhalingstekens. */
export function scheidingVan(regel: string): string {
  const kaal = regel.replace(/"[^"]*"/g, '');
  const aantal = (teken: string) => kaal.split(teken).length;
  return [...SCHEIDINGEN].sort((a, b) => aantal(b) - aantal(a))[0] ?? ';';
}

/** De eerste regel, en daarna alles nog eens met die regel erbij. */
async function vooruit(tekst: AsyncGenerator<string>): Promise<{ eerste: string; alles: AsyncGenerator<string> }> {
  let eerste = '';
  while (!eerste.includes('\n') && eerste.length < 100_000) {
    const { value, done } = await tekst.next();
    if (done) break;
    eerste += value;
  }
  return { eerste: eerste.split('\n', 1)[0] ?? '', alles: metBegin(eerste, tekst) };
}

async function* metBegin(eerste: string, rest: AsyncGenerator<string>): AsyncGenerator<string> {
  if (eerste !== '') yield eerste;
  yield* rest;
}
