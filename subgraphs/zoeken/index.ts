import { maakSubgraphSchema } from '../../schema/builder.ts';
import { builder } from './builder.ts';
import './stubs.ts';
import './zoek.ts';
import './suggesties.ts';
import './vergelijkbaar.ts';
import './woorduitleg.ts';
import './zoeksignalen.ts';
import './zoekindex.ts';
import './taken.ts';
import './takenoverzicht.ts';
import './dubbelingen.ts';
import './dubbelvelden.ts';
import './dubbelmutaties.ts';
import './samenvoegingen.ts';
import './controleer-invoer.ts';
import './overlap.ts';
import './overlap-markeren.ts';
import './overlap-van.ts';
import './wittevlekken/lijst.ts';
import './wittevlekken/overzicht.ts';
import './wittevlekken/school.ts';
import './wittevlekken/vergelijk.ts';
import './wittevlekken/monitor.ts';
import './wittevlekken/signaleer.ts';
import './wittevlekken/wijk.ts';

/** De subgraph zoeken: zoeken in gewone woorden, aanvullen, wat erop lijkt, wat niet gevonden werd, wat dubbel is, en wat anderen ook bieden. */
export const schema = maakSubgraphSchema(builder);
