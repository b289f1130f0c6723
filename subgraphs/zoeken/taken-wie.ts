import { GebruikersFout } from '../../schema/fouten.ts';
import type { Wie } from '../../schema/toegang.ts';
import type { Taakkeuze } from '../../search/taken/vormen.ts';
import type { TakenFilter } from './taak.ts';

type Filter = typeof TakenFilter.$inferInput;

/** Wie mag alles kiezen; een aanbieder en een school krijgen alleen de taken van zichzelf. */
export function leesTaakkeuze(filter: Filter, wie: Wie): Taakkeuze {
  const { organisatie, school, regio, soort } = filter;
  const eigen = eigenKeuze(wie);
  eisZelf(organisatie, eigen?.organisatie, eigen !== undefined);
  eisZelf(school, eigen?.school, eigen !== undefined);
  const keuze = eigen ?? { organisatie: organisatie ?? undefined, school: school ?? undefined };
  const gekozen = keuze.organisatie !== undefined || keuze.school !== undefined || regio != null;
  return { ...keuze, soorten: soort ?? [], regio: regio ?? undefined, zonderVoorbeeld: !gekozen };
}

function eigenKeuze({ rol, organisatieId, schoolId }: Wie): Pick<Taakkeuze, 'organisatie' | 'school'> | undefined {
  if (rol === 'AANBIEDER') return { organisatie: eisBekend(organisatieId, 'organisatie') };
  if (rol === 'SCHOOL') return { school: eisBekend(schoolId, 'school') };
  return undefined;
}

function eisBekend(id: string | undefined, wat: string): string {
  if (id !== undefined) return id;
  throw new GebruikersFout('FORBIDDEN', `Uw aanmelding noemt geen ${wat}. Vraag uw beheerder die toe te voegen.`);
}

function eisZelf(gevraagd: string | null | undefined, zelf: string | undefined, beperkt: boolean): void {
  if (beperkt && gevraagd != null && gevraagd !== zelf)
    throw new GebruikersFout('FORBIDDEN', 'Dit is niet van u. U ziet alleen uw eigen taken: laat deze keuze weg.');
}
