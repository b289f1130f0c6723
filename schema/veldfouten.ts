import type { z } from 'zod';
import { eenmalig, type Opdracht, SleutelAlGebruikt } from '../prisma/eenmalig.ts';
import type { Prisma, PrismaClient } from '../prisma/generated/client/client.ts';
import { NEDERLANDS } from '../prisma/nederlands.ts';
import { invoerFout } from './fouten.ts';

/** Wat er mis is met één veld dat iemand invulde. */
export interface Veldfout {
  veld: string;
  boodschap: string;
  /** Bij een lijst: de hoeveelste regel, vanaf 1. */
  regel: number | null;
}

/** Breekt een transactie af omdat de invoer niet klopt; `verander` maakt er een antwoord van. */
export class Veldfouten extends Error {
  override name = 'Veldfouten';
  readonly fouten: readonly Veldfout[];
  constructor(fouten: readonly Veldfout[]) {
    super('De invoer klopt niet.');
    this.fouten = fouten;
  }
}

/** Als er iets mis is, stopt het hier. */
export function eisGoed(fouten: readonly Veldfout[]): void {
  if (fouten.length > 0) throw new Veldfouten(fouten);
}

/** De vormen zeggen wat er mis is zonder hoofdletter en punt; hier staat het op zichzelf. */
const alsZin = (tekst: string): string => `${tekst.charAt(0).toUpperCase()}${tekst.slice(1).replace(/\.$/, '')}.`;

/** Leest invoer met een vorm; wat niet klopt, komt er per veld uit. */
export function leesVorm<T>(
  vorm: z.ZodType<T>,
  invoer: unknown,
  regel: number | null = null,
): { gelezen: T | undefined; fouten: Veldfout[] } {
  const uitkomst = vorm.safeParse(invoer, NEDERLANDS);
  if (uitkomst.success) return { gelezen: uitkomst.data, fouten: [] };
  return {
    gelezen: undefined,
    fouten: uitkomst.error.issues.map(({ path, message }) => ({
      veld: path.join('.'),
      boodschap: alsZin(message),
      regel,
    })),
  };
}

/** Een sleutel als een UUID: te lang om te raden of per ongeluk twee keer te gebruiken. */
const SLEUTEL = /^[A-Za-z0-9_-]{8,100}$/;
/** Een lijst van duizend regels kan even duren. In milliseconden. */
const LANGSTE_MS = 60_000;

/**
 * Voert een verandering uit in één transactie: alles of niets, en met een sleutel hoogstens één keer. Klopt de invoer niet, dan komt in het
 * antwoord wat er mis is en is er niets veranderd.
 */
export async function verander<T extends object>(
  prisma: PrismaClient,
  opdracht: Opdracht,
  doe: (tx: Prisma.TransactionClient) => Promise<T>,
  langsteMs = LANGSTE_MS,
): Promise<{ uitkomst: T | undefined; fouten: readonly Veldfout[] }> {
  if (opdracht.sleutel != null && !SLEUTEL.test(opdracht.sleutel))
    throw invoerFout(
      'sleutel',
      'Geef een sleutel van 8 tot en met 100 letters, cijfers, streepjes of _, zoals een UUID.',
    );
  try {
    const uitkomst = await prisma.$transaction((tx) => eenmalig(tx, opdracht, () => doe(tx)), { timeout: langsteMs });
    return { uitkomst, fouten: [] };
  } catch (fout) {
    if (fout instanceof Veldfouten) return { uitkomst: undefined, fouten: fout.fouten };
    if (fout instanceof SleutelAlGebruikt)
      throw invoerFout(
        'sleutel',
        'Deze sleutel is al gebruikt voor een andere vraag. Maak voor elke vraag een nieuwe.',
      );
    throw fout;
  }
}
