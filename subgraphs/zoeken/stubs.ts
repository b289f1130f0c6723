import type { Vindbaarsoort } from '../../search/vormen.ts';
import { builder } from './builder.ts';

// De uitleg is gelijk aan die van de eigenaar, zodat het samengestelde schema één uitleg heeft.

/** Aan aanbod en activiteiten voegt `vergelijkbaar.ts` een veld toe; de rest staat bij hun eigenaar. */
export const Aanbod = builder.externalRef('Aanbod', builder.selection<{ id: string }>('id'), ({ id }) => ({ id }));
export const Activiteit = builder.externalRef('Activiteit', builder.selection<{ id: string }>('id'), ({ id }) => ({
  id,
}));

export const School = builder
  .externalRef('School', builder.selection<{ id: string }>('id'), ({ id }) => ({ id }))
  .implement({
    externalFields: (t) => ({
      id: t.id({
        description: 'Vaste sleutel: de vestigingscode, of een leesbaar id als de school in geen register staat.',
      }),
    }),
    description: 'Een school of vestiging.',
  });

export const Organisatie = builder
  .externalRef('Organisatie', builder.selection<{ id: string }>('id'), ({ id }) => ({ id }))
  .implement({
    externalFields: (t) => ({ id: t.id({ description: 'Vaste, leesbare sleutel.' }) }),
    description: 'Een organisatie die aanbod heeft, betaalt of meewerkt.',
  });

export const Begrip = builder
  .externalRef('Begrip', builder.keyDirective(builder.selection<{ id: string }>('id'), false))
  .implement({
    externalFields: (t) => ({ id: t.id({ description: 'Vaste, leesbare sleutel.' }) }),
    description: 'Een woord of afkorting uit het vak, met uitleg.',
  });

export const Thema = builder
  .externalRef('Thema', builder.keyDirective(builder.selection<{ code: string }>('code'), false))
  .implement({
    externalFields: (t) => ({ code: t.id({ description: 'Vaste, leesbare code.' }) }),
    description: 'Een onderwerp waar aanbod over gaat. Er zijn hoofdthema’s, en thema’s die daaronder vallen.',
  });

/** Aan wijken voegt `wittevlekken/wijk.ts` een veld toe. */
export const Wijk = builder.externalRef('Wijk', builder.selection<{ code: string }>('code'), ({ code }) => ({ code }));

const TYPE: Record<Vindbaarsoort, string> = {
  AANBOD: 'Aanbod',
  SCHOOL: 'School',
  ACTIVITEIT: 'Activiteit',
  ORGANISATIE: 'Organisatie',
  BEGRIP: 'Begrip',
};

/** Een verwijzing naar een record; de gateway haalt het op bij zijn eigenaar. */
export interface Verwijzing {
  soort: Vindbaarsoort;
  id: string;
}

export const Vindbaar = builder.unionType('Vindbaar', {
  types: [Aanbod, School, Activiteit, Organisatie, Begrip],
  description: 'Alles wat met zoeken te vinden is.',
  resolveType: (verwijzing) => TYPE[(verwijzing as unknown as Verwijzing).soort],
});
