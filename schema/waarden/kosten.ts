/** Uitleg bij de velden van `Kosten` en `Bekostiging`: twee subgraphs bieden dit type aan en moeten het gelijk doen. */
export const KOSTEN = {
  type: 'Wat het kost en wie het betaalt.',
  voorGebruiker: 'Of een kind of ouder zelf betaalt.',
  bedrag: 'Bedrag in euro’s. Kijk bij `soort` wat het betekent: bijna altijd is het niet de prijs voor de gebruiker.',
  eenheid: 'Waarvoor het bedrag geldt, bijvoorbeeld per jaar.',
  soort: 'Wat het bedrag betekent.',
  omschrijving: 'De kosten in woorden.',
  bekostiging: 'Wie betaalt, en welk deel.',
} as const;

export const BEKOSTIGING = {
  type: 'Een partij die meebetaalt.',
  organisatie: 'De betaler, als die als organisatie in het overzicht staat.',
  partij: 'De naam van de betaler zoals de bron hem geeft.',
  aandeelProcent: 'Deel van de kosten, in procenten.',
  regeling: 'De regeling of het budget.',
} as const;
