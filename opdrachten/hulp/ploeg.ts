import { type ChildProcess, fork } from 'node:child_process';
import type { Logger } from 'pino';
import { omgevingMet } from '../../schema/instellingen.ts';
import { OpdrachtFout } from './hoofd.ts';
import { ONDER_OUDER } from './stoppen.ts';

const HERSTART_MS = 3_000;

export interface Ploeg {
  /** Start een proces; klaar als het antwoordt. Stopt het eerder, dan is dat een fout. */
  draai(naam: string, bestand: string, argumenten?: string[]): Promise<void>;
  /** Laat deze processen netjes stoppen, of allemaal. Na een eerste keer wordt niets meer opnieuw gestart. */
  stop(namen?: readonly string[]): Promise<void>;
}

/** Houdt processen in de lucht: wie ooit antwoordde en dan stopt, wordt opnieuw gestart. Valt dit proces weg, dan stoppen zij ook. */
export function maakPloeg(omgeving: Record<string, string>, log: Logger): Ploeg {
  const kinderen = new Map<string, ChildProcess>();
  let stopt = false;

  const start = (naam: string, bestand: string, argumenten: string[], klaar?: () => void, mis?: (f: Error) => void) => {
    if (stopt) return;
    const kind = fork(bestand, [...argumenten, ONDER_OUDER], { env: omgevingMet(omgeving) });
    kinderen.set(naam, kind);
    let ooitGereed = klaar === undefined;
    kind.once('message', () => {
      ooitGereed = true;
      klaar?.();
    });
    kind.once('exit', (code, signaal) => {
      if (!ooitGereed) return mis?.(new NietGestart(naam, code, signaal));
      if (stopt) return;
      log.error({ proces: naam, code, signaal, herstartMs: HERSTART_MS }, 'proces is gestopt en wordt opnieuw gestart');
      setTimeout(() => start(naam, bestand, argumenten), HERSTART_MS);
    });
  };

  return {
    draai: (naam, bestand, argumenten = []) =>
      new Promise((klaar, mis) => start(naam, bestand, argumenten, klaar, mis)),
    async stop(namen = [...kinderen.keys()]) {
      stopt = true;
      await Promise.all(namen.map((naam) => stopKind(kinderen.get(naam))));
    },
  };
}

/** Een proces stopte voordat het antwoordde. Met code 1 schreef het zelf al op waarom. */
export class NietGestart extends OpdrachtFout {
  readonly alGezegd: boolean;

  constructor(naam: string, code: number | null, signaal: NodeJS.Signals | null) {
    super(`Het proces ${naam} stopte bij het starten (${signaal ?? `code ${code}`}). Alles is gestopt.`);
    this.alGezegd = code === 1;
  }
}

/** De verbinding verbreken is het teken om te stoppen; dat werkt ook waar geen signalen zijn. */
function stopKind(kind: ChildProcess | undefined): Promise<void> {
  if (!kind || kind.exitCode !== null || kind.signalCode !== null) return Promise.resolve();
  return new Promise((klaar) => {
    kind.once('exit', () => klaar());
    if (kind.connected) kind.disconnect();
    else kind.kill('SIGTERM');
  });
}
