import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { fouteVelden } from '../../bench/relevantie/begrip.ts';
import { gemiddeld, ndcg, recall } from '../../bench/relevantie/maten.ts';
import { graden, leesVragen, maakWijzer } from '../../bench/relevantie/vragen.ts';
import { zoekerVan } from '../../search/dienst.ts';
import { type TestDatabase, testDatabase } from '../kit/database.ts';

let db: TestDatabase;
beforeAll(async () => {
  db = await testDatabase('vol');
});
afterAll(() => db.sluit());

/** De maten van `npm run relevantie`, over alle vragen van een bestand. */
async function meet(bestand: string) {
  const zoeker = zoekerVan(db.prisma);
  const kennis = await zoeker.kennis();
  const wijs = await maakWijzer(db.prisma);
  const uit = { ndcg: [] as number[], recall: [] as number[], leeg: [] as number[], begrepen: [] as number[] };
  for (const vraag of await leesVragen(path.join(import.meta.dirname, bestand))) {
    const { treffers, gelezen } = await zoeker.zoek({
      vraag: vraag.vraag,
      keuze: { soort: ['AANBOD', 'SCHOOL', 'ACTIVITEIT', 'ORGANISATIE'] },
      zonder: [],
      sortering: 'RELEVANTIE',
      facetten: [],
      vanaf: 0,
      aantal: 20,
    });
    const gevonden = treffers.map(({ soort, id }) => `${soort} ${id}`);
    const oordelen = graden(vraag, wijs);
    uit.begrepen.push(fouteVelden(vraag, gelezen, kennis).length === 0 ? 1 : 0);
    if (oordelen.size === 0) uit.leeg.push(gevonden.length === 0 ? 1 : 0);
    else {
      uit.ndcg.push(ndcg(gevonden, oordelen));
      uit.recall.push(recall(gevonden, oordelen) ?? 1);
    }
  }
  return uit;
}

describe.each([
  { bestand: 'vragen.json', volgorde: 0.88, gevonden: 0.95 },
  { bestand: 'vragen-tweede.json', volgorde: 0.86, gevonden: 0.95 },
  // Gemaakt toen het zoeken klaar was, en daarna maar een beetje gebruikt: dit komt het dichtst bij een vraag die nog niemand heeft gezien.
  { bestand: 'vragen-derde.json', volgorde: 0.81, gevonden: 0.88 },
])('op de beoordeelde vragen van $bestand', ({ bestand, volgorde, gevonden }) => {
  test('komt het goede antwoord vooraan, ontbreekt er weinig, en wordt de vraag begrepen', async () => {
    const uit = await meet(bestand);
    expect(uit.ndcg.length).toBeGreaterThan(60);
    expect(gemiddeld(uit.ndcg)).toBeGreaterThanOrEqual(volgorde);
    expect(gemiddeld(uit.recall)).toBeGreaterThanOrEqual(gevonden);
    expect(gemiddeld(uit.begrepen)).toBeGreaterThanOrEqual(0.95);
    expect(uit.leeg.length).toBeGreaterThan(0);
    expect(gemiddeld(uit.leeg)).toBe(1);
  });
});

describe('de maten', () => {
  const oordelen = new Map([
    ['a', 3],
    ['b', 2],
    ['c', 1],
  ]);

  test('nDCG is 1 voor de beste volgorde, lager voor een slechtere, en 0 voor niets', () => {
    expect(ndcg(['a', 'b', 'c'], oordelen)).toBe(1);
    expect(ndcg(['c', 'b', 'a'], oordelen)).toBeLessThan(ndcg(['b', 'a', 'c'], oordelen));
    expect(ndcg([], oordelen)).toBe(0);
  });

  test('recall telt wat goed is (graad 2 en 3) bij de eerste zoveel', () => {
    expect(recall(['a', 'x', 'y'], oordelen)).toBe(0.5);
    expect(recall(['x', 'a', 'b'], oordelen, 2)).toBe(0.5);
    expect(recall(['a'], new Map([['c', 1]]))).toBeUndefined();
  });
});
