import type { MogelijkDubbel } from '../../schema/beheer.ts';
import type { Context } from '../../schema/context.ts';
import { tredeVan } from '../../schema/trede.ts';
import { BEOORDELEN, bandVan } from '../registratie/paar.ts';
import { leesbaar } from '../registratie/redenen.ts';
import { registratieVan } from '../registratie/registratie.ts';
import { alsRij } from '../registratie/rij.ts';
import { leesRecords } from './lezen.ts';
import type { Beheerbaar, Beheersoort } from './soort.ts';

const MEESTE = 5;

/**
 * Records die waarschijnlijk hetzelfde zijn als dit nieuwe, de hoogste kans eerst. Niet in een transactie: het register leest zelf wat er net is
 * vastgelegd.
 */
export async function mogelijkDubbel<T extends Beheerbaar>(
  { prisma, wie }: Context,
  soort: Beheersoort<T>,
  record: T,
): Promise<MogelijkDubbel[]> {
  const organisaties = await prisma.organisatie.findMany({
    where: { id: { in: [...record.aanbieders] } },
    select: { naam: true },
  });
  const invoer = soort.vergelijk(
    record,
    organisaties.map(({ naam }) => naam),
  );
  const namen = [invoer.naam, ...(invoer.andereNamen ?? [])];
  const gevonden = await registratieVan(prisma).vergelijk(
    soort.soort,
    { rij: alsRij(soort.soort, invoer), namen },
    { minimum: BEOORDELEN, meeste: MEESTE, verzonnen: record.regio === 'VOORBEELDSTAD', trede: tredeVan(wie) },
  );
  const er = await leesRecords(
    { prisma, wie },
    soort,
    gevonden.map(({ id }) => id),
  );
  return gevonden
    .filter(({ id }) => er.has(id))
    .map(({ id, kans, redenen }) => ({ id, kans, band: bandVan(kans), redenen: redenen.map(leesbaar) }));
}
