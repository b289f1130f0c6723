import { maakSubgraphSchema } from '../../schema/builder.ts';
import { builder } from './builder.ts';
import './school.ts';
import './kader.ts';
import './profiel.ts';
import './gekozen-profiel.ts';
import './lijsten.ts';
import './vragen.ts';
import './vergelijking.ts';
import './dekking.ts';
import './geschiedenis.ts';
import './sop/concepten.ts';
import './sop/mutaties.ts';

/** De subgraph scholen: scholen, hun ondersteuningsprofielen, het kader, de vergelijking en het dekkingsoverzicht. */
export const schema = maakSubgraphSchema(builder);
