import { maakEnum } from '../../schema/waarden/enums.ts';
import { zoekerVan } from '../../search/dienst.ts';
import { builder } from './builder.ts';

const ZoekmachineEnum = maakEnum(builder, 'Zoekmachine', 'Wat er zoekt.', {
  postgresql: 'De database zelf.',
  meilisearch: 'Meilisearch, met de database als terugval.',
});

interface Stand {
  machine: 'postgresql' | 'meilisearch';
  documenten: number;
  wachtend: number;
  achterSinds: Date | null;
}

const ZoekindexType = builder.objectRef<Stand>('Zoekindex').implement({
  description: 'Hoe de zoekindex ervoor staat.',
  fields: (t) => ({
    machine: t.expose('machine', { type: ZoekmachineEnum, description: 'Wat er zoekt.' }),
    documenten: t.exposeInt('documenten', { description: 'Aantal records in de index.' }),
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
    resolve: async (_ouder, _args, { prisma }): Promise<Stand> => {
      const [documenten, wijzigingen, uitgaand, afnemer] = await Promise.all([
        prisma.document.count(),
        prisma.wijziging.count(),
        prisma.uitgaand.count(),
        prisma.afnemer.findFirst({ select: { foutSinds: true } }),
      ]);
      return {
        machine: zoekerVan(prisma).machinenaam,
        documenten,
        wachtend: wijzigingen + uitgaand,
        achterSinds: afnemer?.foutSinds ?? null,
      };
    },
  }),
}));
