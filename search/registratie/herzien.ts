import type { Prisma } from '../../prisma/generated/client/client.ts';
import { type Besluit, type Bewaard, beoordeel } from './beoordeling.ts';
import type { Dubbelsoort } from './paar.ts';

/**
 * Bepaalt opnieuw de status en de groep van paren, uit de kansen en uit wat mensen hebben besloten: van alles wat via paren met deze
 * records samenhangt, of zonder `ids` van alle paren van de soort. Een paar waarover alleen door een samenvoeging iets is besloten,
 * komt erbij, en gaat weer weg als dat niet meer geldt. Waar als er iets anders is.
 */
export async function herzie(
  tx: Prisma.TransactionClient,
  soort: Dubbelsoort,
  ids?: readonly string[],
): Promise<boolean> {
  await werkTredenBij(tx, soort, ids);
  const samenvoegingen = await tx.samenvoeging.findMany({
    where: { soort, ongedaanOp: null },
    select: { vervalt: true, blijft: true },
  });
  const nu = new Map(samenvoegingen.map(({ vervalt, blijft }) => [vervalt, blijft]));
  const paren = ids ? await samenhangend(tx, soort, ids) : await alleParen(tx, soort);
  const records = ids && [...new Set([...ids, ...paren.flatMap(({ a, b }) => [a, b])])];
  const besluiten = await leesBesluiten(tx, soort, records && metVervallen(records, nu));
  const { herzien, erbij, weg } = beoordeel(soort, paren, besluiten, nu);
  const was = new Map(paren.map((paar) => [`${paar.a} ${paar.b}`, paar]));
  const anders = herzien.filter((paar) => {
    const oud = was.get(`${paar.a} ${paar.b}`);
    return paar.status !== oud?.status || paar.groep !== oud.groep;
  });
  if (erbij.length > 0) {
    await tx.$executeRaw`
      insert into zoeken."Dubbeling" (soort, a, b, verzonnen, "vanafTrede")
      select ${soort}::zoeken."Dubbelsoort", n.a, n.b, d.herkomst = 'VOORBEELD', greatest(d."vanafTrede", e."vanafTrede")
      from json_to_recordset(${JSON.stringify(erbij)}::json) as n(a text, b text)
      join zoeken."Document" as d on d.soort::text = ${soort} and d.id = n.a
      join zoeken."Document" as e on e.soort = d.soort and e.id = n.b
      on conflict do nothing`;
  }
  if (anders.length > 0)
    await tx.$executeRaw`
      update zoeken."Dubbeling" as d set status = n.status::zoeken."Dubbelstatus", groep = n.groep
      from json_to_recordset(${JSON.stringify(anders)}::json) as n(a text, b text, status text, groep text)
      where d.soort = ${soort}::zoeken."Dubbelsoort" and d.a = n.a and d.b = n.b`;
  if (weg.length > 0)
    await tx.$executeRaw`
      delete from zoeken."Dubbeling" as d using json_to_recordset(${JSON.stringify(weg)}::json) as n(a text, b text)
      where d.soort = ${soort}::zoeken."Dubbelsoort" and d.a = n.a and d.b = n.b`;
  return anders.length + weg.length > 0;
}

/**
 * Geeft paren de hoogste trede van hun twee records. Is een van de twee weg, dan blijft de trede zoals zij was: het paar noemt het nog. Van
 * een samenvoeging geldt de trede van het record dat bleef.
 */
async function werkTredenBij(
  tx: Prisma.TransactionClient,
  soort: Dubbelsoort,
  ids: readonly string[] | undefined,
): Promise<void> {
  await tx.$executeRaw`
    update zoeken."Dubbeling" as d set "vanafTrede" = nu.trede
    from (
      select p.a, p.b, max(r."vanafTrede") as trede from zoeken."Dubbeling" as p
      join zoeken."Document" as r on r.soort = ${soort}::zoeken."Vindbaarsoort" and r.id in (p.a, p.b)
      where p.soort = ${soort}::zoeken."Dubbelsoort"
        and (${ids === undefined} or p.a = any(${[...(ids ?? [])]}::text[]) or p.b = any(${[...(ids ?? [])]}::text[]))
      group by p.a, p.b, p.status having count(*) = 2 or p.status = 'SAMENGEVOEGD'
    ) as nu
    where d.soort = ${soort}::zoeken."Dubbelsoort" and d.a = nu.a and d.b = nu.b and d."vanafTrede" is distinct from nu.trede`;
}

const KEUZE = { a: true, b: true, kans: true, status: true, groep: true, vanafTrede: true } as const;

const alleParen = (tx: Prisma.TransactionClient, soort: Dubbelsoort): Promise<Bewaard[]> =>
  tx.dubbeling.findMany({ where: { soort }, select: KEUZE, orderBy: [{ a: 'asc' }, { b: 'asc' }] });

/** Alle paren die via andere paren met deze records samenhangen. */
const samenhangend = (tx: Prisma.TransactionClient, soort: Dubbelsoort, ids: readonly string[]): Promise<Bewaard[]> =>
  tx.$queryRaw<Bewaard[]>`
    with recursive deel(id) as (
      select unnest(${[...ids]}::text[])
      union
      select buur.id from deel cross join lateral (
        select d.b as id from zoeken."Dubbeling" as d where d.soort = ${soort}::zoeken."Dubbelsoort" and d.a = deel.id
        union all
        select d.a from zoeken."Dubbeling" as d where d.soort = ${soort}::zoeken."Dubbelsoort" and d.b = deel.id
      ) as buur
    )
    select d.a, d.b, d.kans, d.status::text as status, d.groep, d."vanafTrede"::text as "vanafTrede" from deel
    join zoeken."Dubbeling" as d on d.soort = ${soort}::zoeken."Dubbelsoort" and d.a = deel.id order by d.a, d.b`;

/** Het laatste besluit over elk paar, van alle paren of van die waar een van deze records in zit. */
const leesBesluiten = (
  tx: Prisma.TransactionClient,
  soort: Dubbelsoort,
  ids: readonly string[] | undefined,
): Promise<Besluit[]> =>
  tx.$queryRaw<Besluit[]>`
    select distinct on (a, b) a, b, oordeel::text as oordeel from zoeken."Dubbeloordeel"
    where soort = ${soort}::zoeken."Dubbelsoort"
      and (${ids === undefined} or a = any(${[...(ids ?? [])]}::text[]) or b = any(${[...(ids ?? [])]}::text[]))
    order by a, b, nr desc`;

/** Deze records, en alles wat erin is opgegaan. */
function metVervallen(ids: readonly string[], samengevoegd: ReadonlyMap<string, string>): string[] {
  const uit = new Set(ids);
  for (let er = -1; er !== uit.size; ) {
    er = uit.size;
    for (const [vervalt, blijft] of samengevoegd) if (uit.has(blijft)) uit.add(vervalt);
  }
  return [...uit];
}
