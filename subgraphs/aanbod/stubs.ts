import { builder } from './builder.ts';

/** Een school staat in de subgraph scholen; hier is alleen haar sleutel bekend. */
export const School = builder
  .externalRef('School', builder.keyDirective(builder.selection<{ id: string }>('id'), false))
  .implement({
    externalFields: (t) => ({ id: t.id() }),
    description: 'Een school of vestiging.',
  });
