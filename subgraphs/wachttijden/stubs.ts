import { builder } from './builder.ts';

// De uitleg is gelijk aan die van de eigenaar, zodat het samengestelde schema één uitleg heeft.

/** Aanbod staat in de subgraph aanbod; `wachttijd-velden.ts` voegt er de wachttijden aan toe. */
export const Aanbod = builder.externalRef('Aanbod', builder.selection<{ id: string }>('id'), ({ id }) => ({ id }));

/** Een school staat in de subgraph scholen; `wachttijd-velden.ts` voegt er de wachttijden aan toe. */
export const School = builder.externalRef('School', builder.selection<{ id: string }>('id'), ({ id }) => ({ id }));

export const Thema = builder
  .externalRef('Thema', builder.keyDirective(builder.selection<{ code: string }>('code'), false))
  .implement({
    externalFields: (t) => ({ code: t.id({ description: 'Vaste, leesbare code.' }) }),
    description: 'Een onderwerp waar aanbod over gaat. Er zijn hoofdthema’s, en thema’s die daaronder vallen.',
  });

export const Organisatie = builder
  .externalRef('Organisatie', builder.keyDirective(builder.selection<{ id: string }>('id'), false))
  .implement({
    externalFields: (t) => ({ id: t.id({ description: 'Vaste, leesbare sleutel.' }) }),
    description: 'Een organisatie die aanbod heeft, betaalt of meewerkt.',
  });

export const Wijk = builder
  .externalRef('Wijk', builder.keyDirective(builder.selection<{ code: string }>('code'), false))
  .implement({
    externalFields: (t) => ({ code: t.id({ description: 'CBS-code, zoals WK050507.' }) }),
    description: 'Een wijk, volgens de indeling van het CBS.',
  });
