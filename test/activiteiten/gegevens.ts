import type { Kandidaat, Matchregeling, Profiel } from '../../subgraphs/activiteiten/matchen/vormen.ts';

/** Een activiteit waarvan niets bekend is. */
export const activiteit = (deel: Partial<Kandidaat> = {}): Kandidaat => ({
  id: 'activiteit',
  naam: 'Activiteit',
  alternatieveNamen: [],
  domein: 'BREED',
  soort: null,
  interesses: [],
  leeftijdVan: null,
  leeftijdTot: null,
  onderwijssoorten: [],
  niveau: null,
  vorm: null,
  momentsoorten: [],
  momenten: [],
  kostenVoorGebruiker: 'ONBEKEND',
  kostenPerJaar: null,
  regelingen: [],
  vrijePlaatsen: null,
  proefles: null,
  toegankelijkheid: [],
  regio: 'DORDRECHT',
  wijken: [],
  lengtegraad: null,
  breedtegraad: null,
  status: 'ONBEKEND',
  statusIsOud: false,
  peildatum: null,
  ...deel,
});

/** Een kind van negen zonder wensen. */
export const profiel = (deel: Partial<Profiel> = {}): Profiel => ({
  leeftijd: 9,
  wijk: null,
  punt: null,
  puntIsOngeveer: false,
  reisafstandKm: 5,
  interesses: [],
  dagen: [],
  momentsoorten: [],
  budgetPerJaar: null,
  toegankelijkheid: [],
  vorm: null,
  niveau: null,
  ...deel,
});

export const regeling = (deel: Partial<Matchregeling> = {}): Matchregeling => ({
  id: 'fonds',
  naam: 'Jeugdfonds',
  regio: 'DORDRECHT',
  leeftijdVan: 4,
  leeftijdTot: 17,
  maximumPerJaar: 225,
  domeinen: ['SPORT'],
  ...deel,
});
