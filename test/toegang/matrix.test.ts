import type { GraphQLSchema } from 'graphql';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { apiSchema } from '../../gateway/api-schema.ts';
import { laadAlle } from '../../gateway/onderdelen.ts';
import { leesSupergraph } from '../../gateway/samenstellen.ts';
import { maakBuilder, maakSubgraphSchema } from '../../schema/builder.ts';
import { type Regelnaam, regel, TOEGANGSREGELS } from '../../schema/toegangsregels.ts';
import { type TestDatabase, testDatabase } from '../kit/database.ts';
import { IEDEREEN, probeer, watMist } from './proef.ts';
import { plekken, verschillen } from './regels-in-schema.ts';

const NAMEN = Object.keys(TOEGANGSREGELS) as Regelnaam[];
const schemas = await laadAlle();
let db: TestDatabase;
beforeAll(async () => {
  db = await testDatabase('vol');
});
afterAll(() => db.sluit());

const subgraphsMet = (naam: string): [string, GraphQLSchema][] =>
  [...schemas].filter(([, schema]) => plekken([schema]).some(({ plek }) => plek === naam));

describe('de tabel en de code zeggen hetzelfde', () => {
  test('elke regel houdt een bestaand veld of type tegen, en wat iets tegenhoudt staat in de tabel', () => {
    expect(verschillen(schemas.values(), NAMEN)).toEqual([]);
  });

  test('elke mutatie die van buiten te zien is, heeft een regel', async () => {
    const mutaties = Object.keys(
      apiSchema(await leesSupergraph())
        .getMutationType()
        ?.getFields() ?? {},
    );
    expect(mutaties.length).toBeGreaterThan(5);
    expect(mutaties.map((veld) => `Mutation.${veld}`).filter((naam) => !(naam in TOEGANGSREGELS))).toEqual([]);
  });
});

test.each(NAMEN)('%s: elke rol, rechtstreeks aan de subgraph', async (naam) => {
  const waar = subgraphsMet(naam);
  expect(waar).not.toEqual([]);
  const mis: (string | undefined)[] = [];
  for (const [, schema] of waar)
    for (const wie of IEDEREEN) mis.push(watMist(naam, wie, await probeer(schema, db, naam, wie)));
  expect(mis.filter(Boolean)).toEqual([]);
});

describe('deze test kan mislukken', () => {
  /** Een subgraph met een mutatie en een veld, met of zonder regel. */
  function nagemaakt(voorwaarde: { authScopes?: { regel: Regelnaam } }) {
    const builder = maakBuilder();
    builder.queryField('iets', (t) => t.int({ resolve: () => 1 }));
    builder.mutationType({
      fields: (t) => ({ voegSamen: t.int({ nullable: true, ...voorwaarde, resolve: () => 1 }) }),
    });
    return maakSubgraphSchema(builder);
  }
  const mis = async (schema: GraphQLSchema) => {
    const zinnen = [];
    for (const wie of IEDEREEN)
      zinnen.push(watMist('Mutation.voegSamen', wie, await probeer(schema, db, 'Mutation.voegSamen', wie)));
    return zinnen.filter(Boolean);
  };

  test('een mutatie zonder regel valt op, in de code en aan de deur', async () => {
    const open = nagemaakt({});
    expect(verschillen([open], ['Mutation.voegSamen'])).toEqual([
      'Mutation.voegSamen staat in de tabel, maar houdt niemand tegen',
    ]);
    expect(verschillen([open], [])).toEqual(['Mutation.voegSamen is een mutatie zonder regel']);
    expect(await mis(open)).toHaveLength(7);
  });

  test('een veld dat naar een andere regel wijst, valt op', async () => {
    const verkeerd = nagemaakt({ authScopes: regel('Mutation.signaleer') });
    expect(verschillen([verkeerd], ['Mutation.voegSamen'])).toEqual([
      'Mutation.voegSamen verwijst naar Mutation.signaleer',
    ]);
    expect(await mis(verkeerd)).toContain('PROFESSIONAL krijgt Mutation.voegSamen, en mag dat niet');
  });

  test('een regel zonder veld, en een regel die niet in de tabel staat, vallen op', () => {
    const goed = nagemaakt({ authScopes: regel('Mutation.voegSamen') });
    expect(verschillen([goed], ['Mutation.voegSamen'])).toEqual([]);
    expect(verschillen([goed], ['Mutation.voegSamen', 'Query.weg'])).toEqual([
      'Query.weg staat in de tabel, maar niet in het schema',
    ]);
    expect(verschillen([goed], [])).toEqual(['Mutation.voegSamen staat niet in de tabel']);
  });

  test('wie iets onterecht niet mag, valt ook op', async () => {
    const { errors } = await probeer(nagemaakt({ authScopes: regel('Mutation.voegSamen') }), db, 'Mutation.voegSamen', {
      rol: 'COACH',
      onderwerp: 'k',
    });
    const gelijk = { data: { proef: null }, errors: errors ?? [] };
    expect(watMist('Mutation.voegSamen', { rol: 'COACH', onderwerp: 'k' }, gelijk)).toBeUndefined();
    expect(watMist('Mutation.voegSamen', { rol: 'REGISSEUR', onderwerp: 'k' }, gelijk)).toContain('mag het wel');
    expect(watMist('Overlapmerk.reden', { rol: 'COACH', onderwerp: 'k' }, { data: { proef: null } })).toContain('leeg');
    expect(watMist('Overlapmerk.reden', { rol: 'PUBLIEK' }, { data: { proef: 'x' } })).toContain('mag dat niet');
  });
});
