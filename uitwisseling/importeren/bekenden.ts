import type { Transactie } from '../../prisma/laden/invoegen.ts';
import type { Doel } from '../../prisma/laden/verwijzingen.ts';
import type { Wie } from '../../schema/toegang.ts';
import { zichtbaarAanbodSql, zichtbaarOnderwerp, zichtbareActiviteitSql } from '../../schema/zichtbaar.ts';
import type { Sjabloonsoort } from '../sjabloon/index.ts';

const TABEL: Record<Doel, readonly [tabel: string, sleutel: string]> = {
  themas: ['aanbod."Thema"', 'code'],
  wijken: ['aanbod."Wijk"', 'code'],
  gemeenten: ['aanbod."Gemeente"', 'code'],
  organisaties: ['aanbod."Organisatie"', 'id'],
  aanbod: ['aanbod."Aanbod"', 'id'],
  scholen: ['scholen."School"', 'id'],
  sopKader: ['scholen."Kaderonderdeel"', 'code'],
  regelingen: ['activiteiten."Regeling"', 'id'],
};

/** Welke van deze sleutels er zijn, voor wie importeert: wat hij niet mag zien, bestaat voor hem niet. Eén SQL-opdracht. */
export async function welkeEr(tx: Transactie, doel: Doel, sleutels: readonly string[], wie: Wie): Promise<Set<string>> {
  if (sleutels.length === 0) return new Set();
  if (doel === 'aanbod') return welkeZichtbaar(tx, 'aanbod', sleutels, wie);
  const [tabel, kolom] = TABEL[doel];
  const rijen = await tx.$queryRawUnsafe<{ sleutel: string }[]>(
    `select ${kolom} as sleutel from ${tabel} where ${kolom} = any($1::text[])`,
    [...new Set(sleutels)],
  );
  return new Set(rijen.map(({ sleutel }) => sleutel));
}

/** Welk aanbod of welke activiteiten er zijn, voor zover iemand ze mag zien. Eén SQL-opdracht. */
async function welkeZichtbaar(
  tx: Transactie,
  soort: 'aanbod' | 'activiteiten',
  ids: readonly string[],
  wie: Wie,
): Promise<Set<string>> {
  const uniek = [...new Set(ids)];
  const rijen = await (soort === 'aanbod'
    ? tx.$queryRaw<{ id: string }[]>`
        select a.id from aanbod."Aanbod" as a where a.id = any(${uniek}::text[]) and ${zichtbaarAanbodSql(wie, 'a')}`
    : tx.$queryRaw<{ id: string }[]>`
        select a.id from activiteiten."Activiteit" as a
        where a.id = any(${uniek}::text[]) and ${zichtbareActiviteitSql(wie, 'a')}`);
  return new Set(rijen.map(({ id }) => id));
}

/** Ids die zijn opgegaan in een ander record, met dat record: wie ze opnieuw invoert, maakt een samenvoeging ongedaan. */
const OPGEGAAN: Partial<Record<Sjabloonsoort, string>> = {
  organisaties: `select unnest("vroegereIds") as oud, id as nu from aanbod."Organisatie" where "vroegereIds" <> '{}'`,
  aanbod: `select unnest("vroegereIds") as oud, id as nu from aanbod."Aanbod" where "vroegereIds" <> '{}'`,
  activiteiten: `select unnest("vroegereIds") as oud, id as nu from activiteiten."Activiteit" where "vroegereIds" <> '{}'`,
  scholen: `select code as oud, "schoolId" as nu from scholen."Schoolcode" where code <> "schoolId"`,
};

/**
 * Van sleutels die in een ander record zijn opgegaan, dat andere record; `undefined` als wie importeert het niet mag zien. Hoogstens twee
 * SQL-opdrachten: het zijn er weinig.
 */
export async function leesOpgegaan(
  tx: Transactie,
  soort: Sjabloonsoort,
  wie: Wie,
): Promise<Map<string, string | undefined>> {
  const sql = OPGEGAAN[soort];
  if (!sql) return new Map();
  const rijen = await tx.$queryRawUnsafe<{ oud: string; nu: string }[]>(sql);
  if (soort !== 'aanbod' && soort !== 'activiteiten') return new Map(rijen.map(({ oud, nu }) => [oud, nu]));
  const zichtbaar = await welkeZichtbaar(
    tx,
    soort,
    rijen.map(({ nu }) => nu),
    wie,
  );
  return new Map(rijen.map(({ oud, nu }) => [oud, zichtbaar.has(nu) ? nu : undefined]));
}

export interface Onderwerp {
  aanbieders: readonly string[];
}

/** De onderwerpen van wachttijden die er zijn voor wie importeert, bij `AANBOD id`. */
export async function leesOnderwerpen(
  tx: Transactie,
  ids: readonly string[],
  wie: Wie,
): Promise<Map<string, Onderwerp>> {
  if (ids.length === 0) return new Map();
  const rijen = await tx.onderwerp.findMany({
    where: { AND: [{ id: { in: [...new Set(ids)] } }, zichtbaarOnderwerp(wie)] },
    select: { soort: true, id: true, aanbieders: true },
  });
  return new Map(rijen.map(({ soort, id, aanbieders }) => [`${soort} ${id}`, { aanbieders }]));
}

const VAST: Partial<Record<Sjabloonsoort, string>> = {
  organisaties: 'select 1 from aanbod."Organisatie" where id = any($1::text[]) order by id for update',
  scholen: 'select 1 from scholen."School" where id = any($1::text[]) order by id for update',
  aanbod: 'select 1 from aanbod."Aanbod" where id = any($1::text[]) order by id for update',
  activiteiten: 'select 1 from activiteiten."Activiteit" where id = any($1::text[]) order by id for update',
};

/** Houdt records vast tot het einde van de transactie: niemand verandert ze tussen lezen en schrijven. */
export async function houdVast(tx: Transactie, soort: Sjabloonsoort, ids: readonly string[]): Promise<void> {
  const sql = VAST[soort];
  if (sql && ids.length > 0) await tx.$queryRawUnsafe(sql, [...ids]);
}
