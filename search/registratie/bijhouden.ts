import type { PrismaClient } from '../../prisma/generated/client/client.ts';
import { leesVersie } from '../versie.ts';
import { DUBBELTAAK } from './paar.ts';
import { registratieVan } from './registratie.ts';
import { bewaar } from './schrijf.ts';
import { laatTaakLos, meldGedaan, neemTaak } from './taak.ts';

/**
 * Zo lang houdt een proces het werk, ook als er niets te doen is: een ander proces heeft een eigen register, en zou alles opnieuw leren. In
 * seconden; leren van honderdduizenden records past erin.
 */
const PACHT_SECONDEN = 300;

export interface Dubbelwerk {
  /** Brengt de bewaarde paren bij, als er iets is veranderd en geen ander proces dit doet. */
  ronde(): Promise<void>;
  /** Laat een ander het werk overnemen, en stopt de rekendraad. */
  stop(): Promise<void>;
}

export function maakDubbelwerk(prisma: PrismaClient, houder: string): Dubbelwerk {
  let gezien: string | undefined;
  let gepachtTot = 0;
  return {
    async ronde() {
      const versie = await leesVersie(prisma);
      const verlengen = Date.now() > gepachtTot - (PACHT_SECONDEN * 1_000) / 2;
      if (versie === gezien && !verlengen) return;
      if (verlengen) {
        if (!(await neemTaak(prisma, DUBBELTAAK, houder, PACHT_SECONDEN))) return;
        gepachtTot = Date.now() + PACHT_SECONDEN * 1_000;
      }
      const keer = await registratieVan(prisma).nieuws((nieuws) => bewaar(prisma, nieuws));
      if (keer > 0) await meldGedaan(prisma, DUBBELTAAK);
      // De stand van vóór het werk: wat er intussen bij kwam, is de volgende ronde aan de beurt.
      gezien = versie;
    },
    async stop() {
      await registratieVan(prisma).sluit();
      await laatTaakLos(prisma, DUBBELTAAK, houder);
    },
  };
}
