import type { PrismaClient } from '../prisma/generated/client/client.ts';
import type { Regio } from '../prisma/generated/client/enums.ts';
import type { Wie } from '../schema/toegang.ts';
import { eisGoed, type Veldfout, verander } from '../schema/veldfouten.ts';
import { leesBekend } from './duo/open.ts';
import { ImportFout } from './fout.ts';
import { type Importuitslag, importeerIn, Teruggedraaid } from './importeren/importeer.ts';
import type { Verslagregel } from './importeren/verslag.ts';
import type { Bron } from './lezen/bron.ts';
import { GRENZEN_NET } from './lezen/grenzen.ts';
import type { Invoerbestand } from './lezen/rij.ts';
import type { Tekenset } from './lezen/tekens.ts';
import { openInvoer } from './open.ts';
import type { Sjabloonsoort } from './sjabloon/index.ts';

/** Zoveel regels van het verslag komen mee in een antwoord. */
export const MEESTE_REGELS = 1_000;

/** Wat iemand over het net vraagt te importeren. */
export interface Netopdracht {
  bron: Bron;
  /** De vingerafdruk hiervan hoort bij de sleutel: dezelfde sleutel voor iets anders is een vergissing. */
  invoer: object;
  soort?: Sjabloonsoort | undefined;
  tekenset?: Tekenset | undefined;
  regio?: Regio | undefined;
  proef: boolean;
  slaOver: boolean;
  sleutel?: string | null | undefined;
  /** Hoort elke regel van het verslag, ook die niet meer in het antwoord past. */
  verslag?: ((regel: Verslagregel) => Promise<void>) | undefined;
  /** Waar de import mee bezig is, en hoeveel rijen er gelezen zijn. */
  meld?: ((wat: string, rijen: number) => void) | undefined;
  /** Zo lang mag het duren, in milliseconden. */
  langsteMs?: number | undefined;
}

export interface Netuitslag extends Importuitslag {
  /** De eerste regels van het verslag. Wat geen aandacht vraagt (nieuw, gewijzigd, ongewijzigd) staat achteraan. */
  regels: Verslagregel[];
  /** Hoeveel regels er nog meer zijn. */
  meerRegels: number;
}

const GEEN_AANDACHT = new Set(['NIEUW', 'GEWIJZIGD', 'ONGEWIJZIGD']);

/** Importeert wat over het net binnenkwam. Een bestand dat niet te lezen is, is een fout bij `inhoud`; er is dan niets veranderd. */
export async function importeerNet(
  prisma: PrismaClient,
  wie: Wie,
  opdracht: Netopdracht,
): Promise<{ uitkomst: Netuitslag | undefined; fouten: readonly Veldfout[] }> {
  const { sleutel, invoer, proef, slaOver, meld } = opdracht;
  try {
    const bestand = await open(prisma, opdracht);
    try {
      const keuzes = { wie, proef, slaOver, ...(meld ? { meld } : {}) };
      return await verander(
        prisma,
        { sleutel, wie, mutatie: 'importeer', invoer },
        (tx) =>
          metVerslag(opdracht.verslag, (verslag) =>
            importeerIn(tx, bestand, { ...keuzes, verslag }).catch(alsLeesfout),
          ),
        opdracht.langsteMs,
      );
    } finally {
      await bestand.sluit();
    }
  } catch (fout) {
    if (fout instanceof Verslagen) return { uitkomst: fout.uitslag, fouten: [] };
    if (fout instanceof ImportFout) return { uitkomst: undefined, fouten: [leesfout(fout)] };
    throw fout;
  }
}

const open = async (prisma: PrismaClient, { bron, soort, tekenset, regio }: Netopdracht): Promise<Invoerbestand> =>
  openInvoer(bron, {
    soort,
    tekenset,
    regio,
    grenzen: GRENZEN_NET,
    bekend: await leesBekend(prisma),
  });

const leesfout = (fout: ImportFout): Veldfout => ({ veld: 'inhoud', boodschap: fout.message, regel: null });

/** Breekt de transactie af met een leesbaar antwoord. */
function alsLeesfout(fout: unknown): never {
  if (fout instanceof ImportFout) eisGoed([leesfout(fout)]);
  throw fout;
}

/** Een teruggedraaide import, met haar verslag. */
class Verslagen extends Error {
  override name = 'Verslagen';
  readonly uitslag: Netuitslag;
  constructor(uitslag: Netuitslag) {
    super('De import is teruggedraaid.');
    this.uitslag = uitslag;
  }
}

async function metVerslag(
  meeluister: Netopdracht['verslag'],
  doe: (verslag: (regel: Verslagregel) => Promise<void>) => Promise<Importuitslag>,
): Promise<Netuitslag> {
  const [eerst, rest]: [Verslagregel[], Verslagregel[]] = [[], []];
  let aantal = 0;
  const verslag = async (regel: Verslagregel) => {
    aantal += 1;
    const lijst = GEEN_AANDACHT.has(regel.uitslag) ? rest : eerst;
    if (lijst.length < MEESTE_REGELS) lijst.push(regel);
    await meeluister?.(regel);
  };
  const af = (uitslag: Importuitslag): Netuitslag => {
    const regels = [...eerst, ...rest].slice(0, MEESTE_REGELS);
    return { ...uitslag, regels, meerRegels: aantal - regels.length };
  };
  try {
    return af(await doe(verslag));
  } catch (fout) {
    throw fout instanceof Teruggedraaid ? new Verslagen(af(fout.uitslag)) : fout;
  }
}
