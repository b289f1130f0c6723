import { adresregels } from './adressen.ts';
import { GEBOORTEDAG, geboorteregels } from './geboortedata.ts';
import { knipNamen } from './namen.ts';
import { nummerregels } from './nummers.ts';
import { type Knipregel, PERSOONSGEGEVENS, type Persoonsgegeven } from './regels.ts';
import { metGewoneTekens } from './tekens.ts';

export { PERSOONSGEGEVENS, type Persoonsgegeven } from './regels.ts';

/** De volgorde telt: een adres met huisnummer en een datum voor een los nummer, en namen als laatste. */
const KNIPREGELS: readonly Knipregel[] = [...geboorteregels, ...adresregels, ...nummerregels];

/**
 * Knipt gegevens waarmee een kind of ouder te vinden is uit een vraag, nog voor er iets anders mee gebeurt. Elk gegeven wordt een
 * spatie; de rest blijft staan, op tekens die niemand ziet en breed geschreven cijfers na. Schoolcodes, leeftijden, groepen, jaartallen en een losse postcode blijven. Nog eens
 * knippen verandert niets meer. Geen waarborg: een losse naam zonder aanleiding (Daan leest slecht) is niet te herkennen.
 *
 * @returns De geknipte tekst, en wat voor gegevens erin stonden, elk één keer.
 */
export function knipPersoonsgegevens(vraag: string): { tekst: string; geknipt: Persoonsgegeven[] } {
  const geknipt = new Set<Persoonsgegeven>();
  let tekst = metGewoneTekens(vraag);
  // Knippen kan woorden naast elkaar brengen die samen weer iets zijn. Elke ronde verdwijnen er letters, dus het houdt op.
  for (;;) {
    const nieuw = knipEenKeer(tekst, geknipt);
    if (nieuw === tekst) return { tekst, geknipt: PERSOONSGEGEVENS.filter((soort) => geknipt.has(soort)) };
    tekst = nieuw;
  }
}

/** Of hier iemands geboortedag staat: een dag met `geboren` ervoor. Een andere datum kan van een afspraak zijn. */
export const noemtGeboortedag = (tekst: string): boolean => metGewoneTekens(tekst).search(GEBOORTEDAG) >= 0;

function knipEenKeer(vraag: string, geknipt: Set<Persoonsgegeven>): string {
  let tekst = vraag;
  for (const { soort, patroon, mits } of KNIPREGELS) {
    tekst = tekst.replace(patroon, (...gevonden) => {
      const gepakt: string = gevonden[0];
      const { genoemd = '' }: { genoemd?: string } = Object(gevonden.at(-1));
      if (mits && !mits(gepakt.slice(genoemd.length))) return gepakt;
      geknipt.add(soort);
      return ' ';
    });
  }
  const zonderNamen = knipNamen(tekst);
  if (zonderNamen !== tekst) geknipt.add('NAAM');
  return zonderNamen;
}
