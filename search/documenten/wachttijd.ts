import type { PrismaClient } from '../../prisma/generated/client/client.ts';
import type { Onderwerpsoort } from '../../prisma/generated/client/enums.ts';
import { alsDatum, dagenLater, dagVan } from '../../prisma/regels/dag.ts';
import { bepaalStatus, type Gemeten, type Normweken } from '../../prisma/regels/wachttijdstatus.ts';
import type { Zoekdocument } from '../vormen.ts';

export type Lezer = Pick<
  PrismaClient,
  '$queryRaw' | 'aanbod' | 'organisatie' | 'begrip' | 'thema' | 'wijk' | 'activiteit' | 'school' | 'profiel'
>;

export interface Wachttijd {
  stand: Pick<Zoekdocument, 'wachttijdstatus' | 'wachttijdTot' | 'gemetenOp'>;
  /** Volgens de laatste meting, zolang die geldt; leeg is niet gemeld. */
  vrijePlaatsen: number | null;
}

const GEEN: Wachttijd = { stand: { wachttijdstatus: null, wachttijdTot: null, gemetenOp: null }, vrijePlaatsen: null };

type Rij = Normweken & { onderwerp: string } & Partial<Gemeten & Pick<Wachttijd, 'vrijePlaatsen'>>;

/**
 * De stand van de wachttijd van deze onderwerpen op een dag, en tot wanneer die stand geldt. Wat geen wachttijd bijhoudt, heeft
 * geen stand. Altijd één SQL-opdracht.
 */
export async function wachttijden(prisma: Lezer, soort: Onderwerpsoort, ids: readonly string[], nu: Date) {
  const dag = dagVan(nu);
  const rijen = await prisma.$queryRaw<Rij[]>`
    select onderwerp.id as onderwerp, norm."aanmeldWeken", norm."behandelWeken", norm."geldigDagen",
           meting.peildatum, meting.aanmeldstop, meting."aanmeldwachttijdWeken", meting."behandelwachttijdWeken",
           meting."vrijePlaatsen"
    from wachttijden."Onderwerp" as onderwerp
    join wachttijden."Wachttijdnorm" as norm on norm.code = onderwerp."normCode"
    left join lateral (
      select * from wachttijden."Wachttijdmeting" as m
      where m."onderwerpSoort" = onderwerp.soort and m."onderwerpId" = onderwerp.id and m.peildatum <= ${alsDatum(dag)}::date
      order by m.peildatum desc limit 1
    ) as meting on true
    where onderwerp.soort = ${soort}::wachttijden."Onderwerpsoort" and onderwerp.id = any(${[...ids]}::text[])`;
  const standen = new Map(rijen.map((rij) => [rij.onderwerp, wachttijdVan(rij, dag)]));
  return (id: string): Wachttijd => standen.get(id) ?? GEEN;
}

function wachttijdVan(rij: Rij, dag: Date): Wachttijd {
  if (!rij.peildatum) return { ...GEEN, stand: { ...GEEN.stand, wachttijdstatus: 'ONBEKEND' } };
  const meting: Gemeten = {
    peildatum: rij.peildatum,
    aanmeldstop: rij.aanmeldstop ?? false,
    aanmeldwachttijdWeken: rij.aanmeldwachttijdWeken ?? null,
    behandelwachttijdWeken: rij.behandelwachttijdWeken ?? null,
  };
  const tot = dagenLater(rij.peildatum, rij.geldigDagen);
  const wachttijdstatus = bepaalStatus(meting, rij, dag);
  const vrijePlaatsen = wachttijdstatus === 'VEROUDERD' ? null : (rij.vrijePlaatsen ?? null);
  return { stand: { wachttijdstatus, wachttijdTot: alsDatum(tot), gemetenOp: alsDatum(rij.peildatum) }, vrijePlaatsen };
}
