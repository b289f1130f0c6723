import type { Herkomst } from '../generated/client/enums.ts';
import type { Transactie } from './invoegen.ts';

type Rij = { id: string } & Record<string, unknown>;

/** Kolommen die ook anders worden als de inhoud gelijk blijft. */
const TELT_NIET = new Set(['gewijzigdOp', 'versie']);

const leesAanbod = (tx: Transactie): Promise<Rij[]> =>
  tx.aanbod.findMany({
    include: {
      themas: true,
      wijken: true,
      organisaties: true,
      scholen: true,
      bekostiging: true,
      resultaten: true,
      verwijstNaar: true,
    },
    where: GELADEN,
  });
const leesActiviteiten = (tx: Transactie): Promise<Rij[]> =>
  tx.activiteit.findMany({
    include: { momenten: true, organisaties: true, bekostiging: true, regelingen: true },
    where: GELADEN,
  });
const GELADEN: { herkomst: { in: Herkomst[] } } = { herkomst: { in: ['BRON', 'OPEN_DATA'] } };

const TABELLEN = [
  { lees: leesAanbod, verhoog: `update aanbod."Aanbod" set versie = versie + 1 where id = any($1::text[])` },
  {
    lees: leesActiviteiten,
    verhoog: `update activiteiten."Activiteit" set versie = versie + 1 where id = any($1::text[])`,
  },
];

/**
 * Laadt, en geeft wat daarbij anders werd een hogere versie: wie een record las voor het laden, overschrijft niet wat er net uit de bron kwam.
 */
export async function metVersies<T>(tx: Transactie, laad: () => Promise<T>): Promise<T> {
  const voor: Map<string, string>[] = [];
  for (const { lees } of TABELLEN) voor.push(afdrukken(await lees(tx)));
  const uit = await laad();
  for (const [nr, { lees, verhoog }] of TABELLEN.entries()) {
    const anders = [...afdrukken(await lees(tx))].filter(([id, afdruk]) => (voor[nr]?.get(id) ?? afdruk) !== afdruk);
    if (anders.length > 0)
      await tx.$executeRawUnsafe(
        verhoog,
        anders.map(([id]) => id),
      );
  }
  return uit;
}

/** De inhoud van elk record als tekst; in welke volgorde de rijen erbij zijn gelezen, maakt niet uit. */
const afdrukken = (rijen: readonly Rij[]): Map<string, string> =>
  new Map(rijen.map((rij) => [rij.id, JSON.stringify(Object.entries(rij).filter(telt).map(vast))]));

const telt = ([kolom]: [string, unknown]) => !TELT_NIET.has(kolom);
const vast = ([kolom, waarde]: [string, unknown]): [string, unknown] => [
  kolom,
  Array.isArray(waarde) && typeof waarde[0] === 'object' ? waarde.map((deel) => JSON.stringify(deel)).sort() : waarde,
];
