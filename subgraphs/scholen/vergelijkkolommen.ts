import { queryFromInfo } from '@pothos/plugin-prisma';
import type { GraphQLResolveInfo } from 'graphql';
import type { Profiel as ProfielRij, School as SchoolRij } from '../../prisma/generated/client/client.ts';
import type { Context } from '../../schema/context.ts';
import { invoerFout, nietGevonden } from '../../schema/fouten.ts';
import { leesSchoolId } from './codes.ts';
import { gekozenIds } from './gekozen-profiel.ts';

export const MINSTENS = 2;
export const HOOGSTENS = 10;

/** Een school in de vergelijking, met het profiel dat telt. */
export interface Kolom {
  school: SchoolRij;
  profiel: ProfielRij | null;
}

/** Wat Prisma moet ophalen voor de velden die in de kolommen worden gevraagd. */
const kolomVraag = (typeName: string, veld: string, context: object, info: GraphQLResolveInfo): object =>
  queryFromInfo({ context, info, typeName, path: ['scholen', veld] });

/** De gevraagde scholen, in de gevraagde volgorde. Een onbekende, dubbele of verkeerd geschreven school is een fout die haar noemt. */
export async function haalScholen(gevraagd: readonly string[], context: Context, info: GraphQLResolveInfo) {
  if (gevraagd.length < MINSTENS || gevraagd.length > HOOGSTENS) {
    throw invoerFout(
      'scholen',
      `Vergelijk ${MINSTENS} tot en met ${HOOGSTENS} scholen; gevraagd is ${gevraagd.length}.`,
    );
  }
  const codes = gevraagd.map((code) => leesSchoolId('scholen', code));
  const bekend = await context.prisma.schoolcode.findMany({ where: { code: { in: codes } } });
  const idBij = new Map(bekend.map(({ code, schoolId }) => [code, schoolId]));
  const gevonden: SchoolRij[] = await context.prisma.school.findMany({
    ...kolomVraag('School', 'school', context, info),
    where: { id: { in: [...codes, ...idBij.values()] } },
  });
  const perId = new Map(gevonden.map((school) => [school.id, school]));
  const scholen = codes.map((code) => {
    const school = perId.get(code) ?? perId.get(idBij.get(code) ?? '');
    if (!school) throw nietGevonden('scholen', `Er is geen school met id of code ${code}.`);
    return school;
  });
  const dubbel = scholen.find((school, plaats) => scholen.indexOf(school) !== plaats);
  if (dubbel) throw invoerFout('scholen', `${dubbel.naam} (${dubbel.id}) is twee keer gevraagd.`);
  return scholen;
}

/** Bij elke school het profiel dat telt, als zij er een heeft. */
export async function metProfielen(
  scholen: readonly SchoolRij[],
  schooljaar: string | null,
  context: Context,
  info: GraphQLResolveInfo,
): Promise<Kolom[]> {
  const ids = scholen.map((school) => school.id);
  const profielen: ProfielRij[] = await context.prisma.profiel.findMany({
    ...kolomVraag('Profiel', 'profiel', context, info),
    where: { id: { in: await gekozenIds(context.prisma, ids, schooljaar) } },
  });
  return scholen.map((school) => ({
    school,
    profiel: profielen.find((profiel) => profiel.schoolId === school.id) ?? null,
  }));
}
