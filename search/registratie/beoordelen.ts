import type { PrismaClient } from '../../prisma/generated/client/client.ts';
import { invoerFout, nietGevonden } from '../../schema/fouten.ts';
import { schrijfOordeelBij } from './geschiedenis.ts';
import { legOordeelVast, type Oordeelinvoer, vergrendel } from './oordelen.ts';
import { type Dubbelsoort, type Paar, paarVan } from './paar.ts';

/**
 * Legt het oordeel van een mens over twee records vast, met een spoor in hun geschiedenis. Een record dat er niet is, twee keer hetzelfde, of
 * een echt met een verzonnen record is een fout.
 */
export async function beoordeelPaar(
  prisma: PrismaClient,
  soort: Dubbelsoort,
  a: string,
  b: string,
  invoer: Oordeelinvoer,
): Promise<Paar> {
  if (a === b) throw invoerFout('b', 'Een record is altijd hetzelfde als zichzelf. Kies twee verschillende.');
  const paar = paarVan(soort, a, b);
  await prisma.$transaction(async (tx) => {
    await vergrendel(tx);
    const er = await tx.document.findMany({
      where: { soort, id: { in: [a, b] } },
      select: { id: true, herkomst: true },
    });
    const weg = [a, b].find((id) => !er.some((document) => document.id === id));
    if (weg !== undefined)
      throw nietGevonden(weg === a ? 'a' : 'b', 'Dit record bestaat niet, of is al samengevoegd. Ververs de lijst.');
    if (new Set(er.map(({ herkomst }) => herkomst === 'VOORBEELD')).size > 1)
      throw invoerFout('b', 'Een record van de verzonnen Voorbeeldstad is nooit hetzelfde als een echt record.');
    const was = await legOordeelVast(tx, paar, invoer);
    await schrijfOordeelBij(tx, paar, { ...invoer, was, wordt: invoer.oordeel });
  });
  return paar;
}
