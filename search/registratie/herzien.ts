import type { Prisma } from '../../prisma/generated/client/client.ts';
import type { Dubbelstatus } from '../../prisma/generated/client/enums.ts';
import { groepeer } from '../dubbelingen/index.ts';
import { BEOORDELEN, type Dubbelsoort, paarVan } from './paar.ts';

export interface Bewaard {
  a: string;
  b: string;
  kans: number | null;
  status: Dubbelstatus;
  groep: string | null;
}

export interface Besluit {
  a: string;
  b: string;
  oordeel: Dubbelstatus;
}

/**
 * Bepaalt van alle paren van een soort opnieuw de status en de groep, uit de kansen en uit wat mensen hebben besloten. Een besluit over een
 * record dat later is samengevoegd, geldt voor het record waarin het opging.
 */
export async function herzie(tx: Prisma.TransactionClient, soort: Dubbelsoort): Promise<number> {
  const [paren, besluiten, samenvoegingen] = [
    await tx.dubbeling.findMany({
      where: { soort },
      select: { a: true, b: true, kans: true, status: true, groep: true },
      orderBy: [{ a: 'asc' }, { b: 'asc' }],
    }),
    await tx.$queryRaw<Besluit[]>`
      select distinct on (a, b) a, b, oordeel::text as oordeel from zoeken."Dubbeloordeel"
      where soort = ${soort}::zoeken."Dubbelsoort" order by a, b, nr desc`,
    await tx.samenvoeging.findMany({ where: { soort, ongedaanOp: null }, select: { vervalt: true, blijft: true } }),
  ];
  const nu = new Map(samenvoegingen.map(({ vervalt, blijft }) => [vervalt, blijft]));
  const anders = beoordeel(soort, paren, besluiten, nu).filter((paar, i) => {
    const was = paren[i];
    return paar.status !== was?.status || paar.groep !== was.groep;
  });
  if (anders.length > 0)
    await tx.$executeRaw`
      update zoeken."Dubbeling" as d set status = n.status::zoeken."Dubbelstatus", groep = n.groep
      from json_to_recordset(${JSON.stringify(anders)}::json) as n(a text, b text, status text, groep text)
      where d.soort = ${soort}::zoeken."Dubbelsoort" and d.a = n.a and d.b = n.b`;
  return anders.length;
}

/** De paren met hun status en groep, in dezelfde volgorde. `samengevoegd`: van elk vervallen record het record waarin het opging. */
export function beoordeel(
  soort: Dubbelsoort,
  paren: readonly Bewaard[],
  besluiten: readonly Besluit[],
  samengevoegd: ReadonlyMap<string, string>,
): Bewaard[] {
  const eigen = new Map(besluiten.map((besluit) => [`${besluit.a} ${besluit.b}`, besluit.oordeel]));
  const geerfd = new Map<string, Dubbelstatus>();
  for (const { a, b, oordeel } of besluiten) {
    const paar = paarVan(soort, volg(samengevoegd, a), volg(samengevoegd, b));
    if (oordeel !== 'OPEN' && oordeel !== 'SAMENGEVOEGD' && paar.a !== paar.b)
      geerfd.set(`${paar.a} ${paar.b}`, oordeel);
  }
  const metStatus = paren.map((paar) => {
    const sleutel = `${paar.a} ${paar.b}`;
    const zelf = eigen.get(sleutel);
    return { ...paar, status: (zelf === 'OPEN' ? undefined : zelf) ?? geerfd.get(sleutel) ?? 'OPEN' };
  });
  const groepVan = groepen(metStatus);
  return metStatus.map((paar) => {
    const groep = paar.status === 'SAMENGEVOEGD' ? undefined : groepVan.get(paar.a);
    return { ...paar, groep: groep !== undefined && groep === groepVan.get(paar.b) ? groep : null };
  });
}

function volg(samengevoegd: ReadonlyMap<string, string>, id: string): string {
  let nu = id;
  const gezien = new Set<string>();
  for (let verder = samengevoegd.get(nu); verder !== undefined && !gezien.has(nu); verder = samengevoegd.get(nu)) {
    gezien.add(nu);
    nu = verder;
  }
  return nu;
}

/** Van elk record de kleinste sleutel van zijn groep. Wat een mens bevestigde hoort bij elkaar; wat hij afwees komt nooit samen. */
function groepen(paren: readonly Bewaard[]): Map<string, string> {
  const leeft = paren.filter(({ status }) => status !== 'SAMENGEVOEGD');
  const ids = [...new Set(leeft.flatMap(({ a, b }) => [a, b]))].sort();
  const nummer = new Map(ids.map((id, i) => [id, i]));
  const getal = (id: string) => nummer.get(id) ?? 0;
  const samen = leeft
    .filter(({ status }) => status !== 'GEEN_DUBBEL')
    .map(({ a, b, kans, status }) => ({ a: getal(a), b: getal(b), kans: status === 'BEVESTIGD' ? 1 : (kans ?? 0) }))
    .filter(({ kans }) => kans >= BEOORDELEN);
  const nooit = leeft.filter(({ status }) => status === 'GEEN_DUBBEL').map(({ a, b }) => [getal(a), getal(b)] as const);
  const groepVan = groepeer(ids.length, samen, { minimum: BEOORDELEN, nooit });
  const kleinste = new Map<number, string>();
  for (const [i, groep] of groepVan.entries()) if (!kleinste.has(groep)) kleinste.set(groep, ids[i] ?? '');
  return new Map(ids.map((id, i) => [id, kleinste.get(groepVan[i] ?? -1) ?? id]));
}
