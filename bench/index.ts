import { parseArgs } from 'node:util';
import autocannon from 'autocannon';
import { biedAan } from '../opdrachten/hulp/pglite-server.ts';
import { vul } from '../opdrachten/hulp/vullen.ts';
import { openDatabase } from '../prisma/database.ts';
import { leesInstellingen } from '../schema/instellingen.ts';
import { type Server, startDiensten, startKind } from './processen.ts';
import { VRAGEN } from './vragen.ts';

/**
 * `npm run bench [-- --seconden 4 --rondes 3 --verbindingen 8]`: verzoeken per seconde, p50, p99 en CPU per verzoek, voor de ingebouwde gateway en voor
 * losse diensten, elk als verhouding tot één gewone server zonder federatie op dezelfde resolvers en gegevens. Om en om gemeten in één
 * keer, in een paar rondes; elk cijfer is de mediaan van de rondes, en de verhouding die van de verhoudingen per ronde. Met DATABASE_URL op PostgreSQL (de bench vult die database), anders op PGlite in het geheugen.
 */
const { values } = parseArgs({
  options: {
    seconden: { type: 'string', default: '4' },
    rondes: { type: 'string', default: '3' },
    verbindingen: { type: 'string', default: '8' },
  },
});
const duration = Number(values.seconden);
const rondes = Number(values.rondes);
const connections = Number(values.verbindingen);

const instellingen = leesInstellingen();
const url = instellingen.DATABASE_URL;
const db = await openDatabase({ url, dataDir: 'memory://' });
await vul(db, instellingen);
const pglite = db.pglite ? await biedAan(db.pglite) : undefined;

const omgeving = { LOG_NIVEAU: 'silent', ...(url ? {} : { DATA_DIR: 'memory://' }) };
const servers = [
  await startKind('monoliet', omgeving),
  await startKind('ingebouwd', omgeving),
  await startDiensten(url ?? pglite?.url ?? '', 4700),
];
console.log(`Database: ${db.soort}; ${connections} verbindingen, ${rondes} rondes van ${duration} s per server.\n`);
try {
  for (const vraag of VRAGEN) {
    console.log(vraag.naam);
    const metingen: Cijfer[][] = [];
    for (const server of servers) await warmOp(server, vraag.query);
    for (let ronde = 0; ronde < rondes; ronde++) {
      const deze: Cijfer[] = [];
      for (const server of servers) deze.push(await meet(server, vraag.query));
      metingen.push(deze);
    }
    toon(metingen);
  }
} finally {
  for (const server of servers) server.stop();
  await pglite?.stop();
  await db.sluit();
}

interface Cijfer {
  naam: string;
  perSeconde: number;
  p50: number;
  p99: number;
  cpuMs: number;
}

function opties(server: Server, query: string) {
  return {
    url: `${server.adres}/graphql`,
    method: 'POST' as const,
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query }),
    connections,
  };
}

/** Kijkt of de vraag een goed antwoord geeft en laat de server op gang komen. */
async function warmOp(server: Server, query: string): Promise<void> {
  const vraag = opties(server, query);
  const antwoord = (await (await fetch(vraag.url, vraag)).json()) as { data?: object; errors?: unknown[] };
  if (!antwoord.data || antwoord.errors) throw new Error(`${server.naam}: ${JSON.stringify(antwoord.errors)}`);
  await autocannon({ ...vraag, duration: 3 });
}

async function meet(server: Server, query: string): Promise<Cijfer> {
  const begin = await server.cpu();
  const uitkomst = await autocannon({ ...opties(server, query), duration });
  if (uitkomst.non2xx > 0 || uitkomst.errors > 0) {
    throw new Error(`${server.naam}: ${uitkomst.non2xx + uitkomst.errors} mislukte verzoeken`);
  }
  return {
    naam: server.naam,
    perSeconde: uitkomst.requests.total / uitkomst.duration,
    p50: uitkomst.latency.p50,
    p99: uitkomst.latency.p99,
    cpuMs: (((await server.cpu()) - begin) * 1000) / uitkomst.requests.total,
  };
}

function mediaan(waarden: number[]): number {
  const rij = waarden.toSorted((a, b) => a - b);
  return rij[Math.floor(rij.length / 2)] ?? Number.NaN;
}

function toon(metingen: Cijfer[][]): void {
  console.log('  server      verz./s  verhouding   p50 ms   p99 ms   CPU ms/verz.');
  for (const [nr, { naam }] of (metingen[0] ?? []).entries()) {
    const van = (wat: (cijfer: Cijfer, basis: Cijfer) => number) =>
      mediaan(metingen.map((ronde) => wat(ronde[nr] as Cijfer, ronde[0] as Cijfer)));
    const kolommen = [
      van((c) => c.perSeconde)
        .toFixed(0)
        .padStart(7),
      van((c, basis) => c.perSeconde / basis.perSeconde)
        .toFixed(2)
        .padStart(11),
      van((c) => c.p50)
        .toFixed(1)
        .padStart(8),
      van((c) => c.p99)
        .toFixed(1)
        .padStart(8),
      van((c) => c.cpuMs)
        .toFixed(2)
        .padStart(14),
    ];
    console.log(`  ${naam.padEnd(11)} ${kolommen.join(' ')}`);
  }
  console.log('');
}
