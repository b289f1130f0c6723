import { composeServices } from '@apollo/composition';
import { printSubgraphSchema } from '@apollo/subgraph';
import {
  type GraphQLNamedType,
  isEnumType,
  isInputObjectType,
  isIntrospectionType,
  isObjectType,
  isSpecifiedScalarType,
  parse,
  printType,
} from 'graphql';
import { describe, expect, test } from 'vitest';
import { schema as aanbod } from '../../subgraphs/aanbod/index.ts';
import { schema } from '../../subgraphs/activiteiten/index.ts';

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

const typen = Object.values(schema.getTypeMap()).filter(
  (type) => !VAN_FEDERATIE.test(type.name) && !isIntrospectionType(type) && !isSpecifiedScalarType(type),
);

function veldtype(plek: string): string {
  const [type = '', veld = ''] = plek.split('.');
  const object = schema.getType(type);
  return isObjectType(object) ? String(object.getFields()[veld]?.type) : '';
}

describe('het schema van activiteiten', () => {
  test('elk type, veld, argument en elke waarde heeft uitleg', () => {
    expect(typen.length).toBeGreaterThan(30);
    expect(typen.flatMap(zonderUitleg)).toEqual([]);
  });

  test.each([
    ['Activiteit.themas', '[Thema]'],
    ['Activiteit.wijken', '[Wijk]'],
    ['Activiteit.aanbieders', '[Organisatie]'],
    ['Activiteit.betrokkenen', '[Organisatie]'],
    ['Activiteit.scholen', '[School]'],
    ['Activiteit.zieOok', '[Aanbod]'],
    ['Bekostiging.organisatie', 'Organisatie'],
    ['Wijk.activiteiten', 'ActiviteitConnection'],
    ['Organisatie.activiteiten', 'ActiviteitConnection'],
    ['School.activiteiten', 'ActiviteitConnection'],
  ])('%s mag leeg zijn: een andere subgraph kan wegvallen', (plek, type) => {
    expect(veldtype(plek)).toBe(type);
  });

  test('wijk, organisatie en school zijn hier op te vragen; thema en aanbod alleen bij hun eigenaar', () => {
    const sdl = printSubgraphSchema(schema);
    const sleutels = [...sdl.matchAll(/^type (\w+)[^{]*?@key\(([^)]*)\)/gms)].map(([, type, sleutel]) => [
      type,
      sleutel,
    ]);
    expect(Object.fromEntries(sleutels)).toEqual({
      Aanbod: 'fields: "id", resolvable: false',
      Activiteit: 'fields: "id"',
      Organisatie: 'fields: "id"',
      Regeling: 'fields: "id"',
      School: 'fields: "id"',
      Thema: 'fields: "code", resolvable: false',
      Wijk: 'fields: "code"',
    });
  });
});

describe('samen met de subgraph aanbod', () => {
  test.each([
    'Kosten',
    'Bekostiging',
    'Doelgroep',
    'Capaciteit',
    'Bron',
    'PageInfo',
    'LeeftijdInvoer',
    'Regio',
    'Status',
  ])('%s is gelijk', (naam) => {
    const [hier, daar] = [schema, aanbod].map((deel) => deel.getType(naam));
    expect(hier && printType(hier)).toBe(daar && printType(daar));
  });

  test('vormen zij één schema, zonder verschil in uitleg', () => {
    const { errors, hints } = composeServices(
      Object.entries({ aanbod, activiteiten: schema }).map(([name, deel]) => ({
        name,
        typeDefs: parse(printSubgraphSchema(deel)),
      })),
    );
    expect(errors).toBeUndefined();
    // Een school is van de subgraph scholen: aanbod noemt haar anders.
    expect(hints?.map(({ message }) => message).filter((tekst) => !tekst.includes('"School'))).toEqual([]);
  });
});
