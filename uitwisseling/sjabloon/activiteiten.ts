import * as E from '../../prisma/generated/client/enums.ts';
import { datum, getal, jaNee, keuze, tekst, tijd } from './celvormen.ts';
import * as g from './gedeeld.ts';
import { type Kolom, kolom } from './kolom.ts';
import { deellijst, lijst } from './lijsten.ts';

const momenten = deellijst([
  { label: 'dag', veld: 'dag', vorm: keuze(E.Weekdag) },
  { label: 'van', veld: 'vanMinuut', vorm: tijd },
  { label: 'tot', veld: 'totMinuut', vorm: tijd },
  { label: 'seizoen', veld: 'seizoen', vorm: keuze(E.Seizoen) },
]);

const plek: readonly Kolom[] = [
  kolom('Locatie', 'locatie.naam', tekst, 'Hoe de plek heet.', { voorbeeld: 'Sporthal' }),
  kolom('Straat', 'locatie.straat', tekst, 'Van de plek.'),
  kolom('Huisnummer', 'locatie.huisnummer', tekst, 'Van de plek.'),
  kolom('Postcode', 'locatie.postcode', tekst, 'Zonder spatie, als 3311AA.'),
  kolom('Plaats', 'locatie.plaats', tekst, 'Van de plek.'),
  kolom('Lengtegraad', 'locatie.lengtegraad', getal, 'In graden (WGS 84).'),
  kolom('Breedtegraad', 'locatie.breedtegraad', getal, 'In graden (WGS 84).'),
];

export const activiteiten: readonly Kolom[] = [
  ...g.idEnNaam('Voetbal op woensdag'),
  kolom('Domein', 'domein', keuze(E.Domein), 'Waar het bij hoort.', { verplicht: true, voorbeeld: 'SPORT' }),
  kolom('Soort', 'soort', tekst, 'Wat voor activiteit het is.'),
  kolom('Interesses', 'interesses', g.teksten, 'Waar een kind op zoekt, in kleine letters.', { voorbeeld: 'voetbal' }),
  kolom('Omschrijving', 'omschrijving', tekst, 'Wat het is.'),
  kolom('Doel', 'doel', tekst, 'Wat het wil bereiken.'),
  kolom('Thema’s', 'themas', g.teksten, 'Codes van de thema’s, het belangrijkste eerst.'),
  ...g.doelgroep,
  kolom('Niveau', 'niveau', keuze(E.Speelniveau), 'Voor beginners of gevorderden.'),
  kolom('Vorm', 'vorm', keuze(E.Deelnamevorm), 'Alleen of in een team.'),
  kolom(
    'Momentsoorten',
    'momentsoorten',
    lijst(keuze(E.Momentsoort)),
    `Kies uit ${Object.values(E.Momentsoort).join(', ')}.`,
  ),
  kolom('Momenten', 'momenten', momenten, 'Wanneer het is.', {
    voorbeeld: 'dag: WOENSDAG; van: 15:30; tot: 16:30 | dag: VRIJDAG',
  }),
  kolom('Hoe vaak', 'frequentie', tekst, 'Hoe vaak het is, in woorden.'),
  ...g.kosten,
  kolom('Kosten per jaar', 'kostenPerJaar', getal, 'Prijs voor de gebruiker, omgerekend naar een jaar, in euro’s.'),
  g.bekostiging,
  kolom('Regelingen', 'regelingen', g.teksten, 'Ids van regelingen die het goedkoper maken.'),
  ...g.capaciteit,
  kolom('Vrije plaatsen', 'vrijePlaatsen', getal, 'Hoeveel plekken er nu zijn.'),
  kolom('Proefles', 'proefles', jaNee, 'Of er eerst een proefles is.', { voorbeeld: 'ja' }),
  kolom(
    'Toegankelijkheid',
    'toegankelijkheid',
    lijst(keuze(E.Toegankelijkheid)),
    `Kies uit ${Object.values(E.Toegankelijkheid).join(', ')}.`,
  ),
  ...g.betrokken,
  ...g.gebied,
  ...plek,
  ...g.status,
  ...g.bereikbaar,
  kolom('Zie ook aanbod', 'zieOokAanbod', g.teksten, 'Ids van aanbod dat erbij hoort.'),
  g.vanafTrede,
  g.opmerking,
  kolom('Nagekeken op', 'nagekekenOp', datum, 'Dag waarop iemand zei dat alles klopt.'),
  kolom('Nagekeken door', 'nagekekenDoor', keuze(E.Rol), 'De rol van wie het nakeek; nooit een naam.'),
  ...g.herkomst,
];
