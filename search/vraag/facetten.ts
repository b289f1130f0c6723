import { FACETTEN, type Facetnaam, type Facetten, type Kandidaat } from '../zoekmachine.ts';

const WAARDEN: Record<Facetnaam, (k: Kandidaat) => readonly (string | null)[]> = {
  soort: (k) => [k.soort],
  thema: (k) => k.themas,
  wijk: (k) => k.wijken,
  leeftijdsgroep: (k) => k.leeftijdsgroepen,
  onderwijssoort: (k) => k.onderwijssoorten,
  kosten: (k) => [k.kosten],
  niveau: (k) => [k.niveau],
  wachttijdstatus: (k) => [k.wachttijdstatus],
  regio: (k) => k.regios,
  herkomst: (k) => [k.herkomst],
};

/** Telt facetten over kandidaten, zoals een zoekmachine dat over haar treffers doet: meest voorkomend eerst. */
export function telFacetten(kandidaten: readonly Kandidaat[], gevraagd: readonly Facetnaam[]): Facetten {
  const uit: Facetten = {};
  for (const facet of FACETTEN.filter((naam) => gevraagd.includes(naam))) {
    const aantallen = new Map<string, number>();
    for (const kandidaat of kandidaten) {
      for (const waarde of new Set(WAARDEN[facet](kandidaat))) {
        if (waarde !== null) aantallen.set(waarde, (aantallen.get(waarde) ?? 0) + 1);
      }
    }
    const rij = [...aantallen].map(([waarde, aantal]) => ({ waarde, aantal }));
    if (rij.length > 0) uit[facet] = rij.sort((a, b) => b.aantal - a.aantal || (a.waarde < b.waarde ? -1 : 1));
  }
  return uit;
}
