import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { z } from 'zod';
import { DatabaseFout, oorzaakRegel } from '../fout.ts';
import { NEDERLANDS } from '../nederlands.ts';
import { type Pakket, type Soort, vormen } from '../startdata/vorm/pakket.ts';
import { leegPakket } from './schrijf.ts';
import type { Gebrek } from './sleutels.ts';
import { controleer } from './verwijzingen.ts';

export const STARTDATA = path.join(import.meta.dirname, '..', 'startdata');

/** De bestanden van de startgegevens. Profielen en metingen geeft geen bron. */
export const BESTANDEN = {
  themas: 'themas.json',
  organisaties: 'organisaties.json',
  gemeenten: 'gemeenten.json',
  wijken: 'wijken.json',
  aanbod: 'aanbod.json',
  routes: 'routes.json',
  begrippen: 'begrippen.json',
  scholen: 'scholen.json',
  sopKader: 'sop-kader.json',
  normen: 'normen.json',
  regelingen: 'regelingen.json',
  activiteiten: 'activiteiten.json',
  vervallenActiviteiten: 'vervallen-activiteiten.json',
} as const satisfies Partial<Record<Soort, string>>;

export type Bestandssoort = keyof typeof BESTANDEN;
export type Teksten = Record<Bestandssoort, string>;
const SOORTEN = Object.keys(BESTANDEN) as Bestandssoort[];

/** Leest de tekst van alle bestanden. */
export async function leesTeksten(map = STARTDATA): Promise<Teksten> {
  const lees = async (soort: Bestandssoort) => {
    try {
      return [soort, await readFile(path.join(map, BESTANDEN[soort]), 'utf8')] as const;
    } catch (fout) {
      throw geweigerd(`het bestand ${BESTANDEN[soort]} kan niet worden gelezen (${oorzaakRegel(fout)})`);
    }
  };
  return Object.fromEntries(await Promise.all(SOORTEN.map(lees))) as Teksten;
}

/** Vingerafdruk van de teksten: is die gelijk, dan zijn de gegevens gelijk. */
export function vingerafdruk(teksten: Teksten): string {
  const hash = createHash('sha256');
  for (const soort of SOORTEN) hash.update(`${soort}\0${teksten[soort]}\0`);
  return hash.digest('hex');
}

/**
 * Maakt van de teksten een pakket en controleert alles: vorm, unieke ids en verwijzingen. Eén gebrek weigert het geheel, met een
 * `DatabaseFout` die bestand, record en veld noemt.
 */
export function ontleed(teksten: Teksten): Pakket {
  const gebreken: Gebrek[] = [];
  const gelezen = SOORTEN.map((soort) => [soort, leesSoort(soort, teksten[soort], gebreken)] as const);
  const pakket = { ...leegPakket(), ...Object.fromEntries(gelezen) } as Pakket;
  if (gebreken.length === 0) gebreken.push(...controleer(pakket));
  const [eerste, ...rest] = gebreken;
  if (eerste) throw geweigerd(`${beschrijf(eerste)}${rest.length > 0 ? ` (en nog ${rest.length} andere)` : ''}`);
  return pakket;
}

const geweigerd = (waarom: string) =>
  new DatabaseFout(`De startgegevens zijn geweigerd: ${waarom}. Er is niets geladen en niets veranderd.`);

function beschrijf({ soort, record, veld, waarom }: Gebrek): string {
  const bestand = BESTANDEN[soort as Bestandssoort] ?? soort;
  return `${bestand}, record ${record}, veld ${veld}: ${waarom}`;
}

function leesSoort(soort: Bestandssoort, tekst: string, gebreken: Gebrek[]): unknown[] {
  let rijen: unknown;
  try {
    rijen = JSON.parse(tekst);
  } catch (fout) {
    throw geweigerd(`${BESTANDEN[soort]} is geen geldige JSON (${oorzaakRegel(fout)})`);
  }
  if (!Array.isArray(rijen)) throw geweigerd(`${BESTANDEN[soort]} moet een lijst met records zijn`);
  return rijen.map((rij: unknown, nr) => {
    const uitkomst = vormen[soort].safeParse(rij, NEDERLANDS);
    if (uitkomst.success) return uitkomst.data;
    const record = naamVan(rij) ?? `${nr + 1}`;
    gebreken.push(...uitkomst.error.issues.map((issue) => ({ soort, record, ...plek(issue) })));
    return rij;
  });
}

function naamVan(rij: unknown): string | undefined {
  const { id, code } = (rij ?? {}) as { id?: unknown; code?: unknown };
  return [id, code].find((waarde) => typeof waarde === 'string');
}

/** Het veld en de reden, zoals `bronnen[0].titel`. Bij een onbekend veld is dat het veld zelf. */
function plek(issue: z.core.$ZodIssue): { veld: string; waarom: string } {
  const onbekend = issue.code === 'unrecognized_keys' ? issue.keys.slice(0, 1) : [];
  const waarom = onbekend.length > 0 ? 'dit veld bestaat niet' : issue.message.replace(/\.$/, '');
  const veld = [...issue.path, ...onbekend]
    .map((deel) => (typeof deel === 'number' ? `[${deel}]` : `.${String(deel)}`))
    .join('')
    .replace(/^\./, '');
  return { veld: veld || '(het hele record)', waarom };
}
