import { type AddressInfo, connect, createServer, type Server, type Socket } from 'node:net';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { houdBij } from '../../search/bijwerken/afnemer.ts';
import { vergelijkIndexen } from '../../search/bijwerken/controle.ts';
import { haalIn } from '../../search/index/index.ts';
import { type MeiliZoekmachine, maakMeilisearch } from '../../search/meilisearch/index.ts';
import { PostgresZoekmachine } from '../../search/postgres/index.ts';
import { Terugval } from '../../search/terugval.ts';
import { laadOntleder } from '../../search/woorden/index.ts';
import { Zoeker, type Zoekvraag } from '../../search/zoeker.ts';
import { ZoekmachineFout } from '../../search/zoekmachine.ts';
import { type TestDatabase, testDatabase } from '../kit/database.ts';
import { maakProefserver, server } from './meilisearch-kit.ts';

/** Een doorgeefluik naar Meilisearch dat dicht kan, alsof de server uitvalt. */
async function maakLuik(naar: URL) {
  const open = new Set<Socket>();
  let dicht = false;
  const luik: Server = createServer((van) => {
    if (dicht) return void van.destroy();
    const verder = connect(Number(naar.port), naar.hostname);
    for (const kant of [van, verder]) {
      open.add(kant);
      kant.on('error', () => {});
      kant.on('close', () => open.delete(kant));
    }
    van.pipe(verder).pipe(van);
  });
  await new Promise<void>((klaar) => luik.listen(0, '127.0.0.1', klaar));
  return {
    url: `http://127.0.0.1:${(luik.address() as AddressInfo).port}`,
    sluit: () => {
      dicht = true;
      for (const kant of open) kant.destroy();
    },
    open: () => {
      dicht = false;
    },
    stop: () => luik.close(),
  };
}

const VRAAG: Zoekvraag = {
  vraag: 'thuiszitters',
  keuze: {},
  zonder: [],
  sortering: 'RELEVANTIE',
  facetten: ['soort', 'thema'],
  vanaf: 0,
  aantal: 20,
};

if (server) {
  const bij = server;
  describe('Meilisearch valt uit', () => {
    const proef = maakProefserver(bij);
    let db: TestDatabase;
    let luik: Awaited<ReturnType<typeof maakLuik>>;
    let machine: MeiliZoekmachine;
    beforeAll(async () => {
      db = await testDatabase('vol');
      luik = await maakLuik(new URL(bij.url));
      const { voorvoegsel } = proef.kaal();
      machine = maakMeilisearch({ url: luik.url, sleutel: bij.sleutel, voorvoegsel, geduldMs: 10_000 });
      await houdBij(db.prisma, { naam: 'meilisearch', machine, afdruk: 'proef' }, 'test');
    });
    afterAll(async () => {
      luik.stop();
      await proef.ruimOp();
      await db.sluit();
    });

    test('midden in een reeks zoekvragen: elk krijgt antwoord, met een vlag, en hetzelfde als daarvoor', async () => {
      const zoeker = new Zoeker(db.prisma, new Terugval(machine, new PostgresZoekmachine(db.prisma)), {
        thuis: 'DORDRECHT',
      });
      const antwoorden = [];
      for (let nr = 0; nr < 30; nr++) {
        if (nr === 10) luik.sluit();
        antwoorden.push(await zoeker.zoek(VRAAG));
      }
      luik.open();
      expect(antwoorden.slice(0, 10).every(({ gedegradeerd }) => !gedegradeerd)).toBe(true);
      expect(antwoorden.slice(10).every(({ gedegradeerd }) => gedegradeerd)).toBe(true);
      const ids = antwoorden.map(({ treffers }) => treffers.map(({ soort, id }) => `${soort} ${id}`));
      for (const rij of ids) expect(rij).toEqual(ids[0]);
      for (const { totaal, facetten } of antwoorden) {
        expect(totaal).toBe(antwoorden[0]?.totaal);
        expect(facetten).toEqual(antwoorden[0]?.facetten);
      }
    });

    test('midden in het bijwerken: niets gaat verloren als hij terug is', async () => {
      const afnemer = { naam: 'meilisearch', machine, afdruk: 'proef' };
      await db.prisma.$executeRaw`update aanbod."Aanbod" set doel = coalesce(doel, '') || ' Ook zeilen.'`;
      await db.prisma.begrip.deleteMany({ where: { id: { in: ['alv', 'bao'] } } });
      await haalIn(db.prisma, await laadOntleder());
      const bezig = houdBij(db.prisma, afnemer, 'test');
      luik.sluit();
      await expect(bezig).rejects.toThrow(ZoekmachineFout);
      expect(await db.prisma.uitgaand.count()).toBeGreaterThan(100);
      luik.open();
      await houdBij(db.prisma, afnemer, 'test');
      expect(await db.prisma.uitgaand.count()).toBe(0);
      const verschil = await vergelijkIndexen(new PostgresZoekmachine(db.prisma), machine);
      expect(verschil).toMatchObject({ ontbreekt: [], verouderd: [], teVeel: [] });
    });
  });
} else {
  test('uitval van Meilisearch is niet getest: er is geen MEILI_URL', () => {
    // biome-ignore lint/suspicious/noConsole: wie de tests draait, moet zien wat er niet is getest.
    console.warn('NIET GETEST: uitval van een echte Meilisearch. Zet MEILI_URL en MEILI_KEY.');
    expect(server).toBeUndefined();
  });
}
