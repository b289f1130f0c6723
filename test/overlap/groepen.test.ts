import { describe, expect, test } from 'vitest';
import { groepeer } from '../../search/dubbelingen/index.ts';
import { groepeerAlles, NOOIT } from '../../search/overlap/groepen.ts';
import { allerlei, dobbelsteen, groepen, maak, vind, woorden } from './kit.ts';

describe('groepen van wat hetzelfde biedt', () => {
  test('hebben minstens twee aanbieders', async () => {
    expect(await groepen([maak({ id: 'a', van: 'p' }), maak({ id: 'b', van: 'p' })])).toEqual([]);
    expect(
      await groepen([maak({ id: 'a', van: 'p' }), maak({ id: 'b', van: 'p' }), maak({ id: 'c', van: 'q' })]),
    ).toEqual([['a', 'b', 'c']]);
  });

  test('hebben alleen leden die onderling vergelijkbaar zijn: twee wijken komen niet samen door wat voor de hele stad is', async () => {
    const records = [maak({ id: 'a' }), maak({ id: 'b', wijken: ['WK2'] }), maak({ id: 'c', wijken: [] })];
    expect(await groepen(records, { minimum: 40 })).toEqual([['a', 'c']]);
  });

  test('missen een overlap niet doordat een aanbieder nog iets heeft dat er veel op lijkt', async () => {
    const een = maak({ id: 'a', van: 'p', woorden: woorden('durven grens pesten robot techniek bouwen') });
    const twee = maak({ id: 'b', van: 'p', woorden: woorden('robot techniek bouwen solderen lijmen zagen') });
    const ander = maak({ id: 'c', woorden: woorden('durven grens pesten vriend opkomen praten') });
    expect(await groepen([een, twee, ander], { minimum: 90 })).toEqual([['a', 'c']]);
    expect(await groepen([een, twee, ander], { minimum: 70 })).toEqual([['a', 'b', 'c']]);
  });

  test('hangen niet af van de volgorde van de records, ook de zinnen en percentages niet', async () => {
    for (const zaad of [1, 2, 3]) {
      const records = allerlei(80, zaad);
      const gewoon = await vind(records);
      expect(gewoon.groepen.length).toBeGreaterThan(3);
      expect(await vind(records.toReversed())).toEqual(gewoon);
    }
  });

  test('veranderen niet door een record dat er niets mee te maken heeft', async () => {
    const records = allerlei(80, 4);
    const los = maak({ id: 'aaa', themas: ['iets-anders'], woorden: woorden('durven grens pesten lezen') });
    expect(await vind([los, ...records])).toEqual(await vind(records));
  });

  test('hebben gemiddeld minstens het gevraagde percentage; hoger vragen geeft nooit een groep die lager zit', async () => {
    const records = allerlei(80, 5);
    for (const minimum of [40, 60, 80, 95]) {
      for (const groep of (await vind(records, { minimum })).groepen) {
        expect(groep.percentage).toBeGreaterThanOrEqual(minimum);
        expect(groep.aanbieders).toBeGreaterThanOrEqual(2);
        expect(groep.leden.length).toBeGreaterThanOrEqual(2);
      }
    }
  });

  test('staan op volgorde van het aantal aanbieders, en dan van het percentage', async () => {
    const gevonden = (await vind(allerlei(120, 6))).groepen.map(({ aanbieders, percentage }) => [
      aanbieders,
      percentage,
    ]);
    const opVolgorde = gevonden.toSorted(([a = 0, p = 0], [b = 0, q = 0]) => b - a || q - p);
    expect(gevonden).toEqual(opVolgorde);
  });

  test('zijn dezelfde als die van dubbelingen, die dezelfde regel volgt', () => {
    for (let zaad = 1; zaad <= 20; zaad++) {
      const getal = dobbelsteen(zaad);
      const aantal = 30;
      const waarden = new Float32Array(aantal * aantal).fill(NOOIT);
      const paren: { a: number; b: number; kans: number }[] = [];
      const nooit: [number, number][] = [];
      for (let a = 0; a < aantal; a++) {
        for (let b = a + 1; b < aantal; b++) {
          if (getal() < 0.3) nooit.push([a, b]);
          else {
            const kans = getal();
            paren.push({ a, b, kans });
            waarden[a * aantal + b] = kans;
            waarden[b * aantal + a] = kans;
          }
        }
      }
      const anders = Map.groupBy([...groepeer(aantal, paren, { minimum: 0.6, nooit })].entries(), ([, groep]) => groep);
      const verwacht = [...anders.values()].map((groep) => groep.map(([nr]) => nr)).filter(({ length }) => length > 1);
      const gevonden = groepeerAlles({ aantal, waarden }, 0.6);
      expect(gevonden.sort(([a = 0], [b = 0]) => a - b)).toEqual(verwacht.sort(([a = 0], [b = 0]) => a - b));
      expect(gevonden.length).toBeGreaterThan(2);
    }
  });
});

describe('te veel om alles te vergelijken', () => {
  const records = allerlei(200, 7).map((record) => ({ ...record, themas: record.themas.slice(0, 1) }));

  test('vergelijkt eerst alleen binnen hetzelfde belangrijkste thema, en zegt dat', async () => {
    const klein = await vind(records, { grenzen: { samen: 150, perBlok: 150 } });
    expect(klein.beperkingen).toEqual([expect.stringContaining('hetzelfde belangrijkste thema')]);
    // Elk record heeft hier maar één thema: dan laat deze stap niets weg.
    expect(klein.groepen).toEqual((await vind(records)).groepen);
  });

  test('zegt hoeveel records niet vergeleken zijn als ook verder verdelen niet helpt', async () => {
    const gelijk = Array.from({ length: 12 }, () => maak());
    const { groepen, beperkingen } = await vind(gelijk, { grenzen: { samen: 10, perBlok: 10 } });
    expect(groepen).toEqual([]);
    expect(beperkingen.at(-1)).toBe(
      '12 records zijn niet vergeleken: het zijn er te veel. Kies een wijk of leeftijdsgroep.',
    );
  });

  test('zegt niets als alles vergeleken is', async () => {
    expect((await vind(records)).beperkingen).toEqual([]);
  });
});

test('records zonder aanbieder of thema worden geteld: daarvan is niet te zeggen of zij overlappen', async () => {
  const { groepen, zonderAanbieder, zonderThema } = await vind([
    maak(),
    maak({ aanbieders: [] }),
    maak({ themas: [] }),
  ]);
  expect({ groepen, zonderAanbieder, zonderThema }).toEqual({ groepen: [], zonderAanbieder: 1, zonderThema: 1 });
});
