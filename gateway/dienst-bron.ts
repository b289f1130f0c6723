import { type GraphQLDataSourceProcessOptions, RemoteGraphQLDataSource } from '@apollo/gateway';
import { GraphQLError } from 'graphql';
import type { Context } from '../schema/context.ts';
import type { Onderdeel } from './onderdelen.ts';
import { KOP_VERKLARING, onderteken, verklaringSleutel } from './toegang/verklaring.ts';

/** Kop die een verzoek door alle logboeken volgt. */
export const KOP_VERZOEK = 'x-verzoek-id';

export interface DienstAdres {
  naam: Onderdeel;
  url: string;
  geheim: string;
  /** Zo lang mag een subgraph over een antwoord doen, in milliseconden. */
  geduldMs: number;
}

/** Vraagt een subgraph die als eigen dienst draait. Die weigert elk verzoek zonder een verklaring die met het geheim is gemaakt. */
export class DienstBron extends RemoteGraphQLDataSource<Context> {
  readonly #dienst: DienstAdres;
  readonly #sleutel: Uint8Array;

  constructor(dienst: DienstAdres) {
    super({
      url: dienst.url,
      honorSubgraphCacheControlHeader: false,
      fetcher: (url, opties) =>
        fetch(url, { ...(opties as RequestInit), signal: AbortSignal.timeout(dienst.geduldMs) }) as never,
    });
    this.#dienst = dienst;
    this.#sleutel = verklaringSleutel(dienst.geheim);
  }

  override async willSendRequest(opties: GraphQLDataSourceProcessOptions<Context>): Promise<void> {
    const { request, context } = opties;
    // Bij het laden van een schema is er nog geen verzoek, en niemand die iets vraagt.
    if (!context.verzoekId) return;
    const { verzoekId, wie, afgebroken } = context as Context;
    afgebroken?.throwIfAborted();
    const verklaring = await onderteken(this.#sleutel, wie, { verzoekId, onderdeel: this.#dienst.naam });
    request.http?.headers.set(KOP_VERZOEK, verzoekId);
    request.http?.headers.set(KOP_VERKLARING, verklaring);
  }

  /** Een fout van het netwerk noemt het adres; naar buiten gaat alleen de naam van het onderdeel. */
  override didEncounterError(fout: Error): never {
    throw new GraphQLError('geen antwoord', {
      originalError: fout,
      extensions: { serviceName: this.#dienst.naam, code: 'SERVICE_UNAVAILABLE' },
    });
  }
}
