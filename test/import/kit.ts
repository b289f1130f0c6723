import type { Database } from '../../prisma/database.ts';
import type { Wie } from '../../schema/toegang.ts';
import { type Importuitslag, importeer } from '../../uitwisseling/importeren/importeer.ts';
import type { Verslagregel } from '../../uitwisseling/importeren/verslag.ts';
import { bronVanInhoud } from '../../uitwisseling/lezen/bron.ts';
import { type Openkeuzes, openInvoer } from '../../uitwisseling/open.ts';
import { type Cel, celTekst, celVan, SJABLONEN, type Sjabloonsoort, VORM } from '../../uitwisseling/sjabloon/index.ts';
import { csvRegel } from '../../uitwisseling/verslagbestand.ts';

export const BEHEERDER: Wie = { rol: 'BEHEERDER', onderwerp: 'b-1' };

export interface Gedaan extends Importuitslag {
  verslag: Verslagregel[];
}

export interface Doekeuzes extends Openkeuzes {
  wie?: Wie;
  proef?: boolean;
  slaOver?: boolean;
}

/** Importeert inhoud zoals de opdracht dat doet. */
export async function doe(
  { prisma }: Pick<Database, 'prisma'>,
  inhoud: string | Uint8Array,
  { wie = BEHEERDER, proef = false, slaOver = false, ...open }: Doekeuzes = {},
): Promise<Gedaan> {
  const bytes = typeof inhoud === 'string' ? Buffer.from(inhoud) : inhoud;
  const bestand = await openInvoer(bronVanInhoud('proef', bytes), open);
  const verslag: Verslagregel[] = [];
  try {
    const keuzes = { wie, proef, slaOver, verslag: (regel: Verslagregel) => void verslag.push(regel) };
    return { ...(await importeer(prisma, bestand, keuzes)), verslag };
  } finally {
    await bestand.sluit();
  }
}

/** CSV met deze koppen en rijen. */
export const csv = (koppen: readonly string[], ...rijen: readonly (readonly Cel[])[]): string =>
  [koppen, ...rijen].map(csvRegel).join('');

export const rijVan = (soort: Sjabloonsoort, record: object): Cel[] =>
  SJABLONEN[soort].map((kolom) => celVan(record, kolom));

/** Hele records als CSV van het sjabloon. */
export const alsCsv = (soort: Sjabloonsoort, records: readonly object[]): string =>
  csv(
    SJABLONEN[soort].map(({ kop }) => kop),
    ...records.map((record) => rijVan(soort, record)),
  );

/** Een aanbod met alleen wat moet, en wat erbij wordt gegeven. */
export const aanbod = (id: string, meer: object = {}) =>
  VORM.aanbod.parse({
    id,
    naam: `Training ${id}`,
    regio: 'DORDRECHT',
    status: 'ONBEKEND',
    herkomst: 'IMPORT',
    ...meer,
  });

/** Alles wat een import kan veranderen, om voor en na te vergelijken. */
export async function staat({ prisma }: Pick<Database, 'prisma'>) {
  const [aanbod, organisaties, gebeurtenissen, documenten, onderwerpen] = [
    await prisma.aanbod.findMany({ select: { id: true, versie: true, gewijzigdOp: true }, orderBy: { id: 'asc' } }),
    await prisma.organisatie.findMany({ select: { id: true, gewijzigdOp: true }, orderBy: { id: 'asc' } }),
    await prisma.gebeurtenis.count(),
    await prisma.document.count(),
    await prisma.onderwerp.count(),
  ];
  return { aanbod, organisaties, gebeurtenissen, documenten, onderwerpen };
}

export { celTekst };
