import type { Opdracht } from '../../prisma/eenmalig.ts';
import { legVast } from '../../prisma/gebeurtenis.ts';
import type { Handeling } from '../../prisma/generated/client/enums.ts';
import type { Beheeruitkomst } from '../../schema/beheer.ts';
import type { Context } from '../../schema/context.ts';
import { eisEigen } from '../../schema/eigen.ts';
import type { Wie } from '../../schema/toegang.ts';
import { eisGoed, type Veldfout, verander } from '../../schema/veldfouten.ts';
import { indexeerMee } from '../index/index.ts';
import { meldVersie } from '../versie.ts';
import { haalRecord } from './lezen.ts';
import type { Beheerbaar, Beheersoort, Transactie } from './soort.ts';

/** Een verandering van één record. */
export interface Verandering<T> {
  id: string;
  /** De versie die de vrager las. */
  versie: number;
  handeling: Handeling;
  reden?: string | undefined;
  /** Maakt van het record zoals het is het record zoals het wordt. */
  maak: (stond: T, tx: Transactie) => T | Promise<T>;
}

/** Een verandering met wat haar eenmalig maakt. */
export interface Beheeropdracht<T> extends Verandering<T> {
  mutatie: string;
  sleutel?: string | null | undefined;
  /** Alles wat de vraag anders maakt dan een andere vraag met dezelfde sleutel. */
  invoer: object;
}

/**
 * Verandert een record: alleen van de eigen organisatie (regisseur en beheerder van alles), alleen als niemand het intussen veranderde, met
 * een spoor, en meteen te vinden. Alles of niets.
 */
export async function beheer<T extends Beheerbaar>(
  context: Context,
  soort: Beheersoort<T>,
  { mutatie, sleutel, invoer, ...verandering }: Beheeropdracht<T>,
): Promise<Beheeruitkomst> {
  const { id, versie } = verandering;
  return inTransactie(context, { sleutel, mutatie, invoer: { id, versie, ...invoer } }, async (tx) => {
    await veranderRecord(tx, context.wie, soort, verandering);
    await maakVindbaar(tx);
    return id;
  });
}

/** Voert uit wat iemand vraagt, in één transactie. `doe` geeft de sleutel van wat er nu is. */
export async function inTransactie(
  context: Context,
  opdracht: Omit<Opdracht, 'wie'>,
  doe: (tx: Transactie) => Promise<string>,
): Promise<Beheeruitkomst> {
  const { prisma, wie } = context;
  const { uitkomst, fouten } = await verander(prisma, { ...opdracht, wie }, async (tx) => ({ id: await doe(tx) }));
  // Wat eerder in dit verzoek is gelezen, kan nu anders zijn.
  context.laders.clear();
  return { id: uitkomst?.id ?? null, fouten };
}

/** Als `beheer`, in een lopende transactie; die roept aan het eind zelf `maakVindbaar` aan. */
export async function veranderRecord<T extends Beheerbaar>(
  tx: Transactie,
  wie: Wie,
  soort: Beheersoort<T>,
  { id, versie, handeling, reden, maak }: Verandering<T>,
): Promise<void> {
  const stond = await haalRecord(tx, wie, soort, id);
  eisEigen(wie, stond.record.aanbieders);
  if (stond.versie !== versie) eisGoed([intussenVeranderd(soort)]);
  const wordt = await maak(stond.record, tx);
  await soort.schrijf(tx, wordt);
  await soort.verhoogVersie(tx, id);
  await legVast(tx, { wie, soort: soort.soort, id, handeling, was: stond.record, wordt, reden });
}

/** Zet in de zoekindex wat in deze transactie veranderde, en laat berekende antwoorden opnieuw uitrekenen. */
export async function maakVindbaar(tx: Transactie): Promise<void> {
  await indexeerMee(tx);
  await meldVersie(tx);
}

const intussenVeranderd = <T extends Beheerbaar>({ woord }: Beheersoort<T>): Veldfout => ({
  veld: 'versie',
  boodschap: `Iemand heeft ${woord.dit} intussen veranderd. Haal het opnieuw op en probeer het nog eens.`,
  regel: null,
});
