import { type GraphQLDataSourceProcessOptions, RemoteGraphQLDataSource } from '@apollo/gateway';
import { GraphQLError } from 'graphql';
import type { Context } from '../schema/context.ts';
import type { Onderdeel } from './onderdelen.ts';

/** Kop waarmee de gateway zich bij een subgraph bekendmaakt, en kop die een verzoek door alle logboeken volgt. */
export const KOP_GEHEIM = 'x-dienst-geheim';
export const KOP_VERZOEK = 'x-verzoek-id';

export interface DienstAdres {
  naam: Onderdeel;
  url: string;
  geheim: string;
  /** Zo lang mag een subgraph over een antwoord doen, in milliseconden. */
  geduldMs: number;
}

/** Vraagt een subgraph die als eigen dienst draait. Zonder het geheim weigert die elk verzoek. */
export class DienstBron extends RemoteGraphQLDataSource<Context> {
  readonly #dienst: DienstAdres;

  constructor(dienst: DienstAdres) {
    super({
      url: dienst.url,
      honorSubgraphCacheControlHeader: false,
      fetcher: (url, opties) =>
        fetch(url, { ...(opties as RequestInit), signal: AbortSignal.timeout(dienst.geduldMs) }) as never,
    });
    this.#dienst = dienst;
  }

  override willSendRequest({ request, context }: GraphQLDataSourceProcessOptions<Context>): void {
    request.http?.headers.set(KOP_GEHEIM, this.#dienst.geheim);
    // Bij het laden van het schema is er nog geen verzoek.
    if (context.verzoekId) request.http?.headers.set(KOP_VERZOEK, context.verzoekId);
  }

  /** Een fout van het netwerk noemt het adres; naar buiten gaat alleen de naam van het onderdeel. */
  override didEncounterError(fout: Error): never {
    throw new GraphQLError('geen antwoord', {
      originalError: fout,
      extensions: { serviceName: this.#dienst.naam, code: 'SERVICE_UNAVAILABLE' },
    });
  }
}
