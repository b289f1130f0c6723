import type { ApolloServer } from '@apollo/server';
import type { GraphQLFormattedError } from 'graphql';
import type { Context } from '../../schema/context.ts';

/** Stelt een vraag aan het eigen schema, met de rechten van wie in `context` staat. */
export type Stel = <T>(context: Context, query: string, variables?: Record<string, unknown>) => Promise<T>;

/** Een vraag die geen heel antwoord gaf. `status` is die van HTTP; de boodschap mag de gebruiker lezen. */
export class GeenAntwoord extends Error {
  override name = 'GeenAntwoord';
  readonly status: number;
  readonly code: string;
  constructor(status: number, code: string, boodschap: string) {
    super(boodschap);
    this.status = status;
    this.code = code;
  }
}

const STATUS: Record<string, number> = {
  BAD_REQUEST: 400,
  BAD_USER_INPUT: 400,
  UNAUTHENTICATED: 401,
  FORBIDDEN: 403,
  NOT_FOUND: 404,
  TE_LAAT: 504,
};

/**
 * Wie gegevens uitwisselt, bewaart een kopie. Een half antwoord zou daarin lijken op gegevens die weg zijn: bij elke fout komt er dus geen
 * antwoord, ook als de rest er wel is.
 */
export const maakStel =
  (apollo: ApolloServer<Context>): Stel =>
  async <T>(context: Context, query: string, variables: Record<string, unknown> = {}) => {
    const { body } = await apollo.executeOperation(
      { query, variables },
      // Elke vraag telt op zichzelf: wat een vorige ophaalde of groot was, gaat niet mee.
      { contextValue: { ...context, laders: new Map() } },
    );
    if (body.kind !== 'single') throw new Error('Het schema antwoordde in delen.');
    const [fout] = body.singleResult.errors ?? [];
    if (fout) throw alsGeenAntwoord(fout);
    return body.singleResult.data as T;
  };

function alsGeenAntwoord({ message, extensions }: GraphQLFormattedError): GeenAntwoord {
  const code = String(extensions?.['code']);
  const status = STATUS[code];
  if (status) return new GeenAntwoord(status, code, message);
  const uitleg = 'De gegevens zijn nu niet volledig te geven. Probeer het later opnieuw.';
  return new GeenAntwoord(503, 'SERVICE_UNAVAILABLE', uitleg);
}
