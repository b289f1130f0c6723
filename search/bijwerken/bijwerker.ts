import { randomUUID } from 'node:crypto';
import type { PrismaClient } from '../../prisma/generated/client/client.ts';
import { haalIn } from '../index/index.ts';
import { ruimVersiesOp } from '../versie.ts';
import { laadOntleder } from '../woorden/index.ts';
import { ZoekmachineFout } from '../zoekmachine.ts';
import { type Afnemer, houdBij } from './afnemer.ts';
import { verouder } from './verouderen.ts';

export interface BijwerkerOpties {
  prisma: PrismaClient;
  /** De zoekmachine buiten de database, als die er is. Wordt elk uur opnieuw gevraagd: haar synoniemen kunnen veranderen. */
  afnemer?: (() => Promise<Afnemer>) | undefined;
  /** Hoort wat er misging en wanneer het weer goed ging; nooit de inhoud van een record. */
  meld: (niveau: 'info' | 'warn', bericht: string, velden?: object) => void;
  tussenMs?: number;
}

const TUSSEN_MS = 1_000;
const UUR_MS = 60 * 60 * 1_000;
/** Na een fout wordt steeds langer gewacht, tot dit. */
const LANGSTE_RUST_MS = 30_000;

/**
 * Houdt de index bij op de achtergrond: wat zonder index is geschreven, metingen die oud worden, en de zoekmachine buiten de database.
 * Een fout stopt niets: er wordt later opnieuw geprobeerd, met steeds meer rust.
 */
export function startBijwerker({ prisma, afnemer, meld, tussenMs = TUSSEN_MS }: BijwerkerOpties): {
  stop(): Promise<void>;
} {
  const houder = randomUUID();
  let gestopt = false;
  let wekker: NodeJS.Timeout | undefined;
  let bezig: Promise<void> = Promise.resolve();
  let elkUurOp = 0;
  let huidig: Afnemer | undefined;
  let mislukt = 0;

  const ronde = async () => {
    if (Date.now() - elkUurOp > UUR_MS) {
      await verouder(prisma);
      await ruimVersiesOp(prisma);
      huidig = await afnemer?.();
      elkUurOp = Date.now();
    }
    if (await prisma.wijziging.findFirst({ select: { id: true } })) await haalIn(prisma, await laadOntleder());
    if (huidig) {
      const { herbouwd, verwerkt } = await houdBij(prisma, huidig, houder);
      if (herbouwd) meld('info', 'index opnieuw gebouwd', { afnemer: huidig.naam });
      else if (mislukt > 0) meld('info', 'index weer bij', { afnemer: huidig.naam, verwerkt });
    }
  };
  const plan = (ms: number) => {
    wekker = setTimeout(() => {
      bezig = ronde().then(
        () => {
          mislukt = 0;
        },
        (fout: unknown) => {
          mislukt++;
          if (!gestopt)
            meld('warn', 'index bijwerken mislukt', {
              fout: fout instanceof Error ? fout.name : 'onbekend',
              // Alleen onze eigen fout: een andere kan de inhoud van een record noemen.
              ...(fout instanceof ZoekmachineFout ? { reden: fout.message } : {}),
              keer: mislukt,
            });
        },
      );
      bezig.finally(() => {
        if (!gestopt) plan(Math.min(LANGSTE_RUST_MS, tussenMs * 2 ** Math.min(mislukt, 10)));
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
