import { builder } from './builder.ts';

/** Thema's en aanbod staan in de subgraph aanbod; hier is alleen hun sleutel bekend. */
export const Thema = builder
  .externalRef('Thema', builder.keyDirective(builder.selection<{ code: string }>('code'), false))
  .implement({
    externalFields: (t) => ({ code: t.id({ description: 'Vaste, leesbare code.' }) }),
    description: 'Een onderwerp waar aanbod over gaat. Er zijn hoofdthema’s, en thema’s die daaronder vallen.',
  });

export const Aanbod = builder
  .externalRef('Aanbod', builder.keyDirective(builder.selection<{ id: string }>('id'), false))
  .implement({
    externalFields: (t) => ({ id: t.id({ description: 'Vaste, leesbare sleutel.' }) }),
    description:
      'Preventie- en zorgaanbod: een voorziening, training, team of regeling voor kinderen, jongeren of ouders.',
  });

/** Aan deze drie voegt deze subgraph een lijst met activiteiten toe (zie `lijsten.ts`); de rest staat bij hun eigenaar. */
export const Wijk = builder.externalRef('Wijk', builder.selection<{ code: string }>('code')).implement({
  externalFields: (t) => ({ code: t.id({ description: 'CBS-code, zoals WK050507.' }) }),
  description: 'Een wijk, volgens de indeling van het CBS.',
});

export const Organisatie = builder.externalRef('Organisatie', builder.selection<{ id: string }>('id')).implement({
  externalFields: (t) => ({ id: t.id({ description: 'Vaste, leesbare sleutel.' }) }),
  description: 'Een organisatie die aanbod heeft, betaalt of meewerkt.',
});

export const School = builder.externalRef('School', builder.selection<{ id: string }>('id')).implement({
  externalFields: (t) => ({
    id: t.id({
      description: 'Vaste sleutel: de vestigingscode, of een leesbaar id als de school in geen register staat.',
    }),
  }),
  description: 'Een school of vestiging.',
});
