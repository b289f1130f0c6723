import type { PrismaClient } from '../../prisma/generated/client/client.ts';
import type { Voorbeeld } from '../dubbelingen/index.ts';
import type { Dubbelsoort } from './paar.ts';

/** Wat mensen over paren hebben besloten, om van te leren. Van een samengevoegd paar is één record weg; daar valt niets van te leren. */
export async function leesVoorbeelden(
  prisma: Pick<PrismaClient, '$queryRaw'>,
  soort: Dubbelsoort,
): Promise<Voorbeeld<string>[]> {
  const rijen = await prisma.$queryRaw<{ a: string; b: string; oordeel: string }[]>`
    select distinct on (a, b) a, b, oordeel::text as oordeel from zoeken."Dubbeloordeel"
    where soort = ${soort}::zoeken."Dubbelsoort" order by a, b, nr desc`;
  return rijen
    .filter(({ oordeel }) => oordeel === 'BEVESTIGD' || oordeel === 'GEEN_DUBBEL')
    .map(({ a, b, oordeel }) => ({ a, b, zelfde: oordeel === 'BEVESTIGD' }));
}
