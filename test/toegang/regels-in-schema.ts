import { type GraphQLNamedType, type GraphQLSchema, isObjectType } from 'graphql';

/** Welke regel een veld of type in de code draagt; leeg als het voor iedereen is. Iets anders dan `regel('...')` komt er als tekst uit. */
export function regelVan({ extensions }: Pick<GraphQLNamedType, 'extensions'>): string | undefined {
  const { authScopes } = (extensions['pothosOptions'] ?? {}) as { authScopes?: unknown };
  if (authScopes === undefined) return undefined;
  const [[naam, regel] = [], ...rest] = Object.entries(authScopes as object);
  return naam === 'regel' && typeof regel === 'string' && rest.length === 0
    ? regel
    : `geen regel: ${String(authScopes)}`;
}

/** Elk type en veld in de subgraphs, als `Type` of `Type.veld`, met de regel die het draagt. */
export function plekken(schemas: Iterable<GraphQLSchema>): { plek: string; regel: string | undefined }[] {
  return [...schemas].flatMap((schema) =>
    Object.values(schema.getTypeMap())
      .filter((type) => isObjectType(type) && !type.name.startsWith('_'))
      .flatMap((type) => [
        { plek: type.name, regel: regelVan(type) },
        ...(isObjectType(type) ? Object.values(type.getFields()) : [])
          .filter((veld) => !veld.name.startsWith('_'))
          .map((veld) => ({ plek: `${type.name}.${veld.name}`, regel: regelVan(veld) })),
      ]),
  );
}

/** Wat er in de code anders is dan in de tabel: zinnen, leeg als alles klopt. */
export function verschillen(schemas: Iterable<GraphQLSchema>, tabel: readonly string[]): string[] {
  const gevonden = plekken(schemas);
  const bekend = new Set(gevonden.map(({ plek }) => plek));
  return [
    ...tabel.filter((naam) => !bekend.has(naam)).map((naam) => `${naam} staat in de tabel, maar niet in het schema`),
    ...gevonden.flatMap(({ plek, regel }) => {
      if (regel !== undefined && regel !== plek) return [`${plek} verwijst naar ${regel}`];
      if (regel !== undefined && !tabel.includes(plek)) return [`${plek} staat niet in de tabel`];
      if (regel === undefined && tabel.includes(plek)) return [`${plek} staat in de tabel, maar houdt niemand tegen`];
      if (regel === undefined && plek.startsWith('Mutation.')) return [`${plek} is een mutatie zonder regel`];
      return [];
    }),
  ];
}
