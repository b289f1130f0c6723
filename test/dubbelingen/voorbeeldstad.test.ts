import { describe, expect, it } from 'vitest';
import { meetSteden, zoekInStart } from '../../bench/dubbelingen/stad.ts';
import { maakStadsrijen } from '../../bench/dubbelingen/stadsrijen.ts';

describe('dubbelingen die in Voorbeeldstad zijn gezet', () => {
  it('zijn met hetzelfde zaad dezelfde', async () => {
    const [een, twee, ander] = await Promise.all([maakStadsrijen(60, 1), maakStadsrijen(60, 1), maakStadsrijen(60, 2)]);
    expect(twee).toEqual(een);
    expect(ander.dubbel).not.toEqual(een.dubbel);
  });

  it('worden per soort bijna allemaal gevonden, en wat er alleen op lijkt bijna nooit', async () => {
    const uitslagen = await meetSteden([
      [60, 1],
      [60, 2],
      [600, 1],
      [600, 2],
    ]);
    expect(uitslagen.map(({ soort }) => soort)).toEqual(['AANBOD', 'ORGANISATIE', 'SCHOOL', 'ACTIVITEIT']);
    for (const { soort, f1, echt, vergist, bijna } of uitslagen) {
      expect(echt, soort).toBeGreaterThan(1);
      expect(f1, soort).toBeGreaterThanOrEqual(0.97);
      expect(bijna, soort).toBeGreaterThan(1);
      expect(vergist / bijna, soort).toBeLessThan(0.02);
    }
  });
});

it('in de startgegevens staat niets dubbel, en er wordt niets voor dubbel aangezien', async () => {
  expect(await zoekInStart()).toEqual([]);
});
