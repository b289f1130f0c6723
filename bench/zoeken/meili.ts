import { randomBytes } from 'node:crypto';
import type { PrismaClient } from '../../prisma/generated/client/client.ts';
import type { Instellingen } from '../../schema/instellingen.ts';
import { maakMeilisearch } from '../../search/meilisearch/index.ts';
import { verbind } from '../../search/meilisearch/verbinding.ts';
import { alleDocumentenUitIndex } from '../../search/postgres/lezen.ts';
import { type Gemeten, meetProduct } from './zoekers.ts';

/** Meilisearch met dezelfde documenten, in indexen met een eigen naam die daarna weer weggaan. Zonder MEILI_URL is er geen. */
export async function maakMeili(
  prisma: PrismaClient,
  { MEILI_URL: url, MEILI_KEY: sleutel = '' }: Instellingen,
): Promise<Gemeten | undefined> {
  if (!url) return undefined;
  const voorvoegsel = `bench_${randomBytes(4).toString('hex')}_`;
  const machine = maakMeilisearch({ url, sleutel, voorvoegsel, geduldMs: 20_000 });
  const { beheerder } = verbind({ url, sleutel });
  const ruimOp = async () => {
    const { results } = await beheerder.getRawIndexes({ limit: 1_000 });
    for (const { uid } of results.filter((index) => index.uid.startsWith(voorvoegsel)))
      await beheerder.deleteIndex(uid);
  };
  try {
    await machine.zorgVoorIndexen();
    await machine.herbouw(alleDocumentenUitIndex(prisma));
  } catch (fout) {
    await ruimOp();
    throw fout;
  }
  return { ...meetProduct(prisma, 'Meilisearch', machine), stop: ruimOp };
}
