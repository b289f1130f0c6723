import { LANGSTE_REDEN } from '../../prisma/gebeurtenis.ts';
import { invoerFout } from '../../schema/fouten.ts';
import { noemtMens } from './noemt-mens.ts';

export { REDEN } from '../../schema/waarden/reden.ts';

/**
 * De reden die iemand bij een besluit geeft, zonder spaties eromheen. Zij blijft voor altijd in de geschiedenis staan: een reden met een
 * persoonsgegeven wordt daarom geweigerd, en niet geknipt.
 */
export function leesReden(reden: string, veld: 'reden' | 'toelichting' = 'reden'): string {
  const tekst = reden.trim();
  if (tekst.length === 0 || tekst.length > LANGSTE_REDEN) {
    throw invoerFout(veld, `Geef een ${veld} van 1 tot en met ${LANGSTE_REDEN} tekens, zonder namen van personen.`);
  }
  if (noemtMens(tekst)) {
    throw invoerFout(
      veld,
      `Hier staat een naam, nummer, adres of geboortedag in. Schrijf de ${veld} zonder gegevens van personen.`,
    );
  }
  return tekst;
}
