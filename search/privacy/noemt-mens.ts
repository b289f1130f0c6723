import type { Veldfout } from '../../schema/veldfouten.ts';
import { knipPersoonsgegevens } from './index.ts';
import { wijstNaarMens } from './reden-personen.ts';

/** Of een tekst die iemand schrijft een persoon noemt. Een datum van een afspraak mag; een geboortedag niet. */
export const noemtMens = (tekst: string): boolean =>
  wijstNaarMens(tekst) || knipPersoonsgegevens(tekst).geknipt.some((soort) => soort !== 'GEBOORTEDATUM');

/** Als `noemtMens`, voor een tekst over een organisatie of plek: haar adres en telefoonnummer mogen erin staan. */
export const noemtMensBijOrganisatie = (tekst: string): boolean =>
  wijstNaarMens(tekst) || knipPersoonsgegevens(tekst).geknipt.some((soort) => soort === 'NAAM' || soort === 'BSN');

/** De fout bij een veld waarin een persoon staat. Zij herhaalt de tekst niet. */
export const persoonsfouten = (veld: string, tekst: string | null | undefined): Veldfout[] =>
  tekst && noemtMens(tekst)
    ? [
        {
          veld,
          boodschap: 'Hier staat een naam, nummer of adres in. Schrijf het zonder gegevens van personen.',
          regel: null,
        },
      ]
    : [];
