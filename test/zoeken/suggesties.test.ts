import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type TestGateway, testGateway } from '../kit/gateway.ts';

let gateway: TestGateway;
beforeAll(async () => {
  gateway = await testGateway();
});
afterAll(() => gateway.stop());

describe('aanvullen', () => {
  test('geeft thema’s, namen en woorden, elk één keer', async () => {
    const { data } = await gateway.vraag<any>('{ suggesties(begin: "thuisz") { soort tekst id aantal } }');
    const teksten = data.suggesties.map(({ tekst }: any) => tekst);
    expect(data.suggesties).toContainEqual({ soort: 'THEMA', tekst: 'Thuiszitten', id: 'thuiszitten', aantal: null });
    expect(new Set(teksten).size).toBe(teksten.length);
  });

  const woorden = async (begin: string): Promise<string[]> => {
    const { data } = await gateway.vraag<any>(
      'query ($b: String!) { suggesties(begin: $b, first: 20) { soort tekst } }',
      {
        b: begin,
      },
    );
    return data.suggesties.filter(({ soort }: any) => soort === 'WOORD').map(({ tekst }: any) => tekst);
  };

  test('toont woorden en geen stammen', async () => {
    expect(await woorden('opvo')).toContain('opvoeden');
    expect(await woorden('opvo')).not.toContain('opvoed');
    expect(await woorden('onderpr')).toContain('onderpresteren');
  });

  test('gaat verder waar geknipt is, met één spatie, en niet als het eind eruit is geknipt', async () => {
    expect(await woorden('mijn zoon heet Zebulon en heeft dysl')).toContain('mijn zoon en heeft dyslexie');
    expect(await woorden('dyslexie 0612345678')).toEqual([]);
    expect(await woorden('mijn zoon heet Zebulon')).toEqual([]);
  });

  test('noemt ook een naam die het woord in het midden heeft, en geen namen uit Voorbeeldstad', async () => {
    const { data } = await gateway.vraag<any>(
      '{ suggesties(begin: "weizi", first: 20) { soort tekst recordsoort } alles: suggesties(begin: "de", first: 20) { tekst id soort } }',
    );
    expect(data.suggesties.map(({ tekst }: any) => tekst)).toContain('Duurzaamheidscentrum Weizigt');
    const ids = data.alles.filter(({ soort }: any) => soort === 'NAAM').map(({ id }: any) => id);
    expect(await gateway.db.prisma.document.count({ where: { id: { in: ids }, herkomst: 'VOORBEELD' } })).toBe(0);
  });
});
