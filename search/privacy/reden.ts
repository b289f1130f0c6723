import { LANGSTE_REDEN } from '../../prisma/gebeurtenis.ts';
import { invoerFout } from '../../schema/fouten.ts';
import { knipPersoonsgegevens } from './index.ts';
import { wijstNaarMens } from './reden-personen.ts';

/** Wat er bij een argument `reden` in het schema staat. */
export const REDEN = `Waarom, in hoogstens ${LANGSTE_REDEN} tekens. Noem geen namen van personen.`;

/**
 * De reden die iemand bij een besluit geeft, zonder spaties eromheen. Zij blijft voor altijd in de geschiedenis staan: een reden met een
 * persoonsgegeven wordt daarom geweigerd, en niet geknipt. Een datum van een afspraak mag; een geboortedag niet.
 */
export function leesReden(reden: string): string {
  const tekst = reden.trim();
  if (tekst.length === 0 || tekst.length > LANGSTE_REDEN) {
    throw invoerFout('reden', `Geef een reden van 1 tot en met ${LANGSTE_REDEN} tekens, zonder namen van personen.`);
  }
  if (wijstNaarMens(tekst) || knipPersoonsgegevens(tekst).geknipt.some((soort) => soort !== 'GEBOORTEDATUM')) {
    throw invoerFout(
      'reden',
      'Hier staat een naam, nummer, adres of geboortedag in. Schrijf de reden zonder gegevens van personen.',
    );
  }
  return tekst;
}
