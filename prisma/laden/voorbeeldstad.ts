import type { Database } from '../database.ts';
import type { Transactie } from './invoegen.ts';
import { leesTeksten, ontleed } from './lees.ts';
import { type Aantallen, inTransactie, type Meld, schrijf, type VoorEinde } from './schrijf.ts';
import { verwijderVoorbeeldstad } from './voorbeeldstad-weg.ts';

const NAAM = 'voorbeeldstad';
/** Willekeurig getal waarmee processen die tegelijk laden op elkaar wachten (PostgreSQL advisory lock). */
const SLOT = 5_050_002;
/** Een miljoen aanbod mag er lang over doen. */
const TIMEOUT_MS = 4 * 60 * 60 * 1000;

export interface Voorbeeldkeuze {
  /** Hoeveel aanbod; 0 is geen Voorbeeldstad. */
  aanbod: number;
  zaad?: number | undefined;
  /** De dag waarop Voorbeeldstad wordt bekeken; zonder deze dag is dat vandaag. */
  peildatum?: Date | undefined;
  /** Zet een nieuwe Voorbeeldstad in de plaats van die er staat. Anders blijft staan wat er staat. */
  vervang?: boolean | undefined;
}

export interface Voorbeeldresultaat {
  /** Onwaar als er al een Voorbeeldstad stond, of als er geen gevraagd is. */
  geladen: boolean;
  aantallen: Aantallen;
  /** Hoeveel records van een vorige Voorbeeldstad zijn verwijderd. */
  verwijderd: number;
}

/**
 * Laadt Voorbeeldstad, als één geheel: lukt het niet, dan is er niets veranderd. De startgegevens staan al in de database, want
 * Voorbeeldstad gebruikt hun thema's, SOP-kader en wachttijdnormen. `voorEinde` hoort bij dezelfde transactie.
 */
export async function laadVoorbeeldstad(
  db: Database,
  { aanbod, zaad = 1, peildatum = new Date(), vervang = false }: Voorbeeldkeuze,
  meld: Meld = () => {},
  voorEinde: VoorEinde = async () => {},
): Promise<Voorbeeldresultaat> {
  const eerder = vervang ? undefined : await eerdereLading(db.prisma);
  if (eerder) return eerder;
  if (aanbod === 0 && !vervang) return { geladen: false, aantallen: {}, verwijderd: 0 };
  const { themas, sopKader } = ontleed(await leesTeksten());
  const { genereer } = await import('../voorbeeldstad/index.ts');
  const resultaat = await inTransactie(
    db,
    async (tx) => {
      await tx.$executeRaw`select pg_advisory_xact_lock(${SLOT})`;
      const intussen = vervang ? undefined : await eerdereLading(tx);
      if (intussen) return intussen;
      if (vervang) meld(0, aanbod, 'vorige Voorbeeldstad verwijderen');
      const verwijderd = await verwijderVoorbeeldstad(tx);
      await tx.lading.deleteMany({ where: { naam: NAAM } });
      const aantallen: Aantallen = {};
      for (const { pakket } of genereer({ aanbod, zaad, peildatum, themas, kader: sopKader })) {
        telOp(aantallen, await schrijf(tx, pakket));
        meld(aantallen['aanbod'] ?? 0, aanbod, 'aanbod met wat erbij hoort');
      }
      if (aanbod > 0)
        await tx.lading.create({ data: { naam: NAAM, vingerafdruk: merk(aanbod, zaad, peildatum), aantallen } });
      meld(aanbod, aanbod, 'zoekindex bijwerken');
      await voorEinde(tx);
      return { geladen: aanbod > 0, aantallen, verwijderd };
    },
    { timeout: TIMEOUT_MS },
  );
  // Na veel nieuwe of verdwenen rijen kiest PostgreSQL met oude statistieken een trage weg. Lege ruimte komt meteen vrij: PGlite
  // doet dat niet vanzelf.
  if (resultaat.verwijderd > 0) await db.prisma.$executeRawUnsafe('vacuum analyze');
  else if (resultaat.geladen) await db.prisma.$executeRawUnsafe('analyze');
  return resultaat;
}

const merk = (aanbod: number, zaad: number, peildatum: Date) =>
  `${aanbod}-${zaad}-${peildatum.toISOString().slice(0, 10)}`;

async function eerdereLading(tx: Pick<Transactie, 'lading'>): Promise<Voorbeeldresultaat | undefined> {
  const lading = await tx.lading.findUnique({ where: { naam: NAAM } });
  return lading ? { geladen: false, aantallen: lading.aantallen as Aantallen, verwijderd: 0 } : undefined;
}

function telOp(totaal: Aantallen, erbij: Aantallen): void {
  for (const [wat, aantal] of Object.entries(erbij)) totaal[wat] = (totaal[wat] ?? 0) + aantal;
}
