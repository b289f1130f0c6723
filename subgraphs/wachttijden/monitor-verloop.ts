import type { PrismaClient } from '../../prisma/generated/client/client.ts';
import { alsDatum, meetdagen } from '../../prisma/regels/dag.ts';
import { eenDecimaal } from './aantallen.ts';
import { builder } from './builder.ts';
import type { MonitorKeuze } from './monitor-filter.ts';
import { gekozen } from './monitor-sql.ts';

interface Maandrij {
  dag: Date;
  aantal: number;
  mediaan: number | null;
}

export const Wachttijdmaand = builder.objectRef<Maandrij>('Wachttijdmaand').implement({
  description: 'De aanmeldwachttijd in één maand.',
  fields: (t) => ({
    maand: t.field({
      type: 'Peildatum',
      description: 'De maand, zoals 2026-10.',
      resolve: ({ dag }) => alsDatum(dag).slice(0, 7),
    }),
    peildatum: t.expose('dag', {
      type: 'Datum',
      description: 'De stand op deze dag: de laatste van de maand, of de peildatum van de monitor.',
    }),
    aantal: t.exposeInt('aantal', { description: 'Over hoeveel metingen het gaat.' }),
    mediaanAanmeldwachttijd: t.float({
      nullable: true,
      description:
        'Het midden: bij de helft van dit aanbod en deze scholen is de aanmeldwachttijd korter, bij de helft langer. Telt aanbod en scholen, geen mensen. In weken, met één decimaal; leeg als er niets is gemeten.',
      resolve: ({ mediaan }) => eenDecimaal(mediaan),
    }),
  }),
});

/**
 * De mediaan van de aanmeldwachttijd per maand, oudste eerst, in één SQL-opdracht. Een meting telt mee op elke meetdag waarop zij de
 * laatste was en nog gold: zo geeft elke maand hetzelfde als de monitor op die dag.
 */
export function telVerloop(keuze: MonitorKeuze, maanden: number, prisma: PrismaClient) {
  const dagen = meetdagen(keuze.dag, maanden).map(alsDatum);
  return prisma.$queryRaw<Maandrij[]>`
    with ${gekozen(keuze)}, periode as (
      select m."aanmeldwachttijdWeken" as weken, m.peildatum as van,
             least(m.peildatum + gekozen."geldigDagen",
                   lead(m.peildatum) over (partition by gekozen.soort, gekozen.id order by m.peildatum) - 1) as tot
      from gekozen
      join wachttijden."Wachttijdmeting" as m on m."onderwerpSoort" = gekozen.soort and m."onderwerpId" = gekozen.id
      where m.peildatum between ${dagen[0]}::date - gekozen."geldigDagen" and ${alsDatum(keuze.dag)}::date
    )
    select maand.dag, count(periode.weken)::int as aantal,
           percentile_cont(0.5) within group (order by periode.weken) as mediaan
    from unnest(${dagen}::date[]) as maand(dag)
    left join periode on maand.dag between periode.van and periode.tot
    group by maand.dag
    order by maand.dag`;
}
