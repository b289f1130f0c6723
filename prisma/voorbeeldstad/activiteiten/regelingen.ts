import type { Regeling } from '../../startdata/vorm/activiteiten.ts';
import { website } from '../contact.ts';
import { STAD } from '../wijken.ts';

const regeling = (id: string, naam: string, rest: Partial<Regeling>): Regeling => ({
  id: `vb-regeling-${id}`,
  naam,
  omschrijving: null,
  regio: 'VOORBEELDSTAD',
  leeftijdVan: null,
  leeftijdTot: null,
  maximumPerJaar: null,
  voorwaarden: null,
  domeinen: [],
  website: website(id),
  herkomst: 'VOORBEELD',
  bronnen: [],
  ...rest,
});

/** Verzonnen regelingen die meedoen goedkoper maken. Zonder domeinen geldt een regeling voor alles. */
export const REGELINGEN: readonly Regeling[] = [
  regeling('jeugdfonds', `Jeugdfonds Sport en Cultuur ${STAD}`, {
    omschrijving: 'Betaalt contributie of lesgeld voor kinderen uit gezinnen met weinig geld.',
    leeftijdVan: 4,
    leeftijdTot: 18,
    maximumPerJaar: 300,
    voorwaarden:
      'Een leraar, wijkteam of andere tussenpersoon vraagt aan. Het inkomen is lager dan 120 procent van de bijstand.',
    domeinen: ['SPORT', 'CULTUUR'],
  }),
  regeling('voorbeeldpas', 'Voorbeeldpas', {
    omschrijving: 'Pas met tegoed en korting voor activiteiten in de stad.',
    leeftijdVan: 0,
    leeftijdTot: 18,
    maximumPerJaar: 150,
    voorwaarden: 'Voor gezinnen met een inkomen tot 130 procent van de bijstand. De gemeente stuurt de pas toe.',
  }),
  regeling('zwemfonds', `Zwemfonds ${STAD}`, {
    omschrijving: 'Vergoedt zwemles tot en met diploma B.',
    leeftijdVan: 5,
    leeftijdTot: 13,
    maximumPerJaar: 425,
    voorwaarden: 'Het kind heeft nog geen diploma B en het gezin heeft een Voorbeeldpas.',
    domeinen: ['SPORT'],
  }),
  regeling('ontdektegoed', 'Ontdektegoed', {
    omschrijving: 'Tegoed om kennis te maken met natuur, techniek of lezen.',
    leeftijdVan: 6,
    leeftijdTot: 14,
    maximumPerJaar: 75,
    voorwaarden: 'De school deelt het tegoed uit aan leerlingen in groep 5 tot en met de brugklas.',
    domeinen: ['NME', 'TECHNIEK', 'LEZEN'],
  }),
  regeling('meedoen-met-een-beperking', 'Meedoen met een beperking', {
    omschrijving: 'Betaalt extra begeleiding, vervoer of hulpmiddelen bij een club.',
    leeftijdVan: 4,
    leeftijdTot: 27,
    maximumPerJaar: 600,
    voorwaarden: 'De club vraagt aan, samen met de ouders.',
    domeinen: ['SPORT', 'CULTUUR', 'BREED'],
  }),
];
