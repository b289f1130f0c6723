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
}

export interface Kosten {
  voorGebruiker: 'GRATIS' | 'BETAALD' | 'ONBEKEND';
  bedrag: number | null;
  eenheid: string | null;
  soort: string | null;
  omschrijving: string | null;
  bekostiging: { partij: string; regeling: string | null }[];
}

/** Wat aanbod en een activiteit gemeen hebben. */
export interface Dienst {
  id: string;
  naam: string;
  alternatieveNamen: string[];
  omschrijving: string | null;
  doel: string | null;
  themas: (Thema | null)[] | null;
  doelgroep: {
    omschrijving: string | null;
    leeftijdVan: number | null;
    leeftijdTot: number | null;
    onderwijssoorten: string[];
  };
  kosten: Kosten;
  status: string;
  statusToelichting: string | null;
  regio: string;
  gemeenten: string[];
  gebied: string | null;
  wijken: ({ code: string; naam: string } | null)[] | null;
  aanbieders: (Organisatie | null)[] | null;
  scholen: (School | null)[] | null;
  website: string | null;
  telefoon: string | null;
  email: string | null;
  herkomst: string;
}

export interface Aanbod extends Dienst {
  duur: { weken: number | null; omschrijving: string | null };
  intensiteit: {
    urenPerWeek: number | null;
    dagdelenPerWeek: number | null;
    dagenPerWeek: number | null;
    omschrijving: string | null;
  };
  toegang: string | null;
  toegangToelichting: string | null;
  ondersteuningsniveau: string | null;
  effectiviteit: string;
  effectiviteitBron: string | null;
  actualiteit: { nagekekenOp: string | null };
  veranderdOp: string;
  wachttijd: { laatsteMeting: Meting | null } | null;
}

export interface Moment {
  dag: string;
  van: string | null;
  tot: string | null;
  seizoen: string;
}

export interface Activiteit extends Dienst {
  soort: string | null;
  domein: string;
  interesses: string[];
  niveau: string | null;
  vorm: string | null;
  momentsoorten: string[];
  momenten: Moment[];
  frequentie: string | null;
  kostenPerJaar: number | null;
  regelingen: { naam: string }[];
  vrijePlaatsen: number | null;
  proefles: boolean | null;
  toegankelijkheid: string[];
  locatie: {
    naam: string | null;
    straat: string | null;
    huisnummer: string | null;
    postcode: string | null;
    plaats: string | null;
    lengtegraad: number | null;
    breedtegraad: number | null;
  } | null;
  gewijzigdOp: string;
}
