import { randomUUID } from 'node:crypto';
import { rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { startGateway } from '../../gateway/gateway.ts';
import { databaseNietGereed } from '../../gateway/gereed.ts';
import type { Draaiend } from '../../gateway/http.ts';
import { maakImportdeur } from '../../gateway/import/deur.ts';
import { maakLogboek } from '../../gateway/logboek.ts';
import { laadAlle, type Onderdeel } from '../../gateway/onderdelen.ts';
import { ProcesBron } from '../../gateway/proces-bron.ts';
import { leesSupergraph } from '../../gateway/samenstellen.ts';
import { maakPortier, type Portier } from '../../gateway/toegang/portier.ts';
import { STANDAARD_TERMIJNEN } from '../../prisma/regels/termijn.ts';
import { leesInstellingen } from '../../schema/instellingen.ts';
import { type TestDatabase, testDatabase } from './database.ts';

export interface Antwoord<T> {
  data: T;
  errors?: {
    message: string;
    path?: (string | number)[];
    extensions: { code: string; veld?: string; onderdeel?: string };
  }[];
}

/** Een antwoord met wat HTTP erbij zegt. */
export type HttpAntwoord<T> = Antwoord<T> & { status: number; koppen: Headers };

export interface TestGateway extends Draaiend {
  db: TestDatabase;
  /** Waar een bestand voor /importeer even staat. */
  importmap: string;
  /** Regels die in het logboek kwamen. */
  logboek: string[];
  vraag<T = Record<string, never>>(query: string, variables?: object): Promise<Antwoord<T>>;
}

export interface TestOpties {
  /** Zonder portier kan niemand zich aanmelden. */
  portier?: Portier;
  /** Instellingen die anders zijn dan standaard, zoals in de omgeving. */
  omgeving?: Record<string, string>;
  /** Hoeveel er in het logboek komt. */
  logniveau?: string;
}

/** Een echte gateway op een eigen poort, op de gevulde testdatabase. */
export async function testGateway({
  portier = maakPortier(undefined),
  omgeving = {},
  logniveau = 'info',
}: TestOpties = {}): Promise<TestGateway> {
  const db = await testDatabase('vol');
  const logboek: string[] = [];
  const log = maakLogboek(logniveau, 'test', { write: (regel) => void logboek.push(regel) });
  const schemas = await laadAlle();
  const grenzen = leesInstellingen(omgeving);
  const importmap = path.join(os.tmpdir(), `importeer-${randomUUID()}`);
  const gateway = await startGateway({
    poort: 0,
    host: '127.0.0.1',
    supergraph: await leesSupergraph(),
    log,
    prisma: db.prisma,
    termijnen: STANDAARD_TERMIJNEN,
    portier,
    grenzen,
    bron: (naam) => new ProcesBron(schemas.get(naam as Onderdeel) as never, log),
    nietGereed: () => databaseNietGereed(db.prisma),
    importeer: await maakImportdeur({ prisma: db.prisma, map: importmap, grenzen, log }),
  });
  return {
    ...gateway,
    db,
    importmap,
    logboek,
    vraag: (query, variables) => vraagAan(gateway.adres, query, variables),
    stop: async () => {
      await gateway.stop();
      await db.sluit();
      await rm(importmap, { recursive: true, force: true });
    },
  };
}

/** Stelt een vraag over HTTP, zoals een gebruiker dat doet. */
export async function vraagAan<T>(adres: string, query: string, variables: object = {}): Promise<Antwoord<T>> {
  const { data, errors } = await vraagMetKoppen<T>(adres, {}, query, variables);
  return { data, ...(errors ? { errors } : {}) };
}

/** Als `vraagAan`, met eigen koppen, zoals een token. */
export async function vraagMetKoppen<T>(
  adres: string,
  koppen: Record<string, string>,
  query: string,
  variables: object = {},
): Promise<HttpAntwoord<T>> {
  const antwoord = await fetch(`${adres}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...koppen },
    body: JSON.stringify({ query, variables }),
  });
  return { ...((await antwoord.json()) as Antwoord<T>), status: antwoord.status, koppen: antwoord.headers };
}
