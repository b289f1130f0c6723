/**
 * De zes eigenschappen waar de Dordtse Visie Voortgezet Onderwijs (Aanbod in zicht, regels 484-509) om vraagt. Een eigenschap is
 * bekend zodra een van haar velden is ingevuld, ook als de waarde is afgeleid: welke dat zijn, zegt `afgeleideEigenschappen`. KOSTEN
 * is ook bekend als alleen de betaler bekend is.
 */
export const EIGENSCHAPPEN = ['DOEL', 'THEMAS', 'DOELGROEP', 'DUUR', 'INTENSITEIT', 'KOSTEN'] as const;
export type Eigenschap = (typeof EIGENSCHAPPEN)[number];

export interface Eigenschappen {
  doel: string | null;
  aantalThemas: number;
  doelgroepOmschrijving: string | null;
  leeftijdVan: number | null;
  leeftijdTot: number | null;
  onderwijssoorten: readonly unknown[];
  voorWie: readonly unknown[];
  duurWeken: number | null;
  duurOmschrijving: string | null;
  urenPerWeek: number | null;
  dagdelenPerWeek: number | null;
  dagenPerWeek: number | null;
  intensiteitOmschrijving: string | null;
  kostenVoorGebruiker: string;
  kostenBedrag: unknown;
  kostenOmschrijving: string | null;
  aantalBekostiging: number;
}

/** Welke van de zes eigenschappen bekend zijn, in vaste volgorde. */
export function bekendeEigenschappen(a: Eigenschappen): Eigenschap[] {
  const deel = delen(a);
  return EIGENSCHAPPEN.filter((eigenschap) => Object.values(deel[eigenschap]).some(Boolean));
}

/**
 * Welke van de bekende eigenschappen alleen op afgeleide waarden rusten. `afgeleid` noemt de velden die zo zijn ingevuld; de naam van
 * de eigenschap zelf, zoals `doelgroep`, staat voor alles wat eronder valt.
 */
export function afgeleideEigenschappen(a: Eigenschappen, afgeleid: readonly string[]): Eigenschap[] {
  const deel = delen(a);
  return bekendeEigenschappen(a).filter(
    (eigenschap) =>
      afgeleid.includes(eigenschap.toLowerCase()) ||
      Object.entries(deel[eigenschap]).every(([veld, bekend]) => !bekend || afgeleid.includes(veld)),
  );
}

/** Per eigenschap de velden die haar bekend maken, met de namen die `afgeleid` gebruikt. */
const delen = (a: Eigenschappen): Record<Eigenschap, Record<string, boolean>> => ({
  DOEL: { doel: is(a.doel) },
  THEMAS: { themas: a.aantalThemas > 0 },
  DOELGROEP: {
    doelgroepOmschrijving: is(a.doelgroepOmschrijving),
    leeftijd: is(a.leeftijdVan) || is(a.leeftijdTot),
    onderwijssoorten: a.onderwijssoorten.length > 0,
    voorWie: a.voorWie.length > 0,
  },
  DUUR: { duur: is(a.duurWeken) || is(a.duurOmschrijving) },
  INTENSITEIT: {
    intensiteit: is(a.urenPerWeek) || is(a.dagdelenPerWeek) || is(a.dagenPerWeek) || is(a.intensiteitOmschrijving),
  },
  KOSTEN: {
    kosten:
      a.kostenVoorGebruiker !== 'ONBEKEND' || is(a.kostenBedrag) || is(a.kostenOmschrijving) || a.aantalBekostiging > 0,
  },
});

const is = (waarde: unknown) => waarde !== null && waarde !== undefined;
