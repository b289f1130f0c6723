import type { Activiteit } from '../../startdata/vorm/activiteiten.ts';
import type { Club } from '../activiteiten/clubs.ts';
import { schrijfTelefoon } from '../contact.ts';
import type { Toeval } from '../toeval.ts';
import { anderGeschreven } from './schrijfwijze.ts';

/** Dezelfde activiteit, door een ander nog eens ingevoerd. */
export function dubbeleActiviteit(
  activiteit: Activiteit,
  { partij }: Club,
  nummer: number,
  toeval: Toeval,
): Activiteit {
  const { locatie } = activiteit;
  return {
    ...activiteit,
    id: `vb-activiteit-${nummer}`,
    naam: anderGeschreven(activiteit.naam, toeval),
    soort: null,
    interesses: activiteit.interesses.slice(0, toeval.geheel(1, activiteit.interesses.length)),
    omschrijving: toeval.kans(0.4) ? activiteit.omschrijving : (activiteit.omschrijving?.split(/(?<=\.) /)[0] ?? null),
    doel: null,
    momenten: toeval.kans(0.8) ? activiteit.momenten : activiteit.momenten.slice(0, 1),
    vrijePlaatsen: null,
    locatie: locatie && toeval.kans(0.3) ? { ...locatie, huisnummer: null, naam: null } : locatie,
    website: toeval.soms(0.5, activiteit.website),
    telefoon: toeval.soms(0.7, schrijfTelefoon(partij.telefoon, toeval)),
    email: toeval.soms(0.4, activiteit.email),
  };
}
