import { maakSubgraphSchema } from '../../schema/builder.ts';
import { builder } from './builder.ts';
import './stubs.ts';
import './regeling.ts';
import './activiteit.ts';
import './lijsten.ts';
import './vragen.ts';
import './plekken.ts';
import './matches.ts';
import './geschiedenis.ts';
import './toeleiding/lijst.ts';
import './toeleiding/mutaties.ts';
import './beheer.ts';
import './voorstellen.ts';

/** De subgraph activiteiten: sport, cultuur, natuur, techniek en lezen, regelingen, en matchen voor coaches. */
export const schema = maakSubgraphSchema(builder);
