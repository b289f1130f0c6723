import type { Activiteit as ActiviteitRij } from '../../prisma/generated/client/client.ts';
import { alsBladzijde, OP_NAAM, opSleutels, paginaVraag, type Volgorde } from '../../schema/bladeren.ts';
import type { Context } from '../../schema/context.ts';
import { nietGevonden } from '../../schema/fouten.ts';
import { overslaanArg, paginaArgs, regelVraag } from '../../schema/verbinding.ts';
import { maakEnum } from '../../schema/waarden/enums.ts';
import { zichtbareActiviteit } from '../../schema/zichtbaar.ts';
import { telVondsten } from '../../search/vondsten.ts';
import { Activiteit, ActiviteitConnection } from './activiteit.ts';
import { aanbodVoor } from './beperkt-aanbod.ts';
import { builder } from './builder.ts';
import { ActiviteitFilter, activiteitWaar } from './filter.ts';
import { zichtbaarUit } from './zichtbaar.ts';

const ActiviteitSortering = maakEnum(builder, 'ActiviteitSortering', 'De volgorde van een lijst met activiteiten.', {
  NAAM: 'Op alfabet.',
  LEEFTIJD: 'Voor de jongste kinderen eerst; onbekend achteraan.',
  GEWIJZIGD: 'Wat het laatst is veranderd eerst.',
});

const VOLGORDE: Record<typeof ActiviteitSortering.$inferType, Volgorde> = {
  NAAM: OP_NAAM,
  LEEFTIJD: { veld: 'leeftijdVan', richting: 'asc', leeg: true, soort: 'getal' },
  GEWIJZIGD: { veld: 'gewijzigdOp', richting: 'desc', soort: 'datum' },
};

/** De fout bij een onbekend id. Is de activiteit in aanbod opgegaan, dan zegt de boodschap in welk. */
async function onbekendId(id: string, context: Context) {
  const vervallen = await context.prisma.vervallenActiviteit.findUnique({ where: { id } });
  const aanbod = (await aanbodVoor(context, vervallen?.aanbodIds ?? [])).join(', ');
  if (!aanbod)
    return nietGevonden('id', `Er is geen activiteit met id ${id}. Zoek de activiteit op met \`activiteiten\`.`);
  return nietGevonden('id', `De activiteit ${id} is aanbod geworden: ${aanbod}. Vraag het op met \`aanbod(id: …)\`.`);
}

builder.queryFields((t) => ({
  activiteit: t.prismaField({
    type: Activiteit,
    nullable: true,
    description: 'Eén activiteit.',
    args: {
      id: t.arg.id({ required: true, description: 'De sleutel, zoals cultuurmenu; ook een vroegere sleutel mag.' }),
    },
    resolve: async (query, _ouder, { id }, context) => {
      const { prisma, wie, nu } = context;
      const activiteit =
        (await zichtbaarUit.een(context, prisma.activiteit.findUnique({ ...query, where: { id } }))) ??
        (await prisma.activiteit.findFirst({
          ...query,
          where: { AND: [{ vroegereIds: { has: id } }, zichtbareActiviteit(wie)] },
        }));
      if (!activiteit) throw await onbekendId(id, context);
      telVondsten(prisma, 'GEOPEND', [{ soort: 'ACTIVITEIT', id: activiteit.id }], nu);
      return activiteit;
    },
  }),
  activiteiten: t.field({
    type: ActiviteitConnection,
    nullable: true,
    description: 'Activiteiten die passen bij een filter.',
    args: {
      filter: t.arg({ type: ActiviteitFilter, description: 'Welke activiteiten.' }),
      sortering: t.arg({ type: ActiviteitSortering, defaultValue: 'NAAM', description: 'In welke volgorde.' }),
      ...paginaArgs(t.arg),
      overslaan: overslaanArg(t.arg),
    },
    resolve: async (_ouder, { filter, sortering, ...args }, context, info) => {
      const { prisma } = context;
      const volgorde = VOLGORDE[sortering ?? 'NAAM'];
      const { where, ...pagina } = paginaVraag(args, volgorde);
      const waar = await activiteitWaar(filter ?? {}, context);
      const sleutels = await prisma.activiteit.findMany({
        ...pagina,
        where: { AND: [waar, where] },
        select: { id: true },
      });
      const velden = regelVraag('Activiteit', context, info);
      const rijen = await opSleutels<ActiviteitRij>(sleutels, (ids) =>
        prisma.activiteit.findMany({ ...velden, where: { id: { in: ids } } }),
      );
      return alsBladzijde(rijen, args, volgorde, () => prisma.activiteit.count({ where: waar }));
    },
  }),
}));
