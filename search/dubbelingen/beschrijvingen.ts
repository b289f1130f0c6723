import type { Veld } from './vormen.ts';

/** De velden waarop records van een soort vergeleken worden. Beschreven, niet afgesteld: wat een veld zegt, leert de motor uit de gegevens. */
export const BESCHRIJVINGEN: Readonly<Record<'AANBOD' | 'ORGANISATIE' | 'SCHOOL' | 'ACTIVITEIT', readonly Veld[]>> = {
  AANBOD: [
    { kolom: 'naam', soort: 'naam' },
    { kolom: 'aanbieder', soort: 'naam' },
    { kolom: 'doel', soort: 'tekst' },
    { kolom: 'doelgroep', soort: 'tekst' },
    { kolom: 'leeftijd', soort: 'code' },
    { kolom: 'wijken', soort: 'code' },
    { kolom: 'regio', soort: 'code' },
    { kolom: 'website', soort: 'url' },
    { kolom: 'telefoon', soort: 'telefoon' },
  ],
  ORGANISATIE: [
    { kolom: 'naam', soort: 'naam' },
    { kolom: 'soort', soort: 'code' },
    { kolom: 'regio', soort: 'code' },
    { kolom: 'website', soort: 'url' },
    { kolom: 'telefoon', soort: 'telefoon' },
  ],
  SCHOOL: [
    { kolom: 'naam', soort: 'naam' },
    { kolom: 'straat+huisnummer', soort: 'adres' },
    { kolom: 'postcode', soort: 'postcode' },
    { kolom: 'plaats', soort: 'tekst' },
    { kolom: 'onderwijssoorten', soort: 'code' },
    { kolom: 'telefoon', soort: 'telefoon' },
    { kolom: 'website', soort: 'url' },
  ],
  ACTIVITEIT: [
    { kolom: 'naam', soort: 'naam' },
    { kolom: 'aanbieder', soort: 'naam' },
    { kolom: 'omschrijving', soort: 'tekst' },
    { kolom: 'straat+huisnummer', soort: 'adres' },
    { kolom: 'postcode', soort: 'postcode' },
    { kolom: 'leeftijd', soort: 'code' },
    { kolom: 'website', soort: 'url' },
    { kolom: 'telefoon', soort: 'telefoon' },
  ],
};
