import type { ObjectRef } from '@pothos/core';
import { queryFromInfo } from '@pothos/plugin-prisma';
import type { GraphQLResolveInfo } from 'graphql';
import { type Bladzijde, MAX_BLADZIJDE, STANDAARD_BLADZIJDE } from './bladeren.ts';
import type { Builder, Typen } from './builder.ts';
import { eenmalig } from './waarden/enums.ts';

type Ref<T> = ObjectRef<PothosSchemaTypes.ExtendDefaultTypes<Typen>, T>;

/**
 * Het type van een lijst die per bladzijde wordt opgehaald, volgens Relay, met `totaal` erbij. Alleen vooruit bladeren
 * (`first`/`after`): dat is wat een zoeklijst nodig heeft. Met `shareable` kunnen meer subgraphs dezelfde lijst geven.
 */
export function verbindingType<T>(builder: Builder, naam: string, node: Ref<T>, opties: { shareable?: boolean } = {}) {
  const edge = builder.objectRef<{ cursor: string; node: T }>(`${naam}Edge`).implement({
    ...opties,
    description: `Eén regel in een lijst van ${naam}.`,
    fields: (t) => ({
      cursor: t.exposeString('cursor', { description: 'Plaats van deze regel, om verder te bladeren met `after`.' }),
      node: t.field({ type: node as never, description: 'Het gevondene.', resolve: (regel) => regel.node as never }),
    }),
  });
  return builder.objectRef<Bladzijde<T>>(`${naam}Connection`).implement({
    ...opties,
    description: `Een bladzijde uit een lijst van ${naam}.`,
    fields: (t) => ({
      edges: t.field({ type: [edge], description: 'De regels van deze bladzijde.', resolve: (b) => b.edges }),
      pageInfo: t.field({
        type: paginaInfoType(builder),
        description: 'Waar deze bladzijde begint en eindigt, en of er meer is.',
        resolve: (b) => b.pageInfo,
      }),
      totaal: t.int({ description: 'Aantal over alle bladzijden samen.', resolve: (b) => b.totaal() }),
    }),
  });
}

export function paginaInfoType(builder: Builder) {
  return eenmalig(builder, 'PageInfo', () =>
    builder.objectRef<Bladzijde<unknown>['pageInfo']>('PageInfo').implement({
      shareable: true,
      description: 'Waar een bladzijde begint en eindigt, en of er meer is.',
      fields: (t) => ({
        hasNextPage: t.exposeBoolean('hasNextPage', { description: 'Er komt nog een bladzijde.' }),
        hasPreviousPage: t.exposeBoolean('hasPreviousPage', { description: 'Er ging een bladzijde aan vooraf.' }),
        startCursor: t.exposeString('startCursor', { nullable: true, description: 'Cursor van de eerste regel.' }),
        endCursor: t.exposeString('endCursor', {
          nullable: true,
          description: 'Cursor van de laatste regel: geef die als `after` voor de volgende bladzijde.',
        }),
      }),
    }),
  );
}

/** Wat in een veld de argumenten maakt. */
export type ArgBouwer = Parameters<Parameters<Builder['queryFields']>[0]>[0]['arg'];

/** De argumenten `first` en `after` van een lijst. */
export const paginaArgs = (arg: ArgBouwer) => ({
  first: arg.int({
    defaultValue: STANDAARD_BLADZIJDE,
    description: `Hoeveel regels: 1 tot en met ${MAX_BLADZIJDE}.`,
  }),
  after: arg.string({ description: 'Ga verder na deze cursor (`endCursor` van de vorige bladzijde).' }),
});

/** Het argument `overslaan`, voor wie per genummerde bladzijde leest. */
export const overslaanArg = (arg: ArgBouwer) =>
  arg.int({
    defaultValue: 0,
    description:
      'Laat zoveel regels vooraan weg. Bladeren met `after` is sneller, en mist niets als er iets verandert.',
  });

/**
 * Wat Prisma moet ophalen voor de gevraagde velden van de regels op een bladzijde. Het type zegt niets over de rijen: de kolommen
 * zijn er altijd, en de relaties haalt Pothos er zelf uit.
 */
export const regelVraag = (typeName: string, context: object, info: GraphQLResolveInfo): object =>
  queryFromInfo({ context, info, typeName, path: ['edges', 'node'] });

/** Als `regelVraag`, voor een veld dat de entiteit zelf geeft. */
export const entiteitVraag = (typeName: string, context: object, info: GraphQLResolveInfo): object =>
  queryFromInfo({ context, info, typeName });
