import type { Rij } from './vormen.ts';

interface Doelgroep {
  omschrijving: string | null;
  leeftijdVan: number | null;
  leeftijdTot: number | null;
  onderwijssoorten: readonly string[];
}

/** Waar iets is: codes van wijken, en anders de namen van gebied of gemeenten. */
interface Gebied {
  wijken: readonly string[];
  gebied: string | null;
  gemeenten: readonly string[];
}

interface Bereikbaar {
  telefoon: string | null;
  website: string | null;
}

export interface Aanbodgegevens extends Gebied, Bereikbaar {
  naam: string;
  /** De namen, niet de ids: wie zich twee keer inschrijft, heeft twee ids. */
  aanbieders: readonly string[];
  doel: string | null;
  doelgroep: Doelgroep;
}

export interface Organisatiegegevens extends Bereikbaar {
  naam: string;
  alternatieveNamen: readonly string[];
  regio: string;
  /** De naam van de organisatie waar zij een deel van is. */
  onderdeelVan: string | null;
}

interface Adresgegevens {
  straat: string | null;
  huisnummer: string | null;
  postcode: string | null;
}

export interface Schoolgegevens extends Bereikbaar, Adresgegevens {
  naam: string;
  alternatieveNamen: readonly string[];
  vestigingscode: string | null;
  onderwijssoorten: readonly string[];
  plaats: string | null;
}

export interface Activiteitgegevens extends Gebied, Bereikbaar {
  naam: string;
  aanbieders: readonly string[];
  interesses: readonly string[];
  doelgroep: Doelgroep;
  locatie: Adresgegevens | null;
  momenten: readonly Moment[];
}

interface Moment {
  dag: string;
  vanMinuut: number | null;
  totMinuut: number | null;
}

/** Een aanbod als rij voor `BESCHRIJVINGEN.AANBOD`. */
export const aanbodrij = (aanbod: Aanbodgegevens): Rij => ({
  naam: aanbod.naam,
  aanbieder: alsLijst(aanbod.aanbieders),
  doel: aanbod.doel,
  ...doelgroepkolommen(aanbod.doelgroep),
  onderwijssoorten: alsLijst(aanbod.doelgroep.onderwijssoorten),
  gebied: gebiedVan(aanbod),
  telefoon: aanbod.telefoon,
  website: aanbod.website,
});

/** Een organisatie als rij voor `BESCHRIJVINGEN.ORGANISATIE`. */
export const organisatierij = (organisatie: Organisatiegegevens): Rij => ({
  naam: organisatie.naam,
  ook: alsLijst(organisatie.alternatieveNamen),
  regio: organisatie.regio,
  onderdeelVan: organisatie.onderdeelVan,
  telefoon: organisatie.telefoon,
  website: organisatie.website,
});

/** Een school als rij voor `BESCHRIJVINGEN.SCHOOL`. */
export const schoolrij = (school: Schoolgegevens): Rij => ({
  naam: school.naam,
  ook: alsLijst(school.alternatieveNamen),
  vestigingscode: school.vestigingscode,
  onderwijssoorten: alsLijst(school.onderwijssoorten),
  straat: school.straat,
  huisnummer: school.huisnummer,
  postcode: school.postcode,
  plaats: school.plaats,
  telefoon: school.telefoon,
  website: school.website,
});

/** Een activiteit als rij voor `BESCHRIJVINGEN.ACTIVITEIT`. */
export const activiteitrij = (activiteit: Activiteitgegevens): Rij => ({
  naam: activiteit.naam,
  aanbieder: alsLijst(activiteit.aanbieders),
  interesses: alsLijst(activiteit.interesses),
  momenten: alsLijst(activiteit.momenten.map(({ dag, vanMinuut }) => `${dag}${vanMinuut ?? ''}`)),
  ...doelgroepkolommen(activiteit.doelgroep),
  gebied: gebiedVan(activiteit),
  straat: activiteit.locatie?.straat,
  huisnummer: activiteit.locatie?.huisnummer,
  postcode: activiteit.locatie?.postcode,
  telefoon: activiteit.telefoon,
  website: activiteit.website,
});

/** Op alfabet: de volgorde van een lijst zegt niets. */
const alsLijst = (waarden: readonly string[]): string => [...waarden].sort().join(' ');

const gebiedVan = ({ wijken, gebied, gemeenten }: Gebied): string =>
  wijken.length > 0 ? alsLijst(wijken) : (gebied ?? alsLijst(gemeenten));

const doelgroepkolommen = ({ omschrijving, leeftijdVan, leeftijdTot }: Doelgroep) => ({
  doelgroep: omschrijving,
  leeftijd: `${leeftijdVan === null ? '' : `van${leeftijdVan}`} ${leeftijdTot === null ? '' : `tot${leeftijdTot}`}`,
});
