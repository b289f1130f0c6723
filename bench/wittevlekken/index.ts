import { parseArgs } from 'node:util';
import { openDatabase } from '../../prisma/database.ts';
import { leesInstellingen } from '../../schema/instellingen.ts';
import { leesAanbodrijen, leesThemas, leesWijken } from '../../search/wittevlekken/lezen.ts';
import { maakVlekken } from '../../search/wittevlekken/matrix.ts';
import { vulTot } from '../zoeken/vullen.ts';

/**
 * `npm run bench:wittevlekken [-- --documenten 100000 --rondes 5]`: hoe lang de hele matrix van Voorbeeldstad duurt (lezen en rekenen), met en
 * zonder niveaus. Op PGlite in het geheugen, of met DATABASE_URL op PostgreSQL (de bench zet zijn Voorbeeldstad in die database).
 */
const { values } = parseArgs({
  options: { documenten: { type: 'string', default: '10000' }, rondes: { type: 'string', default: '5' } },
});
const db = await openDatabase({ url: leesInstellingen().DATABASE_URL, dataDir: 'memory://' });
try {
  const documenten = await vulTot(db, Number(values.documenten));
  const wijken = await leesWijken(db.prisma, 'VOORBEELDSTAD');
  const themas = await leesThemas(db.prisma);
  console.log(`${db.soort}, ${documenten.toLocaleString('nl-NL')} documenten, ${wijken.length} wijken`);
  for (const perNiveau of [false, true]) {
    const keuze = { regio: 'VOORBEELDSTAD', onderwerpsoort: 'THEMA', perNiveau } as const;
    for (let ronde = 0; ronde < Number(values.rondes); ronde++) {
      const begin = performance.now();
      const rijen = await leesAanbodrijen(db.prisma, keuze);
      const gelezen = performance.now();
      const cellen = maakVlekken(wijken, themas, rijen, []).length;
      const klaar = performance.now();
      console.log(
        `${perNiveau ? 'met' : 'zonder'} niveaus: ${cellen} cellen, lezen ${Math.round(gelezen - begin)} ms, rekenen ${Math.round(klaar - gelezen)} ms`,
      );
    }
  }
} finally {
  await db.sluit();
}
