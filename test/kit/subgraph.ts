import { type ExecutionResult, type GraphQLSchema, graphql } from 'graphql';
import { maakContext } from '../../schema/context.ts';
import { PUBLIEK, type Wie } from '../../schema/toegang.ts';
import type { TestDatabase } from './database.ts';

/** Stelt een vraag aan één subgraph, zonder gateway. */
export function vraagOnderdeel<T = Record<string, never>>(
  schema: GraphQLSchema,
  db: TestDatabase,
  source: string,
  variableValues: Record<string, unknown> = {},
  nu = new Date('2026-11-22T12:00:00Z'),
  wie: Wie = PUBLIEK,
): Promise<ExecutionResult<T>> {
  return graphql({
    schema,
    source,
    variableValues,
    contextValue: maakContext({ prisma: db.prisma, verzoekId: 'test', nu, wie }),
  }) as Promise<ExecutionResult<T>>;
}
