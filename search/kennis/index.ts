import type { PrismaClient } from '../../prisma/generated/client/client.ts';
import { laadOntleder, type Ontleder } from '../woorden/index.ts';
import synoniemen from '../woorden/synoniemen.json' with { type: 'json' };
import { type Feiten, leesFeiten } from './lezen.ts';
import { vakwoordenVan, verbeterdoelenVan } from './vakwoorden.ts';
import { maakWoordnet, type Synoniemenlijst, type Woordnet } from './woordnet.ts';

export interface Kennis extends Feiten {
  ontleder: Ontleder;
  woordnet: Woordnet;
  themaPerCode: ReadonlyMap<string, Feiten['themas'][number]>;
  /** Woorden die goed zijn, ook als zij in geen record staan. */
  vakwoorden: ReadonlySet<string>;
  /** De vakwoorden waarop naast de woorden van de index wordt verbeterd. */
  verbeterdoelen: ReadonlySet<string>;
}

/** Zo oud mag de kennis zijn, in milliseconden: een nieuw thema of synoniem doet daarna mee. */
const HOUDBAAR_MS = 60_000;

export async function leesKennis(prisma: PrismaClient): Promise<Kennis> {
  const ontleder = await laadOntleder();
  return maakKennis(await leesFeiten(prisma), synoniemen, ontleder);
}

/** Alles wat uit de feiten volgt, één keer uitgerekend: een vraag hoeft het alleen op te zoeken. */
export function maakKennis(feiten: Feiten, lijst: Synoniemenlijst, ontleder: Ontleder): Kennis {
  const woordnet = maakWoordnet(feiten, lijst, ontleder);
  const vakwoorden = vakwoordenVan(feiten, woordnet, ontleder);
  return {
    ...feiten,
    ontleder,
    woordnet,
    themaPerCode: new Map(feiten.themas.map((thema) => [thema.code, thema])),
    vakwoorden,
    verbeterdoelen: verbeterdoelenVan(vakwoorden, feiten, ontleder),
  };
}

/** Geeft de kennis, en leest haar opnieuw als zij oud is. Wie intussen vraagt, krijgt de vorige en hoeft niet te wachten. */
export function kennisBron(prisma: PrismaClient, houdbaarMs = HOUDBAAR_MS): () => Promise<Kennis> {
  let kennis: Promise<Kennis> | undefined;
  let gelezenOp = 0;
  let bezig = false;
  const lees = async () => {
    bezig = true;
    try {
      const nieuw = await leesKennis(prisma);
      kennis = Promise.resolve(nieuw);
      gelezenOp = Date.now();
      return nieuw;
    } finally {
      bezig = false;
    }
  };
  return () => {
    if (!kennis) {
      kennis = lees();
      // Een mislukte eerste keer wordt niet bewaard.
      kennis.catch(() => {
        kennis = undefined;
      });
    } else if (!bezig && Date.now() - gelezenOp > houdbaarMs) lees().catch(() => {});
    return kennis;
  };
}
