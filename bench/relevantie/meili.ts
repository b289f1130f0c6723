import { randomUUID } from 'node:crypto';
import { Meilisearch } from 'meilisearch';
import type { PrismaClient } from '../../prisma/generated/client/client.ts';
import type { Instellingen } from '../../schema/instellingen.ts';
import { leesKennis } from '../../search/kennis/index.ts';
import { maakMeilisearch } from '../../search/meilisearch/index.ts';
import { meiliSynoniemen } from '../../search/meilisearch/synoniemen.ts';
import { alleDocumentenUitIndex } from '../../search/postgres/lezen.ts';
import type { Zoekmachine } from '../../search/zoekmachine.ts';

/** Ruim: het gaat hier om wat gevonden wordt, niet om hoe snel. */
const GEDULD_MS = 30_000;

/** Een Meilisearch met dezelfde documenten, in indexen met een eigen naam die daarna weer weggaan. Zonder MEILI_URL is er geen. */
export async function maakMeiliVoorMeting(
  prisma: PrismaClient,
  { MEILI_URL: url, MEILI_KEY: sleutel = '' }: Instellingen,
): Promise<{ machine: Zoekmachine; ruimOp(): Promise<void> } | undefined> {
  if (!url) return undefined;
  const voorvoegsel = `relevantie_${randomUUID().slice(0, 8)}_`;
  const synoniemen = meiliSynoniemen((await leesKennis(prisma)).woordnet);
  const machine = maakMeilisearch({ url, sleutel, voorvoegsel, synoniemen, geduldMs: GEDULD_MS });
  await machine.herbouw(alleDocumentenUitIndex(prisma));
  const beheerder = new Meilisearch({ host: url, apiKey: sleutel });
  return {
    machine,
    ruimOp: async () => {
      const { results } = await beheerder.getRawIndexes({ limit: 10_000 });
      await Promise.all(
        results
          .filter(({ uid }) => uid.startsWith(voorvoegsel))
          .map(({ uid }) => beheerder.deleteIndex(uid).waitTask()),
      );
    },
  };
}
