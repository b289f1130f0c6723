import { schrijfTelefoon, telefoon, webnaam, website } from '../contact.ts';
import { ORGANISATIE_ID, type Partij } from '../organisaties.ts';
import type { Nummers } from '../reeksen.ts';
import type { Stad } from '../stad.ts';
import { Toeval } from '../toeval.ts';
import type { Inschrijvingen } from './inschrijvingen.ts';
import type { Idpaar } from './paren.ts';
import { anderGeschreven } from './schrijfwijze.ts';

/** Van elke zo veel organisaties schrijft één zich onder een andere naam nog eens in, en heeft één een afdeling. */
const PER_DUBBEL = 40;

/**
 * Schrijft organisaties nog eens in: met een schrijffout of verkort, of onder de naam waaronder men haar ook kent. En maakt afdelingen:
 * die lijken op hun organisatie maar zijn iets anders.
 */
export function dubbeleOrganisaties(
  { zaad, buurten }: Stad,
  partijen: readonly Partij[],
  inschrijvingen: Inschrijvingen,
  nummers: Nummers,
  volgnummer: number,
): { nieuw: Partij[]; bijna: Idpaar[] } {
  const toeval = new Toeval(zaad, `organisaties-dubbel|${volgnummer}`);
  const hoeveel = Math.min(partijen.length, Math.ceil(partijen.length / PER_DUBBEL));
  const bekend = new Set(inschrijvingen.dubbel.map(([id]) => id));
  const vrij = partijen.filter(({ organisatie }) => !bekend.has(organisatie.id));
  const gekozen = toeval.greep(vrij, 2 * hoeveel);
  for (const partij of gekozen.slice(hoeveel)) {
    const { organisatie } = inschrijvingen.nogEens(partij, toeval);
    const ook = partij.organisatie.alternatieveNamen[0];
    organisatie.naam = ook && toeval.kans(0.5) ? ook : anderGeschreven(partij.organisatie.naam, toeval);
  }
  const nieuw = gekozen.slice(0, hoeveel).map((partij) => {
    const nummer = nummers.volgend();
    const wijk = toeval.kies(buurten.filter((buurt) => buurt !== partij.thuis)).wijk.naam;
    return maakAfdeling(partij, nummer, wijk);
  });
  return { nieuw, bijna: nieuw.map((afdeling, i) => [gekozen[i]?.organisatie.id ?? '', afdeling.organisatie.id]) };
}

function maakAfdeling(partij: Partij, nummer: number, wijk: string): Partij {
  const eigen = telefoon(nummer, false);
  return {
    ...partij,
    telefoon: eigen,
    organisatie: {
      ...partij.organisatie,
      id: ORGANISATIE_ID + nummer,
      naam: `${partij.organisatie.naam}, afdeling ${wijk}`,
      alternatieveNamen: [],
      omschrijving: null,
      telefoon: schrijfTelefoon(eigen),
      website: website(webnaam(`${wijk} ${partij.webnaam}`)),
      onderdeelVan: partij.organisatie.id,
    },
  };
}
