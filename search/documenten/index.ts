import type { Vindbaarsoort, Zoekdocument } from '../vormen.ts';
import { leesAanbod } from './aanbod.ts';
import { leesActiviteiten } from './activiteiten.ts';
import { leesBegrippen } from './begrippen.ts';
import { leesOrganisaties } from './organisaties.ts';
import { leesScholen } from './scholen.ts';
import type { Lezer } from './wachttijd.ts';

export type { Lezer } from './wachttijd.ts';

type Leesfunctie = (prisma: Lezer, ids: readonly string[], nu: Date) => Promise<Zoekdocument[]>;

/** Zoeken leest alleen hier en op een paar genoemde plekken in de andere domeinen (besluit 0011). */
const LEES: Record<Vindbaarsoort, Leesfunctie> = {
  AANBOD: leesAanbod,
  SCHOOL: leesScholen,
  ACTIVITEIT: leesActiviteiten,
  ORGANISATIE: leesOrganisaties,
  BEGRIP: leesBegrippen,
};

/** Leest deze records zoals zij nu zijn. Wat niet (meer) bestaat, ontbreekt. Een vast aantal SQL-opdrachten, hoeveel ids er ook zijn. */
export const leesDocumenten = (prisma: Lezer, soort: Vindbaarsoort, ids: readonly string[], nu: Date) =>
  LEES[soort](prisma, ids, nu);

const PER_BROK = 1_000;

type Bladeraar = (prisma: Lezer, na: string) => Promise<{ id: string }[]>;

const na = (id: string) => ({
  where: { id: { gt: id } },
  orderBy: { id: 'asc' as const },
  take: PER_BROK,
  select: { id: true },
});

const BLADER: Record<Vindbaarsoort, Bladeraar> = {
  AANBOD: (prisma, id) => prisma.aanbod.findMany(na(id)),
  SCHOOL: (prisma, id) => prisma.school.findMany(na(id)),
  ACTIVITEIT: (prisma, id) => prisma.activiteit.findMany(na(id)),
  ORGANISATIE: (prisma, id) => prisma.organisatie.findMany(na(id)),
  BEGRIP: (prisma, id) => prisma.begrip.findMany(na(id)),
};

/** De ids van alle records van een soort, in brokken van hoogstens duizend. */
export async function* alleIds(prisma: Lezer, soort: Vindbaarsoort): AsyncGenerator<string[]> {
  let laatste = '';
  for (;;) {
    const ids = (await BLADER[soort](prisma, laatste)).map(({ id }) => id);
    if (ids.length === 0) return;
    yield ids;
    laatste = ids.at(-1) ?? '';
  }
}
