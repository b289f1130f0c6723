import { type Cel, celTekst, celVan, SJABLONEN } from '../sjabloon/index.ts';
import type { Blad } from './blad.ts';

/** Zonder dit teken vooraan leest Excel het bestand niet als UTF-8. */
const BOM = '\ufeff';
const SCHEIDING = ';';
const EINDE = '\r\n';

/** CSV zoals Excel het in Nederland leest: puntkomma's, komma's in getallen, aanhalingstekens volgens RFC 4180. Wat op een formule lijkt, krijgt een apostrof. */
export async function* csvVan({ soort, records }: Blad): AsyncGenerator<string> {
  const kolommen = SJABLONEN[soort];
  yield BOM + regel(kolommen.map(({ kop }) => kop));
  for await (const stuk of records) {
    yield stuk.map((record) => regel(kolommen.map((kolom) => celVan(record, kolom)))).join('');
  }
}

const regel = (cellen: readonly Cel[]): string =>
  cellen.map((cel) => metAanhalingstekens(celTekst(cel))).join(SCHEIDING) + EINDE;

const metAanhalingstekens = (tekst: string): string =>
  /[";,\r\n\t]|^\s|\s$/.test(tekst) ? `"${tekst.replaceAll('"', '""')}"` : tekst;
