import type { PrismaClient } from '../../prisma/generated/client/client.ts';
import type { Rij } from '../dubbelingen/index.ts';
import type { Dubbelsoort } from './paar.ts';
import type { Besluit } from './werk.ts';

/**
 * Wat mensen over paren hebben besloten, om van te leren. Van een samengevoegd paar is één record weg; daarvan is bewaard hoe de twee eruitzagen.
 * Twee SQL-opdrachten.
 */
export async function leesVoorbeelden(prisma: Pick<PrismaClient, '$queryRaw'>, soort: Dubbelsoort): Promise<Besluit[]> {
  const oordelen = await prisma.$queryRaw<{ a: string; b: string; oordeel: string }[]>`
    select distinct on (a, b) a, b, oordeel::text as oordeel from zoeken."Dubbeloordeel"
    where soort = ${soort}::zoeken."Dubbelsoort" order by a, b, nr desc`;
  const samengevoegd = await prisma.$queryRaw<{ een: Rij; ander: Rij }[]>`
    select vergeleken -> 'blijft' as een, vergeleken -> 'vervalt' as ander from beheer."Samenvoeging"
    where soort = ${soort} and "ongedaanOp" is null and vergeleken is not null order by id`;
  return [
    ...oordelen
      .filter(({ oordeel }) => oordeel === 'BEVESTIGD' || oordeel === 'GEEN_DUBBEL')
      .map(({ a, b, oordeel }) => ({ a, b, zelfde: oordeel === 'BEVESTIGD' })),
    ...samengevoegd.map(({ een, ander }) => ({ vergeleken: [een, ander] as const, zelfde: true })),
  ];
}
