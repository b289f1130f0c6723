import type { Veld } from './vormen.ts';

/** Waarin dubbelingen gezocht worden. */
export const REGISTRATIESOORTEN = ['AANBOD', 'ORGANISATIE', 'SCHOOL', 'ACTIVITEIT'] as const;
export type Registratiesoort = (typeof REGISTRATIESOORTEN)[number];

/** Per soort wat er in een record staat. De velden zijn beschreven, niet afgesteld; `rijen.ts` maakt zulke rijen. */
export const BESCHRIJVINGEN: Readonly<Record<Registratiesoort, readonly Veld[]>> = {
  AANBOD: [
    { kolom: 'naam', soort: 'naam' },
    { kolom: 'aanbieder', soort: 'tekst' },
    { kolom: 'doel', soort: 'tekst' },
    { kolom: 'doelgroep', soort: 'tekst' },
    { kolom: 'leeftijd', soort: 'kenmerk' },
    { kolom: 'onderwijssoorten', soort: 'kenmerk' },
    { kolom: 'gebied', soort: 'kenmerk' },
    { kolom: 'telefoon', soort: 'telefoon' },
    { kolom: 'website', soort: 'url' },
  ],
  ORGANISATIE: [
    { kolom: 'naam', soort: 'naam' },
    { kolom: 'ook', soort: 'naam' },
    { kolom: 'regio', soort: 'kenmerk' },
    { kolom: 'onderdeelVan', soort: 'tekst' },
    { kolom: 'telefoon', soort: 'telefoon' },
    { kolom: 'website', soort: 'url' },
  ],
  SCHOOL: [
    { kolom: 'naam', soort: 'naam' },
    { kolom: 'ook', soort: 'naam' },
    { kolom: 'vestigingscode', soort: 'vestiging' },
    { kolom: 'onderwijssoorten', soort: 'kenmerk' },
    { kolom: 'straat+huisnummer', soort: 'adres' },
    { kolom: 'postcode', soort: 'postcode' },
    { kolom: 'plaats', soort: 'tekst' },
    { kolom: 'telefoon', soort: 'telefoon' },
    { kolom: 'website', soort: 'url' },
  ],
  ACTIVITEIT: [
    { kolom: 'naam', soort: 'naam' },
    { kolom: 'aanbieder', soort: 'tekst' },
    { kolom: 'interesses', soort: 'tekst' },
    { kolom: 'momenten', soort: 'kenmerk' },
    { kolom: 'doelgroep', soort: 'tekst' },
    { kolom: 'leeftijd', soort: 'kenmerk' },
    { kolom: 'gebied', soort: 'kenmerk' },
    { kolom: 'straat+huisnummer', soort: 'adres' },
    { kolom: 'postcode', soort: 'postcode' },
    { kolom: 'telefoon', soort: 'telefoon' },
    { kolom: 'website', soort: 'url' },
  ],
};
