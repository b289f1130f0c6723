import { type ChildProcess, spawn } from 'node:child_process';
import { createServer } from 'node:net';
import path from 'node:path';
import { beschrijfInstellingen, omgevingMet } from '../../schema/instellingen.ts';

const OPDRACHTEN = path.join(import.meta.dirname, '..', '..', 'opdrachten');

export interface Proces {
  kind: ChildProcess;
  /** Alles wat het proces tot nu toe schreef. */
  uitvoer(): string;
  klaar: Promise<number | null>;
}

/** Een lege waarde telt als niet ingesteld: wat in de schil van de ontwikkelaar staat, doet niet mee. */
const LEEG = Object.fromEntries(beschrijfInstellingen().map(({ naam }) => [naam, '']));

/** Start een opdracht zoals `npm run` dat doet. De naam is die van het bestand in `opdrachten/`, of een pad van daar. */
export function start(opdracht: string, argumenten: string[], omgeving: Record<string, string>): Proces {
  const kind = spawn(process.execPath, [path.join(OPDRACHTEN, `${opdracht}.ts`), ...argumenten], {
    env: omgevingMet({ ...LEEG, ...omgeving }),
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let tekst = '';
  kind.stdout.on('data', (deel) => {
    tekst += deel;
  });
  kind.stderr.on('data', (deel) => {
    tekst += deel;
  });
  const klaar = new Promise<number | null>((stop) => kind.once('close', (code) => stop(code)));
  return { kind, uitvoer: () => tekst, klaar };
}

/** Wacht tot een adres gereed is; stopt het proces eerder, dan is dat een fout met wat het schreef. */
export async function wachtOp(adres: string, proces: Proces, pad = '/gereed'): Promise<void> {
  let gestopt = false;
  proces.klaar.then(() => {
    gestopt = true;
  });
  for (let poging = 0; poging < 240; poging++) {
    const antwoord = await fetch(adres + pad).catch(() => undefined);
    if (antwoord?.ok) return;
    if (gestopt) break;
    await new Promise((verder) => setTimeout(verder, 250));
  }
  throw new Error(`${adres} kwam niet op gang:\n${proces.uitvoer()}`);
}

/** De eerste van een rij poorten die nu allemaal vrij zijn. */
export async function vrijeRij(lengte: number): Promise<number> {
  for (;;) {
    const eerste = await vrijePoort();
    const rest = Array.from({ length: lengte - 1 }, (_, nr) => vrijePoort(eerste + nr + 1));
    const vrij = (await Promise.allSettled(rest)).every(({ status }) => status === 'fulfilled');
    if (vrij) return eerste;
  }
}

/** Een vrije poort; met een nummer: die poort, of een fout als zij bezet is. */
export function vrijePoort(nummer = 0): Promise<number> {
  return new Promise((klaar, mis) => {
    const proef = createServer();
    proef.once('error', mis);
    proef.listen(nummer, '127.0.0.1', () => {
      const adres = proef.address();
      proef.close(() => klaar(typeof adres === 'object' && adres ? adres.port : 0));
    });
  });
}

export async function stopAlle(processen: Proces[]): Promise<void> {
  for (const { kind } of processen) kind.kill('SIGKILL');
  await Promise.all(processen.map((proces) => proces.klaar));
}
