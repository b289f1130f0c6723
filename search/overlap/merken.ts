import { legAlleVast } from '../../prisma/gebeurtenis.ts';
import { type Overlapmerk, Prisma, type PrismaClient } from '../../prisma/generated/client/client.ts';
import type { Overlapoordeel } from '../../prisma/generated/client/enums.ts';
import type { Wie } from '../../schema/toegang.ts';
import { sleutelVan } from '../vormen.ts';
import type { Overlapgroep } from './groep.ts';
import { type Merkwijziging, merkgebeurtenissen } from './merkgeschiedenis.ts';
import type { Overlapsoort } from './vormen.ts';

export type Merk = Pick<Overlapmerk, 'soort' | 'a' | 'b' | 'oordeel' | 'reden' | 'rol' | 'op'>;

/** Wat er van een groep is gevonden. */
export interface Groepsoordeel extends Pick<Merk, 'oordeel' | 'reden' | 'rol' | 'op'> {
  /** Geldt het voor elk paar in de groep? Zo niet, dan is de groep sindsdien veranderd. */
  volledig: boolean;
  /** Hoeveel leden er nog niet bij waren. */
  nieuw: number;
}

/** De merken, om per paar op te zoeken; en welke records er een hebben: dat zijn er weinig. */
export interface Merken {
  perPaar: ReadonlyMap<string, Merk>;
  records: ReadonlySet<string>;
}

const plek = (soort: string, a: string, b: string) => (a < b ? `${soort} ${a} ${b}` : `${soort} ${b} ${a}`);

/** De merken van paren onder de leden van deze groepen. Eén SQL-opdracht. */
export async function leesMerken(prisma: PrismaClient, groepen: readonly Leden[]): Promise<Merken> {
  const leden = groepen.flatMap(({ soort, leden }) => leden.map(({ id }) => ({ soort, id })));
  // Als tabel: van grote groepen zijn er meer leden dan een opdracht losse waarden mag hebben.
  const rijen = await prisma.$queryRaw<Merk[]>`
    with lid as (
      select distinct soort::zoeken."Vindbaarsoort", id
      from unnest(${leden.map(({ soort }) => soort)}::text[], ${leden.map(({ id }) => id)}::text[]) as l(soort, id)
    )
    select m.soort, m.a, m.b, m.oordeel, m.reden, m.rol, m.op from zoeken."Overlapmerk" as m
    join lid as een on een.soort = m.soort and een.id = m.a join lid as ander on ander.soort = m.soort and ander.id = m.b`;
  return {
    perPaar: new Map(rijen.map((merk) => [plek(merk.soort, merk.a, merk.b), merk])),
    records: new Set(rijen.flatMap(({ soort, a, b }) => [sleutelVan({ soort, id: a }), sleutelVan({ soort, id: b })])),
  };
}

type Leden = Pick<Overlapgroep, 'soort' | 'leden'>;

/** De paren van verschillende aanbieders in een groep, als twee lijsten ids: het eerste van elk paar, en het tweede. */
function parenIn({ leden }: Leden): [a: string, b: string][] {
  return leden.flatMap((een, nr) =>
    leden
      .slice(nr + 1)
      .filter(({ families }) => !families.some((familie) => een.families.includes(familie)))
      .map(({ id }): [string, string] => (een.id < id ? [een.id, id] : [id, een.id])),
  );
}

/** Het oordeel over een groep: ongewenst als een paar dat is, en anders gewenst. Leeg als niemand er iets van heeft gevonden. */
export function oordeelVan(groep: Leden, merken: Merken): Groepsoordeel | null {
  if (!groep.leden.some(({ id }) => merken.records.has(sleutelVan({ soort: groep.soort, id })))) return null;
  const paren = parenIn(groep);
  const gevonden = paren.flatMap(([a, b]) => merken.perPaar.get(plek(groep.soort, a, b)) ?? []);
  const ongewenst = gevonden.filter(({ oordeel }) => oordeel === 'ONGEWENST');
  const telt = ongewenst.length > 0 ? ongewenst : gevonden;
  const laatste = telt.reduce<Merk | undefined>((een, ander) => (een && een.op >= ander.op ? een : ander), undefined);
  if (!laatste) return null;
  const erbij = new Set(gevonden.flatMap(({ a, b }) => [a, b]));
  return {
    oordeel: laatste.oordeel,
    reden: laatste.reden,
    rol: laatste.rol,
    op: laatste.op,
    volledig: telt.length === paren.length,
    nieuw: groep.leden.filter(({ id }) => !erbij.has(id)).length,
  };
}

/**
 * De groepen die een regisseur nog niet helemaal gewenst noemde. Leest alleen de sleutels van gewenste paren, en niet wat erover geschreven is.
 * Eén SQL-opdracht.
 */
export async function zonderGewenst<T extends Leden>(
  prisma: PrismaClient,
  soorten: readonly Overlapsoort[],
  groepen: readonly T[],
): Promise<T[]> {
  const rijen = await prisma.overlapmerk.findMany({
    where: { soort: { in: [...soorten] }, oordeel: 'GEWENST' },
    select: { soort: true, a: true, b: true },
  });
  const paren = new Set(rijen.map(({ soort, a, b }) => plek(soort, a, b)));
  const records = new Set(
    rijen.flatMap(({ soort, a, b }) => [sleutelVan({ soort, id: a }), sleutelVan({ soort, id: b })]),
  );
  const isGewenst = (groep: Leden) =>
    groep.leden.every(({ id }) => records.has(sleutelVan({ soort: groep.soort, id }))) &&
    parenIn(groep).every(([a, b]) => paren.has(plek(groep.soort, a, b)));
  return groepen.filter((groep) => !isGewenst(groep));
}

/** Legt het oordeel vast bij elk paar van de groep, en in de geschiedenis van elk lid; een eerder oordeel over een paar vervalt. */
export async function markeer(
  prisma: PrismaClient,
  groep: Leden,
  { oordeel, reden }: { oordeel: Overlapoordeel; reden: string },
  wie: Wie,
  nu: Date,
): Promise<void> {
  const paren = parenIn(groep);
  // Berekende groepen bevatten geen oordelen: die worden er bij elk antwoord bij gelezen, en er hoeft niets opnieuw berekend te worden.
  await prisma.$transaction(async (tx) => {
    await schrijfBij(tx, groep, { wie, reden, paren, wordt: oordeel });
    await tx.$executeRaw`
      insert into zoeken."Overlapmerk" (soort, a, b, oordeel, reden, rol, onderwerp, op)
      select ${groep.soort}::zoeken."Vindbaarsoort", paar.a, paar.b, ${oordeel}::zoeken."Overlapoordeel", ${reden},
             ${wie.rol}::gedeeld."Rol", ${wie.onderwerp ?? null}, ${nu}
      from ${alsTabel(paren)} as paar(a, b)
      on conflict (soort, a, b) do update set oordeel = excluded.oordeel, reden = excluded.reden, rol = excluded.rol,
        onderwerp = excluded.onderwerp, op = excluded.op`;
  });
}

/** Haalt het oordeel weg bij elk paar van de groep. */
export async function haalWeg(prisma: PrismaClient, groep: Leden, wie: Wie): Promise<void> {
  const paren = parenIn(groep);
  await prisma.$transaction(async (tx) => {
    await schrijfBij(tx, groep, { wie, paren, wordt: null });
    await tx.$executeRaw`
      delete from zoeken."Overlapmerk" as m using ${alsTabel(paren)} as paar(a, b)
      where m.soort = ${groep.soort}::zoeken."Vindbaarsoort" and m.a = paar.a and m.b = paar.b`;
  });
}

const alsTabel = (paren: readonly [a: string, b: string][]) =>
  Prisma.sql`unnest(${paren.map(([a]) => a)}::text[], ${paren.map(([, b]) => b)}::text[])`;

async function schrijfBij(
  tx: Prisma.TransactionClient,
  { soort, leden }: Leden,
  wijziging: Omit<Merkwijziging, 'soort' | 'eerder'>,
): Promise<void> {
  const ids = leden.map(({ id }) => id);
  const merken = await tx.overlapmerk.findMany({ where: { soort, a: { in: ids }, b: { in: ids } } });
  const eerder = new Map(merken.map(({ a, b, oordeel }) => [`${a} ${b}`, oordeel]));
  await legAlleVast(tx, merkgebeurtenissen({ ...wijziging, soort, eerder }));
}
