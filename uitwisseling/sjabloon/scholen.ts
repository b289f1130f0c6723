import * as E from '../../prisma/generated/client/enums.ts';
import { datum, getal, jaNee, keuze, tekst } from './celvormen.ts';
import * as g from './gedeeld.ts';
import { type Kolom, kolom } from './kolom.ts';
import { deellijst, lijst } from './lijsten.ts';

const codes = deellijst([
  { label: 'code', veld: 'code', vorm: tekst },
  { label: 'register', veld: 'register', vorm: tekst },
]);

export const scholen: readonly Kolom[] = [
  kolom('Id', 'id', tekst, 'De vestigingscode, of een eigen sleutel als zij die niet heeft.', { verplicht: true }),
  kolom('Vestigingscode', 'vestigingscode', tekst, 'Van DUO, als 18YS03.', { voorbeeld: '00XX01' }),
  kolom('BRIN', 'brin', tekst, 'Van DUO, als 18YS.', { voorbeeld: '00XX' }),
  kolom('Naam', 'naam', tekst, 'Hoe zij heet.', { verplicht: true, voorbeeld: 'Voorbeeldschool' }),
  kolom('Andere namen', 'alternatieveNamen', g.teksten, 'Namen waaronder zij ook bekend is.'),
  kolom('Soort locatie', 'locatiesoort', keuze(E.Locatiesoort), 'Leeg is SCHOOL.'),
  kolom(
    'Onderwijssoorten',
    'onderwijssoorten',
    lijst(keuze(E.Onderwijssoort)),
    `Kies uit ${Object.values(E.Onderwijssoort).join(', ')}.`,
    { voorbeeld: 'PO' },
  ),
  kolom('Denominatie', 'denominatie', tekst, 'Zoals DUO haar noemt.', { voorbeeld: 'Openbaar' }),
  kolom('Regio', 'regio', keuze(E.Regio), 'Waar zij staat.', { verplicht: true, voorbeeld: 'DORDRECHT' }),
  kolom('Gemeente', 'gemeente', tekst, 'Naam van de gemeente.'),
  kolom('Plaats', 'plaats', tekst, 'Van het adres.'),
  kolom('Straat', 'straat', tekst, 'Van het adres.'),
  kolom('Huisnummer', 'huisnummer', tekst, 'Van het adres.'),
  kolom('Postcode', 'postcode', tekst, 'Zonder spatie, als 3311AA.'),
  kolom('Lengtegraad', 'lengtegraad', getal, 'In graden (WGS 84).'),
  kolom('Breedtegraad', 'breedtegraad', getal, 'In graden (WGS 84).'),
  kolom('Wijk', 'wijk', tekst, 'CBS-code van de wijk.'),
  kolom('Bestuur', 'bestuur', tekst, 'Id van het schoolbestuur.'),
  kolom('Bevoegd gezag', 'bevoegdGezagNummer', getal, 'Nummer van DUO.'),
  kolom('Telefoon', 'telefoon', tekst, 'Van de school.'),
  kolom('Website', 'website', tekst, 'Volledig adres.'),
  kolom('Leerlingen', 'leerlingen', getal, 'Hoeveel er zijn, vanaf 5.'),
  kolom('Minder dan 5 leerlingen', 'leerlingenKleinerDan5', jaNee, 'Dan staat er geen aantal.'),
  kolom('Leerlingen geteld op', 'leerlingenPeildatum', datum, 'Jaar, jaar-maand of datum.'),
  kolom('Bijzonderheden', 'bijzonderheden', g.teksten, 'Wat deze school anders maakt.'),
  kolom('Feiten over ondersteuning', 'sopFeiten', g.teksten, 'Wat beleidsdocumenten over deze school zeggen.'),
  g.opmerking,
  kolom('Andere codes', 'codes', codes, 'Codes die de school ook heeft of had.'),
  ...g.herkomst,
];
