import { DING } from './geen-naam.ts';

/** Woorden die in een reden op de plek van een naam staan, en geen mens zijn: wie iets aanbiedt, en waar het over gaat. */
const DINGEN = new Set(
  (
    'aanbieder aanbieders aanbod aantallen activiteit activiteiten afdeling basisschool bedrijf behoefte bestuur besturen bibliotheek buurthuis ' +
    'buurtsportcoach buurtteam cijfers collega collegas commissie dagdeel dagdelen deelnemers directie doel doelgroep doelgroepen fondsen ' +
    'gegevens gemeente gemeenten gezinnen groepen huis iedereen instanties instellingen jeugdteam jongens kindcentrum leden leeftijd leeftijden ' +
    'lesgroep locaties maatwerk maximum medewerkers meisjes mensen minimum museum naam namen ouders partijen partner partners peuters prijs ' +
    'professionals regio regios samenwerkingsverband scholen sportbedrijf sportclub sportvereniging steunpunt stichtingen subsidie thema themas ' +
    'trainingen uitvoerder uitvoerders verenigingen verwijzers vrijwilligers wachttijd website wijken wijkteam wijkteams zorgaanbieder zorgaanbieders ' +
    'bestaat duurt geldig loopt maximaal minimaal ongeveer hoogstens minstens'
  ).split(' '),
);
const DING_WOORD = new RegExp(`^${DING}$`, 'iu');

/** Of dit woord een ding of een groep is, en geen mens. */
export const isDing = (woord: string): boolean =>
  DINGEN.has(woord.toLowerCase().replace(/['’]/g, '')) || DING_WOORD.test(woord);
