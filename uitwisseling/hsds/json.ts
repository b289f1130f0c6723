import { json } from 'node:stream/consumers';
import { ImportFout } from '../fout.ts';
import { type Bron, stroom } from '../lezen/bron.ts';
import type { Grenzen } from '../lezen/grenzen.ts';
import { jsonRecords } from '../lezen/json.ts';
import type { Hsdslezer, Hsdsrecord } from './open.ts';
import { ding, type Hsds } from './velden.ts';

/** Lijsten waarin HSDS zijn records zet: een bladzijde van de API, of een bestand met beide. */
const LIJSTEN = new Set(['', 'contents', 'services', 'organizations']);
/** Eén record is nooit groter; in bytes. */
const GROOTSTE_RECORD = 5_000_000;

/** Leest de records van een bladzijde, een lijst, of één record. */
export function hsdsJson(bron: Bron, een: boolean, grenzen: Grenzen): Hsdslezer {
  return async function* () {
    if (een) {
      if (bron.grootte > GROOTSTE_RECORD) throw new ImportFout(`${bron.naam} is te groot voor één record van HSDS.`);
      const waarde = ding(await json(stroom(bron)).catch(() => undefined));
      yield { soort: soortVan('', waarde), rij: 1, waarde };
      return;
    }
    for await (const { lijst, nr, waarde } of jsonRecords(bron, { grenzen })) {
      if (!LIJSTEN.has(lijst)) continue;
      yield { soort: soortVan(lijst, ding(waarde)), rij: nr, waarde: ding(waarde) };
    }
  };
}

const VAN_SERVICE = ['organization_id', 'organization', 'status', 'application_process', 'status_aanbod'];

function soortVan(lijst: string, record: Hsds): Hsdsrecord['soort'] {
  if (lijst === 'services' || lijst === 'organizations') return lijst === 'services' ? 'service' : 'organization';
  return VAN_SERVICE.some((veld) => veld in record) ? 'service' : 'organization';
}

/** Of JSON aan het begin te zien van HSDS is, en of het één record is. */
export function herkenHsds(begin: string): { een: boolean } | undefined {
  const kaal = begin.replace(/^\ufeff/, '').trimStart();
  if (/"(naam|onderwerpSoort)"\s*:/.test(kaal)) return undefined;
  if (/^\{\s*"(total_items|total_pages|page_number|size|contents|services|organizations)"\s*:/.test(kaal))
    return { een: false };
  if (!/"name"\s*:/.test(kaal)) return undefined;
  return { een: kaal.startsWith('{') };
}
