export interface Herhaalopties {
  /** Zo lang rust het tussen twee rondes, in milliseconden. */
  tussenMs: number;
  /** Hoort van elke ronde die mislukt, en hoe vaak achter elkaar. */
  mislukt: (fout: unknown, keer: number) => void;
}

/** Na een fout wordt steeds langer gewacht, tot dit. */
const LANGSTE_RUST_MS = 30_000;

/** Doet iets steeds opnieuw, op de achtergrond. Een fout stopt niets: er wordt later opnieuw geprobeerd, met steeds meer rust. */
export function herhaal(
  ronde: (eerderMislukt: number) => Promise<void>,
  { tussenMs, mislukt }: Herhaalopties,
): { stop(): Promise<void> } {
  let gestopt = false;
  let wekker: NodeJS.Timeout | undefined;
  let bezig: Promise<void> = Promise.resolve();
  let keer = 0;
  const plan = (ms: number) => {
    wekker = setTimeout(() => {
      bezig = ronde(keer).then(
        () => {
          keer = 0;
        },
        (fout: unknown) => {
          keer++;
          if (!gestopt) mislukt(fout, keer);
        },
      );
      bezig.finally(() => {
        if (!gestopt) plan(Math.min(LANGSTE_RUST_MS, tussenMs * 2 ** Math.min(keer, 10)));
      });
    }, ms).unref();
  };
  plan(tussenMs);
  return {
    async stop() {
      gestopt = true;
      clearTimeout(wekker);
      await bezig;
    },
  };
}
