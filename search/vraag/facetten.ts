import { FACETTEN, type Facetnaam, type Facetten, type Facetwaarde, type Kandidaat } from '../zoekmachine.ts';

/** Waar een facet op telt: wat een kandidaat daarvan heeft. */
type Telbaar = Pick<
  Kandidaat,
  | 'soort'
  | 'themas'
  | 'wijken'
  | 'leeftijdsgroepen'
  | 'onderwijssoorten'
  | 'kosten'
  | 'niveau'
  | 'wachttijdstatus'
  | 'regios'
  | 'herkomst'
>;

const WAARDEN: Record<Facetnaam, (k: Telbaar) => readonly (string | null)[]> = {
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

/** De waarden van een facet, elke waarde één keer. */
export const facetwaardenVan = (facet: Facetnaam, van: Telbaar): string[] =>
  [...new Set(WAARDEN[facet](van))].filter((waarde) => waarde !== null);

/** Het meest voorkomende eerst; bij gelijke aantallen op waarde. */
export const opAantal = (a: Facetwaarde, b: Facetwaarde): number =>
  b.aantal - a.aantal || (a.waarde < b.waarde ? -1 : 1);

/** Telt facetten over kandidaten, zoals een zoekmachine dat over haar treffers doet: meest voorkomend eerst. */
export function telFacetten(kandidaten: readonly Kandidaat[], gevraagd: readonly Facetnaam[]): Facetten {
  const uit: Facetten = {};
  for (const facet of FACETTEN.filter((naam) => gevraagd.includes(naam))) {
    const aantallen = new Map<string, number>();
    for (const kandidaat of kandidaten) {
      for (const waarde of facetwaardenVan(facet, kandidaat)) aantallen.set(waarde, (aantallen.get(waarde) ?? 0) + 1);
    }
    const rij = [...aantallen].map(([waarde, aantal]) => ({ waarde, aantal }));
    if (rij.length > 0) uit[facet] = rij.sort(opAantal);
  }
  return uit;
}
