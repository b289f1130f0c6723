const ORGANISATIE =
  'id naam alternatieveNamen soort omschrijving website telefoon onderdeelVan { id } herkomst gewijzigdOp';
const SCHOOL =
  'id naam vestigingscode regio straat huisnummer postcode plaats lengtegraad breedtegraad telefoon website';
const LOCATIE = 'locatie { naam straat huisnummer postcode plaats lengtegraad breedtegraad }';

const DIENST = `
  id naam alternatieveNamen omschrijving doel
  themas { code naam omschrijving ouder { code } }
  doelgroep { omschrijving leeftijdVan leeftijdTot onderwijssoorten }
  kosten { voorGebruiker bedrag eenheid soort omschrijving bekostiging { partij regeling } }
  status statusToelichting regio gemeenten gebied wijken { code naam }
  aanbieders { ${ORGANISATIE} } scholen { ${SCHOOL} } website telefoon email herkomst`;

const AANBOD = `${DIENST}
  duur { weken omschrijving }
  intensiteit { urenPerWeek dagdelenPerWeek dagenPerWeek omschrijving }
  toegang toegangToelichting ondersteuningsniveau effectiviteit effectiviteitBron actualiteit { nagekekenOp } veranderdOp
  wachttijd { laatsteMeting {
    peildatum aanmeldwachttijdWeken behandelwachttijdWeken vrijePlaatsen aanmeldstop } }`;

const ACTIVITEIT = `${DIENST}
  soort domein interesses niveau vorm momentsoorten momenten { dag van tot seizoen } frequentie kostenPerJaar
  regelingen { naam } vrijePlaatsen proefles toegankelijkheid ${LOCATIE} gewijzigdOp`;

/** Eén stuk van een lijst; met `regels: false` alleen hoeveel het er zijn. */
const stuk = (naam: string, type: string, lijst: string, velden: string) => `
  query ${naam}($filter: ${type}, $first: Int, $overslaan: Int, $regels: Boolean!) {
    lijst: ${lijst}(first: $first, overslaan: $overslaan, filter: $filter) {
      totaal edges @include(if: $regels) { node { ${velden} } } } }`;

export const AANBOD_STUK = stuk('HsdsAanbod', 'AanbodFilter', 'alleAanbod', AANBOD);
export const ACTIVITEITEN_STUK = stuk('HsdsActiviteiten', 'ActiviteitFilter', 'activiteiten', ACTIVITEIT);
export const ORGANISATIES_STUK = stuk('HsdsOrganisaties', 'OrganisatieFilter', 'organisaties', ORGANISATIE);

/** Van aanbod en activiteiten alleen de sleutel en wanneer zij veranderden, per bladzijde. */
const kort = (naam: string, type: string, lijst: string, moment: string) => `
  query ${naam}($filter: ${type}, $after: String) {
    lijst: ${lijst}(first: 100, after: $after, filter: $filter) {
      pageInfo { hasNextPage endCursor } edges { node { id op: ${moment} } } } }`;

export const AANBOD_KORT = kort('HsdsAanbodKort', 'AanbodFilter', 'alleAanbod', 'veranderdOp');
export const ACTIVITEITEN_KORT = kort('HsdsActiviteitenKort', 'ActiviteitFilter', 'activiteiten', 'gewijzigdOp');

export const AANBOD_OP_SCHOLEN = `
  query HsdsAanbodOpScholen($filter: AanbodFilter, $hsdsIds: [ID!], $first: Int, $overslaan: Int, $regels: Boolean!) {
    lijst: aanbodOpScholen(filter: $filter, hsdsIds: $hsdsIds) {
      totaal regels(first: $first, overslaan: $overslaan) @include(if: $regels) { aanbod { id } school { ${SCHOOL} } } } }`;

export const ACTIVITEIT_PLEKKEN = `
  query HsdsActiviteitPlekken($filter: ActiviteitFilter, $hsdsIds: [ID!], $first: Int, $overslaan: Int, $regels: Boolean!) {
    lijst: activiteitPlekken(filter: $filter, hsdsIds: $hsdsIds) {
      totaal regels(first: $first, overslaan: $overslaan) @include(if: $regels) {
        activiteit { id naam regio ${LOCATIE} } school { ${SCHOOL} } } } }`;

export const ORGANISATIE_ID = `query HsdsOrganisatie($hsdsIds: [ID!]) {
  lijst: organisaties(first: 1, filter: { hsdsIds: $hsdsIds }) { edges { node { id } } } }`;

export const TERMEN = `query HsdsTermen($herkomst: [Herkomst!]) {
  themas { code naam omschrijving ouder { code } } interesses(filter: { herkomst: $herkomst }) }`;

/** De laatste wijzigingen van elke soort. */
export const LAATSTE = `query HsdsLaatste($regio: [Regio!]) {
  gewijzigd: alleAanbod(first: 100, sortering: GEWIJZIGD, filter: { regio: $regio }) { edges { node { id naam op: veranderdOp } } }
  gemeld: alleAanbod(first: 100, sortering: WACHTTIJD_GEMELD, filter: { regio: $regio }) { edges { node { id naam op: veranderdOp } } }
  activiteiten(first: 100, sortering: GEWIJZIGD, filter: { regio: $regio }) { edges { node { id naam op: gewijzigdOp } } }
  organisaties(first: 100, sortering: GEWIJZIGD, filter: { regio: $regio }) { edges { node { id naam op: gewijzigdOp } } } }`;
