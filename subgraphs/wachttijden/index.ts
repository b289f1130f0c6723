import { maakSubgraphSchema } from '../../schema/builder.ts';
import { builder } from './builder.ts';
import './stubs.ts';
import './norm.ts';
import './meting.ts';
import './wachttijd-velden.ts';
import './metingen.ts';
import './melden.ts';
import './monitor.ts';

/** De subgraph wachttijden: metingen, normen, de stand en het verloop bij aanbod en scholen, en de centrale monitor. */
export const schema = maakSubgraphSchema(builder);
