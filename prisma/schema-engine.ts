import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { PGlite } from '@electric-sql/pglite';
import {
  bindMigrationAwareSqlAdapterFactory,
  type SqlDriverAdapter,
  type SqlMigrationAwareDriverAdapterFactory,
} from '@prisma/driver-adapter-utils';
import type { SchemaEngine } from '@prisma/schema-engine-wasm/schema_engine_bg';
import type { Database } from './database.ts';

type Engine = typeof import('@prisma/schema-engine-wasm/schema_engine_bg');
export type Modelbestand = [naam: string, tekst: string];

let module: Promise<Engine> | undefined;

export interface OpenEngine {
  engine: SchemaEngine;
  /** Geeft het geheugen vrij, en bij PostgreSQL ook de verbindingen met het slot waar een ander proces op kan wachten. */
  sluit(): Promise<void>;
}

/**
 * Prisma's eigen schema-engine uit npm (WebAssembly). Zo zijn er voor migraties geen binaire bestanden van buiten npm nodig,
 * en werken zij hetzelfde op PGlite en op PostgreSQL.
 */
export async function maakSchemaEngine(
  model: Modelbestand[],
  { adapter, soort, pglite }: Pick<Database, 'adapter' | 'soort' | 'pglite'>,
): Promise<OpenEngine> {
  module ??= laadEngine();
  const { SchemaEngine } = await module;
  const verbindingen: SqlDriverAdapter[] = [];
  // Bij PGlite is de verbinding de database zelf: die blijft open.
  const sluitVerbindingen = async () => {
    if (soort === 'postgresql') await Promise.all(verbindingen.map((verbinding) => verbinding.dispose()));
  };
  try {
    const factory = bindMigrationAwareSqlAdapterFactory(metAanpassingen(adapter, verbindingen, pglite));
    const engine = await SchemaEngine.new({ datamodels: model }, () => {}, factory);
    const sluit = async () => {
      engine.free();
      await sluitVerbindingen();
    };
    return { engine, sluit };
  } catch (fout) {
    await sluitVerbindingen();
    throw fout;
  }
}

async function laadEngine(): Promise<Engine> {
  const require = createRequire(import.meta.url);
  const js = require.resolve('@prisma/schema-engine-wasm/schema_engine_bg');
  const bg = (await import('@prisma/schema-engine-wasm/schema_engine_bg')) as Engine;
  const wasm = await readFile(js.replace(/\.js$/, '.wasm'));
  const { instance } = await webAssembly().instantiate(wasm, { './schema_engine_bg.js': bg });
  bg.__wbg_set_wasm(instance.exports);
  // Zonder deze aanroep geeft de engine onverklaarbare fouten.
  instance.exports.__wbindgen_start();
  return bg;
}

interface WebAssemblyDeel {
  instantiate(code: Uint8Array, imports: object): Promise<{ instance: { exports: { __wbindgen_start(): void } } }>;
}

/** Node kent WebAssembly; alleen de typen staan in de bibliotheek voor browsers, die hier verder niets te zoeken heeft. */
function webAssembly(): WebAssemblyDeel {
  return (globalThis as unknown as { WebAssembly: WebAssemblyDeel }).WebAssembly;
}

/**
 * Stuurt een script in zijn geheel naar de database, die het dan helemaal uitvoert of helemaal niet. De adapter van PostgreSQL knipt het op
 * elke puntkomma, ook midden in een functie, en die van PGlite wacht niet af of het lukt: een mislukte migratie was half gedaan, of gold als
 * gelukt.
 */
const inEenKeer = (verbinding: SqlDriverAdapter, pglite: PGlite | undefined) => async (script: string) => {
  if (pglite) await pglite.exec(script);
  else await verbinding.executeRaw({ sql: script, args: [], argTypes: [] });
};

/**
 * De adapter zoals de engine hem nodig heeft. Met meer PostgreSQL-schema's verwacht zij een schemanaam voor haar eigen tabel
 * `_prisma_migrations`.
 */
function metAanpassingen(
  adapter: SqlMigrationAwareDriverAdapterFactory,
  verbindingen: SqlDriverAdapter[],
  pglite: PGlite | undefined,
): SqlMigrationAwareDriverAdapterFactory {
  const pasAan = <T extends SqlDriverAdapter>(verbinding: T): T => {
    verbindingen.push(verbinding);
    const info = verbinding.getConnectionInfo?.bind(verbinding);
    return Object.assign(verbinding, {
      executeScript: inEenKeer(verbinding, pglite),
      getConnectionInfo: () => ({ supportsRelationJoins: true, ...info?.(), schemaName: 'public' }),
    });
  };
  return {
    provider: adapter.provider,
    adapterName: adapter.adapterName,
    connect: async () => pasAan(await adapter.connect()),
    connectToShadowDb: async () => pasAan(await adapter.connectToShadowDb()),
  };
}
