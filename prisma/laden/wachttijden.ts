import { DatabaseFout } from '../fout.ts';
import type { Prisma } from '../generated/client/client.ts';
import type { Onderwerpsoort } from '../generated/client/enums.ts';
import { kentWachttijd, kiesNorm, type Normkeuze } from '../regels/norm.ts';
import type { Aanbod } from '../startdata/vorm/aanbod.ts';
import type { School } from '../startdata/vorm/scholen.ts';
import type { Meting, Norm } from '../startdata/vorm/wachttijden.ts';
import { type Tabel, type Transactie, verwijder, voegIn } from './invoegen.ts';

const tabel = (naam: Prisma.ModelName, ...sleutel: string[]): Tabel => ({ schema: 'wachttijden', naam, sleutel });
const ONDERWERP = tabel('Onderwerp', 'soort', 'id');

type Onderwerp = Omit<Prisma.OnderwerpCreateManyInput, 'normCode' | 'themas' | 'hoofdthemas'> & { themas: string[] };

export async function schrijfNormen(tx: Transactie, normen: readonly Norm[]): Promise<void> {
  await voegIn(tx, tabel('Wachttijdnorm', 'code'), normen);
}

/** Zet voor het aanbod en de scholen in de monitor wat die nodig heeft. Metingen van een onderwerp dat er al was, blijven staan. */
export async function schrijfOnderwerpen(
  tx: Transactie,
  { aanbod, scholen }: { aanbod: readonly Aanbod[]; scholen: readonly School[] },
): Promise<void> {
  const wachtend = scholen.filter((s) => kentWachttijd(s.onderwijssoorten));
  const onderwerpen = [...aanbod.map(onderwerpVanAanbod), ...wachtend.map(onderwerpVanSchool)];
  if (onderwerpen.length > 0) {
    const normen = await tx.wachttijdnorm.findMany({ select: { code: true, niveaus: true, voorScholen: true } });
    const themas = await tx.thema.findMany({ select: { code: true, ouderCode: true } });
    const hoofd = new Map(themas.map(({ code, ouderCode }) => [code, ouderCode ?? code]));
    await voegIn(
      tx,
      ONDERWERP,
      onderwerpen.map((onderwerp) => ({
        ...metNorm(onderwerp, normen),
        hoofdthemas: onderwerp.themas.map((code) => hoofd.get(code) ?? code),
      })),
    );
  }
  const zonder = scholen.filter((s) => !kentWachttijd(s.onderwijssoorten)).map((s) => s.id);
  await verwijderOnderwerpen(tx, 'SCHOOL', zonder);
}

/**
 * Houdt aanbod vast tot het einde van de transactie, vóór zijn onderwerpen. Een meting zet in het aanbod wanneer zij is gemeld (een trigger), en
 * wie het aanbod zelf verandert, schrijft daarna in zijn onderwerp: in een andere volgorde zetten die twee elkaar vast.
 */
export const houdAanbodVast = (tx: Pick<Transactie, '$queryRaw'>, ids: readonly string[]): Promise<unknown> =>
  tx.$queryRaw`select 1 from aanbod."Aanbod" where id = any(${[...ids]}::text[]) order by id for update`;

/** Haalt onderwerpen met hun metingen uit de monitor. */
export async function verwijderOnderwerpen(
  tx: Transactie,
  soort: Onderwerpsoort,
  ids: readonly string[],
): Promise<void> {
  await verwijder(tx, ONDERWERP, 'id', ids, `"soort" = '${soort}'`);
}

function onderwerpVanAanbod(a: Aanbod): Onderwerp {
  return {
    soort: 'AANBOD',
    id: a.id,
    naam: a.naam,
    regio: a.regio,
    niveau: a.ondersteuningsniveau,
    themas: a.themas,
    aanbieders: a.aanbieders,
    wijken: a.wijken,
    herkomst: a.herkomst,
    vanafTrede: a.vanafTrede,
  };
}

/** Een plek in het gespecialiseerd onderwijs vraagt een TLV; het schoolbestuur staat als aanbieder. */
function onderwerpVanSchool(s: School): Onderwerp {
  return {
    soort: 'SCHOOL',
    id: s.id,
    naam: s.naam,
    regio: s.regio,
    niveau: 'TLV',
    themas: [],
    aanbieders: s.bestuur === null ? [] : [s.bestuur],
    wijken: s.wijk === null ? [] : [s.wijk],
    herkomst: s.herkomst,
    vanafTrede: null,
  };
}

function metNorm(onderwerp: Onderwerp, normen: readonly Normkeuze[]) {
  const normCode = kiesNorm(normen, { soort: onderwerp.soort, niveau: onderwerp.niveau ?? null });
  if (normCode === undefined) {
    throw new DatabaseFout(`Er is geen wachttijdnorm voor ${onderwerp.id}: een norm zonder niveaus ontbreekt.`);
  }
  return { ...onderwerp, normCode };
}

export async function schrijfMetingen(tx: Transactie, metingen: readonly Meting[]): Promise<void> {
  await voegIn(
    tx,
    tabel('Wachttijdmeting', 'onderwerpSoort', 'onderwerpId', 'peildatum'),
    metingen.map(({ onderwerp, ...rest }) => ({
      ...rest,
      // Een vast id per onderwerp en peildatum: dezelfde gegevens geven dezelfde rijen.
      id: `${rest.onderwerpSoort.toLowerCase()}-${onderwerp}-${rest.peildatum}`,
      onderwerpId: onderwerp,
    })),
  );
}
