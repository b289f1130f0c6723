const REGEL = 'naam omschrijving beschikbaarheid thema { code naam } urenPerWeek';

const PROFIEL = `
  id schooljaar status bron vastgesteldOp url toelichting kaderRegio herkomst gewijzigdOp
  bronnen { titel uitgever datum regelVan regelTot }
  samenvatting { aanwezig inOntwikkeling opAfroep niet onbekend totaal }
  basisondersteuning { onderdeel { code soort rubriek omschrijving } beschikbaarheid toelichting }
  extraOndersteuning { ${REGEL} } deskundigen { ${REGEL} } voorzieningen { ${REGEL} }
  grenzen { ${REGEL} } ontwikkelpunten { ${REGEL} }`;

/** Eén school met haar profiel, bij een code van nu of vroeger. */
export const SCHOOL_MET_SOP = `query SopVanSchool($code: ID!, $schooljaar: String) {
  school(id: $code) {
    id vestigingscode brin codes { code register } naam alternatieveNamen locatiesoort onderwijssoorten sectoren
    denominatie regio gemeente plaats straat huisnummer postcode lengtegraad breedtegraad wijk { code naam }
    bestuur { id naam } telefoon website herkomst gewijzigdOp profielstatus
    profielen { schooljaar }
    profiel(schooljaar: $schooljaar) { ${PROFIEL} }
  }
}`;

/** Welke scholen er zijn, en wanneer hun gegevens veranderden. */
export const SCHOLEN_MET_SOP = `query SopLijst($filter: SchoolFilter, $after: String) {
  scholen(first: 100, after: $after, filter: $filter) {
    pageInfo { hasNextPage endCursor }
    edges { node { id brin codes { code } naam profielstatus gewijzigdOp profielen { schooljaar gewijzigdOp } } }
  }
}`;
