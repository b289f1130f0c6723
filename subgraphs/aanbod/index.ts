import { maakSubgraphSchema } from '../../schema/builder.ts';
import { builder } from './builder.ts';
import './thema.ts';
import './organisatie.ts';
import './wijk.ts';
import './aanbod.ts';
import './lijsten.ts';
import './bekostigt.ts';
import './vragen.ts';
import './op-scholen.ts';
import './route.ts';
import './begrip.ts';
import './ik.ts';
import './geschiedenis.ts';
import './beheer.ts';
import './melden.ts';
import './voorstellen.ts';

/** De subgraph aanbod: preventie- en zorgaanbod, organisaties, wijken, thema's, ondersteuningsroutes en begrippen. */
export const schema = maakSubgraphSchema(builder);
