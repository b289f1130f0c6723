import { readdir } from 'node:fs/promises';
import path from 'node:path';
import { ImportFout } from '../fout.ts';
import { type Bron, bronVanPad, bronVanStroom } from '../lezen/bron.ts';
import { csvRijen } from '../lezen/csv.ts';
import type { Grenzen } from '../lezen/grenzen.ts';
import type { Zip } from '../xlsx/zip.ts';
import type { Hsdslezer } from './open.ts';
import type { Hsds } from './velden.ts';

/** De tabellen van een datapackage: waar elke te lezen is. */
export type Tabellen = ReadonlyMap<string, Bron>;

const INHOUDSOPGAVE = 'datapackage.json';

export async function tabellenInMap(map: string): Promise<Tabellen | undefined> {
  const namen = await readdir(map);
  if (!namen.includes(INHOUDSOPGAVE)) return undefined;
  const csv = namen.filter((naam) => naam.endsWith('.csv'));
  return new Map(
    await Promise.all(csv.map(async (naam) => [naam.slice(0, -4), await bronVanPad(path.join(map, naam))] as const)),
  );
}

export function tabellenInZip(zip: Zip): Tabellen | undefined {
  const plek = zip.namen().find((naam) => path.posix.basename(naam) === INHOUDSOPGAVE);
  if (plek === undefined) return undefined;
  const map = path.posix.dirname(plek);
  const csv = zip.namen().filter((naam) => naam.endsWith('.csv') && path.posix.dirname(naam) === map);
  return new Map(
    csv.map((naam) => [
      path.posix.basename(naam, '.csv'),
      bronVanStroom(naam, zip.grootte(naam), () => zip.stroom(naam)),
    ]),
  );
}

/** Wat bij een service hoort, per tabel: in JSON staat dat er meteen in. */
const ERBIJ = {
  phones: 'service_id',
  service_areas: 'service_id',
  cost_options: 'service_id',
  funding: 'service_id',
} as const;

/** Leest een datapackage als services en organisaties met wat erbij hoort. De kleine tabellen staan in het geheugen. */
export function hsdsPakket(tabellen: Tabellen, grenzen: Grenzen): Hsdslezer {
  if (!tabellen.has('services') && !tabellen.has('organizations'))
    throw new ImportFout('In dit datapackage staat geen services.csv of organizations.csv.');
  return async function* () {
    const telefoons = await perSleutel(tabellen.get('phones'), 'organization_id', grenzen);
    for await (const { waarde, rij } of rijenVan(tabellen.get('organizations'), grenzen)) {
      const phones = telefoons.get(String(waarde['id']));
      yield { soort: 'organization', rij, blad: 'organizations', waarde: phones ? { ...waarde, phones } : waarde };
    }
    const erbij = new Map<string, ReadonlyMap<string, Hsds[]>>();
    for (const [tabel, sleutel] of Object.entries(ERBIJ))
      erbij.set(tabel, await perSleutel(tabellen.get(tabel), sleutel, grenzen));
    erbij.set('attributes', await attributen(tabellen, grenzen));
    for await (const { waarde, rij } of rijenVan(tabellen.get('services'), grenzen)) {
      const delen = [...erbij].flatMap(([tabel, per]) => {
        const lijst = per.get(String(waarde['id']));
        return lijst ? [[tabel, lijst] as const] : [];
      });
      yield { soort: 'service', rij, blad: 'services', waarde: { ...waarde, ...Object.fromEntries(delen) } };
    }
  };
}

async function attributen(tabellen: Tabellen, grenzen: Grenzen): Promise<Map<string, Hsds[]>> {
  const termen = await perSleutel(tabellen.get('taxonomy_terms'), 'id', grenzen);
  const per = await perSleutel(tabellen.get('attributes'), 'link_id', grenzen);
  for (const lijst of per.values())
    for (const attribuut of lijst) attribuut['taxonomy_term'] = termen.get(String(attribuut['taxonomy_term_id']))?.[0];
  return per;
}

async function perSleutel(bron: Bron | undefined, sleutel: string, grenzen: Grenzen): Promise<Map<string, Hsds[]>> {
  const per = new Map<string, Hsds[]>();
  for await (const { waarde } of rijenVan(bron, grenzen)) {
    const bij = waarde[sleutel];
    if (typeof bij !== 'string') continue;
    const lijst = per.get(bij) ?? [];
    lijst.push(waarde);
    per.set(bij, lijst);
  }
  return per;
}

/** De rijen van een tabel; een lege cel is er niet. */
async function* rijenVan(bron: Bron | undefined, grenzen: Grenzen): AsyncGenerator<{ waarde: Hsds; rij: number }> {
  if (!bron) return;
  let koppen: string[] | undefined;
  for await (const { cellen, rij } of csvRijen(bron, { grenzen })) {
    if (!koppen) koppen = cellen;
    else {
      const gevuld = koppen.flatMap((kop, nr) => (cellen[nr] ? [[kop, cellen[nr]] as const] : []));
      if (gevuld.length > 0) yield { waarde: Object.fromEntries(gevuld), rij };
    }
  }
}
