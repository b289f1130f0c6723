import { isEnumType, isInputObjectType, isObjectType } from 'graphql';
import { expect, it } from 'vitest';
import { schema } from '../../subgraphs/wachttijden/index.ts';

const VAN_GRAPHQL = new Set(['Boolean', 'Float', 'ID', 'Int', 'String', '_Any', '_Entity', '_Service']);
const TYPEN = Object.values(schema.getTypeMap()).filter(({ name }) => !name.startsWith('__') && !VAN_GRAPHQL.has(name));

it('elk type, veld, argument en elke waarde heeft een uitleg', () => {
  const zonder: string[] = [];
  const kijk = (plek: string, { description }: { description?: string | null | undefined }) => {
    if (!description?.trim()) zonder.push(plek);
  };
  for (const type of TYPEN) {
    kijk(type.name, type);
    if (isEnumType(type)) for (const waarde of type.getValues()) kijk(`${type.name}.${waarde.name}`, waarde);
    if (!isObjectType(type) && !isInputObjectType(type)) continue;
    for (const veld of Object.values(type.getFields()).filter(({ name }) => !name.startsWith('_'))) {
      kijk(`${type.name}.${veld.name}`, veld);
      if ('args' in veld) for (const arg of veld.args) kijk(`${type.name}.${veld.name}(${arg.name})`, arg);
    }
  }
  expect(zonder).toEqual([]);
  expect(TYPEN.length).toBeGreaterThan(20);
});

it('wat bij een entiteit van een ander hoort, mag leeg zijn: valt deze subgraph weg, dan blijft de rest staan', () => {
  for (const naam of ['Aanbod', 'School']) {
    const type = schema.getType(naam);
    if (!isObjectType(type)) throw new Error(`${naam} ontbreekt`);
    const velden = Object.values(type.getFields()).map((veld) => [veld.name, String(veld.type)]);
    expect(velden).toEqual([
      ['id', 'ID!'],
      ['wachttijd', 'Wachttijd'],
      ['wachttijdverloop', '[Wachttijdmeting!]'],
    ]);
  }
});
