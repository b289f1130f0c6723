import { printSubgraphSchema } from '@apollo/subgraph';
import {
  type GraphQLNamedType,
  isEnumType,
  isInputObjectType,
  isIntrospectionType,
  isObjectType,
  isSpecifiedScalarType,
} from 'graphql';
import { describe, expect, test } from 'vitest';
import { schema } from '../../subgraphs/scholen/index.ts';

/** Wat federatie zelf toevoegt, zonder uitleg van ons. */
const VAN_FEDERATIE = /^_|^federation__|^link__/;

function zonderUitleg(type: GraphQLNamedType): string[] {
  const delen: [string, string | null | undefined][] = [[type.name, type.description]];
  if (isEnumType(type)) {
    for (const waarde of type.getValues()) delen.push([`${type.name}.${waarde.name}`, waarde.description]);
  } else if (isInputObjectType(type)) {
    for (const veld of Object.values(type.getFields())) delen.push([`${type.name}.${veld.name}`, veld.description]);
  } else if (isObjectType(type)) {
    for (const veld of Object.values(type.getFields()).filter(({ name }) => !VAN_FEDERATIE.test(name))) {
      delen.push([`${type.name}.${veld.name}`, veld.description]);
      for (const arg of veld.args) delen.push([`${type.name}.${veld.name}(${arg.name})`, arg.description]);
    }
  }
  return delen.filter(([, uitleg]) => !uitleg?.trim()).map(([naam]) => naam);
}

describe('het schema van scholen', () => {
  const typen = Object.values(schema.getTypeMap()).filter(
    (type) => !VAN_FEDERATIE.test(type.name) && !isIntrospectionType(type) && !isSpecifiedScalarType(type),
  );

  test('elk type, veld, argument en elke waarde heeft uitleg', () => {
    expect(typen.length).toBeGreaterThan(20);
    expect(typen.flatMap(zonderUitleg)).toEqual([]);
  });

  test('een school en een profiel zijn op id te vinden, en op niets anders', () => {
    const sdl = printSubgraphSchema(schema);
    const sleutels = [...sdl.matchAll(/^type (\w+)[^{]*?@key\(([^)]*)\)/gms)].map(([, type, sleutel]) => [
      type,
      sleutel,
    ]);
    expect(sleutels).toEqual(
      expect.arrayContaining([
        ['School', 'fields: "id"'],
        ['Profiel', 'fields: "id"'],
        ['Wijk', 'fields: "code"'],
        ['Organisatie', 'fields: "id"'],
        ['Thema', 'fields: "code", resolvable: false'],
      ]),
    );
    expect(sleutels).toHaveLength(5);
  });

  test('wat een andere subgraph vult, mag leeg zijn', () => {
    const nullable = ['School.wijk', 'School.bestuur', 'Wijk.scholen', 'Organisatie.scholen', 'Profielregel.thema'];
    const gevonden = nullable.map((naam) => {
      const [type = '', veld = ''] = naam.split('.');
      const object = schema.getType(type);
      return isObjectType(object) ? String(object.getFields()[veld]?.type) : '';
    });
    expect(gevonden.every((type) => type !== '' && !type.endsWith('!'))).toBe(true);
  });
});
