import { FACETTEN, type Facetnaam, type Facetten } from '../../search/zoekmachine.ts';
import { builder } from './builder.ts';

const UITLEG: Record<Facetnaam, string> = {
  soort: 'Per soort record.',
  thema:
    'Per thema: de code, en de naam van het thema. Een hoofdthema telt hier zonder de thema’s eronder; kiezen geeft die erbij.',
  wijk: 'Per wijk: de code, en de naam van de wijk. Telt alleen wat in of voor die wijk zelf is; kiezen met `filter.wijk` geeft ook wat voor het hele gebied is.',
  leeftijdsgroep:
    'Per leeftijdsgroep. Telt alleen waarvan een leeftijd bekend is; `filter.leeftijd` geeft ook het onbekende, tenzij `ookOnbekend` onwaar is.',
  onderwijssoort:
    'Per soort onderwijs. Telt alleen wie die soort noemt; `filter.onderwijssoort` geeft ook wat erbij past (vo bij vmbo) en wat onbekend is.',
  kosten:
    'Of de gebruiker betaalt. GRATIS is te kiezen met `filter.gratis: true`, BETAALD met `false`; ONBEKEND is alleen een telling.',
  niveau: 'Per niveau van ondersteuning.',
  wachttijdstatus: 'Per stand van de wachttijd.',
  regio: 'Per gebied.',
  herkomst: 'Per herkomst.',
};

interface Waarde {
  waarde: string;
  naam: string;
  aantal: number;
}

const Facetwaarde = builder.objectRef<Waarde>('Facetwaarde').implement({
  description: 'Een waarde met hoe vaak zij onder de treffers voorkomt.',
  fields: (t) => ({
    waarde: t.exposeString('waarde', {
      description:
        'De waarde of code, om mee te kiezen in `filter`; bij het facet staat waar kiezen iets anders geeft dan tellen.',
    }),
    naam: t.exposeString('naam', { description: 'De naam van het thema of de wijk; anders de waarde zelf.' }),
    aantal: t.exposeInt('aantal', { description: 'Aantal treffers.' }),
  }),
});

export interface Geteld {
  facetten: Facetten;
  /** De naam bij een code. */
  naam: (facet: Facetnaam, waarde: string) => string;
}

export const ZoekfacettenType = builder.objectRef<Geteld>('Zoekfacetten').implement({
  description: 'Hoe de treffers verdeeld zijn, over alle bladzijden. Een lijst is leeg als er niet om geteld is.',
  fields: (t) =>
    Object.fromEntries(
      FACETTEN.map((facet) => [
        facet,
        t.field({
          type: [Facetwaarde],
          description: UITLEG[facet],
          resolve: ({ facetten, naam }) =>
            (facetten[facet] ?? []).map(({ waarde, aantal }) => ({ waarde, aantal, naam: naam(facet, waarde) })),
        }),
      ]),
    ),
});
