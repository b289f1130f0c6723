import * as E from '../../prisma/generated/client/enums.ts';
import { datum, getal, keuze, tekst } from './celvormen.ts';
import { type Kolom, kolom } from './kolom.ts';
import { deellijst, lijst } from './lijsten.ts';

/** Kolommen die meer soorten hebben. */
export const teksten = lijst(tekst);

export const bekostiging = kolom(
  'Bekostiging',
  'bekostiging',
  deellijst([
    { label: 'partij', veld: 'partij', vorm: tekst },
    { label: 'organisatie', veld: 'organisatie', vorm: tekst },
    { label: 'aandeel', veld: 'aandeelProcent', vorm: getal },
    { label: 'regeling', veld: 'regeling', vorm: tekst },
  ]),
  'Wie het betaalt; aandeel in procenten, organisatie is een id.',
  { voorbeeld: 'partij: Gemeente; aandeel: 60 | partij: Ouders; aandeel: 40' },
);

export const doelgroep: readonly Kolom[] = [
  kolom('Doelgroep', 'doelgroep.omschrijving', tekst, 'Voor wie het is, in woorden.'),
  kolom('Leeftijd van', 'doelgroep.leeftijdVan', getal, 'Jongste leeftijd in jaren, van 0 tot en met 27.', {
    voorbeeld: 8,
  }),
  kolom('Leeftijd tot en met', 'doelgroep.leeftijdTot', getal, 'Oudste leeftijd in jaren.', { voorbeeld: 12 }),
  kolom(
    'Onderwijssoorten',
    'doelgroep.onderwijssoorten',
    lijst(keuze(E.Onderwijssoort)),
    `Kies uit ${Object.values(E.Onderwijssoort).join(', ')}.`,
    { voorbeeld: 'PO | SBO' },
  ),
  kolom('Voor wie', 'doelgroep.voorWie', lijst(keuze(E.VoorWie)), `Kies uit ${Object.values(E.VoorWie).join(', ')}.`, {
    voorbeeld: 'LEERLING | OUDER',
  }),
];

export const kosten: readonly Kolom[] = [
  kolom('Kosten voor gebruiker', 'kosten.voorGebruiker', keuze(E.KostenVoorGebruiker), 'Leeg is onbekend.', {
    voorbeeld: 'BETAALD',
  }),
  kolom('Bedrag', 'kosten.bedrag', getal, 'In euro’s.', { voorbeeld: 12.5 }),
  kolom('Bedrag per', 'kosten.eenheid', tekst, 'Waar het bedrag voor is, zoals per les.', { voorbeeld: 'per les' }),
  kolom('Soort bedrag', 'kosten.soort', keuze(E.Bedragsoort), 'Wat voor bedrag het is.', {
    voorbeeld: 'PRIJS_VOOR_GEBRUIKER',
  }),
  kolom('Kosten in woorden', 'kosten.omschrijving', tekst, 'Uitleg bij de kosten.'),
];

export const capaciteit: readonly Kolom[] = [
  kolom('Capaciteit', 'capaciteit.aantal', getal, 'Hoeveel er terecht kunnen.'),
  kolom('Capaciteit eenheid', 'capaciteit.eenheid', tekst, 'Waarin dat is geteld, zoals kinderen.'),
  kolom('Capaciteit in woorden', 'capaciteit.omschrijving', tekst, 'Uitleg bij de capaciteit.'),
];

export const gebied: readonly Kolom[] = [
  kolom('Regio', 'regio', keuze(E.Regio), 'Waar het geldt.', { verplicht: true, voorbeeld: 'DORDRECHT' }),
  kolom('Gemeenten', 'gemeenten', teksten, 'Namen, als het alleen voor die gemeenten is.'),
  kolom('Gebied', 'gebied', tekst, 'Een gebied dat geen wijk is, zoals Dordt West.'),
  kolom('Wijken', 'wijken', teksten, 'CBS-codes, als het alleen voor die wijken is.', { voorbeeld: 'WK050507' }),
];

export const status: readonly Kolom[] = [
  kolom('Status', 'status', keuze(E.Status), 'Of het er is. Leeg is ONBEKEND.', { voorbeeld: 'OPERATIONEEL' }),
  kolom('Uitleg bij status', 'statusToelichting', tekst, 'Waarom die status.'),
  kolom('Peildatum', 'peildatum', datum, 'Wanneer dit gold: jaar, jaar-maand of datum.', { voorbeeld: '2026-09' }),
  kolom('Sinds', 'sinds', datum, 'Sinds wanneer het er is: jaar, jaar-maand of datum.'),
  kolom('Ambitie', 'ambitie', tekst, 'Wat men ermee wil bereiken.'),
];

export const betrokken: readonly Kolom[] = [
  kolom('Aanbieders', 'aanbieders', teksten, 'Ids van wie het aanbiedt.', { voorbeeld: 'voorbeeld-organisatie' }),
  kolom('Betrokkenen', 'betrokkenen', teksten, 'Ids van organisaties die erbij betrokken zijn.'),
  kolom('Scholen', 'scholen', teksten, 'Vestigingscodes of ids van de scholen waar het is.'),
];

export const bereikbaar: readonly Kolom[] = [
  kolom('Website', 'website', tekst, 'Volledig adres.', { voorbeeld: 'https://voorbeeld.nl' }),
  kolom('Telefoon', 'telefoon', tekst, 'Van de organisatie, niet van een persoon.'),
  kolom('E-mail', 'email', tekst, 'Van de organisatie, niet van een persoon.'),
];

export const bronnen = kolom(
  'Bronnen',
  'bronnen',
  deellijst([
    { label: 'titel', veld: 'titel', vorm: tekst },
    { label: 'uitgever', veld: 'uitgever', vorm: tekst },
    { label: 'datum', veld: 'datum', vorm: datum },
    { label: 'regel van', veld: 'regelVan', vorm: getal },
    { label: 'regel tot', veld: 'regelTot', vorm: getal },
  ]),
  'Waar het vandaan komt.',
  { voorbeeld: 'titel: Sociale kaart; datum: 2026' },
);

export const herkomst: readonly Kolom[] = [
  kolom('Afgeleid', 'afgeleid', teksten, 'Velden die niet letterlijk in een bron staan. Meestal leeg.'),
  kolom('Herkomst', 'herkomst', keuze(E.Herkomst), 'Leeg is IMPORT.'),
  bronnen,
];

/** De sleutel van een record, en hoe het heet. */
export const idEnNaam = (naam: string): readonly Kolom[] => [
  kolom('Id', 'id', tekst, 'Eigen sleutel: kleine letters, cijfers en streepjes. Hetzelfde id is hetzelfde record.', {
    verplicht: true,
  }),
  kolom('Naam', 'naam', tekst, 'Hoe het heet.', { verplicht: true, voorbeeld: naam }),
  kolom('Andere namen', 'alternatieveNamen', teksten, 'Namen waaronder het ook bekend is.'),
];

export const opmerking = kolom(
  'Opmerking',
  'opmerking',
  tekst,
  'Wat er verder over te zeggen is. Geen namen van mensen.',
);

export const vanafTrede = kolom(
  'Alleen vanaf trede',
  'vanafTrede',
  keuze(E.Trede),
  'Alleen te zien voor wie op deze trede van de escalatieladder werkt, of hoger. Leeg is voor iedereen.',
);
