import type { Kaderonderdeel as KaderRij } from '../../prisma/generated/client/client.ts';
import { sectorenVan } from '../../schema/waarden/schoolsector.ts';
import { builder } from './builder.ts';
import { Kaderonderdeel, kadersVan } from './kader.ts';
import { Profiel } from './profiel.ts';
import { School } from './school.ts';
import { leesSchooljaar, profielstatus } from './schooljaar.ts';
import { spiegel, vragenVoor } from './spiegel.ts';
import { HOOGSTENS, haalScholen, type Kolom, MINSTENS, metProfielen } from './vergelijkkolommen.ts';
import { type Vergelijkcel as Cel, kaderRegios, type Vergelijkrij as Rij, vergelijktabel } from './vergelijktabel.ts';
import { Beschikbaarheid, Profielstatus } from './waarden.ts';

const VergelekenSchool = builder.objectRef<Kolom>('VergelekenSchool').implement({
  description: 'Een kolom van de vergelijking: een school met het profiel dat is gebruikt.',
  fields: (t) => ({
    school: t.expose('school', { type: School, description: 'De school.' }),
    profiel: t.expose('profiel', {
      type: Profiel,
      nullable: true,
      description: 'Het profiel dat is gebruikt; leeg als dat er niet is.',
    }),
    profielstatus: t.field({
      type: Profielstatus,
      description: 'Of het gebruikte profiel actueel of verouderd is, of ontbreekt.',
      resolve: ({ profiel }, _args, context) => profielstatus(profiel?.schooljaar, context),
    }),
  }),
});

const Vergelijkcel = builder.objectRef<Cel>('Vergelijkcel').implement({
  description: 'Wat één school op een onderdeel antwoordt.',
  fields: (t) => ({
    schoolId: t.exposeID('schoolId', { description: 'De sleutel van de school.' }),
    beschikbaarheid: t.expose('beschikbaarheid', {
      type: Beschikbaarheid,
      nullable: true,
      description: 'Het antwoord; leeg als het onderdeel niet in het kader van deze school staat.',
    }),
    toelichting: t.exposeString('toelichting', { nullable: true, description: 'Uitleg van de school.' }),
  }),
});

const Vergelijkrij = builder.objectRef<Rij<KaderRij>>('Vergelijkrij').implement({
  description: 'Een rij van de vergelijking: één onderdeel van het kader.',
  fields: (t) => ({
    onderdeel: t.expose('onderdeel', { type: Kaderonderdeel, description: 'Het onderdeel van het kader.' }),
    cellen: t.expose('cellen', {
      type: [Vergelijkcel],
      description: 'Per school haar antwoord, in de gevraagde volgorde.',
    }),
    verschilt: t.exposeBoolean('verschilt', {
      description: 'Twee scholen gaven een verschillend antwoord. Wat onbekend is, telt niet als verschil.',
    }),
  }),
});

const ProfielVergelijking = builder
  .objectRef<{ scholen: Kolom[]; rijen: Rij<KaderRij>[] }>('ProfielVergelijking')
  .implement({
    description: 'Profielen van scholen naast elkaar, als tabel.',
    fields: (t) => ({
      scholen: t.expose('scholen', { type: [VergelekenSchool], description: 'De kolommen, in de gevraagde volgorde.' }),
      rijen: t.expose('rijen', {
        type: [Vergelijkrij],
        description: 'De rijen: elk onderdeel dat in het kader van een van de scholen staat.',
      }),
    }),
  });

builder.queryFields((t) => ({
  vergelijkProfielen: t.field({
    type: ProfielVergelijking,
    nullable: true,
    description: 'Legt de ondersteuningsprofielen van scholen naast elkaar.',
    args: {
      scholen: t.arg.idList({
        required: true,
        description: `De ids of codes van ${MINSTENS} tot en met ${HOOGSTENS} scholen.`,
      }),
      schooljaar: t.arg.string({
        description: 'Het profiel van dit schooljaar, zoals 2025-2026. Zonder: van elke school het nieuwste.',
      }),
    },
    resolve: async (_ouder, args, context, info) => {
      const schooljaar = leesSchooljaar('schooljaar', args.schooljaar);
      const scholen = await haalScholen(args.scholen, context, info);
      const kolommen = await metProfielen(scholen, schooljaar, context, info);
      const antwoorden = await context.prisma.profielantwoord.findMany({
        where: { profielId: { in: kolommen.flatMap(({ profiel }) => profiel?.id ?? []) } },
      });
      const gespiegeld = await Promise.all(
        kolommen.map(async (kolom) => {
          const { school, profiel } = kolom;
          const kader = await kadersVan(context, kaderRegios(kolom, kolommen));
          const eigen = antwoorden.filter((antwoord) => antwoord.profielId === profiel?.id);
          return {
            schoolId: school.id,
            regels: spiegel(vragenVoor(kader, sectorenVan(school.onderwijssoorten)), eigen),
          };
        }),
      );
      return { scholen: kolommen, rijen: vergelijktabel(gespiegeld) };
    },
  }),
}));
