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
  const samengevoegd = await prisma.$queryRaw<{ een: Rij; ander: Rij; nu: string }[]>`
    with recursive nu(id, blijft, gezien) as (
      select id, blijft, array[id] from beheer."Samenvoeging" where soort = ${soort} and "ongedaanOp" is null
      union all
      select nu.id, later.blijft, nu.gezien || later.id from nu
      join beheer."Samenvoeging" as later on later.soort = ${soort} and later."ongedaanOp" is null and later.vervalt = nu.blijft
      where not later.id = any(nu.gezien)
    )
    select s.vergeleken -> 'blijft' as een, s.vergeleken -> 'vervalt' as ander,
      (select nu.blijft from nu where nu.id = s.id order by cardinality(nu.gezien) desc limit 1) as nu
    from beheer."Samenvoeging" as s
    where s.soort = ${soort} and s."ongedaanOp" is null and s.vergeleken is not null order by s.id`;
  return [
    ...oordelen
      .filter(({ oordeel }) => oordeel === 'BEVESTIGD' || oordeel === 'GEEN_DUBBEL')
      .map(({ a, b, oordeel }) => ({ a, b, zelfde: oordeel === 'BEVESTIGD' })),
    ...samengevoegd.map(({ een, ander, nu }) => ({ vergeleken: [een, ander] as const, nu, zelfde: true })),
  ];
}
