import { pino } from 'pino';
import { startGateway } from '../gateway/gateway.ts';
import { laadAlle, type Onderdeel } from '../gateway/onderdelen.ts';
import { ProcesBron } from '../gateway/proces-bron.ts';
import { leesSupergraph } from '../gateway/samenstellen.ts';
import { maakPortier } from '../gateway/toegang/portier.ts';
import { openVanInstellingen } from '../opdrachten/hulp/database.ts';
import { vul } from '../opdrachten/hulp/vullen.ts';
import { leesInstellingen } from '../schema/instellingen.ts';
import { termijnenVan } from '../schema/instellingen-termijnen.ts';
import { startMonoliet } from './monoliet.ts';

/** Een te meten server als eigen proces: `monoliet` of `ingebouwd`. Meldt zijn adres aan wie hem startte. */
const instellingen = leesInstellingen();
const db = await openVanInstellingen(instellingen);
await vul(db, instellingen);
const adres = process.argv[2] === 'monoliet' ? await startMonoliet(db.prisma) : await startIngebouwd();
process.send?.({ adres });

async function startIngebouwd(): Promise<string> {
  const log = pino({ level: 'silent' });
  const schemas = await laadAlle();
  const gateway = await startGateway({
    poort: 0,
    host: '127.0.0.1',
    supergraph: await leesSupergraph(),
    log,
    prisma: db.prisma,
    termijnen: termijnenVan(instellingen),
    // De meting vraagt sneller dan een gebruiker.
    grenzen: { ...instellingen, VRAGEN_PER_MINUUT: 0 },
    portier: maakPortier(undefined),
    bron: (naam) => new ProcesBron(schemas.get(naam as Onderdeel) as never, log),
    nietGereed: async () => [],
  });
  return gateway.adres;
}
