import { Prisma } from '../prisma/generated/client/client.ts';
import type { Trede } from '../prisma/generated/client/enums.ts';
import type { Wie } from './toegang.ts';
import { tredeSql, tredeVan, tredeWaar, ziet } from './trede.ts';

/**
 * Wat iemand mag zien, als voorwaarde voor elke tabel met records die beperkt kunnen zijn (besluit 0017): wat op zijn trede is, en wat van
 * zijn eigen organisatie of school is, ook boven zijn trede. Anders kan hij het niet bijhouden.
 */
export const zichtbaarAanbod = (wie: Wie): Prisma.AanbodWhereInput =>
  een(wie, ({ organisatie, school }) => [
    ...(organisatie ? [{ organisaties: { some: { organisatieId: organisatie, rol: 'AANBIEDER' as const } } }] : []),
    ...(school ? [{ scholen: { some: { schoolId: school } } }] : []),
  ]);

/** Als `zichtbaarAanbod`, van één aanbod dat al gelezen is. */
export function zietAanbod(
  wie: Wie,
  aanbod: { vanafTrede: Trede | null; aanbieders: readonly string[]; scholen: readonly string[] },
): boolean {
  const { organisatie, school } = eigenVan(wie);
  return (
    ziet(tredeVan(wie), aanbod.vanafTrede) ||
    (organisatie !== undefined && aanbod.aanbieders.includes(organisatie)) ||
    (school !== undefined && aanbod.scholen.includes(school))
  );
}

export const zichtbareActiviteit = (wie: Wie): Prisma.ActiviteitWhereInput =>
  een(wie, ({ organisatie, school }) => [
    ...(organisatie ? [{ organisaties: { some: { organisatieId: organisatie, rol: 'AANBIEDER' as const } } }] : []),
    ...(school ? [{ schoolIds: { has: school } }] : []),
  ]);

export const zichtbaarOnderwerp = (wie: Wie): Prisma.OnderwerpWhereInput =>
  een(wie, ({ organisatie }) => (organisatie ? [{ aanbieders: { has: organisatie } }] : []));

/** Als `zichtbaarAanbod`, over `tabel` in SQL. */
export const zichtbaarAanbodSql = (wie: Wie, tabel: string): Prisma.Sql => {
  const id = Prisma.raw(`${tabel}.id`);
  return eenSql(wie, tabel, ({ organisatie, school }) => [
    ...(organisatie
      ? [
          Prisma.sql`${id} in (select "aanbodId" from aanbod."AanbodOrganisatie" where "organisatieId" = ${organisatie} and rol = 'AANBIEDER')`,
        ]
      : []),
    ...(school
      ? [Prisma.sql`${id} in (select "aanbodId" from aanbod."AanbodSchool" where "schoolId" = ${school})`]
      : []),
  ]);
};

export const zichtbareActiviteitSql = (wie: Wie, tabel: string): Prisma.Sql =>
  eenSql(wie, tabel, ({ organisatie, school }) => [
    ...(organisatie
      ? [
          Prisma.sql`${Prisma.raw(`${tabel}.id`)} in (select "activiteitId" from activiteiten."ActiviteitOrganisatie" where "organisatieId" = ${organisatie} and rol = 'AANBIEDER')`,
        ]
      : []),
    ...(school ? [Prisma.sql`${Prisma.raw(`${tabel}."schoolIds"`)} @> array[${school}]`] : []),
  ]);

export const zichtbaarOnderwerpSql = (wie: Wie, tabel: string): Prisma.Sql =>
  eenSql(wie, tabel, ({ organisatie }) =>
    organisatie ? [Prisma.sql`${Prisma.raw(`${tabel}.aanbieders`)} @> array[${organisatie}]`] : [],
  );

/** Voor wie iemand zijn eigen records bijhoudt; leeg als hij dat niet doet. */
export interface Eigen {
  organisatie?: string | undefined;
  school?: string | undefined;
}

export const eigenVan = ({ rol, organisatieId, schoolId }: Wie): Eigen => ({
  ...(rol === 'AANBIEDER' ? { organisatie: organisatieId } : {}),
  ...(rol === 'SCHOOL' ? { school: schoolId } : {}),
});

function een<W extends object>(wie: Wie, eigen: (van: Eigen) => W[]): W | ReturnType<typeof tredeWaar> {
  const opTrede = tredeWaar(tredeVan(wie));
  const ook = eigen(eigenVan(wie));
  return ook.length === 0 ? opTrede : ({ OR: [opTrede, ...ook] } as unknown as W);
}

function eenSql(wie: Wie, tabel: string, eigen: (van: Eigen) => Prisma.Sql[]): Prisma.Sql {
  const opTrede = tredeSql(tredeVan(wie), tabel);
  const ook = eigen(eigenVan(wie));
  return ook.length === 0 ? opTrede : Prisma.sql`(${Prisma.join([opTrede, ...ook], ' or ')})`;
}
