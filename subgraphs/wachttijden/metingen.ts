import type { Prisma } from '../../prisma/generated/client/client.ts';
import { alsBladzijde, paginaVraag, type Volgorde } from '../../schema/bladeren.ts';
import type { Context } from '../../schema/context.ts';
import { invoerFout } from '../../schema/fouten.ts';
import { paginaArgs } from '../../schema/verbinding.ts';
import { gedeeldeEnum, maakEnum } from '../../schema/waarden/enums.ts';
import { zonderVoorbeeld } from '../../schema/waarden/regels.ts';
import { zichtbaarOnderwerp } from '../../schema/zichtbaar.ts';
import { builder } from './builder.ts';
import { MET_TERMIJN, metTermijn, WachttijdmetingConnection } from './meting.ts';
import { alsOnderwerpBladzijde, opOnderwerp } from './op-onderwerp.ts';
import { leesAanbod, leesSchool } from './sleutels.ts';
import { leesPeriode } from './verloop.ts';
import { Onderwerpsoort } from './waarden.ts';

const NIEUWSTE_EERST: Volgorde = { veld: 'peildatum', richting: 'desc', soort: 'datum' };

const WachttijdmetingSortering = maakEnum(
  builder,
  'WachttijdmetingSortering',
  'De volgorde van een lijst met metingen.',
  { NIEUWSTE: 'De nieuwste eerst.', ONDERWERP: 'Per aanbod of school, de oudste eerst.' },
);

const WachttijdmetingFilter = builder.inputType('WachttijdmetingFilter', {
  description:
    'Welke metingen. Wat leeg is, telt niet mee; wat is ingevuld, moet allemaal passen. Zonder id of herkomst telt de verzonnen Voorbeeldstad niet mee.',
  fields: (t) => ({
    soort: t.field({ type: Onderwerpsoort, description: 'Alleen van aanbod, of alleen van scholen.' }),
    id: t.id({ description: 'Van dit aanbod of deze school; geef er `soort` bij.' }),
    van: t.field({ type: 'Datum', description: 'Gemeten op of na deze dag.' }),
    tot: t.field({ type: 'Datum', description: 'Gemeten op of voor deze dag.' }),
    herkomst: t.field({ type: [gedeeldeEnum(builder, 'Herkomst')], description: 'Een van deze herkomsten.' }),
  }),
});

type Filter = typeof WachttijdmetingFilter.$inferInput;

/** Maakt van een filter de voorwaarde voor de database. Een onbekend onderwerp of onmogelijke waarde is een fout met zijn veld. */
async function metingWaar(filter: Filter, { prisma, wie }: Context): Promise<Prisma.WachttijdmetingWhereInput> {
  const { soort, van, tot, herkomst } = filter;
  let id = filter.id;
  leesPeriode('filter', { van, tot });
  if (id != null) {
    if (!soort) throw invoerFout('filter.soort', 'Geef bij een id ook de soort: AANBOD of SCHOOL.');
    id = (soort === 'AANBOD' ? leesAanbod : leesSchool)('filter.id', id);
    if ((await prisma.onderwerp.count({ where: { soort, id, AND: [zichtbaarOnderwerp(wie)] } })) === 0) {
      const wat = soort === 'AANBOD' ? 'aanbod' : 'school';
      throw invoerFout('filter.id', `Er worden geen wachttijden bijgehouden van ${wat} ${id}. Klopt het id?`);
    }
  }
  const voorbeeld = zonderVoorbeeld(id, herkomst);
  return {
    AND: [voorbeeld, { onderwerp: { AND: [voorbeeld, zichtbaarOnderwerp(wie)] } }],
    ...(soort ? { onderwerpSoort: soort } : {}),
    ...(id != null ? { onderwerpId: id } : {}),
    ...(van || tot ? { peildatum: { ...(van ? { gte: van } : {}), ...(tot ? { lte: tot } : {}) } } : {}),
    ...(herkomst?.length ? { herkomst: { in: herkomst } } : {}),
  };
}

builder.queryFields((t) => ({
  wachttijdmetingen: t.field({
    type: WachttijdmetingConnection,
    nullable: true,
    description: 'Gemeten wachttijden.',
    args: {
      filter: t.arg({ type: WachttijdmetingFilter, description: 'Welke metingen.' }),
      sortering: t.arg({ type: WachttijdmetingSortering, defaultValue: 'NIEUWSTE', description: 'In welke volgorde.' }),
      ...paginaArgs(t.arg),
    },
    resolve: async (_ouder, { filter, sortering, ...args }, context) => {
      const { prisma } = context;
      const perOnderwerp = sortering === 'ONDERWERP';
      const { where, ...pagina } = perOnderwerp ? opOnderwerp(args) : paginaVraag(args, NIEUWSTE_EERST);
      const waar = await metingWaar(filter ?? {}, context);
      const rijen = await prisma.wachttijdmeting.findMany({
        include: MET_TERMIJN,
        ...pagina,
        orderBy: [...pagina.orderBy],
        where: { AND: [waar, where] },
      });
      const metingen = rijen.map(metTermijn);
      const totaal = () => prisma.wachttijdmeting.count({ where: waar });
      return perOnderwerp
        ? alsOnderwerpBladzijde(metingen, args, totaal)
        : alsBladzijde(metingen, args, NIEUWSTE_EERST, totaal);
    },
  }),
}));
