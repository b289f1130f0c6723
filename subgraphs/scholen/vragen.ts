import type { School as SchoolRij } from '../../prisma/generated/client/client.ts';
import { alsBladzijde, OP_NAAM, paginaVraag } from '../../schema/bladeren.ts';
import { invoerFout, nietGevonden } from '../../schema/fouten.ts';
import { paginaArgs, regelVraag } from '../../schema/verbinding.ts';
import { telVondsten } from '../../search/vondsten.ts';
import { builder } from './builder.ts';
import { leesSchoolId, leesVestigingscode } from './codes.ts';
import { SchoolFilter, schoolWaar } from './filter.ts';
import { School, SchoolConnection } from './school.ts';

builder.queryFields((t) => ({
  school: t.prismaField({
    type: School,
    nullable: true,
    description: 'Eén school. Geef het id of de vestigingscode; ook een vroegere code mag.',
    args: {
      id: t.arg.id({ description: 'De sleutel, zoals 18YS03 of rochade.' }),
      vestigingscode: t.arg.string({ description: 'De vestigingscode bij DUO, zoals 18YS03.' }),
    },
    resolve: async (query, _ouder, { id, vestigingscode }, { prisma, nu }) => {
      if ((id == null) === (vestigingscode == null)) {
        throw invoerFout('id', 'Geef óf een `id`, óf een `vestigingscode`.');
      }
      const veld = id == null ? 'vestigingscode' : 'id';
      const code = id == null ? leesVestigingscode(veld, vestigingscode ?? '') : leesSchoolId(veld, id);
      const school =
        (await prisma.school.findUnique({ ...query, where: { id: code } })) ??
        (await prisma.school.findFirst({ ...query, where: { codes: { some: { code } } } }));
      if (!school)
        throw nietGevonden(veld, `Er is geen school met ${veld} ${code}. Zoek de school op met \`scholen\`.`);
      telVondsten(prisma, 'GEOPEND', [{ soort: 'SCHOOL', id: school.id }], nu);
      return school;
    },
  }),
  scholen: t.field({
    type: SchoolConnection,
    nullable: true,
    description: 'Scholen die passen bij een filter, op naam.',
    args: { filter: t.arg({ type: SchoolFilter, description: 'Welke scholen.' }), ...paginaArgs(t.arg) },
    resolve: async (_ouder, { filter, ...args }, context, info) => {
      const { prisma } = context;
      const { where, ...pagina } = paginaVraag(args, OP_NAAM);
      const waar = await schoolWaar(filter ?? {}, context);
      const rijen: SchoolRij[] = await prisma.school.findMany({
        ...regelVraag('School', context, info),
        ...pagina,
        where: { AND: [waar, where] },
      });
      return alsBladzijde(rijen, args, OP_NAAM, () => prisma.school.count({ where: waar }));
    },
  }),
}));
