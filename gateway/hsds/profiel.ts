const tekst = (description: string) => ({ type: 'string', description });
const teksten = (description: string) => ({ type: 'array', items: { type: 'string' }, description });
const getal = (description: string) => ({ type: 'number', description });
const groep = (description: string, properties: object) => ({
  type: 'object',
  description,
  properties,
  additionalProperties: false,
});
const EIGEN = {
  sleutel: tekst('De sleutel in Aanbod in Zicht; de UUID is hiervan afgeleid.'),
  herkomst: {
    ...tekst('Waar het gegeven vandaan komt.'),
    enum: ['BRON', 'OPEN_DATA', 'INVOER', 'IMPORT', 'VOORBEELD'],
  },
};

/**
 * Wat dit overzicht toevoegt aan HSDS 3.0: per schema een JSON Merge Patch (RFC 7396), zoals Open Referral een profiel beschrijft. Wat
 * niet bekend is, ontbreekt.
 */
export const PROFIEL = {
  naam: 'Aanbod in Zicht',
  hsds: '3.0',
  omschrijving:
    'Nederlands jeugdaanbod: duur, intensiteit en wachttijd als getallen, de eigen sleutel, en de herkomst van elk gegeven. Wat onbekend is, ontbreekt.',
  schemas: {
    'service.json': {
      properties: {
        ...EIGEN,
        soort: { ...tekst('Of het aanbod is of een activiteit.'), enum: ['AANBOD', 'ACTIVITEIT'] },
        activiteit: groep('Wat HSDS van een activiteit niet kent.', {
          soort: tekst('Wat voor activiteit het is.'),
          domein: tekst('Het gebied waar zij bij hoort; ook als `attribute`.'),
          niveau: tekst('Hoeveel iemand al moet kunnen.'),
          vorm: tekst('Alleen of in een team.'),
          momentsoorten: teksten('Onder, na of buiten schooltijd.'),
          kosten_per_jaar: getal('Wat de gebruiker betaalt, omgerekend naar een jaar, in euro’s.'),
          regelingen: teksten('Namen van regelingen die haar goedkoper maken.'),
          vrije_plaatsen: getal('Hoeveel plaatsen vrij zijn.'),
          proefles: { type: 'boolean', description: 'Of er een proefles is.' },
          toegankelijkheid: teksten('Voor wie zij goed te doen is.'),
        }),
        status_aanbod: {
          ...tekst('De eigen status. ONBEKEND en IN_ONTWIKKELING zijn in HSDS inactive, PILOT is active.'),
          enum: ['OPERATIONEEL', 'IN_ONTWIKKELING', 'PILOT', 'GESTOPT', 'ONBEKEND'],
        },
        duur: groep('Hoe lang het duurt.', {
          weken: getal('Duur in weken.'),
          omschrijving: tekst('De duur in woorden.'),
        }),
        intensiteit: groep('Hoe vaak en hoeveel.', {
          uren_per_week: getal('Uren per week.'),
          dagdelen_per_week: getal('Dagdelen per week.'),
          dagen_per_week: getal('Dagen per week.'),
          omschrijving: tekst('De intensiteit in woorden.'),
        }),
        wachttijd: groep('De laatste meting. Of zij nog geldt, hangt af van de peildatum.', {
          aanmeldwachttijd_weken: getal('Weken van aanmelding tot intake.'),
          behandelwachttijd_weken: getal('Weken van intake tot start.'),
          vrije_plaatsen: getal('Aantal vrije plaatsen.'),
          aanmeldstop: { type: 'boolean', description: 'Aanmelden kon niet.' },
          peildatum: { ...tekst('De dag van de meting.'), format: 'date' },
        }),
        aanbieder_ids: {
          type: 'array',
          items: { type: 'string', format: 'uuid' },
          description: 'Alle aanbieders; `organization_id` is de eerste.',
        },
      },
    },
    'organization.json': {
      properties: {
        ...EIGEN,
        last_modified: { ...tekst('Wanneer het gegeven het laatst veranderde.'), format: 'date-time' },
      },
    },
  },
} as const;
