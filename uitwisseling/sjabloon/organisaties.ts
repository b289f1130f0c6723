import * as E from '../../prisma/generated/client/enums.ts';
import { keuze, tekst } from './celvormen.ts';
import * as g from './gedeeld.ts';
import { type Kolom, kolom } from './kolom.ts';

export const organisaties: readonly Kolom[] = [
  ...g.idEnNaam('Voorbeeldorganisatie'),
  kolom('Soort organisatie', 'soort', keuze(E.Organisatiesoort), 'Wat voor organisatie het is.', {
    verplicht: true,
    voorbeeld: 'WELZIJN',
  }),
  kolom('Regio', 'regio', keuze(E.Regio), 'Waar zij werkt.', { verplicht: true, voorbeeld: 'DORDRECHT' }),
  kolom('Omschrijving', 'omschrijving', tekst, 'Wat zij doet.'),
  kolom('Website', 'website', tekst, 'Volledig adres.', { voorbeeld: 'https://voorbeeld.nl' }),
  kolom('Telefoon', 'telefoon', tekst, 'Van de organisatie, niet van een persoon.'),
  kolom('Status', 'status', keuze(E.Organisatiestatus), 'Of zij er nog is.', { voorbeeld: 'ACTIEF' }),
  kolom('Uitleg bij status', 'statusToelichting', tekst, 'Zoals waarin zij is opgegaan.'),
  kolom('Onderdeel van', 'onderdeelVan', tekst, 'Id van de organisatie waar zij bij hoort.'),
  kolom('Gefinancierd door', 'gefinancierdDoor', g.teksten, 'Ids van wie haar betaalt.'),
  g.opmerking,
  kolom('Herkomst', 'herkomst', keuze(E.Herkomst), 'Leeg is IMPORT.'),
  g.bronnen,
];
