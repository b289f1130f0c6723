import { DienstBron } from '../gateway/dienst-bron.ts';
import { startGateway } from '../gateway/gateway.ts';
import { dienstenNietGereed } from '../gateway/gereed.ts';
import { geenDatabase } from '../gateway/import/geweigerd.ts';
import { maakLogboek } from '../gateway/logboek.ts';
import { leesSupergraph } from '../gateway/samenstellen.ts';
import { maakPortier } from '../gateway/toegang/portier.ts';
import { kiesUitgever } from '../gateway/toegang/uitgever.ts';
import { leesInstellingen } from '../schema/instellingen.ts';
import { termijnenVan } from '../schema/instellingen-termijnen.ts';
import { alleAdressen, eisGeheim } from './hulp/diensten.ts';
import { hoofd, OpdrachtFout } from './hulp/hoofd.ts';
import { meldGereed, stopBijSignaal } from './hulp/stoppen.ts';

/** `npm run gateway`: alleen de voordeur; de onderdelen draaien als eigen dienst. */
await hoofd(async () => {
  const instellingen = leesInstellingen();
  const geheim = eisGeheim(instellingen);
  const log = maakLogboek(instellingen.LOG_NIVEAU, 'gateway');
  const adressen = alleAdressen(instellingen);
  const gateway = await startGateway({
    poort: instellingen.PORT,
    host: instellingen.HOST,
    supergraph: await leesSupergraph(),
    log,
    termijnen: termijnenVan(instellingen),
    grenzen: instellingen,
    portier: maakPortier(kiesUitgever(instellingen)),
    bron: (naam) => {
      const adres = adressen.get(naam);
      if (!adres) throw new OpdrachtFout(`De supergraph noemt een onbekend onderdeel: ${naam}.`);
      return new DienstBron({
        naam,
        url: new URL('/graphql', adres).href,
        geheim,
        geduldMs: instellingen.DIENST_GEDULD_MS,
      });
    },
    nietGereed: () => dienstenNietGereed(adressen),
    importeer: geenDatabase,
  });
  stopBijSignaal(gateway.stop, log);
  meldGereed();
  console.error(`Aanbod in Zicht draait: vragen op ${gateway.adres}/graphql, proberen op ${gateway.adres}/graphiql.`);
});
