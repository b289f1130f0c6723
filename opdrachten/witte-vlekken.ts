import { parseArgs } from 'node:util';
import type { Regio } from '../prisma/generated/client/enums.ts';
import { Regio as REGIOS } from '../prisma/generated/client/enums.ts';
import { leesInstellingen } from '../schema/instellingen.ts';
import { leesMatrix } from '../search/wittevlekken/matrix.ts';
import { redenenVan } from '../search/wittevlekken/redenen.ts';
import { groepKort } from '../search/wittevlekken/woorden.ts';
import { metGevuldeDatabase } from './hulp/database.ts';
import { eenmalig, OpdrachtFout } from './hulp/hoofd.ts';

/**
 * `npm run wittevlekken [-- --regio DORDRECHT --aantal 10]`: de sterkste witte vlekken en knelpunten van een gebied, met de redenen. De
 * ingebouwde database laat één proces toe: stop eerst de server.
 */
await eenmalig(async () => {
  const instellingen = leesInstellingen();
  const { values } = parseArgs({
    options: {
      regio: { type: 'string', default: instellingen.THUISGEBIED },
      aantal: { type: 'string', default: '10' },
    },
  });
  const regio = leesRegio(values.regio);
  if (!/^[1-9]\d{0,3}$/.test(values.aantal))
    throw new OpdrachtFout(`--aantal is een heel getal van 1 tot en met 9999, niet "${values.aantal}".`);
  await metGevuldeDatabase(instellingen, async ({ prisma }) => {
    const keuze = { regio, onderwerpsoort: 'THEMA', perNiveau: false } as const;
    const { wijken, themas, vlekken } = await leesMatrix(prisma, keuze, new Date());
    if (wijken.length === 0) throw new OpdrachtFout(`Van ${regio} zijn geen wijken bekend.`);
    for (const [plek, vlek] of vlekken.slice(0, Number(values.aantal)).entries()) {
      const wijk = wijken.find(({ code }) => code === vlek.wijk);
      if (!wijk) continue;
      const onderwerp = themas.find(({ code }) => code === vlek.onderwerp)?.naam ?? vlek.onderwerp;
      console.log(
        `\n${plek + 1}. ${wijk.naam}, ${onderwerp}, ${groepKort(vlek.groep)}: ${vlek.oordeel}, score ${vlek.score}`,
      );
      for (const reden of redenenVan(vlek, { wijk, onderwerp })) console.log(`   ${reden}`);
    }
  });
});

function leesRegio(regio: string): Regio {
  const bekend = Object.values(REGIOS).find((een) => een === regio);
  if (!bekend) throw new OpdrachtFout(`--regio is een van ${Object.values(REGIOS).join(', ')}, niet "${regio}".`);
  return bekend;
}
