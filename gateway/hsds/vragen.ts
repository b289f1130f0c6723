const ORGANISATIE =
  'id naam alternatieveNamen soort omschrijving website telefoon onderdeelVan { id } herkomst gewijzigdOp';

const AANBOD = `
  id naam alternatieveNamen omschrijving doel
  themas { code naam omschrijving ouder { code } }
  doelgroep { omschrijving leeftijdVan leeftijdTot onderwijssoorten }
  duur { weken omschrijving }
  intensiteit { urenPerWeek dagdelenPerWeek dagenPerWeek omschrijving }
  kosten { voorGebruiker bedrag eenheid soort omschrijving bekostiging { partij regeling } }
  toegang toegangToelichting ondersteuningsniveau status statusToelichting
  regio gemeenten gebied wijken { code naam }
  aanbieders { ${ORGANISATIE} }
  scholen { id naam vestigingscode regio straat huisnummer postcode plaats lengtegraad breedtegraad telefoon website }
  effectiviteit effectiviteitBron website telefoon email herkomst actualiteit { nagekekenOp } gewijzigdOp
  wachttijd { laatsteMeting {
    peildatum aanmeldwachttijdWeken behandelwachttijdWeken vrijePlaatsen aanmeldstop gemeldOp } }`;

const BLADZIJDE = 'pageInfo { hasNextPage endCursor }';

/** Alles van het aanbod met deze sleutels. */
export const AANBOD_VAN = `query HsdsAanbod($ids: [ID!]!) {
  lijst: alleAanbod(first: 100, filter: { ids: $ids }) { edges { node { ${AANBOD} } } } }`;

/** Alles van de organisaties met deze sleutels. */
export const ORGANISATIES_VAN = `query HsdsOrganisaties($ids: [ID!]!) {
  lijst: organisaties(first: 100, filter: { ids: $ids }) { edges { node { ${ORGANISATIE} } } } }`;

/** Van al het aanbod alleen waarop te kiezen is. */
export const AANBOD_INHOUD = `query HsdsAanbodInhoud($regio: [Regio!], $after: String) {
  lijst: alleAanbod(first: 100, after: $after, filter: { regio: $regio }) { ${BLADZIJDE} edges { node {
    id vroegereIds gewijzigdOp naam aanbieders { id } themas { code } ondersteuningsniveau doelgroep { onderwijssoorten }
    scholen { id } wachttijd { laatsteMeting { gemeldOp } } } } } }`;

export const ORGANISATIES_INHOUD = `query HsdsOrganisatiesInhoud($regio: [Regio!], $after: String) {
  lijst: organisaties(first: 100, after: $after, filter: { regio: $regio }) { ${BLADZIJDE} edges { node {
    id vroegereIds gewijzigdOp naam } } } }`;

export const THEMAS = 'query HsdsThemas { themas { code naam omschrijving ouder { code } } }';
