import type { GraphQLDataSource, GraphQLDataSourceProcessOptions } from '@apollo/gateway';
import { type DocumentNode, execute, type GraphQLSchema, parse } from 'graphql';
import { LRUCache } from 'lru-cache';
import type { Logger } from 'pino';
import type { Context } from '../schema/context.ts';
import { maskeerInSubgraph } from './fouten.ts';

type Antwoord = Awaited<ReturnType<GraphQLDataSource['process']>>;

/** Zoveel tekens aan deelvragen worden onthouden; een gelezen vraag neemt ongeveer dertig keer zoveel geheugen. */
const MEESTE_TEKENS = 2_000_000;

/**
 * Voert een subgraph uit in hetzelfde proces. De gateway maakt uit dezelfde vraag telkens dezelfde deelvragen; die worden één keer
 * gelezen en daarna onthouden. Ze worden niet opnieuw gevalideerd: de gateway stelde ze zelf op uit dit schema.
 */
export class ProcesBron implements GraphQLDataSource<Context> {
  readonly #schema: GraphQLSchema;
  readonly #log: Logger;
  readonly #gelezen = new LRUCache<string, DocumentNode>({
    maxSize: MEESTE_TEKENS,
    sizeCalculation: (_document, vraag) => vraag.length,
  });

  constructor(schema: GraphQLSchema, log: Logger) {
    this.#schema = schema;
    this.#log = log;
  }

  async process({ request, context }: GraphQLDataSourceProcessOptions<Context>): Promise<Antwoord> {
    context.afgebroken?.throwIfAborted();
    const { data, errors } = await execute({
      schema: this.#schema,
      document: this.#lees(request.query ?? ''),
      contextValue: context,
      variableValues: request.variables ?? {},
      operationName: request.operationName ?? null,
    });
    return {
      ...(data ? { data } : {}),
      ...(errors ? { errors: errors.map((fout) => maskeerInSubgraph(fout.toJSON(), fout, this.#log)) as never } : {}),
    } as Antwoord;
  }

  #lees(query: string): DocumentNode {
    const bekend = this.#gelezen.get(query);
    if (bekend) return bekend;
    const document = parse(query, { noLocation: true });
    this.#gelezen.set(query, document);
    return document;
  }
}
