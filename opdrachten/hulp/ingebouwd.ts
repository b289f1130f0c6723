import { startGateway } from '../../gateway/gateway.ts';
import { databaseNietGereed } from '../../gateway/gereed.ts';
import { maakLogboek } from '../../gateway/logboek.ts';
import { laadAlle, type Onderdeel } from '../../gateway/onderdelen.ts';
import { ProcesBron } from '../../gateway/proces-bron.ts';
import { leesSupergraph } from '../../gateway/samenstellen.ts';
import { maakPortier } from '../../gateway/toegang/portier.ts';
import { kiesUitgever } from '../../gateway/toegang/uitgever.ts';
import { leesInstellingen } from '../../schema/instellingen.ts';
import { termijnenVan } from '../../schema/instellingen-termijnen.ts';
import { startVondsten } from '../../search/vondsten.ts';
import { openVanInstellingen, TIJDSLIMIET_MS } from './database.ts';
import { hoofd } from './hoofd.ts';
import { openImportdeur } from './importdeur.ts';
import { stopBijSignaal } from './stoppen.ts';
import { vul } from './vullen.ts';
import { startZoeken } from './zoeken.ts';

/** `npm start`: alles in één proces. */
await hoofd(async () => {
  const instellingen = leesInstellingen();
  const log = maakLogboek(instellingen.LOG_NIVEAU, 'gateway');
  const db = await openVanInstellingen(instellingen, TIJDSLIMIET_MS);
  const vondsten = startVondsten(db.prisma);
  let stopt = false;
  let stopGateway = async () => {};
  let stopZoeken = async () => {};
  let sluitImport = async () => {};
  const stop = async () => {
    stopt = true;
    await stopGateway();
    await stopZoeken();
    await vondsten.stop();
    await sluitImport();
    await db.sluit();
  };
  // Ook tijdens het laden: zo gaat de database altijd netjes dicht en komt de gegevensmap vrij.
  stopBijSignaal(stop, log);
  try {
    await vul(db, instellingen);
    stopZoeken = startZoeken(db, instellingen, log).stop;
    const importdeur = await openImportdeur(db, instellingen, log);
    sluitImport = importdeur.sluit;
    const schemas = await laadAlle();
    const gateway = await startGateway({
      poort: instellingen.PORT,
      host: instellingen.HOST,
      supergraph: await leesSupergraph(),
      log,
      prisma: db.prisma,
      termijnen: termijnenVan(instellingen),
      grenzen: instellingen,
      portier: maakPortier(kiesUitgever(instellingen)),
      bron: (naam) => {
        const schema = schemas.get(naam as Onderdeel);
        if (!schema) throw new Error(`De supergraph noemt een onbekend onderdeel: ${naam}. Voer \`npm run sdl\` uit.`);
        return new ProcesBron(schema, log);
      },
      nietGereed: () => databaseNietGereed(db.prisma),
      importeer: importdeur.doe,
    });
    stopGateway = gateway.stop;
    console.error(`Aanbod in Zicht draait: vragen op ${gateway.adres}/graphql, proberen op ${gateway.adres}/graphiql.`);
  } catch (fout) {
    // Wie de database sluit, breekt af wat er nog mee bezig was.
    if (stopt) return;
    await stopZoeken();
    await sluitImport();
    await db.sluit();
    throw fout;
  }
});
