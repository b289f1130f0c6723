import { randomUUID } from 'node:crypto';
import { ruimSleutelsOp } from '../../prisma/eenmalig.ts';
import type { PrismaClient } from '../../prisma/generated/client/client.ts';
import { STANDAARD_TERMIJNEN } from '../../prisma/regels/termijn.ts';
import { haalIn } from '../index/index.ts';
import { maakDubbelwerk } from '../registratie/bijhouden.ts';
import { DUBBELTAAK } from '../registratie/paar.ts';
import { isGedaan } from '../registratie/taak.ts';
import { ruimVersiesOp } from '../versie.ts';
import { ruimVondstenOp } from '../vondsten.ts';
import { bewaarDagstand } from '../wittevlekken/dagstand.ts';
import { laadOntleder } from '../woorden/index.ts';
import { ZoekmachineFout } from '../zoekmachine.ts';
import { type Afnemer, houdBij } from './afnemer.ts';
import { herhaal } from './herhaal.ts';
import { verouder } from './verouderen.ts';

export interface BijwerkerOpties {
  prisma: PrismaClient;
  /** De zoekmachine buiten de database, als die er is. Wordt elk uur opnieuw gevraagd: haar synoniemen kunnen veranderen. */
  afnemer?: (() => Promise<Afnemer>) | undefined;
  /** Hoort wat er misging en wanneer het weer goed ging; nooit de inhoud van een record. */
  meld: (niveau: 'info' | 'warn', bericht: string, velden?: object) => void;
  tussenMs?: number;
  /** Na zoveel maanden zonder controle is aanbod niet meer actueel: voor de cijfers van de monitor. */
  actueelMaanden?: number;
  /** Zoveel dagen blijft bewaard hoe vaak iets is gevonden en geopend. */
  vondstenDagen?: number;
}

const TUSSEN_MS = 1_000;
const WACHT_OP_DUBBELINGEN_MS = 10 * 60 * 1_000;
const UUR_MS = 60 * 60 * 1_000;
const VONDSTEN_DAGEN = 90;

/**
 * Houdt op de achtergrond bij: de index (wat zonder index is geschreven, metingen die oud worden), de zoekmachine buiten de database,
 * welke records dubbel lijken, en de stand van de witte vlekken per dag.
 */
export function startBijwerker({
  prisma,
  afnemer,
  meld,
  tussenMs = TUSSEN_MS,
  actueelMaanden = STANDAARD_TERMIJNEN.aanbodMaanden,
  vondstenDagen = VONDSTEN_DAGEN,
}: BijwerkerOpties): {
  stop(): Promise<void>;
} {
  const houder = randomUUID();
  const begonnen = Date.now();
  let elkUurOp = 0;
  let dagstandOp = 0;
  let huidig: Afnemer | undefined;
  const klaagOver = (bericht: string) => (fout: unknown, keer: number) =>
    meld('warn', bericht, {
      fout: fout instanceof Error ? fout.name : 'onbekend',
      // Alleen onze eigen fout: een andere kan de inhoud van een record noemen.
      ...(fout instanceof ZoekmachineFout ? { reden: fout.message } : {}),
      keer,
    });

  const index = herhaal(
    async (eerderMislukt) => {
      if (Date.now() - elkUurOp > UUR_MS) {
        await verouder(prisma);
        await ruimVersiesOp(prisma);
        await ruimVondstenOp(prisma, new Date(), vondstenDagen);
        await ruimSleutelsOp(prisma, new Date());
        huidig = await afnemer?.();
        elkUurOp = Date.now();
      }
      if (await prisma.wijziging.findFirst({ select: { id: true } })) await haalIn(prisma, await laadOntleder());
      if (huidig) {
        const { herbouwd, verwerkt } = await houdBij(prisma, huidig, houder);
        if (herbouwd) meld('info', 'index opnieuw gebouwd', { afnemer: huidig.naam });
        else if (eerderMislukt > 0) meld('info', 'index weer bij', { afnemer: huidig.naam, verwerkt });
      }
    },
    { tussenMs, mislukt: klaagOver('index bijwerken mislukt') },
  );
  const dubbelwerk = maakDubbelwerk(prisma, houder);
  const dubbelingen = herhaal(dubbelwerk.ronde, { tussenMs, mislukt: klaagOver('dubbelingen zoeken mislukt') });
  const dagstand = herhaal(
    async () => {
      if (Date.now() - dagstandOp < UUR_MS) return;
      // Pas als de index bij is: anders mist de stand wat net is geladen.
      if (await prisma.wijziging.findFirst({ select: { id: true } })) return;
      // En als er naar dubbelingen gezocht is; duurt dat te lang, dan blijft dat ene cijfer die dag leeg.
      if (Date.now() - begonnen < WACHT_OP_DUBBELINGEN_MS && !(await isGedaan(prisma, DUBBELTAAK))) return;
      await bewaarDagstand(prisma, new Date(), actueelMaanden);
      dagstandOp = Date.now();
    },
    { tussenMs, mislukt: klaagOver('stand van de dag bewaren mislukt') },
  );
  return {
    async stop() {
      await Promise.all([index.stop(), dubbelingen.stop(), dagstand.stop()]);
      await dubbelwerk.stop();
    },
  };
}
