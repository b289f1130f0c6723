import { mkdtemp, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import type { PGlite } from '@electric-sql/pglite';
import { PGLiteSocketServer } from '@electric-sql/pglite-socket';

const POORT = 5432;
const MEESTE_VERBINDINGEN = 50;

/**
 * Biedt een geopende PGlite aan als PostgreSQL-server, alleen aan deze gebruiker: via een socket in een tijdelijke map die voor
 * anderen dicht is. Windows heeft zulke sockets niet; daar luistert de server, zonder wachtwoord, op 127.0.0.1.
 */
export async function biedAan(pglite: PGlite): Promise<{ url: string; stop(): Promise<void> }> {
  if (process.platform === 'win32') {
    const server = new PGLiteSocketServer({
      db: pglite,
      host: '127.0.0.1',
      port: 0,
      maxConnections: MEESTE_VERBINDINGEN,
    });
    await server.start();
    return { url: `postgresql://postgres@${server.getServerConn()}/postgres`, stop: () => server.stop() };
  }
  // Niet in DATA_DIR: het pad van een socket mag maar ongeveer honderd tekens lang zijn. mkdtemp maakt de map met rechten 0700.
  const map = await mkdtemp(path.join(os.tmpdir(), 'aanbod-'));
  const server = new PGLiteSocketServer({
    db: pglite,
    path: path.join(map, `.s.PGSQL.${POORT}`),
    maxConnections: MEESTE_VERBINDINGEN,
  });
  await server.start();
  return {
    url: `postgresql://postgres@localhost:${POORT}/postgres?host=${encodeURIComponent(map)}`,
    stop: async () => {
      await server.stop();
      await rm(map, { recursive: true, force: true });
    },
  };
}
