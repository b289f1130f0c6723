import { eisBekend } from '../../schema/bekend.ts';
import { invoerFout } from '../../schema/fouten.ts';
import { paginaArgs } from '../../schema/verbinding.ts';
import { builder } from './builder.ts';
import { Wachttijdcijfers } from './monitor-cijfers.ts';
import { leesKeuze, type MonitorKeuze, WachttijdmonitorFilter } from './monitor-filter.ts';
import { type Groep, groepenBladzijde, maakGroepen, WachttijdgroepConnection } from './monitor-groep.ts';
import { type Groepsrij, telMonitor } from './monitor-sql.ts';
import { telVerloop, Wachttijdmaand } from './monitor-verloop.ts';
import { GroeperingEnum } from './waarden.ts';

const MAX_MAANDEN = 36;

interface Monitor {
  keuze: MonitorKeuze;
  totaal: Groepsrij;
  groepen: Groep[];
}

const Wachttijdmonitor = builder.objectRef<Monitor>('Wachttijdmonitor').implement({
  description: 'De wachttijden van aanbod en scholen samen, op één dag.',
  fields: (t) => ({
    peildatum: t.field({ type: 'Datum', description: 'De dag waarop het de stand is.', resolve: (m) => m.keuze.dag }),
    totaal: t.expose('totaal', {
      type: Wachttijdcijfers,
      description: 'De cijfers over alles samen; elk aanbod en elke school telt één keer.',
    }),
    groepen: t.field({
      type: WachttijdgroepConnection,
      description: 'De groepen, de grootste eerst; leeg zonder `groepeerOp`.',
      args: paginaArgs(t.arg),
      resolve: ({ groepen }, args) => groepenBladzijde(groepen, args),
    }),
    verloop: t.field({
      type: [Wachttijdmaand],
      description: 'De aanmeldwachttijd van het totaal per maand, de nieuwste als laatste.',
      args: {
        maanden: t.arg.int({
          defaultValue: 12,
          description: `Over hoeveel maanden, 1 tot en met ${MAX_MAANDEN}, met de maand van de peildatum.`,
        }),
      },
      resolve: ({ keuze }, args, { prisma }) => {
        const maanden = args.maanden ?? 12;
        if (maanden < 1 || maanden > MAX_MAANDEN) {
          throw invoerFout('maanden', `Vraag 1 tot en met ${MAX_MAANDEN} maanden; gevraagd is ${maanden}.`);
        }
        return telVerloop(keuze, maanden, prisma);
      },
    }),
  }),
});

builder.queryFields((t) => ({
  wachttijdmonitor: t.field({
    type: Wachttijdmonitor,
    nullable: true,
    description: 'De centrale monitor: hoe lang men wacht, per thema, aanbieder, gebied, niveau of wijk.',
    args: {
      filter: t.arg({ type: WachttijdmonitorFilter, description: 'Waarover de monitor gaat.' }),
      groepeerOp: t.arg({ type: GroeperingEnum, description: 'Waarop te groeperen; leeg geeft alleen het totaal.' }),
    },
    resolve: async (_ouder, { filter, groepeerOp }, context) => {
      const { prisma } = context;
      const keuze = leesKeuze(filter ?? {}, context);
      await eisBekend(
        [
          { veld: 'filter.thema', soort: 'THEMA', codes: keuze.thema },
          { veld: 'filter.aanbieder', soort: 'ORGANISATIE', codes: keuze.aanbieder },
          { veld: 'filter.wijk', soort: 'WIJK', codes: keuze.wijk },
        ],
        (where) => prisma.wachttijdBekend.findMany({ where }),
      );
      const rijen = await telMonitor(keuze, groepeerOp ?? null, prisma);
      const totaal = rijen.find((rij) => rij.isTotaal);
      if (!totaal) throw new Error('De monitor heeft geen totaal geteld.');
      const groepen = rijen.filter((rij) => !rij.isTotaal);
      return { keuze, totaal, groepen: groepeerOp ? maakGroepen(groepen, groepeerOp) : [] };
    },
  }),
}));
