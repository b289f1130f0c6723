import type { Prisma } from '../generated/client/client.ts';
import { profielId } from '../regels/profiel.ts';
import type { Kaderonderdeel, Profiel, School } from '../startdata/vorm/scholen.ts';
import { type Tabel, type Transactie, vervang, voegIn } from './invoegen.ts';

const tabel = (naam: Prisma.ModelName, ...sleutel: string[]): Tabel => ({ schema: 'scholen', naam, sleutel });

export async function schrijfScholen(tx: Transactie, scholen: readonly School[]): Promise<void> {
  const gewijzigdOp = new Date();
  await voegIn(
    tx,
    tabel('School', 'id'),
    scholen.map(({ wijk, bestuur, codes, ...rest }) => ({
      ...rest,
      wijkCode: wijk,
      bestuurId: bestuur,
      gewijzigdOp,
    })),
  );
  const ids = scholen.map((s) => s.id);
  await vervang(tx, tabel('Schoolcode', 'code'), 'schoolId', ids, scholen.flatMap(schoolcodes));
}

/** Alle codes en ids waaronder een school te vinden is: haar eigen id en wat zij vroeger of elders heette. */
export function schoolcodes(school: Pick<School, 'id' | 'vestigingscode' | 'codes' | 'herkomst'>) {
  const register = school.herkomst === 'VOORBEELD' ? 'Voorbeeldstad' : school.vestigingscode ? 'DUO' : 'documenten';
  const eigen = { code: school.id, register };
  return [eigen, ...school.codes].map((code) => ({ ...code, schoolId: school.id }));
}

export async function schrijfSopKader(tx: Transactie, onderdelen: readonly Kaderonderdeel[]): Promise<void> {
  await voegIn(tx, tabel('Kaderonderdeel', 'code'), onderdelen);
}

export async function schrijfProfielen(tx: Transactie, profielen: readonly Profiel[]): Promise<void> {
  const gewijzigdOp = new Date();
  const metId = profielen.map((p) => ({ ...p, id: profielId(p.school, p.schooljaar) }));
  await voegIn(
    tx,
    tabel('Profiel', 'id'),
    metId.map(({ school, antwoorden, regels, ...rest }) => ({ ...rest, schoolId: school, gewijzigdOp })),
  );
  const ids = metId.map((p) => p.id);
  await vervang(
    tx,
    tabel('Profielantwoord', 'profielId', 'onderdeelCode'),
    'profielId',
    ids,
    metId.flatMap((p) =>
      p.antwoorden.map(({ onderdeel, ...rest }) => ({ profielId: p.id, onderdeelCode: onderdeel, ...rest })),
    ),
  );
  await vervang(
    tx,
    tabel('Profielregel', 'profielId', 'volgorde'),
    'profielId',
    ids,
    metId.flatMap((p) =>
      p.regels.map(({ thema, ...rest }, volgorde) => ({ profielId: p.id, volgorde, themaCode: thema, ...rest })),
    ),
  );
}
