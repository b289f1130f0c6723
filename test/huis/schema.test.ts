import { isEnumType, isInputObjectType, isInterfaceType, isObjectType } from 'graphql';
import { describe, expect, test } from 'vitest';
import { apiSchema } from '../../gateway/api-schema.ts';
import { laadAlle } from '../../gateway/onderdelen.ts';
import { leesSupergraph, stelSamen } from '../../gateway/samenstellen.ts';

describe('het schema', () => {
  test('alles wat een gebruiker ziet, heeft een korte uitleg', async () => {
    const schema = apiSchema(await leesSupergraph());
    const zonder: string[] = [];
    const kijk = (naam: string, uitleg: string | null | undefined) => {
      if (!uitleg || uitleg.trim().length < 5) zonder.push(naam);
    };
    for (const type of Object.values(schema.getTypeMap())) {
      if (type.name.startsWith('__') || ['String', 'Int', 'Float', 'Boolean', 'ID'].includes(type.name)) continue;
      kijk(type.name, type.description);
      if (isEnumType(type))
        for (const waarde of type.getValues()) kijk(`${type.name}.${waarde.name}`, waarde.description);
      if (isInputObjectType(type) || isObjectType(type) || isInterfaceType(type)) {
        for (const veld of Object.values(type.getFields())) {
          kijk(`${type.name}.${veld.name}`, veld.description);
          for (const arg of 'args' in veld ? veld.args : [])
            kijk(`${type.name}.${veld.name}(${arg.name})`, arg.description);
        }
      }
    }
    expect(zonder).toEqual([]);
  });

  test('de subgraphs passen bij elkaar en de vastgelegde supergraph is bij', async () => {
    expect(stelSamen(await laadAlle()).supergraph).toBe(await leesSupergraph());
  });

  test('elk hoofdveld mag leeg zijn: één fout neemt de rest van het antwoord niet mee', async () => {
    const velden = Object.values(
      apiSchema(await leesSupergraph())
        .getQueryType()
        ?.getFields() ?? {},
    );
    expect(velden.length).toBeGreaterThan(20);
    expect(velden.filter((veld) => String(veld.type).endsWith('!')).map((veld) => veld.name)).toEqual([]);
  });

  test('een veld dat een andere subgraph vult, mag leeg zijn', async () => {
    const schema = apiSchema(await leesSupergraph());
    const velden = [
      ['Aanbod', 'wachttijd'],
      ['Aanbod', 'wachttijdverloop'],
      ['Aanbod', 'scholen'],
      ['School', 'wijk'],
      ['School', 'bestuur'],
      ['School', 'wachttijd'],
      ['School', 'activiteiten'],
      ['Wijk', 'scholen'],
      ['Wijk', 'activiteiten'],
      ['Organisatie', 'scholen'],
      ['Organisatie', 'activiteiten'],
      ['Activiteit', 'wijken'],
      ['Activiteit', 'themas'],
      ['Activiteit', 'aanbieders'],
    ] as const;
    for (const [type, veld] of velden) {
      const soort = schema.getType(type);
      const uitkomst = isObjectType(soort) ? String(soort.getFields()[veld]?.type) : 'geen type';
      expect(uitkomst, `${type}.${veld}`).not.toMatch(/!$|^undefined$|geen type/);
    }
  });
});
