import { Worker } from 'node:worker_threads';
import type { Antwoord, Opdracht } from './rekendraad.ts';
import type { Werk } from './werk.ts';

/** Het werk van de rekendraad, met een belofte per opdracht. */
export type Rekenaar = {
  [doe in keyof Werk]: (...met: Parameters<Werk[doe]>) => Promise<Awaited<ReturnType<Werk[doe]>>>;
} & { sluit(): Promise<void> };

/** De rekendraad is gestopt of een opdracht mislukte. Wie hem gebruikte, begint opnieuw met een nieuwe. */
export class RekenFout extends Error {
  override name = 'RekenFout';
}

/** Start een rekendraad. Hij houdt het proces niet in leven. */
export function startRekenaar(): Rekenaar {
  const draad = new Worker(new URL('./rekendraad.ts', import.meta.url));
  draad.unref();
  const wachtend = new Map<number, { goed: (uit: never) => void; mis: (fout: Error) => void }>();
  let laatste = 0;
  let gestopt: RekenFout | undefined;
  const stop = (reden: string) => {
    gestopt = new RekenFout(reden);
    for (const { mis } of wachtend.values()) mis(gestopt);
    wachtend.clear();
  };
  draad.on('message', (antwoord: Antwoord) => {
    const vraag = wachtend.get(antwoord.nr);
    wachtend.delete(antwoord.nr);
    if (wachtend.size === 0) draad.unref();
    if ('fout' in antwoord) vraag?.mis(new RekenFout(antwoord.fout));
    else vraag?.goed(antwoord.uit as never);
  });
  draad.on('error', (fout) => stop(fout.name));
  draad.on('exit', () => stop('gestopt'));
  const stuur =
    <D extends keyof Werk>(doe: D) =>
    (...met: Parameters<Werk[D]>) =>
      new Promise<never>((goed, mis) => {
        if (gestopt) return mis(gestopt);
        const nr = ++laatste;
        wachtend.set(nr, { goed, mis });
        // Wie op een antwoord wacht, mag het proces niet zien stoppen.
        draad.ref();
        draad.postMessage({ nr, doe, met } satisfies Opdracht);
      });
  return {
    laad: stuur('laad'),
    laadVoorbeelden: stuur('laadVoorbeelden'),
    leer: stuur('leer'),
    zet: stuur('zet'),
    paren: stuur('paren'),
    vergelijk: stuur('vergelijk'),
    sluit: async () => {
      await draad.terminate();
    },
  };
}
