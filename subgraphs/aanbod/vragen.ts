import type { Aanbod as AanbodRij } from '../../prisma/generated/client/client.ts';
import { alsBladzijde, OP_NAAM, opSleutels, paginaVraag, type Volgorde } from '../../schema/bladeren.ts';
import { nietGevonden } from '../../schema/fouten.ts';
import { overslaanArg, paginaArgs, regelVraag } from '../../schema/verbinding.ts';
import { maakEnum } from '../../schema/waarden/enums.ts';
import { zichtbaarAanbod } from '../../schema/zichtbaar.ts';
import { telVondsten } from '../../search/vondsten.ts';
import { Aanbod, AanbodConnection } from './aanbod.ts';
import { builder } from './builder.ts';
import { AanbodFilter, aanbodWaar, ZONDER_KEUZE } from './filter.ts';
import { overzicht, VolledigheidOverzicht } from './overzicht.ts';
import { zichtbaarUit } from './zichtbaar.ts';

const AanbodSortering = maakEnum(builder, 'AanbodSortering', 'De volgorde van een lijst met aanbod.', {
  NAAM: 'Op alfabet.',
  ACTUALITEIT: 'Wat het laatst is nagekeken, of anders de jongste peildatum heeft, eerst; onbekend achteraan.',
  VOLLEDIGHEID: 'Wat het meest compleet is eerst.',
  GEWIJZIGD: 'Wat het laatst is veranderd eerst.',
  WACHTTIJD_GEMELD: 'Waarvan het laatst een wachttijd is gemeld eerst; zonder melding achteraan.',
});

const VOLGORDE: Record<string, Volgorde> = {
  NAAM: OP_NAAM,
  ACTUALITEIT: { veld: 'geldtOp', richting: 'desc', leeg: true, soort: 'datum' },
  VOLLEDIGHEID: { veld: 'volledigheid', richting: 'desc', soort: 'getal' },
  GEWIJZIGD: { veld: 'gewijzigdOp', richting: 'desc', soort: 'datum' },
  WACHTTIJD_GEMELD: { veld: 'wachttijdGemeldOp', richting: 'desc', leeg: true, soort: 'datum' },
};

builder.queryFields((t) => ({
  aanbod: t.prismaField({
    type: Aanbod,
    nullable: true,
    description: 'Eén aanbod.',
    args: {
      id: t.arg.id({ required: true, description: 'De sleutel, zoals impulsklas; ook een vroegere sleutel mag.' }),
    },
    resolve: async (query, _ouder, { id }, context) => {
      const { prisma, wie, nu } = context;
      const aanbod =
        (await zichtbaarUit.een(context, prisma.aanbod.findUnique({ ...query, where: { id } }))) ??
        (await prisma.aanbod.findFirst({
          ...query,
          where: { AND: [{ vroegereIds: { has: id } }, zichtbaarAanbod(wie)] },
        }));
      if (!aanbod) throw nietGevonden('id', `Er is geen aanbod met id ${id}. Zoek het op met \`alleAanbod\`.`);
      telVondsten(prisma, 'GEOPEND', [{ soort: 'AANBOD', id: aanbod.id }], nu);
      return aanbod;
    },
  }),
  alleAanbod: t.field({
    type: AanbodConnection,
    nullable: true,
    description: `Aanbod dat past bij een filter. ${ZONDER_KEUZE}`,
    args: {
      filter: t.arg({ type: AanbodFilter, description: 'Welk aanbod.' }),
      sortering: t.arg({ type: AanbodSortering, defaultValue: 'NAAM', description: 'In welke volgorde.' }),
      ...paginaArgs(t.arg),
      overslaan: overslaanArg(t.arg),
    },
    resolve: async (_ouder, { filter, sortering, ...args }, context, info) => {
      const { prisma } = context;
      const volgorde = VOLGORDE[sortering ?? 'NAAM'] ?? OP_NAAM;
      const { where, ...pagina } = paginaVraag(args, volgorde);
      const waar = await aanbodWaar(filter ?? {}, context);
      const sleutels = await prisma.aanbod.findMany({ ...pagina, where: { AND: [waar, where] }, select: { id: true } });
      const velden = regelVraag('Aanbod', context, info);
      const rijen = await opSleutels<AanbodRij>(sleutels, (ids) =>
        prisma.aanbod.findMany({ ...velden, where: { id: { in: ids } } }),
      );
      return alsBladzijde(rijen, args, volgorde, () => prisma.aanbod.count({ where: waar }));
    },
  }),
  volledigheidOverzicht: t.field({
    type: VolledigheidOverzicht,
    nullable: true,
    description: `Hoe compleet het aanbod is: per eigenschap van hoeveel aanbod zij bekend is. ${ZONDER_KEUZE}`,
    args: { filter: t.arg({ type: AanbodFilter, description: 'Over welk aanbod.' }) },
    resolve: async (_ouder, { filter }, context) => overzicht(await aanbodWaar(filter ?? {}, context), context.prisma),
  }),
}));
