import { tredeVan, tredeWaar } from '../../schema/trede.ts';
import { maakEnum } from '../../schema/waarden/enums.ts';
import { zoekerVan } from '../../search/dienst.ts';
import { builder } from './builder.ts';

const ZoekmachineEnum = maakEnum(builder, 'Zoekmachine', 'Wat er zoekt.', {
  postgresql: 'De database zelf.',
  meilisearch: 'Meilisearch, met de database als terugval.',
});

interface Stand {
  machine: 'postgresql' | 'meilisearch';
  gezond: boolean;
  reden?: string;
  documenten: number;
  wachtend: number;
  achterSinds: Date | null;
}

const ZoekindexType = builder.objectRef<Stand>('Zoekindex').implement({
  description: 'Hoe de zoekindex ervoor staat.',
  fields: (t) => ({
    machine: t.expose('machine', { type: ZoekmachineEnum, description: 'Wat er zoekt.' }),
    gezond: t.exposeBoolean('gezond', { description: 'De zoekmachine antwoordt, en heeft haar index.' }),
    reden: t.string({
      nullable: true,
      description: 'Waarom zij niet gezond is; leeg als zij dat wel is.',
      resolve: ({ reden }) => reden ?? null,
    }),
    documenten: t.exposeInt('documenten', {
      description: 'Aantal records in de index van die zoekmachine die u mag zien.',
    }),
    wachtend: t.exposeInt('wachtend', { description: 'Aantal veranderingen dat nog in een index moet.' }),
    achterSinds: t.expose('achterSinds', {
      type: 'Tijdstip',
      nullable: true,
      description: 'Sinds wanneer Meilisearch niet bijgewerkt kan worden; leeg als dat goed gaat.',
    }),
  }),
});

builder.queryFields((t) => ({
  zoekindex: t.field({
    type: ZoekindexType,
    nullable: true,
    description: 'Hoe de zoekindex ervoor staat.',
    resolve: async (_ouder, _args, { prisma, wie }): Promise<Stand> => {
      const [stand, zichtbaar, wijzigingen, uitgaand, afnemer] = await Promise.all([
        zoekerVan(prisma).stand(),
        prisma.document.count({ where: tredeWaar(tredeVan(wie)) }),
        prisma.wijziging.count(),
        prisma.uitgaand.count(),
        prisma.afnemer.findFirst({ select: { foutSinds: true } }),
      ]);
      // Hoeveel er meer in de index staat dan de vrager mag zien, zegt zij niet.
      const documenten = Math.min(stand.documenten, zichtbaar);
      return { ...stand, documenten, wachtend: wijzigingen + uitgaand, achterSinds: afnemer?.foutSinds ?? null };
    },
  }),
}));
