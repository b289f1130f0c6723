import { startDienst } from '../gateway/dienst.ts';
import { maakLogboek } from '../gateway/logboek.ts';
import { isOnderdeel, ONDERDELEN } from '../gateway/onderdelen.ts';
import { leesInstellingen } from '../schema/instellingen.ts';
import { termijnenVan } from '../schema/instellingen-termijnen.ts';
import { startVondsten } from '../search/vondsten.ts';
import { openVanInstellingen, TIJDSLIMIET_MS } from './hulp/database.ts';
import { eisGeheim, poortVan } from './hulp/diensten.ts';
import { hoofd, OpdrachtFout } from './hulp/hoofd.ts';
import { meldGereed, stopBijSignaal } from './hulp/stoppen.ts';
import { startZoeken } from './hulp/zoeken.ts';

/** `npm run dienst -- aanbod`: één subgraph als eigen proces, op PostgreSQL. */
await hoofd(async () => {
  const naam = process.argv[2] ?? '';
  if (!isOnderdeel(naam)) throw new OpdrachtFout(`Noem het onderdeel dat moet draaien: ${ONDERDELEN.join(', ')}.`);
  const instellingen = leesInstellingen();
  const geheim = eisGeheim(instellingen);
  if (!instellingen.DATABASE_URL) {
    throw new OpdrachtFout('Een los onderdeel heeft PostgreSQL nodig: geef het adres met DATABASE_URL.');
  }
  const log = maakLogboek(instellingen.LOG_NIVEAU, naam);
  const db = await openVanInstellingen(instellingen, TIJDSLIMIET_MS);
  // Voor de dienst luistert: anders zoekt de eerste vraag niet zoals is ingesteld.
  const zoeken = naam === 'zoeken' ? startZoeken(db, instellingen, log) : undefined;
  const vondsten = startVondsten(db.prisma);
  let stop = async () => {
    await zoeken?.stop();
    await vondsten.stop();
    await db.sluit();
  };
  stopBijSignaal(() => stop(), log);
  const dienst = await startDienst({
    naam,
    poort: poortVan(naam, instellingen),
    host: instellingen.HOST,
    geheim,
    db,
    log,
    termijnen: termijnenVan(instellingen),
  }).catch(async (fout) => {
    await stop();
    throw fout;
  });
  stop = async () => {
    await zoeken?.stop();
    await vondsten.stop();
    await dienst.stop();
  };
  meldGereed();
  log.info({ adres: dienst.adres }, 'dienst draait');
});
