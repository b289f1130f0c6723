import type { Transactie } from '../../prisma/laden/invoegen.ts';
import type { Sjabloonsoort } from '../sjabloon/index.ts';
import { leesAanbod } from './aanbod.ts';
import { leesActiviteiten } from './activiteiten.ts';
import { leesOrganisaties } from './organisaties.ts';
import { leesScholen } from './scholen.ts';
import { leesWachttijden, metingsleutel } from './wachttijden.ts';

type Velden = Record<string, unknown>;

const LEES: Record<Sjabloonsoort, (tx: Transactie, sleutels: readonly string[]) => Promise<object[]>> = {
  organisaties: leesOrganisaties,
  scholen: leesScholen,
  aanbod: leesAanbod,
  activiteiten: leesActiviteiten,
  wachttijden: leesWachttijden,
};

/** Lijsten zonder volgorde: de database bewaart alleen wat erin staat. */
const ZONDER_VOLGORDE: Record<Sjabloonsoort, readonly string[]> = {
  organisaties: ['gefinancierdDoor'],
  scholen: ['codes'],
  aanbod: ['wijken', 'scholen', 'zieOok'],
  activiteiten: ['regelingen'],
  wachttijden: [],
};

/** De sleutel van een record: zijn id, of bij een wachttijd waarvan en wanneer. */
export const sleutelVan = (soort: Sjabloonsoort, record: object): string =>
  soort === 'wachttijden'
    ? metingsleutel(record as Parameters<typeof metingsleutel>[0])
    : String((record as Velden)['id']);

/** Records zoals zij in een bestand staan, per sleutel. Wat er niet is, ontbreekt. Een vast aantal SQL-opdrachten. */
export async function leesRecords(
  tx: Transactie,
  soort: Sjabloonsoort,
  sleutels: readonly string[],
): Promise<Map<string, object>> {
  if (sleutels.length === 0) return new Map();
  const records = await LEES[soort](tx, sleutels);
  return new Map(records.map((record) => [sleutelVan(soort, record), opVolgorde(soort, record)]));
}

/** Hetzelfde record met lijsten zonder volgorde op alfabet: zo is te zien of er iets verschilt. */
export function opVolgorde<T extends object>(soort: Sjabloonsoort, record: T): T {
  const lijsten = ZONDER_VOLGORDE[soort].map((veld) => [veld, gesorteerd((record as Velden)[veld])]);
  return { ...record, ...Object.fromEntries(lijsten) };
}

const gesorteerd = (lijst: unknown): unknown =>
  Array.isArray(lijst) ? lijst.toSorted((a, b) => (merk(a) < merk(b) ? -1 : 1)) : lijst;

const merk = (deel: unknown) => (typeof deel === 'string' ? deel : JSON.stringify(deel));
