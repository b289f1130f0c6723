import { aanbodrij, activiteitrij, organisatierij, type Rij, schoolrij } from '../dubbelingen/index.ts';
import type { Dubbelsoort } from './paar.ts';

interface Moment {
  dag: string;
  vanMinuut: number | null;
  totMinuut: number | null;
}

/** Wat er van een record bekend is om het te vergelijken, zoals het in de database staat of wordt ingevoerd. Wat leeg is, telt niet mee. */
export interface Invoer {
  naam: string;
  andereNamen?: readonly string[] | null | undefined;
  /** De namen van wie het aanbiedt. */
  aanbieders?: readonly string[] | null | undefined;
  /** De naam van de organisatie waar een organisatie bij hoort. */
  onderdeelVan?: string | null | undefined;
  doel?: string | null | undefined;
  doelgroep?: string | null | undefined;
  leeftijdVan?: number | null | undefined;
  leeftijdTot?: number | null | undefined;
  onderwijssoorten?: readonly string[] | null | undefined;
  interesses?: readonly string[] | null | undefined;
  /** Wanneer een activiteit is. */
  momenten?: readonly Moment[] | null | undefined;
  vestigingscode?: string | null | undefined;
  /** CBS-codes. */
  wijken?: readonly string[] | null | undefined;
  gebied?: string | null | undefined;
  gemeenten?: readonly string[] | null | undefined;
  regio?: string | null | undefined;
  straat?: string | null | undefined;
  huisnummer?: string | null | undefined;
  postcode?: string | null | undefined;
  plaats?: string | null | undefined;
  telefoon?: string | null | undefined;
  website?: string | null | undefined;
}

/** De velden die per soort vergeleken worden. Een ander veld invullen heeft geen zin. */
export const VELDEN: Readonly<Record<Dubbelsoort, readonly (keyof Invoer)[]>> = {
  AANBOD: [
    ...(['naam', 'aanbieders', 'doel', 'doelgroep', 'leeftijdVan', 'leeftijdTot', 'onderwijssoorten'] as const),
    ...(['wijken', 'gebied', 'gemeenten', 'regio', 'telefoon', 'website'] as const),
  ],
  ORGANISATIE: ['naam', 'andereNamen', 'regio', 'onderdeelVan', 'telefoon', 'website'],
  SCHOOL: [
    ...(['naam', 'andereNamen', 'vestigingscode', 'onderwijssoorten', 'straat', 'huisnummer'] as const),
    ...(['postcode', 'plaats', 'regio', 'telefoon', 'website'] as const),
  ],
  ACTIVITEIT: [
    ...(['naam', 'aanbieders', 'interesses', 'doelgroep', 'leeftijdVan', 'leeftijdTot', 'wijken'] as const),
    ...(['gebied', 'gemeenten', 'regio', 'straat', 'huisnummer', 'postcode', 'telefoon', 'website'] as const),
  ],
};

/** Maakt de rij waarop vergeleken wordt. */
export function alsRij(soort: Dubbelsoort, invoer: Invoer): Rij {
  const bereikbaar = { telefoon: invoer.telefoon ?? null, website: invoer.website ?? null };
  const adres = {
    straat: invoer.straat ?? null,
    huisnummer: invoer.huisnummer ?? null,
    postcode: invoer.postcode ?? null,
  };
  const plek = { wijken: invoer.wijken ?? [], gebied: invoer.gebied ?? null, gemeenten: invoer.gemeenten ?? [] };
  const doelgroep = {
    omschrijving: invoer.doelgroep ?? null,
    leeftijdVan: invoer.leeftijdVan ?? null,
    leeftijdTot: invoer.leeftijdTot ?? null,
    onderwijssoorten: invoer.onderwijssoorten ?? [],
  };
  const { naam } = invoer;
  const [aanbieders, alternatieveNamen] = [invoer.aanbieders ?? [], invoer.andereNamen ?? []];
  switch (soort) {
    case 'AANBOD':
      return aanbodrij({
        ...bereikbaar,
        ...plek,
        naam,
        aanbieders,
        doelgroep,
        doel: invoer.doel ?? null,
      });
    case 'ORGANISATIE':
      return organisatierij({
        ...bereikbaar,
        naam,
        alternatieveNamen,
        regio: invoer.regio ?? '',
        onderdeelVan: invoer.onderdeelVan ?? null,
      });
    case 'SCHOOL':
      return schoolrij({
        ...bereikbaar,
        ...adres,
        naam,
        alternatieveNamen,
        vestigingscode: invoer.vestigingscode ?? null,
        onderwijssoorten: invoer.onderwijssoorten ?? [],
        plaats: invoer.plaats ?? null,
      });
    case 'ACTIVITEIT':
      return activiteitrij({
        ...bereikbaar,
        ...plek,
        naam,
        aanbieders,
        interesses: invoer.interesses ?? [],
        doelgroep,
        locatie: adres,
        momenten: invoer.momenten ?? [],
      });
  }
}
