import type { Prisma, PrismaClient } from '../../prisma/generated/client/client.ts';
import type { Regio } from '../../prisma/generated/client/enums.ts';
import { dagVan } from '../../prisma/regels/dag.ts';
import { type Indicator, leesCijfers, leesGebiedenMetAanbod } from './cijfers.ts';
import { type Dagcel, pakIn, pakUit } from './dagvorm.ts';
import { leesMatrix } from './matrix.ts';
import type { Oordeel } from './vormen.ts';

/**
 * Bewaart de stand van vandaag van elk gebied met eigen aanbod: de witte vlekken en de cijfers van de monitor. Eén keer per dag; doen meer
 * processen het tegelijk, dan telt de eerste. Waar als dit de eerste was.
 */
export async function bewaarDagstand(prisma: PrismaClient, nu: Date, actueelMaanden: number): Promise<boolean> {
  const dag = dagVan(nu);
  if (await prisma.dagcijfer.findFirst({ where: { dag }, select: { dag: true } })) return false;
  const standen: Prisma.DagstandCreateManyInput[] = [];
  const cijfers: Prisma.DagcijferCreateManyInput[] = [];
  for (const regio of await leesGebiedenMetAanbod(prisma)) {
    const { wijken, vlekken } = await leesMatrix(prisma, { regio, onderwerpsoort: 'THEMA', perNiveau: false }, nu);
    const tel = (oordeel: Oordeel) =>
      wijken.length === 0 ? null : vlekken.filter((vlek) => vlek.oordeel === oordeel).length;
    const alle: Record<Indicator, number | null> = {
      ...(await leesCijfers(prisma, regio, nu, actueelMaanden)),
      WITTE_VLEKKEN: tel('WITTE_VLEK'),
      KNELPUNTEN: tel('KNELPUNT'),
    };
    if (wijken.length > 0) standen.push({ dag, regio, vlekken: { ...pakIn(vlekken) } });
    cijfers.push(...Object.entries(alle).map(([indicator, waarde]) => ({ dag, regio, indicator, waarde })));
  }
  const [, { count }] = await prisma.$transaction([
    prisma.dagstand.createMany({ data: standen, skipDuplicates: true }),
    prisma.dagcijfer.createMany({ data: cijfers, skipDuplicates: true }),
  ]);
  return count > 0;
}

export interface Stand {
  dag: Date;
  cellen: Dagcel[];
}

/** De laatste stand van een gebied op of vóór een dag; leeg als er nog geen was. */
export async function leesStand(prisma: PrismaClient, regio: Regio, op: Date): Promise<Stand | null> {
  const rij = await prisma.dagstand.findFirst({ where: { regio, dag: { lte: op } }, orderBy: { dag: 'desc' } });
  return rij ? { dag: rij.dag, cellen: pakUit(rij.vlekken) } : null;
}

/** De eerste dag waarvan een stand bewaard is; leeg als er nog geen is. */
export const eersteDag = async (prisma: PrismaClient, regio: Regio): Promise<Date | null> =>
  (await prisma.dagstand.findFirst({ where: { regio }, orderBy: { dag: 'asc' }, select: { dag: true } }))?.dag ?? null;

/** De cijfers van een gebied van dag tot dag, oudste eerst. Eén SQL-opdracht. */
export const leesDagcijfers = (
  prisma: PrismaClient,
  regio: Regio,
  indicatoren: readonly Indicator[],
  van: Date,
  tot: Date,
) =>
  prisma.dagcijfer.findMany({
    where: { regio, indicator: { in: [...indicatoren] }, dag: { gte: van, lte: tot } },
    orderBy: { dag: 'asc' },
    select: { dag: true, indicator: true, waarde: true },
  });
