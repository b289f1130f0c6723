import type { Prisma, PrismaClient } from '../../prisma/generated/client/client.ts';
import { meldVersie } from '../versie.ts';
import { herzie } from './herzien.ts';
import { leesOnderdelen } from './lees.ts';
import { vergrendel } from './oordelen.ts';
import type { Nieuws } from './registratie.ts';
import { soortVan } from './werk.ts';

const LANGSTE_MS = 120_000;

/** Bewaart wat er nieuw is, in één transactie. Open paren die niet meer gevonden worden, gaan weg; wat mensen besloten, blijft. */
export async function bewaar(prisma: PrismaClient, alles: Nieuws): Promise<void> {
  const nieuws = { ...alles, paren: await zonderOnderdelen(prisma, alles) };
  await prisma.$transaction(
    async (tx) => {
      await vergrendel(tx);
      const soort = soortVan(nieuws.groep);
      const weg = await ruimOp(tx, nieuws);
      const geschreven = await schrijf(tx, nieuws);
      if (weg.length + geschreven === 0) return;
      const geraakt = nieuws.ids && [...nieuws.ids, ...[...nieuws.paren, ...weg].flatMap(({ a, b }) => [a, b])];
      await herzie(tx, soort, geraakt);
      await meldVersie(tx);
    },
    { timeout: LANGSTE_MS },
  );
}

/** Een organisatie en haar onderdeel zijn geen dubbeling, hoe veel zij ook op elkaar lijken. */
async function zonderOnderdelen(prisma: PrismaClient, { groep, paren }: Nieuws): Promise<Nieuws['paren']> {
  if (soortVan(groep) !== 'ORGANISATIE' || paren.length === 0) return paren;
  const onderdelen = await leesOnderdelen(prisma, [...new Set(paren.flatMap(({ a, b }) => [a, b]))]);
  const ouder = new Map(onderdelen.map(({ id, onderdeelVanId }) => [id, onderdeelVanId]));
  return paren.filter(({ a, b }) => ouder.get(a) !== b && ouder.get(b) !== a);
}

const isVerzonnen = ({ groep }: Nieuws) => groep.endsWith('verzonnen');
const alsTekst = (paren: readonly object[]) => JSON.stringify(paren);

function ruimOp(tx: Prisma.TransactionClient, nieuws: Nieuws): Promise<{ a: string; b: string }[]> {
  const soort = soortVan(nieuws.groep);
  return tx.$queryRaw`
    delete from zoeken."Dubbeling" as d
    where d.soort = ${soort}::zoeken."Dubbelsoort" and d.verzonnen = ${isVerzonnen(nieuws)} and d.status = 'OPEN'
      and (${nieuws.ids === undefined} or d.a = any(${[...(nieuws.ids ?? [])]}::text[]) or d.b = any(${[...(nieuws.ids ?? [])]}::text[]))
      and not exists (select 1 from zoeken."Dubbeloordeel" as o where o.soort = d.soort and o.a = d.a and o.b = d.b)
      and (d.a, d.b) not in (select n.a, n.b from json_to_recordset(${alsTekst(nieuws.paren)}::json) as n(a text, b text))
    returning d.a, d.b`;
}

/** Schrijft alleen wat nieuw of anders is. */
function schrijf(tx: Prisma.TransactionClient, nieuws: Nieuws): Promise<number> {
  const soort = soortVan(nieuws.groep);
  return tx.$executeRaw`
    insert into zoeken."Dubbeling" as d (soort, a, b, verzonnen, kans, bits, uitleg, "vanafTrede")
    select ${soort}::zoeken."Dubbelsoort", n.a, n.b, ${isVerzonnen(nieuws)}, n.kans, n.bits, n.redenen, n."vanafTrede"::gedeeld."Trede"
    from json_to_recordset(${alsTekst(nieuws.paren)}::json)
      as n(a text, b text, kans double precision, bits double precision, redenen jsonb, "vanafTrede" text)
    order by n.a, n.b
    on conflict (soort, a, b) do update
      set kans = excluded.kans, bits = excluded.bits, uitleg = excluded.uitleg, verzonnen = excluded.verzonnen,
        "vanafTrede" = excluded."vanafTrede"
      where (d.kans, d.uitleg, d."vanafTrede") is distinct from (excluded.kans, excluded.uitleg, excluded."vanafTrede")`;
}
