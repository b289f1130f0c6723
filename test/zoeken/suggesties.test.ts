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

  test('noemt ook een naam die het woord in het midden heeft, en geen namen uit Voorbeeldstad', async () => {
    const { data } = await gateway.vraag<any>(
      '{ suggesties(begin: "weizi", first: 20) { soort tekst recordsoort } alles: suggesties(begin: "de", first: 20) { tekst id soort } }',
    );
    expect(data.suggesties.map(({ tekst }: any) => tekst)).toContain('Duurzaamheidscentrum Weizigt');
    const ids = data.alles.filter(({ soort }: any) => soort === 'NAAM').map(({ id }: any) => id);
    expect(await gateway.db.prisma.document.count({ where: { id: { in: ids }, herkomst: 'VOORBEELD' } })).toBe(0);
  });
});
