import type { PrismaClient } from '../../prisma/generated/client/client.ts';
import { alleDocumentenUitIndex, leesDocumentenUitIndex } from '../postgres/lezen.ts';
import { sleutelVan, type Vindbaarsoort } from '../vormen.ts';
import type { Indexdocument, Sleutel, Zoekmachine } from '../zoekmachine.ts';
import { ZoekmachineFout } from '../zoekmachine.ts';
import { laatLos, pacht } from './pacht.ts';

export interface Afnemer {
  naam: string;
  machine: Pick<Zoekmachine, 'schrijf' | 'verwijder' | 'herbouw'>;
  /** Waarop de index gebouwd moet zijn: de instellingen en de woordontleding. Is hij anders, dan wordt hij opnieuw gebouwd. */
  afdruk: string;
}

export interface Bijgehouden {
  /** Een ander proces is ermee bezig. */
  bezet: boolean;
  herbouwd: boolean;
  verwerkt: number;
}

const PER_KEER = 500;
const PACHT_SECONDEN = 60;
/** Een herbouw wacht op de andere server; valt dit proces uit, dan mag een ander pas hierna. */
const HERBOUW_SECONDEN = 1_800;

interface Uitgaande extends Sleutel {
  volg: bigint;
}

/**
 * Brengt een zoekmachine buiten de database bij: bouwt haar zo nodig helemaal op, en verwerkt daarna de rij. Een rij gaat pas weg als de
 * zoekmachine haar heeft; wat intussen opnieuw veranderde, blijft staan. Een fout van de zoekmachine komt bij de afnemer te staan en
 * wordt doorgegeven; de rij blijft dan zoals zij is.
 */
export async function houdBij(
  prisma: PrismaClient,
  afnemer: Afnemer,
  houder: string,
  meld: (gedaan: number) => void = () => {},
): Promise<Bijgehouden> {
  const { naam } = afnemer;
  const gepacht = await pacht(prisma, naam, houder, PACHT_SECONDEN);
  if (!gepacht) return { bezet: true, herbouwd: false, verwerkt: 0 };
  try {
    const herbouwd = gepacht.afdruk !== afnemer.afdruk;
    if (herbouwd) await herbouw(prisma, afnemer, houder, meld);
    const verwerkt = await verwerkRij(prisma, afnemer, houder);
    await prisma.$executeRaw`update zoeken."Afnemer" set fout = null, "foutSinds" = null where naam = ${naam} and fout is not null`;
    return { bezet: false, herbouwd, verwerkt };
  } catch (fout) {
    if (fout instanceof ZoekmachineFout) {
      await prisma.$executeRaw`
        update zoeken."Afnemer" set fout = ${fout.message}, "foutSinds" = coalesce("foutSinds", now()),
          afdruk = case when ${fout.zonderIndex} then '' else afdruk end
        where naam = ${naam}`;
    }
    throw fout;
  } finally {
    await laatLos(prisma, naam, houder);
  }
}

/** Bouwt de index op uit de database. Wat intussen verandert, staat in de rij en komt er daarna bij. */
async function herbouw(
  prisma: PrismaClient,
  { naam, machine, afdruk }: Afnemer,
  houder: string,
  meld: (gedaan: number) => void,
) {
  async function* brokken(): AsyncGenerator<Indexdocument[]> {
    let gedaan = 0;
    for await (const brok of alleDocumentenUitIndex(prisma)) {
      await blijfPachten(prisma, naam, houder);
      yield brok;
      gedaan += brok.length;
      meld(gedaan);
    }
  }
  await blijfPachten(prisma, naam, houder);
  await machine.herbouw(brokken());
  await blijfPachten(prisma, naam, houder);
  await prisma.$executeRaw`update zoeken."Afnemer" set afdruk = ${afdruk} where naam = ${naam} and houder = ${houder}`;
}

/** Houdt de pacht aan. Is een ander ermee begonnen, dan stopt dit: twee die tegelijk bouwen, halen elkaars index weg. */
async function blijfPachten(prisma: PrismaClient, naam: string, houder: string): Promise<void> {
  if (await pacht(prisma, naam, houder, HERBOUW_SECONDEN)) return;
  throw new ZoekmachineFout('Een ander proces heeft het herbouwen van de index overgenomen.');
}

async function verwerkRij(prisma: PrismaClient, { naam, machine }: Afnemer, houder: string): Promise<number> {
  let verwerkt = 0;
  for (;;) {
    const rij = await prisma.$queryRaw<Uitgaande[]>`
      select soort, id, volg from zoeken."Uitgaand" order by volg limit ${PER_KEER}::int`;
    if (rij.length === 0) return verwerkt;
    const documenten = await leesDocumentenUitIndex(prisma, rij);
    const er = new Set(documenten.map(sleutelVan));
    await machine.schrijf(documenten);
    await machine.verwijder(
      rij.filter((sleutel) => !er.has(sleutelVan(sleutel))).map(({ soort, id }) => ({ soort, id })),
    );
    await haalUitRij(prisma, rij);
    verwerkt += rij.length;
    if (!(await pacht(prisma, naam, houder, PACHT_SECONDEN))) return verwerkt;
  }
}

const haalUitRij = (prisma: PrismaClient, rij: readonly Uitgaande[]) =>
  prisma.$executeRawUnsafe(
    `delete from zoeken."Uitgaand" u using json_to_recordset($1::json) as r(soort text, id text, volg bigint)
      where u.soort = r.soort::zoeken."Vindbaarsoort" and u.id = r.id and u.volg = r.volg`,
    JSON.stringify(
      rij.map(({ soort, id, volg }: { soort: Vindbaarsoort; id: string; volg: bigint }) => ({
        soort,
        id,
        volg: String(volg),
      })),
    ),
  );
