import type { PrismaClient } from '../../prisma/generated/client/client.ts';

/** Neemt een taak op zich voor een aantal seconden, of houdt haar langer. Onwaar als een ander haar heeft. */
export async function neemTaak(
  db: Pick<PrismaClient, '$executeRaw'>,
  naam: string,
  houder: string,
  seconden: number,
): Promise<boolean> {
  const gelukt = await db.$executeRaw`
    insert into zoeken."Taak" as t (naam, houder, "bezetTot")
    values (${naam}, ${houder}, now() + make_interval(secs => ${seconden}::float8))
    on conflict (naam) do update set houder = excluded.houder, "bezetTot" = excluded."bezetTot"
    where t.houder is null or t.houder = excluded.houder or t."bezetTot" is null or t."bezetTot" < now()`;
  return gelukt > 0;
}

export async function laatTaakLos(db: Pick<PrismaClient, '$executeRaw'>, naam: string, houder: string): Promise<void> {
  await db.$executeRaw`update zoeken."Taak" set houder = null, "bezetTot" = null where naam = ${naam} and houder = ${houder}`;
}

/** Of het werk ooit helemaal gedaan is. */
export async function isGedaan(db: Pick<PrismaClient, 'taak'>, naam: string): Promise<boolean> {
  return !!(await db.taak.findUnique({ where: { naam }, select: { gedaanOp: true } }))?.gedaanOp;
}

/** Onthoudt dat het werk nu helemaal gedaan is. */
export async function meldGedaan(db: Pick<PrismaClient, '$executeRaw'>, naam: string): Promise<void> {
  await db.$executeRaw`update zoeken."Taak" set "gedaanOp" = now() where naam = ${naam}`;
}
