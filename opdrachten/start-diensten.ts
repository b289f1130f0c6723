import { randomBytes } from 'node:crypto';
import path from 'node:path';
import { maakLogboek } from '../gateway/logboek.ts';
import { ONDERDELEN } from '../gateway/onderdelen.ts';
import { leesInstellingen } from '../schema/instellingen.ts';
import { openVanInstellingen } from './hulp/database.ts';
import { hoofd } from './hulp/hoofd.ts';
import { biedAan } from './hulp/pglite-server.ts';
import { maakPloeg, NietGestart } from './hulp/ploeg.ts';
import { stopBijSignaal } from './hulp/stoppen.ts';
import { vul } from './hulp/vullen.ts';

const bestand = (naam: string) => path.join(import.meta.dirname, `${naam}.ts`);

/**
 * `npm run start:diensten`: elke subgraph en de gateway als eigen proces. Zonder DATABASE_URL wordt de ingebouwde database op deze
 * machine als PostgreSQL-server aangeboden: goed om te proberen, niet om in productie op te draaien.
 */
await hoofd(async () => {
  const instellingen = leesInstellingen();
  const log = maakLogboek(instellingen.LOG_NIVEAU, 'diensten');
  const db = await openVanInstellingen(instellingen);
  let stopt = false;
  let stopProcessen = async () => {};
  const stop = async () => {
    stopt = true;
    await stopProcessen();
    await db.sluit();
  };
  stopBijSignaal(stop, log);

  try {
    await vul(db, instellingen);
    const server = db.pglite ? await biedAan(db.pglite) : undefined;
    if (!server) await db.sluit();
    const ploeg = maakPloeg(
      {
        DIENST_GEHEIM: instellingen.DIENST_GEHEIM ?? randomBytes(24).toString('hex'),
        ...(server ? { DATABASE_URL: server.url, DATABASE_VERBINDINGEN: '2' } : {}),
      },
      log,
    );
    stopProcessen = async () => {
      // Eerst de voordeur: zij maakt lopende vragen af, en heeft daar de onderdelen voor nodig.
      await ploeg.stop(['gateway']);
      await ploeg.stop();
      await server?.stop();
    };
    await Promise.all(ONDERDELEN.map((naam) => ploeg.draai(naam, bestand('dienst'), [naam])));
    await ploeg.draai('gateway', bestand('gateway'));
  } catch (fout) {
    if (stopt) return;
    await stop();
    process.exitCode = 1;
    if (!(fout instanceof NietGestart && fout.alGezegd)) throw fout;
  }
});
