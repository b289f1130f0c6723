import type { PrismaClient } from '../../prisma/generated/client/client.ts';
import type { Regio } from '../../prisma/generated/client/enums.ts';
import { alsDatum, dagVan } from '../../prisma/regels/dag.ts';
import { KLEINSTE_AANTAL } from '../../prisma/regels/kleine-aantallen.ts';
import { actueelVanaf } from '../../prisma/regels/peildatum.ts';
import { telOpen } from '../registratie/lijst.ts';
import { MENSEN } from './dekking.ts';

/** De cijfers van de monitor, met hun eenheid. Een percentage heeft één decimaal. */
export const INDICATOREN = {
  AANTAL_AANBOD: 'aanbod',
  VOLLEDIGHEID: 'van 6 eigenschappen',
  ACTUALITEIT: 'procent',
  WACHTTIJD_BINNEN_NORM: 'procent',
  WACHTTIJD_OP_TIJD: 'procent',
  WITTE_VLEKKEN: 'cellen',
  KNELPUNTEN: 'cellen',
  OPEN_DUBBELINGEN: 'paren',
  AANBOD_MET_BEREIK: 'aanbod',
  BEREIK: 'mensen',
} as const;
export type Indicator = keyof typeof INDICATOREN;

/** Wat rechtstreeks te tellen is; witte vlekken en knelpunten volgen uit de matrix. */
export type Teller = Exclude<Indicator, 'WITTE_VLEKKEN' | 'KNELPUNTEN'>;

interface Aanbodcijfers {
  aantal: number;
  volledigheid: number | null;
  actueel: number;
  metBereik: number;
  bereik: number | null;
}

interface Wachttijdcijfers {
  aantal: number;
  opTijd: number;
  vergeleken: number;
  binnen: number;
}

/** De gebieden met eigen aanbod voor iedereen. Eén SQL-opdracht. */
export async function leesGebiedenMetAanbod(prisma: Pick<PrismaClient, 'aanbod'>): Promise<Regio[]> {
  const rijen = await prisma.aanbod.findMany({
    where: { vanafTrede: null },
    distinct: ['regio'],
    select: { regio: true },
    orderBy: { regio: 'asc' },
  });
  return rijen.map(({ regio }) => regio);
}

/** De cijfers van precies dit gebied op een dag, over wat voor iedereen is. Leeg waar niets te berekenen is. Drie SQL-opdrachten. */
export async function leesCijfers(
  prisma: Pick<PrismaClient, '$queryRaw'>,
  regio: Regio,
  nu: Date,
  actueelMaanden: number,
): Promise<Record<Teller, number | null>> {
  const dag = alsDatum(dagVan(nu));
  const vorigJaar = String(dagVan(nu).getUTCFullYear() - 1);
  const [aanbod] = await prisma.$queryRaw<Aanbodcijfers[]>`
    select count(*)::int as aantal, avg(a.volledigheid)::float8 as volledigheid,
      (count(*) filter (where a."geldtOp" >= ${alsDatum(actueelVanaf(nu, actueelMaanden))}::date))::int as actueel,
      count(bereik.mensen)::int as "metBereik", sum(bereik.mensen)::float8 as bereik
    from aanbod."Aanbod" as a left join lateral (
      select max(r.waarde) as mensen from aanbod."Resultaat" as r
      where r."aanbodId" = a.id and r.soort = 'BEREIK' and r.periode = ${vorigJaar} and r.eenheid ~* ${MENSEN}
    ) as bereik on true
    where a.regio = ${regio}::gedeeld."Regio" and a.status <> 'GESTOPT' and a."vanafTrede" is null`;
  const [wachttijd] = await prisma.$queryRaw<Wachttijdcijfers[]>`
    select count("wachttijdTot")::int as aantal, (count(*) filter (where "wachttijdTot" >= ${dag}::date))::int as "opTijd",
      (count(*) filter (where wachttijdstatus in ('BINNEN_NORM', 'BOVEN_NORM', 'AANMELDSTOP')))::int as vergeleken,
      (count(*) filter (where wachttijdstatus = 'BINNEN_NORM'))::int as binnen
    from zoeken."Document"
    where wachttijdstatus is not null and status is distinct from 'GESTOPT' and "vanafTrede" is null
      and ${regio}::gedeeld."Regio" = any(regios)`;
  return {
    AANTAL_AANBOD: aanbod?.aantal ?? 0,
    VOLLEDIGHEID: aanbod?.volledigheid == null ? null : Math.round(aanbod.volledigheid * 100) / 100,
    ACTUALITEIT: procent(aanbod?.actueel, aanbod?.aantal),
    WACHTTIJD_BINNEN_NORM: procent(wachttijd?.binnen, wachttijd?.vergeleken),
    WACHTTIJD_OP_TIJD: procent(wachttijd?.opTijd, wachttijd?.aantal),
    OPEN_DUBBELINGEN: await telOpen(prisma, regio),
    AANBOD_MET_BEREIK: aanbod?.metBereik ?? 0,
    BEREIK: toonbaarBereik(aanbod?.bereik ?? null, aanbod?.metBereik ?? 0),
  };
}

const procent = (deel = 0, geheel = 0): number | null =>
  geheel === 0 ? null : Math.round((1_000 * deel) / geheel) / 10;

/**
 * Op tientallen, en leeg bij minder dan vijf aanbod of vijf mensen: anders is het bereik van één aanbod te lezen, ook als verschil van twee
 * dagen.
 */
export const toonbaarBereik = (mensen: number | null, aanbod: number): number | null =>
  mensen === null || mensen < KLEINSTE_AANTAL || aanbod < KLEINSTE_AANTAL ? null : 10 * Math.round(mensen / 10);
