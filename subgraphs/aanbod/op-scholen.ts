import { Prisma, type PrismaClient } from '../../prisma/generated/client/client.ts';
import { leesFirst, leesOverslaan } from '../../schema/bladeren.ts';
import { leesUuids } from '../../schema/hsds.ts';
import { overslaanArg, paginaArgs } from '../../schema/verbinding.ts';
import { Aanbod } from './aanbod.ts';
import { builder } from './builder.ts';
import { AanbodFilter, aanbodWaar, ZONDER_KEUZE } from './filter.ts';
import { School } from './stubs.ts';

const AanbodOpSchool = builder.prismaObject('AanbodSchool', {
  name: 'AanbodOpSchool',
  description: 'Aanbod dat bij een school hoort.',
  fields: (t) => ({
    aanbod: t.relation('aanbod', { type: Aanbod, description: 'Het aanbod.' }),
    school: t.field({
      type: School,
      nullable: true,
      description: 'De school.',
      resolve: ({ schoolId }) => ({ id: schoolId }),
    }),
  }),
});

/** Eerst welke regels, dan wat erbij hoort: zie `opSleutels`. */
const VOLGORDE = [
  { aanbod: { sorteernaam: 'asc' } },
  { aanbodId: 'asc' },
  { schoolId: 'asc' },
] satisfies Prisma.AanbodSchoolOrderByWithRelationInput[];

const AanbodOpScholen = builder.objectRef<{ waar: Prisma.AanbodSchoolWhereInput }>('AanbodOpScholen').implement({
  description: 'Een lijst van aanbod op scholen.',
  fields: (t) => ({
    regels: t.prismaField({
      type: [AanbodOpSchool],
      description: 'De regels: op naam van het aanbod, en daarin op school.',
      args: { first: paginaArgs(t.arg).first, overslaan: overslaanArg(t.arg) },
      resolve: async (query, { waar }, { first, overslaan }, { prisma }) => {
        const keuze = { where: waar, take: leesFirst(first), skip: leesOverslaan(overslaan) };
        const sleutels = await prisma.aanbodSchool.findMany({
          ...keuze,
          orderBy: VOLGORDE,
          select: { aanbodId: true, schoolId: true },
        });
        const ids = [...new Set(sleutels.map((regel) => regel.aanbodId))];
        const rijen = await prisma.aanbodSchool.findMany({ ...query, where: { aanbodId: { in: ids } } });
        const opPlek = new Map(rijen.map((rij) => [`${rij.aanbodId} ${rij.schoolId}`, rij]));
        return sleutels.flatMap((regel) => opPlek.get(`${regel.aanbodId} ${regel.schoolId}`) ?? []);
      },
    }),
    totaal: t.int({
      description: 'Aantal over de hele lijst.',
      resolve: ({ waar }, _args, { prisma }) => prisma.aanbodSchool.count({ where: waar }),
    }),
  }),
});

builder.queryField('aanbodOpScholen', (t) =>
  t.field({
    type: AanbodOpScholen,
    nullable: true,
    description: `Welk aanbod bij welke school hoort. ${ZONDER_KEUZE}`,
    args: {
      filter: t.arg({ type: AanbodFilter, description: 'Van welk aanbod.' }),
      hsdsIds: t.arg.idList({ description: 'Alleen regels met een van deze UUID’s van HSDS.' }),
    },
    resolve: async (_ouder, { filter, hsdsIds }, context) => {
      const deel: Prisma.AanbodSchoolWhereInput[] = [{ aanbod: await aanbodWaar(filter ?? {}, context) }];
      if (hsdsIds) deel.push(await metUuid(hsdsIds, context.prisma));
      return { waar: { AND: deel } };
    },
  }),
);

/** De regels met deze UUID's, op de index. */
async function metUuid(uuids: readonly string[], prisma: PrismaClient): Promise<Prisma.AanbodSchoolWhereInput> {
  const OR = await prisma.$queryRaw<{ aanbodId: string; schoolId: string }[]>(Prisma.sql`
    select "aanbodId", "schoolId" from aanbod."AanbodSchool"
    where gedeeld.hsds_id('service_at_location/' || "aanbodId" || '/' || "schoolId") = any(${leesUuids(uuids)}::uuid[])`);
  // Een lege keuze zou alles zijn, en niet niets.
  return OR.length > 0 ? { OR } : { aanbodId: { in: [] } };
}
