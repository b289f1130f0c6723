import { type ChildProcess, fork } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { ONDERDELEN } from '../gateway/onderdelen.ts';
import { omgevingMet } from '../schema/instellingen.ts';

export interface Server {
  naam: string;
  adres: string;
  /** CPU-tijd van alle processen van deze server samen, in seconden. */
  cpu(): Promise<number>;
  stop(): void;
}

const KIND = path.join(import.meta.dirname, 'kind.ts');
const OPDRACHTEN = path.join(import.meta.dirname, '..', 'opdrachten');
const TIKKEN_PER_SECONDE = 100;

/** Eén proces: de server zonder federatie of de ingebouwde gateway. */
export async function startKind(naam: 'monoliet' | 'ingebouwd', omgeving: Record<string, string>): Promise<Server> {
  const kind = fork(KIND, [naam], { env: omgevingMet(omgeving), stdio: ['ignore', 'ignore', 'inherit', 'ipc'] });
  const adres = await new Promise<string>((klaar, mis) => {
    kind.once('message', (bericht) => klaar((bericht as { adres: string }).adres));
    kind.once('exit', (code) => mis(new Error(`${naam} stopte met code ${code}`)));
  });
  return alsServer(naam, adres, [kind]);
}

/** Elke subgraph en de gateway als eigen proces. */
export async function startDiensten(databaseUrl: string, eerstePoort: number): Promise<Server> {
  const env = omgevingMet({
    DATABASE_URL: databaseUrl,
    DIENST_GEHEIM: randomBytes(16).toString('hex'),
    DIENST_POORT: String(eerstePoort + 1),
    PORT: String(eerstePoort),
    HOST: '127.0.0.1',
    LOG_NIVEAU: 'silent',
    // De meting vraagt sneller dan een gebruiker.
    VRAGEN_PER_MINUUT: '0',
  });
  const opties = { env, stdio: ['ignore', 'ignore', 'ignore', 'ipc'] as ['ignore', 'ignore', 'ignore', 'ipc'] };
  const kinderen = [
    ...ONDERDELEN.map((naam) => fork(path.join(OPDRACHTEN, 'dienst.ts'), [naam], opties)),
    fork(path.join(OPDRACHTEN, 'gateway.ts'), [], opties),
  ];
  const adres = `http://127.0.0.1:${eerstePoort}`;
  for (let poging = 0; ; poging++) {
    const gereed = await fetch(`${adres}/gereed`).catch(() => undefined);
    if (gereed?.ok) break;
    if (poging > 120) throw new Error('de diensten kwamen niet op gang');
    await new Promise((klaar) => setTimeout(klaar, 500));
  }
  return alsServer('diensten', adres, kinderen);
}

function alsServer(naam: string, adres: string, kinderen: ChildProcess[]): Server {
  return {
    naam,
    adres,
    cpu: async () => (await Promise.all(kinderen.map((kind) => cpuVan(kind.pid ?? 0)))).reduce((a, b) => a + b, 0),
    stop: () => {
      for (const kind of kinderen) kind.kill('SIGKILL');
    },
  };
}

/** CPU-tijd van een proces, zoals Linux die bijhoudt. */
async function cpuVan(pid: number): Promise<number> {
  const stat = await readFile(`/proc/${pid}/stat`, 'utf8');
  const velden = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  return (Number(velden[11]) + Number(velden[12])) / TIKKEN_PER_SECONDE;
}
