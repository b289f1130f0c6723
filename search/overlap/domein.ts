import type { PrismaClient } from '../../prisma/generated/client/client.ts';
import type { Aanbieder, Overlapsoort } from './vormen.ts';

export interface MetNaam extends Aanbieder {
  naam: string;
}

type Lezer = Pick<PrismaClient, '$queryRaw'>;
type Koppeling = { record: string; organisatie: string; gemeenten: string[] };
type Organisatie = { id: string; naam: string; familie: string };

/** Wat de zoekindex niet van een record weet. */
export interface Domeinkennis {
  aanbieders: MetNaam[];
  /** De gemeenten waar het is; leeg is niet bekend. */
  gemeenten: readonly string[];
}

/**
 * Wie deze records aanbieden, met hun familie: de organisatie waar zij (via andere) onderdeel van zijn; en in welke gemeenten. Leest in
 * de domeinen aanbod en activiteiten (besluit 0011). Een record zonder aanbieder ontbreekt. Twee SQL-opdrachten.
 */
export async function leesDomein(
  prisma: Lezer,
  soort: Overlapsoort,
  ids: readonly string[],
): Promise<ReadonlyMap<string, Domeinkennis>> {
  const koppelingen = await leesKoppelingen(prisma, soort, ids);
  const organisaties = await leesOrganisaties(prisma, [...new Set(koppelingen.map(({ organisatie }) => organisatie))]);
  const perId = new Map(organisaties.map((organisatie) => [organisatie.id, organisatie]));
  const perRecord = new Map<string, Domeinkennis>();
  for (const { record, organisatie, gemeenten } of koppelingen) {
    const aanbieder = perId.get(organisatie);
    if (!aanbieder) continue;
    const bekend = perRecord.get(record);
    if (bekend) bekend.aanbieders.push(aanbieder);
    else perRecord.set(record, { aanbieders: [aanbieder], gemeenten });
  }
  return perRecord;
}

const leesKoppelingen = (prisma: Lezer, soort: Overlapsoort, ids: readonly string[]): Promise<Koppeling[]> =>
  soort === 'AANBOD'
    ? prisma.$queryRaw`
        select o."aanbodId" as record, o."organisatieId" as organisatie, a.gemeenten
        from aanbod."AanbodOrganisatie" as o join aanbod."Aanbod" as a on a.id = o."aanbodId"
        where o.rol = 'AANBIEDER' and o."aanbodId" = any(${[...ids]}::text[]) order by o.volgorde, o."organisatieId"`
    : prisma.$queryRaw`
        select o."activiteitId" as record, o."organisatieId" as organisatie, a.gemeenten
        from activiteiten."ActiviteitOrganisatie" as o join activiteiten."Activiteit" as a on a.id = o."activiteitId"
        where o.rol = 'AANBIEDER' and o."activiteitId" = any(${[...ids]}::text[]) order by o.volgorde, o."organisatieId"`;

/** Stopt bij een organisatie die (door een fout in de gegevens) onderdeel van zichzelf is. */
const leesOrganisaties = (prisma: Lezer, ids: readonly string[]): Promise<Organisatie[]> => prisma.$queryRaw`
  with recursive omhoog as (
    select id as begin, id, "onderdeelVanId" as ouder, array[id] as pad from aanbod."Organisatie"
    where id = any(${[...ids]}::text[])
    union all
    select omhoog.begin, hoger.id, hoger."onderdeelVanId", omhoog.pad || hoger.id
    from omhoog join aanbod."Organisatie" as hoger on hoger.id = omhoog.ouder
    where hoger.id <> all(omhoog.pad)
  )
  select distinct on (omhoog.begin) omhoog.begin as id, eigen.naam, omhoog.id as familie
  from omhoog join aanbod."Organisatie" as eigen on eigen.id = omhoog.begin
  order by omhoog.begin, cardinality(omhoog.pad) desc`;
