import type { Kaderonderdeel, Prisma } from '../../../prisma/generated/client/client.ts';
import type { Conceptstatus, Herkomst, Onderwijssoort, Regio } from '../../../prisma/generated/client/enums.ts';
import { leesProfiel } from '../../../prisma/laden/profiel-lezen.ts';
import { nietGevonden } from '../../../schema/fouten.ts';
import { sectorenVan } from '../../../schema/waarden/schoolsector.ts';
import { leesSchoolId } from '../codes.ts';
import { leesKaders } from '../kader.ts';
import { type Spiegelregel, spiegel, vragenVoor } from '../spiegel.ts';
import type { Inhoud } from './inhoud.ts';

type Transactie = Prisma.TransactionClient;

export interface Concept {
  status: Conceptstatus;
  versie: number;
  inhoud: Inhoud;
}

/** De school waarvan het SOP verandert. */
export interface Sopschool {
  id: string;
  /** Haar sleutel, en elke code die zij heeft of had. */
  codes: string[];
  regio: Regio;
  herkomst: Herkomst;
  onderwijssoorten: Onderwijssoort[];
}

/** Een school met wat er van haar SOP in een schooljaar is: het concept, en wat gepubliceerd is. */
export interface Stand {
  school: Sopschool;
  schooljaar: string;
  concept: Concept | undefined;
  gepubliceerd: Inhoud | undefined;
}

/** De school bij een sleutel of code, vastgehouden: wie tegelijk iets aan haar SOP verandert, wacht. */
export async function leesSopschool(tx: Transactie, gevraagd: string): Promise<Sopschool> {
  const code = leesSchoolId('school', gevraagd);
  const rij = await tx.school.findFirst({
    where: { OR: [{ id: code }, { codes: { some: { code } } }] },
    include: { codes: { select: { code: true } } },
  });
  if (!rij) throw nietGevonden('school', `Er is geen school met id of code ${code}. Zoek haar op met \`scholen\`.`);
  await tx.$queryRaw`select 1 from scholen."School" where id = ${rij.id} for update`;
  const { id, regio, herkomst, onderwijssoorten } = rij;
  return { id, codes: [id, ...rij.codes.map((een) => een.code)], regio, herkomst, onderwijssoorten };
}

export async function leesStand(tx: Transactie, school: Sopschool, schooljaar: string): Promise<Stand> {
  const schoolId_schooljaar = { schoolId: school.id, schooljaar };
  const rij = await tx.profielconcept.findUnique({ where: { schoolId_schooljaar } });
  const concept = rij && { status: rij.status, versie: rij.versie, inhoud: rij.inhoud as unknown as Inhoud };
  return { school, schooljaar, concept: concept ?? undefined, gepubliceerd: await leesInhoud(tx, school, schooljaar) };
}

/** Wat er in een gepubliceerd profiel staat, om verder mee te werken. */
export async function leesInhoud(tx: Transactie, school: Sopschool, schooljaar: string): Promise<Inhoud | undefined> {
  const profiel = await leesProfiel(tx, school.id, schooljaar);
  if (!profiel) return undefined;
  const { school: _, schooljaar: __, herkomst: ___, bronnen: ____, ...inhoud } = profiel;
  return inhoud;
}

/** De onderdelen van het kader waar de school op antwoordt, in de volgorde van het kader. */
export async function vragenAan(tx: Transactie, school: Sopschool, kaderRegio: Regio): Promise<Kaderonderdeel[]> {
  const kaders = await leesKaders(tx, [kaderRegio]);
  return vragenVoor(kaders.get(kaderRegio) ?? [], sectorenVan(school.onderwijssoorten));
}

/** De antwoorden van een concept naast zijn kader. */
export const naast = <O extends Kaderonderdeel>(vragen: readonly O[], { antwoorden }: Inhoud): Spiegelregel<O>[] =>
  spiegel(
    vragen,
    antwoorden.map(({ onderdeel, ...rest }) => ({ onderdeelCode: onderdeel, ...rest })),
  );

/**
 * Het gebied waarvan het kader geldt voor een school die leeg begint: dat van haar eigen nieuwste profiel, anders dat wat de meeste profielen
 * in haar gebied gebruiken, anders dat van het gebied zelf.
 */
export async function kaderVoor(tx: Transactie, { id, regio }: Sopschool): Promise<Regio> {
  const eigen = await tx.profiel.findFirst({ where: { schoolId: id }, orderBy: { schooljaar: 'desc' } });
  if (eigen) return eigen.kaderRegio;
  const [meeste] = await tx.profiel.groupBy({
    by: ['kaderRegio'],
    where: { school: { regio } },
    _count: true,
    orderBy: { _count: { kaderRegio: 'desc' } },
    take: 1,
  });
  return meeste?.kaderRegio ?? regio;
}
