import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { ApolloServer } from '@apollo/server';
import { ApolloServerPluginDrainHttpServer } from '@apollo/server/plugin/drainHttpServer';
import express, { type Express } from 'express';
import helmet from 'helmet';
import type { Context } from '../schema/context.ts';
import { volgVerzoek } from './logboek.ts';

/** De poort is bezet of mag niet gebruikt worden: de start stopt met deze ene regel. */
export class PoortFout extends Error {
  override name = 'PoortFout';
}

export interface Gezondheid {
  /** Wat nog niet klaar is, in gewone woorden; leeg als alles klaar is. */
  nietGereed(): Promise<string[]>;
}

/** Koppen waarmee een browser niets doet wat hier niet hoort. Een antwoord is gegevens: het laadt niets en staat in geen ander venster. */
const beveiligd = helmet({
  contentSecurityPolicy: { useDefaults: false, directives: { defaultSrc: ["'none'"], frameAncestors: ["'none'"] } },
  // Over andere adressen onder dezelfde naam gaat dit systeem niet.
  strictTransportSecurity: { includeSubDomains: false },
});

/** Een kale webserver met `/gezond` (leeft het proces) en `/gereed` (kan het antwoorden, en zo niet: wat ontbreekt er). */
export function maakWeb({ nietGereed }: Gezondheid): { app: Express; server: Server } {
  const app = express();
  app.disable('x-powered-by');
  app.set('etag', false);
  app.use(beveiligd, volgVerzoek);
  app.get('/gezond', (_verzoek, antwoord) => {
    antwoord.json({ status: 'gezond' });
  });
  app.get('/gereed', async (_verzoek, antwoord) => {
    const ontbreekt = await nietGereed();
    antwoord.status(ontbreekt.length === 0 ? 200 : 503);
    antwoord.json(ontbreekt.length === 0 ? { status: 'gereed' } : { status: 'niet gereed', nietGereed: ontbreekt });
  });
  return { app, server: createServer(app) };
}

const LEEGLOOP_MS = 5_000;

/** Bij het stoppen krijgen lopende verzoeken nog even de tijd. */
export const leegloop = (server: Server) =>
  ApolloServerPluginDrainHttpServer({ httpServer: server, stopGracePeriodMillis: LEEGLOOP_MS });

/** Luistert en geeft het adres. `instelling` is waarmee de poort te kiezen is. */
export function luister(server: Server, poort: number, host: string, instelling = 'PORT'): Promise<string> {
  return new Promise((klaar, mis) => {
    server.once('error', (fout: NodeJS.ErrnoException) => {
      const waarom =
        fout.code === 'EADDRINUSE' ? 'is al in gebruik' : `kan niet worden gebruikt (${fout.code ?? fout.message})`;
      mis(new PoortFout(`Poort ${poort} ${waarom}. Kies met ${instelling} een andere poort.`));
    });
    server.listen(poort, host, () => klaar(`http://localhost:${(server.address() as AddressInfo).port}`));
  });
}

export interface Draaiend {
  adres: string;
  /** Stopt netjes: eerst geen nieuwe verzoeken, dan de lopende afmaken. */
  stop(): Promise<void>;
}

export const stopper = (apollo: ApolloServer<Context>, daarna: () => Promise<void>) => {
  let bezig: Promise<void> | undefined;
  return () => {
    bezig ??= apollo.stop().then(daarna);
    return bezig;
  };
};
