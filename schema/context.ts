import DataLoader from 'dataloader';
import type { GraphQLResolveInfo } from 'graphql';
import type { PrismaClient } from '../prisma/generated/client/client.ts';
import { STANDAARD_TERMIJNEN, type Termijnen } from '../prisma/regels/termijn.ts';
import { PUBLIEK, type Wie } from './toegang.ts';

/** Wat elke resolver meekrijgt. Eén per verzoek: laders onthouden binnen een verzoek, nooit langer. */
export interface Context {
  prisma: PrismaClient;
  /** Volgt een verzoek door de logregels van gateway en subgraphs. */
  verzoekId: string;
  /** Het moment van het verzoek, zodat `actueel` en `verouderd` binnen één antwoord gelijk worden beoordeeld. */
  nu: Date;
  /** Hoe lang gegevens van elke soort gelden zonder dat iemand ernaar kijkt. */
  termijnen: Termijnen;
  /** Wie het vraagt; zonder aanmelding publiek. */
  wie: Wie;
  /** Gaat af als niemand meer op het antwoord wacht. */
  afgebroken?: AbortSignal;
  laders: Map<unknown, DataLoader<never, unknown>>;
}

type Basis = Omit<Context, 'laders' | 'nu' | 'wie' | 'termijnen'> & Partial<Pick<Context, 'nu' | 'wie' | 'termijnen'>>;

export function maakContext(basis: Basis): Context {
  return { nu: new Date(), wie: PUBLIEK, termijnen: STANDAARD_TERMIJNEN, ...basis, laders: new Map() };
}

/** Haalt voor een lijst sleutels alles in één keer op. De uitkomst per sleutel; een sleutel zonder uitkomst geeft `null`. */
export type Ophalen<S, W> = (context: Context, sleutels: readonly S[]) => Promise<ReadonlyMap<S, W>>;

/** Maakt een functie die de sleutels van één verzoek verzamelt en samen ophaalt. */
export function lader<S extends string, W>(
  ophalen: Ophalen<S, W>,
): (context: Context, sleutel: S) => Promise<W | null> {
  return (context, sleutel) => {
    let gevonden = context.laders.get(ophalen) as DataLoader<S, W | null> | undefined;
    if (!gevonden) {
      gevonden = new DataLoader<S, W | null>(async (sleutels) => {
        const uitkomst = await ophalen(context, sleutels);
        return sleutels.map((s) => uitkomst.get(s) ?? null);
      });
      context.laders.set(ophalen, gevonden as unknown as DataLoader<never, unknown>);
    }
    return gevonden.load(sleutel);
  };
}

/**
 * Als `lader`, voor een veld met argumenten: verzamelt de ouders waarvoor hetzelfde veld in dezelfde vraag met dezelfde argumenten
 * wordt gevraagd. Zo kan `ophalen` de gevraagde kolommen uit de vraag lezen.
 */
export function veldLader<W>(
  context: Context,
  info: GraphQLResolveInfo,
  argumenten: object,
  ophalen: (ouders: readonly string[]) => Promise<ReadonlyMap<string, W>>,
): DataLoader<string, W | null> {
  const plek = `${volgnummer(info.fieldNodes[0])}:${JSON.stringify(argumenten)}`;
  const bestaand = context.laders.get(plek) as DataLoader<string, W | null> | undefined;
  if (bestaand) return bestaand;
  const nieuw = new DataLoader<string, W | null>(async (ouders) => {
    const uitkomst = await ophalen(ouders);
    return ouders.map((ouder) => uitkomst.get(ouder) ?? null);
  });
  context.laders.set(plek, nieuw as unknown as DataLoader<never, unknown>);
  return nieuw;
}

const nummers = new WeakMap<object, number>();
let laatste = 0;

function volgnummer(knoop: object | undefined): number {
  if (!knoop) return 0;
  const bestaand = nummers.get(knoop);
  if (bestaand !== undefined) return bestaand;
  nummers.set(knoop, ++laatste);
  return laatste;
}
