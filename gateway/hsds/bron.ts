/** Wat de vragen in `vragen.ts` van het schema terugkrijgen. */

export interface Organisatie {
  id: string;
  naam: string;
  alternatieveNamen: string[];
  soort: string;
  omschrijving: string | null;
  website: string | null;
  telefoon: string | null;
  onderdeelVan: { id: string } | null;
  herkomst: string;
  gewijzigdOp: string;
}

export interface Thema {
  code: string;
  naam: string;
  omschrijving: string | null;
  ouder: { code: string } | null;
}

export interface School {
  id: string;
  naam: string;
  vestigingscode: string | null;
  regio: string;
  straat: string | null;
  huisnummer: string | null;
  postcode: string | null;
  plaats: string | null;
  lengtegraad: number | null;
  breedtegraad: number | null;
  telefoon: string | null;
  website: string | null;
}

export interface Meting {
  peildatum: string;
  aanmeldwachttijdWeken: number | null;
  behandelwachttijdWeken: number | null;
  vrijePlaatsen: number | null;
  aanmeldstop: boolean;
  gemeldOp: string;
}

export interface Kosten {
  voorGebruiker: 'GRATIS' | 'BETAALD' | 'ONBEKEND';
  bedrag: number | null;
  eenheid: string | null;
  soort: string | null;
  omschrijving: string | null;
  bekostiging: { partij: string; regeling: string | null }[];
}

export interface Aanbod {
  id: string;
  naam: string;
  alternatieveNamen: string[];
  omschrijving: string | null;
  doel: string | null;
  themas: Thema[];
  doelgroep: {
    omschrijving: string | null;
    leeftijdVan: number | null;
    leeftijdTot: number | null;
    onderwijssoorten: string[];
  };
  duur: { weken: number | null; omschrijving: string | null };
  intensiteit: {
    urenPerWeek: number | null;
    dagdelenPerWeek: number | null;
    dagenPerWeek: number | null;
    omschrijving: string | null;
  };
  kosten: Kosten;
  toegang: string | null;
  toegangToelichting: string | null;
  ondersteuningsniveau: string | null;
  status: string;
  statusToelichting: string | null;
  regio: string;
  gemeenten: string[];
  gebied: string | null;
  wijken: { code: string; naam: string }[];
  aanbieders: Organisatie[];
  scholen: (School | null)[] | null;
  effectiviteit: string;
  effectiviteitBron: string | null;
  website: string | null;
  telefoon: string | null;
  email: string | null;
  herkomst: string;
  actualiteit: { nagekekenOp: string | null };
  gewijzigdOp: string;
  wachttijd: { laatsteMeting: Meting | null } | null;
}
