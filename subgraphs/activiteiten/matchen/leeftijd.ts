import { opsomming } from '../../../schema/tekst.ts';
import { soortenVoorLeeftijd } from '../../../schema/waarden/regels.ts';
import { ONDERWIJS } from './tekst.ts';
import type { Kandidaat, Oordeel, Weging } from './vormen.ts';

/** Is één grens bekend en de andere niet, dan is alleen zeker wat buiten de bekende grens valt. */
export const weegLeeftijd: Weging = ({ leeftijd }, { leeftijdVan: van, leeftijdTot: tot, onderwijssoorten }) => {
  if (van !== null && leeftijd < van) {
    const oplossing = `Over ${van - leeftijd === 1 ? 'een' : van - leeftijd} jaar kan het wel.`;
    return { deel: 0, belemmeringen: [{ tekst: `Dit is vanaf ${van} jaar.`, oplossing, hard: true }] };
  }
  if (tot !== null && leeftijd > tot) {
    const oplossing = 'Vraag de aanbieder naar een groep voor oudere kinderen.';
    return { deel: 0, belemmeringen: [{ tekst: `Dit is tot en met ${tot} jaar.`, oplossing, hard: true }] };
  }
  if (van !== null && tot !== null) {
    return { deel: 1, reden: van === tot ? `Voor ${van} jaar.` : `Voor ${van} tot en met ${tot} jaar.` };
  }
  if (van !== null) return { deel: null, nietBekend: `Vanaf ${van} jaar; tot welke leeftijd is niet bekend.` };
  if (tot !== null) return { deel: null, nietBekend: `Tot en met ${tot} jaar; vanaf welke leeftijd is niet bekend.` };
  return weegOnderwijs(leeftijd, onderwijssoorten);
};

/** Zonder leeftijd zegt de soort onderwijs alleen wie er zeker niet bij hoort. */
function weegOnderwijs(leeftijd: number, soorten: Kandidaat['onderwijssoorten']): Oordeel {
  if (soorten.length === 0) return { deel: null, nietBekend: 'De leeftijd is niet bekend.' };
  const onderwijs = opsomming(soorten.map((soort) => ONDERWIJS[soort]));
  const kan = soortenVoorLeeftijd(leeftijd, leeftijd);
  if (soorten.some((soort) => kan.includes(soort))) {
    return { deel: null, nietBekend: `De leeftijd is niet bekend; dit is voor ${onderwijs}.` };
  }
  const oplossing = 'Zoek iets voor de leeftijd van het kind.';
  return { deel: 0, belemmeringen: [{ tekst: `Dit is voor ${onderwijs}.`, oplossing, hard: true }] };
}
