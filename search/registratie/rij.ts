import type { Rij } from '../dubbelingen/index.ts';

/** Wat er van een record bekend is om het te vergelijken, zoals het in de database staat of wordt ingevoerd. Wat leeg is, telt niet mee. */
export interface Invoer {
  naam: string;
  andereNamen?: readonly string[] | null | undefined;
  aanbieders?: readonly string[] | null | undefined;
  onderdeelVan?: string | null | undefined;
  soort?: string | null | undefined;
  doel?: string | null | undefined;
  omschrijving?: string | null | undefined;
  doelgroep?: string | null | undefined;
  leeftijdVan?: number | null | undefined;
  leeftijdTot?: number | null | undefined;
  onderwijssoorten?: readonly string[] | null | undefined;
  domein?: string | null | undefined;
  interesses?: readonly string[] | null | undefined;
  brin?: string | null | undefined;
  /** CBS-codes. */
  wijken?: readonly string[] | null | undefined;
  regio?: string | null | undefined;
  gebied?: string | null | undefined;
  locatie?: string | null | undefined;
  straat?: string | null | undefined;
  huisnummer?: string | null | undefined;
  postcode?: string | null | undefined;
  plaats?: string | null | undefined;
  telefoon?: string | null | undefined;
  email?: string | null | undefined;
  website?: string | null | undefined;
}

/** Maakt de rij waarop vergeleken wordt (`BESCHRIJVINGEN`): één tekst per kolom, lijsten op alfabet. */
export function alsRij({ leeftijdVan, leeftijdTot, ...invoer }: Invoer): Rij {
  const rij: Record<string, string | null> = { leeftijd: leeftijd(leeftijdVan, leeftijdTot) };
  for (const [kolom, waarde] of Object.entries(invoer)) rij[NAAM[kolom] ?? kolom] = tekst(waarde);
  return rij;
}

/** Een lijst heet als kolom naar wat erin staat. */
const NAAM: Record<string, string> = { andereNamen: 'ook', aanbieders: 'aanbieder' };

const tekst = (waarde: string | readonly string[] | null | undefined): string | null =>
  typeof waarde === 'string' ? waarde : [...(waarde ?? [])].sort().join(' ') || null;

const leeftijd = (van: number | null | undefined, tot: number | null | undefined): string | null =>
  van == null && tot == null ? null : `${van ?? ''}-${tot ?? ''}`;
