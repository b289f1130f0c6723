import { validate } from 'uuid';
import { Prisma, type PrismaClient } from '../prisma/generated/client/client.ts';
import { invoerFout } from './fouten.ts';

/** Waar gegevens staan die in HSDS een UUID hebben, en het begin van de sleutel waarvan die is afgeleid. */
const TABELLEN = {
  aanbod: { tabel: Prisma.sql`aanbod."Aanbod"`, soort: 'service' },
  organisatie: { tabel: Prisma.sql`aanbod."Organisatie"`, soort: 'organization' },
  activiteit: { tabel: Prisma.sql`activiteiten."Activiteit"`, soort: 'service/activiteit' },
} as const;

export const HSDS_IDS =
  'Een van deze UUID’s van HSDS; ook die van een gegeven dat hierin is opgegaan. Een UUID die niet bestaat, valt weg.';

/** De sleutels bij UUID's van HSDS. Eén SQL-opdracht, op een index. */
export async function sleutelsVan(
  prisma: PrismaClient,
  soort: keyof typeof TABELLEN,
  uuids: readonly string[],
): Promise<string[]> {
  const { tabel, soort: begin } = TABELLEN[soort];
  // Het begin staat in de tekst en niet in een waarde: alleen dan herkent PostgreSQL de index.
  const gevonden = await prisma.$queryRaw<{ id: string }[]>`
    select id from ${tabel}
    where gedeeld.hsds_ids(${Prisma.raw(`'${begin}'`)}, id, "vroegereIds") && ${leesUuids(uuids)}::uuid[]`;
  return gevonden.map(({ id }) => id);
}

/** Een tekst die geen UUID is, is een fout in het filter. */
export function leesUuids(uuids: readonly string[]): string[] {
  const onjuist = uuids.find((uuid) => !validate(uuid));
  if (onjuist !== undefined) throw invoerFout('filter.hsdsIds', `${onjuist} is geen UUID.`);
  return [...uuids];
}
