import { Prisma, type PrismaClient } from '../../prisma/generated/client/client.ts';
import { leesFirst, leesOverslaan } from '../../schema/bladeren.ts';
import { leesUuids } from '../../schema/hsds.ts';
import { overslaanArg, paginaArgs } from '../../schema/verbinding.ts';
import { Activiteit } from './activiteit.ts';
import { builder } from './builder.ts';
import { ActiviteitFilter, activiteitWaar } from './filter.ts';
import { School } from './stubs.ts';

const ActiviteitPlek = builder.prismaObject('ActiviteitPlek', {
  description: 'Een plek van een activiteit: haar eigen locatie, of een school.',
  fields: (t) => ({
    activiteit: t.relation('activiteit', { type: Activiteit, description: 'De activiteit.' }),
    school: t.field({
      type: School,
      nullable: true,
      description: 'De school; leeg bij de eigen locatie van de activiteit.',
      resolve: ({ schoolId }) => (schoolId ? { id: schoolId } : null),
    }),
  }),
});

/** Eerst welke regels, dan wat erbij hoort: zie `opSleutels`. */
const VOLGORDE = [
  { activiteit: { sorteernaam: 'asc' } },
  { activiteitId: 'asc' },
  { schoolId: 'asc' },
] satisfies Prisma.ActiviteitPlekOrderByWithRelationInput[];

const ActiviteitPlekken = builder.objectRef<{ waar: Prisma.ActiviteitPlekWhereInput }>('ActiviteitPlekken').implement({
  description: 'Een lijst van plekken van activiteiten.',
  fields: (t) => ({
    regels: t.prismaField({
      type: [ActiviteitPlek],
      description: 'De regels: op naam van de activiteit, en daarin de eigen locatie eerst.',
      args: { first: paginaArgs(t.arg).first, overslaan: overslaanArg(t.arg) },
      resolve: async (query, { waar }, { first, overslaan }, { prisma }) => {
        const keuze = { where: waar, take: leesFirst(first), skip: leesOverslaan(overslaan) };
        const sleutels = await prisma.activiteitPlek.findMany({
          ...keuze,
          orderBy: VOLGORDE,
          select: { activiteitId: true, schoolId: true },
        });
        const ids = [...new Set(sleutels.map((regel) => regel.activiteitId))];
        const rijen = await prisma.activiteitPlek.findMany({ ...query, where: { activiteitId: { in: ids } } });
        const opPlek = new Map(rijen.map((rij) => [`${rij.activiteitId} ${rij.schoolId}`, rij]));
        return sleutels.flatMap((regel) => opPlek.get(`${regel.activiteitId} ${regel.schoolId}`) ?? []);
      },
    }),
    totaal: t.int({
      description: 'Aantal over de hele lijst.',
      resolve: ({ waar }, _args, { prisma }) => prisma.activiteitPlek.count({ where: waar }),
    }),
  }),
});

builder.queryFields((t) => ({
  activiteitPlekken: t.field({
    type: ActiviteitPlekken,
    nullable: true,
    description:
      'Waar activiteiten zijn. Zonder sleutels, gebied, wijk, aanbieder of herkomst telt de verzonnen Voorbeeldstad niet mee.',
    args: {
      filter: t.arg({ type: ActiviteitFilter, description: 'Van welke activiteiten.' }),
      hsdsIds: t.arg.idList({ description: 'Alleen plekken met een van deze UUID’s van HSDS.' }),
    },
    resolve: async (_ouder, { filter, hsdsIds }, context) => {
      const deel: Prisma.ActiviteitPlekWhereInput[] = [{ activiteit: await activiteitWaar(filter ?? {}, context) }];
      if (hsdsIds) deel.push(await metUuid(hsdsIds, context.prisma));
      return { waar: { AND: deel } };
    },
  }),
  interesses: t.stringList({
    nullable: true,
    description: 'Alle interesses die bij activiteiten staan, op alfabet.',
    args: { filter: t.arg({ type: ActiviteitFilter, description: 'Van welke activiteiten.' }) },
    resolve: async (_ouder, { filter }, context) => {
      const groepen = await context.prisma.activiteit.groupBy({
        by: ['interesses'],
        where: await activiteitWaar(filter ?? {}, context),
      });
      return [...new Set(groepen.flatMap(({ interesses }) => interesses))].sort((a, b) => a.localeCompare(b, 'nl'));
    },
  }),
}));

/** De plekken met deze UUID's, op de index. */
async function metUuid(uuids: readonly string[], prisma: PrismaClient): Promise<Prisma.ActiviteitPlekWhereInput> {
  const OR = await prisma.$queryRaw<{ activiteitId: string; schoolId: string }[]>(Prisma.sql`
    select "activiteitId", "schoolId" from activiteiten."ActiviteitPlek"
    where gedeeld.hsds_id('service_at_location/activiteit/' || "activiteitId" || '/' || "schoolId")
      = any(${leesUuids(uuids)}::uuid[])`);
  // Een lege keuze zou alles zijn, en niet niets.
  return OR.length > 0 ? { OR } : { activiteitId: { in: [] } };
}
