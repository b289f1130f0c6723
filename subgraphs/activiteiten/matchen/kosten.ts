import { geldendeRegios } from '../../../schema/waarden/regels.ts';
import { DEEL } from './gewichten.ts';
import { euro } from './tekst.ts';
import type { Kandidaat, Matchregeling, Oordeel, Profiel, Regelingvoorstel, Weging } from './vormen.ts';

/** Zoveel regelingen worden hoogstens voorgesteld bij één activiteit. */
const HOOGSTENS = 3;

/** Wat een kind per jaar betaalt, in euro's; leeg als dat niet bekend is. */
export const prijsPerJaar = ({ kostenVoorGebruiker, kostenPerJaar }: Kandidaat): number | null =>
  kostenVoorGebruiker === 'GRATIS' ? 0 : kostenPerJaar;

/**
 * De regelingen die de prijs kunnen verlagen, de beste eerst. Een regeling geldt zeker als de activiteit haar noemt; zij geldt
 * misschien als zij in het gebied van de activiteit geldt en haar domein betaalt. Een leeftijd of domein dat zeker niet past, valt af.
 */
export function regelingvoorstellen(
  { leeftijd, budgetPerJaar }: Profiel,
  kandidaat: Kandidaat,
  prijs: number | null,
  regelingen: readonly Matchregeling[],
): Regelingvoorstel[] {
  return regelingen
    .filter(({ leeftijdVan, leeftijdTot }) => leeftijd >= (leeftijdVan ?? 0) && leeftijd <= (leeftijdTot ?? leeftijd))
    .filter((regeling) => geldt(regeling, kandidaat) !== 'nee')
    .map((regeling) => {
      const { id, naam, maximumPerJaar } = regeling;
      const korting = prijs === null || maximumPerJaar === null ? null : Math.min(prijs, maximumPerJaar);
      const over = korting === null || prijs === null ? null : Math.round((prijs - korting) * 100) / 100;
      return {
        regelingId: id,
        naam,
        zeker: geldt(regeling, kandidaat) === 'ja',
        korting,
        prijsPerJaar: over,
        pastInBudget: over !== null && budgetPerJaar !== null && over <= budgetPerJaar,
      };
    })
    .sort(
      (a, b) =>
        Number(b.zeker) - Number(a.zeker) ||
        Number(b.pastInBudget) - Number(a.pastInBudget) ||
        (a.prijsPerJaar ?? Number.MAX_VALUE) - (b.prijsPerJaar ?? Number.MAX_VALUE) ||
        a.naam.localeCompare(b.naam, 'nl') ||
        a.regelingId.localeCompare(b.regelingId, 'nl'),
    )
    .slice(0, HOOGSTENS);
}

function geldt({ id, regio, domeinen }: Matchregeling, kandidaat: Kandidaat): 'ja' | 'misschien' | 'nee' {
  const domeinPast = domeinen.includes(kandidaat.domein);
  if (domeinen.length > 0 && !domeinPast) return 'nee';
  if (kandidaat.regelingen.includes(id)) return 'ja';
  return domeinPast && geldendeRegios(kandidaat.regio).includes(regio) ? 'misschien' : 'nee';
}

export const weegKosten: Weging = (profiel, kandidaat, regelingen) => {
  const budget = profiel.budgetPerJaar;
  if (budget === null) return undefined;
  const prijs = prijsPerJaar(kandidaat);
  if (prijs !== null && prijs <= budget) {
    return { deel: 1, reden: prijs === 0 ? 'Het is gratis.' : `Kost ${euro(prijs)} per jaar: past in het budget.` };
  }
  const voorstellen = regelingvoorstellen(profiel, kandidaat, prijs, regelingen);
  if (prijs !== null) return teDuur(prijs, budget, voorstellen);
  const zeker = voorstellen.find((voorstel) => voorstel.zeker);
  const hulp = zeker ? ` De activiteit doet mee aan ${zeker.naam}.` : '';
  return { deel: null, nietBekend: `De prijs per jaar is niet bekend.${hulp}` };
};

function teDuur(prijs: number, budget: number, regelingen: readonly Regelingvoorstel[]): Oordeel {
  const [beste] = regelingen;
  const tekst = `Kost ${euro(prijs)} per jaar, ${euro(Math.round((prijs - budget) * 100) / 100)} meer dan het budget.`;
  if (!beste) {
    const oplossing = 'Vraag de aanbieder of betalen in delen kan, of zoek iets dat gratis is.';
    return { deel: 0, belemmeringen: [{ tekst, oplossing, hard: false }] };
  }
  const belemmering = { tekst, oplossing: oplossing(beste), hard: false, regelingen };
  const deel = regelingDeel(beste);
  if (deel === 0) return { deel, belemmeringen: [belemmering] };
  return { deel, reden: `Wordt goedkoper met ${beste.naam}.`, belemmeringen: [belemmering] };
}

function regelingDeel({ zeker, pastInBudget, korting }: Regelingvoorstel): number {
  if (pastInBudget) return zeker ? DEEL.regelingPast : DEEL.regelingMisschien;
  return zeker && korting ? DEEL.regelingHelpt : 0;
}

function oplossing({ naam, zeker, korting, prijsPerJaar, pastInBudget }: Regelingvoorstel): string {
  const begin = zeker ? `Vraag ${naam} aan` : `Vraag de aanbieder of ${naam} hier geldt`;
  if (korting === null || prijsPerJaar === null) return `${begin}. Hoeveel die betaalt, is niet bekend.`;
  const rest = `${naam} kan ${euro(korting)} per jaar betalen; dan blijft ${euro(prijsPerJaar)} over`;
  return `${begin}. ${rest}, en dat past ${pastInBudget ? '' : 'nog niet '}in het budget.`;
}
