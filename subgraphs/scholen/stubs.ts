import { builder } from './builder.ts';

/** Wijk, organisatie en thema staan in de subgraph aanbod; hier is alleen hun sleutel bekend. */
export const Wijk = builder
  .externalRef('Wijk', builder.selection<{ code: string }>('code'), (sleutel) => sleutel)
  .implement({
    externalFields: (t) => ({ code: t.id({ description: 'CBS-code, zoals WK050507.' }) }),
    description: 'Een wijk, volgens de indeling van het CBS.',
  });

export const Organisatie = builder
  .externalRef('Organisatie', builder.selection<{ id: string }>('id'), (sleutel) => sleutel)
  .implement({
    externalFields: (t) => ({ id: t.id({ description: 'Vaste, leesbare sleutel.' }) }),
    description: 'Een organisatie die aanbod heeft, betaalt of meewerkt.',
  });

export const Thema = builder
  .externalRef('Thema', builder.keyDirective(builder.selection<{ code: string }>('code'), false))
  .implement({
    externalFields: (t) => ({ code: t.id({ description: 'Vaste, leesbare code.' }) }),
    description: 'Een onderwerp waar aanbod over gaat. Er zijn hoofdthema’s, en thema’s die daaronder vallen.',
  });
