import { invoerFout } from '../../schema/fouten.ts';
import { tredeVan } from '../../schema/trede.ts';
import { zoekerVan } from '../../search/dienst.ts';
import { legWoordUit, type Woorduitleg } from '../../search/kennis/woorduitleg.ts';
import { builder } from './builder.ts';
import { Thema } from './stubs.ts';

const SynoniemType = builder.objectRef<Woorduitleg['synoniemen'][number]>('Synoniem').implement({
  description: 'Andere woorden waarop ook gezocht wordt.',
  fields: (t) => ({
    woorden: t.exposeString('woorden', { description: 'De woorden, in hun gewone vorm.' }),
    gewicht: t.exposeFloat('gewicht', { description: 'Van 0 tot en met 1: hoe dicht het erbij ligt.' }),
  }),
});

const WoorduitlegType = builder.objectRef<Woorduitleg>('Woorduitleg').implement({
  description:
    'Hoe zoeken een woord of vaste woordgroep leest: zo is na te gaan waarom iets wel of niet gevonden wordt.',
  fields: (t) => ({
    grondvorm: t.exposeString('grondvorm', {
      description: 'Het woord in zijn gewone vorm: alle vormen ervan worden gevonden.',
    }),
    stam: t.exposeString('stam', { description: 'De stam, gelijk voor woorden als begeleiden en begeleiding.' }),
    delen: t.exposeStringList('delen', { description: 'De delen, als het een samengesteld woord is.' }),
    records: t.exposeInt('records', { description: 'In hoeveel records het woord staat.' }),
    themas: t.field({
      type: [Thema],
      nullable: { list: true, items: true },
      description: 'Thema’s waar het op wijst.',
      resolve: ({ themas }) => themas.map((code) => ({ code })),
    }),
    synoniemen: t.expose('synoniemen', {
      type: [SynoniemType],
      description: 'Andere woorden waarop ook gezocht wordt.',
    }),
  }),
});

const LANGSTE = 100;

builder.queryFields((t) => ({
  woorduitleg: t.field({
    type: WoorduitlegType,
    nullable: true,
    description: 'Legt uit hoe zoeken een woord of vaste woordgroep leest.',
    args: {
      woord: t.arg.string({
        required: true,
        description: 'Het woord, zoals spijbelen, of een woordgroep zoals zit thuis.',
      }),
    },
    resolve: async (_ouder, { woord }, { prisma, wie }) => {
      const uitleg =
        woord.length > LANGSTE
          ? undefined
          : await legWoordUit(prisma, await zoekerVan(prisma).kennis(), woord, tredeVan(wie));
      if (!uitleg) throw invoerFout('woord', `Geef een woord of woordgroep van hoogstens ${LANGSTE} tekens.`);
      return uitleg;
    },
  }),
}));
