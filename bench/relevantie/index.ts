import path from 'node:path';
import { parseArgs } from 'node:util';
import { eenmalig } from '../../opdrachten/hulp/hoofd.ts';
import { vul } from '../../opdrachten/hulp/vullen.ts';
import { openDatabase } from '../../prisma/database.ts';
import { leesInstellingen } from '../../schema/instellingen.ts';
import { termijnenVan } from '../../schema/instellingen-termijnen.ts';
import { type Soortgrenzen, soortgrenzen } from '../../search/actualiteit.ts';
import { PostgresZoekmachine } from '../../search/postgres/index.ts';
import { Terugval } from '../../search/terugval.ts';
import { Zoeker } from '../../search/zoeker.ts';
import { maakAnderen } from './anderen.ts';
import { fouteVelden } from './begrip.ts';
import { maakMeiliVoorMeting } from './meili.ts';
import { beoordeel, toon, toonVraag, type Uitslag } from './uitslag.ts';
import { leesVragen, maakWijzer } from './vragen.ts';

const DAG_MS = 86_400_000;

/**
 * `npm run relevantie [-- --vragen bestand.json] [--toon] [--later dagen]`: hoe goed het zoeken is op beoordeelde vragen over de echte startgegevens:
 * nDCG@10, recall@20, of een vraag zonder antwoord ook niets geeft, en of de vraag goed begrepen is. Voor elke zoekmachine (Meilisearch
 * als MEILI_URL er is), en ernaast wat gewone middelen geven. Begrippen zijn niet beoordeeld en doen niet mee. `--toon` laat per vraag
 * zien wat er misging; `--later 400` meet zoals het over 400 dagen is als niemand iets nakijkt.
 */
await eenmalig(async () => {
  const { values } = parseArgs({
    options: {
      vragen: { type: 'string', default: path.join(import.meta.dirname, '..', '..', 'test', 'zoeken', 'vragen.json') },
      toon: { type: 'boolean', default: false },
      later: { type: 'string', default: '0' },
    },
  });
  const vragen = await leesVragen(values.vragen);
  const instellingen = leesInstellingen();
  const db = await openDatabase({ dataDir: 'memory://' });
  await vul(db, { ...instellingen, VOORBEELDSTAD_AANBOD: 0 });
  const grenzen = soortgrenzen(new Date(Date.now() + Number(values.later) * DAG_MS), termijnenVan(instellingen));
  const wijs = await maakWijzer(db.prisma);
  const postgres = new PostgresZoekmachine(db.prisma);
  const meili = await maakMeiliVoorMeting(db.prisma, instellingen);
  try {
    for (const machine of [postgres, ...(meili ? [meili.machine] : [])]) {
      const zoeker = new Zoeker(db.prisma, new Terugval(machine), { thuis: instellingen.THUISGEBIED });
      const uitslagen: Uitslag[] = [];
      for (const vraag of vragen) {
        const { treffers, gelezen } = await stel(zoeker, vraag.vraag, grenzen);
        const gevonden = treffers.map(({ soort, id }) => `${soort} ${id}`);
        const uitslag = beoordeel(vraag, wijs, gevonden, fouteVelden(vraag, gelezen, await zoeker.kennis()));
        uitslagen.push(uitslag);
        const scores = treffers.map(({ score }) => score);
        if (values.toon) toonVraag(uitslag, scores, gelezen);
      }
      toon(`aanbod-in-zicht op ${machine.naam}`, uitslagen, true);
    }
    for (const [naam, zoek] of Object.entries(await maakAnderen(db.prisma))) {
      const uitslagen: Uitslag[] = [];
      for (const vraag of vragen) uitslagen.push(beoordeel(vraag, wijs, await zoek(vraag.vraag), []));
      toon(naam, uitslagen, false);
    }
  } finally {
    await meili?.ruimOp();
    await db.sluit();
  }
});

function stel(zoeker: Zoeker, vraag: string, grenzen: Soortgrenzen) {
  return zoeker.zoek({
    vraag,
    keuze: { soort: ['AANBOD', 'SCHOOL', 'ACTIVITEIT', 'ORGANISATIE'] },
    zonder: [],
    sortering: 'RELEVANTIE',
    facetten: [],
    vanaf: 0,
    aantal: 20,
    grenzen,
  });
}
