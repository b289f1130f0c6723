/** Waarvan twee records samengevoegd kunnen worden. */
export type Samenvoegsoort = 'AANBOD' | 'ORGANISATIE' | 'SCHOOL' | 'ACTIVITEIT';

export interface Tabel {
  schema: string;
  naam: string;
  /** De kolommen die samen een rij aanwijzen. */
  sleutel: readonly string[];
}

/** Een plek waar een record wordt genoemd: die krijgt bij het samenvoegen het record dat blijft. */
export interface Verwijzing extends Tabel {
  kolom: string;
  /** De kolom is een lijst met sleutels. */
  lijst?: true;
  /** Alleen rijen waarin deze kolommen deze waarde hebben. */
  alleen?: Readonly<Record<string, string>>;
  /** Ook deze kolommen samen mogen maar één keer voorkomen. */
  uniek?: readonly string[];
  /** Rijen die bij een rij van deze tabel horen, en met haar weggaan. */
  delen?: readonly (Tabel & { kolom: string })[];
  /** Botsen twee rijen, dan worden deze kolommen bij elkaar opgeteld. */
  optellen?: readonly string[];
  /** Mag naar niets wijzen als hij anders naar zichzelf zou wijzen; anders gaat de rij dan weg. */
  magLeeg?: true;
}

const tabel = (schema: string, naam: string, ...sleutel: string[]): Tabel => ({ schema, naam, sleutel });

export const HOOFDTABEL: Record<Samenvoegsoort, Tabel> = {
  AANBOD: tabel('aanbod', 'Aanbod', 'id'),
  ORGANISATIE: tabel('aanbod', 'Organisatie', 'id'),
  SCHOOL: tabel('scholen', 'School', 'id'),
  ACTIVITEIT: tabel('activiteiten', 'Activiteit', 'id'),
};

const bekend = (schema: string): Verwijzing => ({
  ...tabel(schema, 'Bekend', 'soort', 'code'),
  kolom: 'code',
  alleen: { soort: 'ORGANISATIE' },
});

const onderwerp = (soort: 'AANBOD' | 'SCHOOL'): Verwijzing => ({
  ...tabel('wachttijden', 'Onderwerp', 'soort', 'id'),
  kolom: 'id',
  alleen: { soort },
});

const metingen = (soort: 'AANBOD' | 'SCHOOL'): Verwijzing => ({
  ...tabel('wachttijden', 'Wachttijdmeting', 'id'),
  kolom: 'onderwerpId',
  alleen: { onderwerpSoort: soort },
  uniek: ['onderwerpSoort', 'onderwerpId', 'peildatum'],
});

const voorstellen = (soort: 'AANBOD' | 'ACTIVITEIT'): Verwijzing => ({
  ...tabel('beheer', 'Voorstel', 'id'),
  kolom: 'entiteitId',
  alleen: { soort },
});

/**
 * Alle plekken waar een record wordt genoemd, ook in andere domeinen (besluit 0014). Wat naar een andere tabel in de lijst wijst, staat
 * erna. Een test vergelijkt deze lijst met het datamodel.
 */
export const VERWIJZINGEN: Record<Samenvoegsoort, readonly Verwijzing[]> = {
  AANBOD: [
    { ...tabel('aanbod', 'AanbodThema', 'aanbodId', 'themaCode'), kolom: 'aanbodId' },
    { ...tabel('aanbod', 'AanbodWijk', 'aanbodId', 'wijkCode'), kolom: 'aanbodId' },
    { ...tabel('aanbod', 'AanbodOrganisatie', 'aanbodId', 'organisatieId', 'rol'), kolom: 'aanbodId' },
    { ...tabel('aanbod', 'AanbodSchool', 'aanbodId', 'schoolId'), kolom: 'aanbodId' },
    { ...tabel('aanbod', 'AanbodVerwijzing', 'vanId', 'naarId'), kolom: 'vanId' },
    { ...tabel('aanbod', 'AanbodVerwijzing', 'vanId', 'naarId'), kolom: 'naarId' },
    { ...tabel('aanbod', 'Bekostiging', 'aanbodId', 'volgorde'), kolom: 'aanbodId' },
    { ...tabel('aanbod', 'Resultaat', 'aanbodId', 'volgorde'), kolom: 'aanbodId' },
    { ...tabel('aanbod', 'RoutestapBetrokkene', 'routeId', 'nr', 'volgorde'), kolom: 'aanbodId' },
    onderwerp('AANBOD'),
    metingen('AANBOD'),
    { ...tabel('activiteiten', 'Activiteit', 'id'), kolom: 'zieOokAanbod', lijst: true },
    { ...tabel('activiteiten', 'VervallenActiviteit', 'id'), kolom: 'aanbodIds', lijst: true },
    voorstellen('AANBOD'),
  ],
  ORGANISATIE: [
    { ...tabel('aanbod', 'Organisatie', 'id'), kolom: 'onderdeelVanId', magLeeg: true },
    { ...tabel('aanbod', 'OrganisatieFinanciering', 'organisatieId', 'financierId'), kolom: 'organisatieId' },
    { ...tabel('aanbod', 'OrganisatieFinanciering', 'organisatieId', 'financierId'), kolom: 'financierId' },
    { ...tabel('aanbod', 'AanbodOrganisatie', 'aanbodId', 'organisatieId', 'rol'), kolom: 'organisatieId' },
    { ...tabel('aanbod', 'Bekostiging', 'aanbodId', 'volgorde'), kolom: 'organisatieId' },
    { ...tabel('aanbod', 'RoutestapBetrokkene', 'routeId', 'nr', 'volgorde'), kolom: 'organisatieId' },
    { ...tabel('wachttijden', 'Onderwerp', 'soort', 'id'), kolom: 'aanbieders', lijst: true },
    {
      ...tabel('activiteiten', 'ActiviteitOrganisatie', 'activiteitId', 'organisatieId', 'rol'),
      kolom: 'organisatieId',
    },
    { ...tabel('activiteiten', 'ActiviteitBekostiging', 'activiteitId', 'volgorde'), kolom: 'organisatieId' },
    { ...tabel('scholen', 'School', 'id'), kolom: 'bestuurId' },
    bekend('scholen'),
    bekend('wachttijden'),
    bekend('activiteiten'),
  ],
  SCHOOL: [
    { ...tabel('scholen', 'Schoolcode', 'code'), kolom: 'schoolId' },
    {
      ...tabel('scholen', 'Profiel', 'id'),
      kolom: 'schoolId',
      uniek: ['schoolId', 'schooljaar'],
      delen: [
        { ...tabel('scholen', 'Profielantwoord', 'profielId', 'onderdeelCode'), kolom: 'profielId' },
        { ...tabel('scholen', 'Profielregel', 'profielId', 'volgorde'), kolom: 'profielId' },
      ],
    },
    { ...tabel('scholen', 'Profielconcept', 'schoolId', 'schooljaar'), kolom: 'schoolId' },
    onderwerp('SCHOOL'),
    metingen('SCHOOL'),
    { ...tabel('aanbod', 'AanbodSchool', 'aanbodId', 'schoolId'), kolom: 'schoolId' },
    { ...tabel('activiteiten', 'Activiteit', 'id'), kolom: 'schoolIds', lijst: true },
  ],
  ACTIVITEIT: [
    { ...tabel('activiteiten', 'Moment', 'activiteitId', 'volgorde'), kolom: 'activiteitId' },
    {
      ...tabel('activiteiten', 'ActiviteitOrganisatie', 'activiteitId', 'organisatieId', 'rol'),
      kolom: 'activiteitId',
    },
    { ...tabel('activiteiten', 'ActiviteitBekostiging', 'activiteitId', 'volgorde'), kolom: 'activiteitId' },
    { ...tabel('activiteiten', 'ActiviteitRegeling', 'activiteitId', 'regelingId'), kolom: 'activiteitId' },
    {
      ...tabel('activiteiten', 'Toeleiding', 'maand', 'activiteitId', 'wijk', 'leeftijdsgroep', 'rol'),
      kolom: 'activiteitId',
      optellen: ['aantal'],
    },
    voorstellen('ACTIVITEIT'),
  ],
};
