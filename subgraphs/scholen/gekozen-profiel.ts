import { Prisma, type PrismaClient } from '../../prisma/generated/client/client.ts';
import { lader, veldLader } from '../../schema/context.ts';
import { entiteitVraag } from '../../schema/verbinding.ts';
import { builder } from './builder.ts';
import { Profiel } from './profiel.ts';
import { School } from './school.ts';
import { leesSchooljaar, profielstatus } from './schooljaar.ts';
import { Profielstatus } from './waarden.ts';

/** Het ene profiel dat van een school telt: dat van een schooljaar, of zonder schooljaar het nieuwste. Voor in een `lateral`. */
export const gekozenProfiel = (school: Prisma.Sql, schooljaar: string | null): Prisma.Sql => Prisma.sql`
  select profiel.id, profiel."kaderRegio" from scholen."Profiel" profiel
  where profiel."schoolId" = ${school} and ${schooljaar === null ? Prisma.sql`true` : Prisma.sql`profiel.schooljaar = ${schooljaar}`}
  order by profiel.schooljaar desc limit 1`;

/** De ids van de profielen die van deze scholen tellen. */
export async function gekozenIds(prisma: PrismaClient, scholen: readonly string[], schooljaar: string | null) {
  const gekozen = await prisma.$queryRaw<{ id: string }[]>`
    select gekozen.id from unnest(${[...scholen]}::text[]) as school(id)
    cross join lateral (${gekozenProfiel(Prisma.sql`school.id`, schooljaar)}) as gekozen`;
  return gekozen.map((profiel) => profiel.id);
}

const nieuwsteSchooljaar = lader<string, string>(async ({ prisma }, scholen) => {
  const rijen = await prisma.profiel.groupBy({
    by: ['schoolId'],
    where: { schoolId: { in: [...scholen] } },
    _max: { schooljaar: true },
  });
  return new Map(rijen.map((rij) => [rij.schoolId, rij._max.schooljaar ?? '']));
});

builder.prismaObjectField(School, 'profiel', (t) =>
  t.field({
    type: Profiel,
    nullable: true,
    description: 'Het ondersteuningsprofiel; leeg als dat er niet is.',
    args: {
      schooljaar: t.arg.string({ description: 'Van dit schooljaar, zoals 2025-2026. Zonder: het nieuwste dat er is.' }),
    },
    resolve: (school, args, context, info) => {
      const schooljaar = leesSchooljaar('schooljaar', args.schooljaar);
      // Voor elke school apart: anders weet Pothos alleen bij de eerste dat de velden al zijn opgehaald, en haalt het de rest opnieuw.
      const velden = entiteitVraag('Profiel', context, info);
      return veldLader(context, info, args, async (scholen) => {
        const ids = await gekozenIds(context.prisma, scholen, schooljaar);
        if (ids.length === 0) return new Map();
        const profielen = await context.prisma.profiel.findMany({
          ...velden,
          where: { id: { in: ids } },
        });
        return new Map(profielen.map((profiel) => [profiel.schoolId, profiel]));
      }).load(school.id);
    },
  }),
);

builder.prismaObjectField(School, 'profielen', (t) =>
  t.relation('profielen', {
    type: Profiel,
    query: { orderBy: { schooljaar: 'desc' } },
    description: 'Alle profielen, het nieuwste schooljaar eerst.',
  }),
);

builder.prismaObjectField(School, 'profielstatus', (t) =>
  t.field({
    type: Profielstatus,
    description: 'Of er een profiel voor dit schooljaar is.',
    resolve: async (school, _args, context) => profielstatus(await nieuwsteSchooljaar(context, school.id), context),
  }),
);
