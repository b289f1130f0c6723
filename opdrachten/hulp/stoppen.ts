import type { Logger } from 'pino';

/** Langer dan de webserver over lopende verzoeken mag doen (zie `gateway/http.ts`). */
const GEDULD_MS = 15_000;
/** Een Ctrl-C komt soms dubbel aan: bij de opdracht en bij npm, dat hem doorgeeft. */
const DUBBEL_MS = 2_000;

/** Argument waarmee een ouder zegt: stoppen doe ik. */
export const ONDER_OUDER = '--onder-ouder';

/**
 * Stopt netjes bij Ctrl-C of een stopsignaal. Te lang wachten, of een tweede signaal na twee seconden, stopt meteen. Een proces dat
 * onder een ouder draait, stopt als de ouder de verbinding verbreekt of wegvalt; een Ctrl-C laat het aan de ouder over.
 */
export function stopBijSignaal(stop: () => Promise<void>, log?: Logger): void {
  let sinds: number | undefined;
  const begin = (waarom: string) => {
    sinds = Date.now();
    log?.info({ waarom }, 'stopt');
    setTimeout(() => process.exit(1), GEDULD_MS).unref();
    stop().then(
      () => process.exit(0),
      (fout: unknown) => {
        log?.error({ fout: fout instanceof Error ? fout.name : 'onbekend' }, 'stoppen ging mis');
        process.exit(1);
      },
    );
  };
  const bij = (signaal: NodeJS.Signals) => {
    if (sinds === undefined) begin(signaal);
    else if (Date.now() - sinds > DUBBEL_MS) process.exit(1);
  };
  process.on('SIGTERM', bij);
  if (!process.argv.includes(ONDER_OUDER) || !process.send) {
    process.on('SIGINT', bij);
    return;
  }
  process.on('SIGINT', () => {});
  const ouderWeg = () => {
    if (sinds === undefined) begin('ouder stopt');
  };
  if (process.connected) process.once('disconnect', ouderWeg);
  else ouderWeg();
}

/** Laat een ouder weten dat dit proces antwoordt. Zonder ouder gebeurt er niets. */
export function meldGereed(): void {
  if (process.connected) process.send?.('gereed');
}
