import type { Onderwerpsoort } from '../../prisma/generated/client/enums.ts';
import { alsDatum, dagVan } from '../../prisma/regels/dag.ts';
import { type Context, lader } from '../../schema/context.ts';
import { zichtbaarOnderwerpSql } from '../../schema/zichtbaar.ts';
import type { Meting } from './meting.ts';
import type { NormRij } from './norm.ts';

/** Wat er van een onderwerp bekend is. Zonder norm is het geen onderwerp waarvan wachttijden worden bijgehouden. */
export interface Stand {
  norm?: NormRij;
  /** De laatste metingen tot en met vandaag, nieuwste eerst; hoogstens `AANTAL_METINGEN`. */
  metingen: Meting[];
}

/** Zoveel metingen zijn nodig voor de trend. */
const AANTAL_METINGEN = 3;

type Rij = NormRij & { onderwerp: string } & (Meting | { id: null });

/** De stand van alle onderwerpen van een verzoek, per soort in één SQL-opdracht. */
async function haalStanden(soort: Onderwerpsoort, { prisma, nu, wie }: Context, ids: readonly string[]) {
  const rijen = await prisma.$queryRaw<Rij[]>`
    select onderwerp.id as onderwerp, norm.code, norm.naam, norm."aanmeldWeken", norm."behandelWeken",
           norm."geldigDagen", norm.niveaus::text[] as niveaus, norm."voorScholen", norm.bron, meting.*
    from wachttijden."Onderwerp" as onderwerp
    join wachttijden."Wachttijdnorm" as norm on norm.code = onderwerp."normCode"
    left join lateral (
      select * from wachttijden."Wachttijdmeting" as m
      where m."onderwerpSoort" = onderwerp.soort and m."onderwerpId" = onderwerp.id
        and m.peildatum <= ${alsDatum(dagVan(nu))}::date
      order by m.peildatum desc
      limit ${AANTAL_METINGEN}
    ) as meting on true
    where onderwerp.soort = ${soort}::wachttijden."Onderwerpsoort" and onderwerp.id = any(${[...ids]}::text[])
      and ${zichtbaarOnderwerpSql(wie, 'onderwerp')}
    order by onderwerp.id, meting.peildatum desc`;
  const standen = new Map<string, Stand>();
  for (const rij of rijen) {
    const stand = standen.get(rij.onderwerp) ?? { norm: rij, metingen: [] };
    if (rij.id !== null) stand.metingen.push(rij);
    standen.set(rij.onderwerp, stand);
  }
  return standen;
}

/** De stand van één onderwerp; leeg als er geen wachttijden van worden bijgehouden. */
export const standVan = {
  AANBOD: lader((context: Context, ids: readonly string[]) => haalStanden('AANBOD', context, ids)),
  SCHOOL: lader((context: Context, ids: readonly string[]) => haalStanden('SCHOOL', context, ids)),
} satisfies Record<Onderwerpsoort, unknown>;
