import { maakBuilder } from '../../schema/builder.ts';

/** De bouwdoos van de subgraph activiteiten: elk bestand hiernaast voegt er zijn typen en vragen aan toe. */
export const builder = maakBuilder();

builder.mutationType({ description: 'Alles wat te veranderen is.' });
