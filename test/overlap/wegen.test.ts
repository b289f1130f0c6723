import { describe, expect, test } from 'vitest';
import { parenOnder } from '../../search/overlap/paren.ts';
import type { Overlaprecord } from '../../search/overlap/vormen.ts';
import { GEWICHT } from '../../search/overlap/wegen.ts';
import { allerlei, maak, NAMEN, woorden } from './kit.ts';

const paar = (a: Overlaprecord, b: Overlaprecord) => parenOnder([a, b], { namen: NAMEN, minimum: 0, aantal: 1 })[0];
const reden = (a: Overlaprecord, b: Overlaprecord, deel: string) =>
  paar(a, b)?.redenen.find((een) => een.deel === deel);

describe('wat vergeleken wordt', () => {
  test('niet twee records van dezelfde aanbieder, of van delen van één organisatie', () => {
    expect(paar(maak({ van: 'p' }), maak({ van: 'p' }))).toBeUndefined();
    const deel = (id: string) => [{ id, familie: 'gemeente' }];
    expect(paar(maak({ aanbieders: deel('sport') }), maak({ aanbieders: deel('wijkteam') }))).toBeUndefined();
    expect(paar(maak({ aanbieders: [] }), maak())).toBeUndefined();
  });

  test.each([
    ['een ander thema', { themas: ['vve'] }],
    ['een andere wijk', { wijken: ['WK2'] }],
    ['een andere gemeente', { gemeenten: ['Zwijndrecht'], wijken: [] }],
    ['een andere regio', { regio: 'VPR' as const, gemeenten: [], wijken: [] }],
    ['andere leeftijden', { leeftijdVan: 13, leeftijdTot: 16, onderwijssoorten: [] }],
    [
      'een leeftijd die niet bij het onderwijs past',
      { leeftijdVan: null, leeftijdTot: null, onderwijssoorten: ['MBO' as const] },
    ],
    ['een andere soort onderwijs', { onderwijssoorten: ['VO' as const], leeftijdVan: 10, leeftijdTot: 14 }],
    ['een andere doelgroep', { voorWie: ['OUDER' as const] }],
  ])('niet: %s', (_wat, anders) => {
    expect(paar(maak(), maak(anders))).toBeUndefined();
  });

  test('wel: dezelfde wijk, of een van beide voor het hele gebied of een groter gebied', () => {
    expect(paar(maak(), maak())?.percentage).toBe(100);
    const breed = paar(maak(), maak({ wijken: [] }))?.percentage ?? 0;
    const regio = paar(maak(), maak({ wijken: [], gemeenten: [], regio: 'ZHZ' }))?.percentage ?? 0;
    expect(breed).toBeLessThan(100);
    expect(regio).toBeLessThan(breed);
    expect(regio).toBeGreaterThan(90);
  });
});

describe('het percentage', () => {
  test('telt wat onbekend is niet voor en niet tegen, en zegt dat er minder zeker is', () => {
    const zonder = { leeftijdVan: null, leeftijdTot: null, kosten: 'ONBEKEND' as const };
    const gelijk = paar(maak(), maak(zonder));
    expect(gelijk?.percentage).toBe(100);
    expect(gelijk?.zekerheid).toBe(100 - GEWICHT.LEEFTIJD - GEWICHT.KOSTEN);
    expect(reden(maak(), maak(zonder), 'LEEFTIJD')).toMatchObject({
      percentage: null,
      tekst: 'Van één is de leeftijd niet bekend.',
    });
  });

  test('is lager bij een ander belangrijkste thema, en bij alleen een hoofdthema nog lager', () => {
    const hoogte = (themas: string[]) =>
      paar(maak({ themas: ['weerbaarheid', 'gevoel'] }), maak({ themas }))?.percentage ?? 0;
    expect(hoogte(['weerbaarheid', 'gevoel'])).toBe(100);
    expect(hoogte(['vve', 'weerbaarheid'])).toBeLessThan(hoogte(['weerbaarheid', 'vve']));
    expect(hoogte(['gevoel'])).toBeLessThan(hoogte(['vve', 'weerbaarheid']));
  });

  test('kijkt of zeldzame woorden gedeeld zijn, en niet of er veel woorden zijn', () => {
    const anders = maak({ woorden: woorden('computer bouwen robot techniek solderen') });
    expect(reden(maak(), anders, 'DOEL')).toMatchObject({
      percentage: 0,
      tekst: 'Naam, doel en omschrijving verschillen.',
    });
    expect(reden(maak(), maak(), 'DOEL')?.tekst).toMatch(
      /^Naam, doel en omschrijving lijken veel op elkaar, met woorden als durven, /,
    );
    expect(reden(maak(), maak({ woorden: woorden('durven') }), 'DOEL')?.percentage).toBeNull();
  });

  test('telt een activiteit niet aan dat zij geen niveau van ondersteuning heeft', () => {
    const activiteit = { soort: 'ACTIVITEIT' as const, niveau: null };
    const gelijk = paar(maak(activiteit), maak(activiteit));
    expect(gelijk).toMatchObject({ percentage: 100, zekerheid: 100 });
    expect(gelijk?.redenen.map(({ deel }) => deel)).not.toContain('NIVEAU');
  });

  test('ligt tussen 0 en 100, en is heen en terug hetzelfde, met dezelfde redenen', () => {
    const records = allerlei(60, 1);
    let gezien = 0;
    for (const [nr, a] of records.entries()) {
      for (const b of records.slice(nr + 1)) {
        const [heen, terug] = [paar(a, b), paar(b, a)];
        expect(terug && { ...terug, a: '', b: '' }).toEqual(heen && { ...heen, a: '', b: '' });
        if (!heen) continue;
        gezien++;
        expect(heen.percentage).toBeGreaterThanOrEqual(0);
        expect(heen.percentage).toBeLessThanOrEqual(100);
        expect(heen.zekerheid).toBeGreaterThanOrEqual(GEWICHT.THEMA + GEWICHT.GEBIED);
        expect(heen.zekerheid).toBeLessThanOrEqual(100);
      }
    }
    expect(gezien).toBeGreaterThan(100);
  });

  test('heeft gewichten die samen 100 zijn', () => {
    expect(Object.values(GEWICHT).reduce((som, gewicht) => som + gewicht)).toBe(100);
  });
});
