import type { PrismaClient } from '../prisma/generated/client/client.ts';
import { alsDatum, dagenLater, dagVan } from '../prisma/regels/dag.ts';
import { type Sleutel, sleutelVan } from './vormen.ts';

/** GEVONDEN: het stond op de eerste bladzijde van een zoekvraag. GEOPEND: iemand vroeg juist dit record. */
export type Vondstsoort = 'GEVONDEN' | 'GEOPEND';

export interface Vondstteller {
  /** Schrijft weg wat nog niet geschreven is, en stopt. */
  stop(): Promise<void>;
}

interface Telling extends Sleutel {
  dag: string;
  gevonden: number;
  geopend: number;
}

const TUSSEN_MS = 1_000;
/** Lukt schrijven niet, dan groeit wat wacht niet verder dan dit: tellen mag het geheugen niet vullen. */
const MEESTE_WACHTEND = 10_000;

const tellers = new WeakMap<PrismaClient, (soort: Vondstsoort, sleutels: readonly Sleutel[], nu: Date) => void>();

/**
 * Telt voortaan voor deze database wat gevonden en geopend wordt. Geteld wordt in het geheugen, en hoogstens eens per seconde geschreven:
 * wie zoekt, wacht er niet op. Valt het proces uit, dan gaat hoogstens verloren wat nog niet geschreven was.
 */
export function startVondsten(prisma: PrismaClient, { tussenMs = TUSSEN_MS } = {}): Vondstteller {
  let wachtend = new Map<string, Telling>();
  let wekker: NodeJS.Timeout | undefined;
  let bezig: Promise<void> = Promise.resolve();
  const schrijfWeg = () => {
    wekker = undefined;
    const tellingen = [...wachtend.values()];
    wachtend = new Map();
    // Na elkaar, en nooit een fout: een telling die niet lukt, mag niemand merken.
    bezig = bezig.then(() => schrijfVondsten(prisma, tellingen)).catch(() => {});
    return bezig;
  };
  tellers.set(prisma, (soort, sleutels, nu) => {
    const dag = alsDatum(dagVan(nu));
    for (const sleutel of sleutels) telEen(wachtend, soort, sleutel, dag);
    wekker ??= setTimeout(schrijfWeg, tussenMs).unref();
  });
  return {
    async stop() {
      tellers.delete(prisma);
      clearTimeout(wekker);
      await schrijfWeg();
    },
  };
}

function telEen(wachtend: Map<string, Telling>, soort: Vondstsoort, { soort: van, id }: Sleutel, dag: string): void {
  const plek = `${dag} ${sleutelVan({ soort: van, id })}`;
  const telling = wachtend.get(plek) ?? { dag, soort: van, id, gevonden: 0, geopend: 0 };
  if (wachtend.size >= MEESTE_WACHTEND && !wachtend.has(plek)) return;
  telling[soort === 'GEVONDEN' ? 'gevonden' : 'geopend'] += 1;
  wachtend.set(plek, telling);
}

/** Telt deze records, als er voor deze database geteld wordt. Doet zelf niets met de database. */
export function telVondsten(prisma: PrismaClient, soort: Vondstsoort, sleutels: readonly Sleutel[], nu: Date): void {
  tellers.get(prisma)?.(soort, sleutels, nu);
}

/** Telt op bij wat er al staat, ook als een ander proces tegelijk telt. Op volgorde: zo zetten twee elkaar niet vast. */
async function schrijfVondsten(prisma: PrismaClient, tellingen: readonly Telling[]): Promise<void> {
  if (tellingen.length === 0) return;
  await prisma.$executeRawUnsafe(
    `insert into zoeken."Vondst" as v (dag, soort, id, gevonden, geopend)
      select dag, soort, id, gevonden, geopend
      from json_to_recordset($1::json) as r(dag date, soort zoeken."Vindbaarsoort", id text, gevonden int, geopend int)
      order by soort, id, dag
      on conflict (soort, id, dag) do update set gevonden = v.gevonden + excluded.gevonden, geopend = v.geopend + excluded.geopend`,
    JSON.stringify(tellingen),
  );
}

/** Haalt tellingen weg die ouder zijn dan zoveel dagen. Geeft hoeveel dat er waren. */
export const ruimVondstenOp = async (prisma: PrismaClient, nu: Date, dagen: number): Promise<number> =>
  (await prisma.vondst.deleteMany({ where: { dag: { lt: dagenLater(dagVan(nu), -dagen) } } })).count;
