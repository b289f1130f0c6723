import { describe, expect, test } from 'vitest';
import { filterVan } from '../../search/meilisearch/filter.ts';
import { instellingenVoor, verschil } from '../../search/meilisearch/instellingen.ts';
import { naambeginnen, naamsleutel } from '../../search/meilisearch/naam.ts';
import { inBrokken } from '../../search/meilisearch/schrijven.ts';
import { eenVan, en, geenVan, of, waarde } from '../../search/meilisearch/voorwaarde.ts';
import { zoekwoorden } from '../../search/meilisearch/zoekwoorden.ts';
import type { Zoekopdracht } from '../../search/zoekmachine.ts';
import { groep, opdracht } from './opdracht.ts';

describe('een voorwaarde', () => {
  test('die al vaststaat, maakt het filter korter', () => {
    expect(en([true, 'a', true])).toBe('a');
    expect(en(['a', false])).toBe(false);
    expect(of([false, 'a'])).toBe('a');
    expect(of(['a', true])).toBe(true);
    expect(en([])).toBe(true);
    expect(of([])).toBe(false);
  });

  test('staat tussen haakjes als er meer zijn', () => {
    expect(en(['a', of(['b', 'c'])])).toBe('(a) AND ((b) OR (c))');
  });

  test('op een lege lijst is niets, en zonder een lege lijst is alles', () => {
    expect(eenVan('veld', [])).toBe(false);
    expect(geenVan('veld', [])).toBe(true);
  });

  test.each([
    ['gewoon', '"gewoon"'],
    ['zeg "ja"', '"zeg \\u{22}ja\\u{22}"'],
    ['eind\\', '"eind\\u{5c}"'],
    ["'t", '"\'t"'],
    ['\ud800', '"\ufffd"'],
  ])('schrijft %j zo dat het een waarde blijft', (tekst, verwacht) => {
    expect(waarde(tekst)).toBe(verwacht);
  });
});

describe('het filter', () => {
  const filter = ({ keuze, ...delen }: Partial<Zoekopdracht>, soort: 'AANBOD' | 'SCHOOL' = 'AANBOD') =>
    filterVan(opdracht({ ...delen, keuze: { trede: 'JEUGDHULP', ...keuze } }), soort);

  test('laat zonder trede alleen toe wat voor iedereen is, en met een trede ook wat daaronder is', () => {
    expect(filterVan(opdracht(), 'AANBOD')).toBe('vanafTrede IS NULL');
    expect(filter({ keuze: { trede: 'BASIS_PLUS' } })).toBe(
      '(vanafTrede IS NULL) OR (vanafTrede IN ["BASIS", "BASIS_PLUS"])',
    );
  });

  test('is er niet als er niets gevraagd is door wie alles ziet', () => {
    expect(filter({})).toBe(true);
  });

  test('laat een index weg waarin niets kan passen', () => {
    expect(filter({ keuze: { soort: ['SCHOOL'] } })).toBe(false);
    expect(filter({ keuze: { soort: ['SCHOOL'] } }, 'SCHOOL')).toBe(true);
    expect(filter({ groepen: [groep([])] })).toBe(false);
  });

  test('zet vormen van één term samen', () => {
    expect(filter({ groepen: [groep(['angst', '+angst'])] })).toBe('termen IN ["angst", "+angst"]');
    expect(filter({ groepen: [groep(['angst', '+faal +angst'])] })).toBe(
      '(termen IN ["angst"]) OR ((termen IN ["+faal"]) AND (termen IN ["+angst"]))',
    );
  });

  test('noemt alleen wat bij de soort van de index hoort', () => {
    const keuze = { zonder: [{ soort: 'SCHOOL', id: 'a' } as const], wijk: { codes: ['WK1'], gebieden: [] } };
    expect(filter({ keuze })).toBe('wijken IN ["WK1"]');
    expect(filter({ keuze }, 'SCHOOL')).toBe('(wijken IN ["WK1"]) AND (id NOT IN ["a"])');
  });
});

describe('de zoekwoorden', () => {
  test('zijn van elke groep de beste vorm, de zwaarste groep eerst', () => {
    const groepen = [
      groep(['sport', 'bewegen']),
      groep(['judo', 'karate'], { gewicht: 3 }),
      groep(['+vecht +sport'], { gewicht: 2 }),
    ];
    expect(zoekwoorden(groepen)).toBe('judo +vecht +sport sport');
  });

  test('zijn er hoogstens tien', () => {
    const groepen = Array.from({ length: 12 }, (_, nr) => groep([`woord${nr}`], { gewicht: 12 - nr }));
    expect(zoekwoorden(groepen).split(' ')).toEqual(groepen.slice(0, 10).map(({ woorden }) => woorden));
  });

  test('zijn nooit een opdracht aan Meilisearch', () => {
    expect(
      zoekwoorden([groep(['"judo']), groep(['-karate']), groep(['#JEUGD-SPORT']), { ...groep([]), vormen: [] }]),
    ).toBe('#JEUGD-SPORT');
  });
});

test('een naam wordt vergeleken zonder hoofdletters, accenten en dubbele spaties', () => {
  expect(naamsleutel('  Éénhoorn   Sport ')).toBe('eenhoorn sport');
  expect(naamsleutel('x'.repeat(2_000)).length).toBe(100);
});

test('een naam begint bij elk van zijn woorden', () => {
  expect(naambeginnen("'t Huis (van Sara)")).toEqual(['t huis (van sara)', 'huis (van sara)', 'van sara)', 'sara)']);
  expect(naambeginnen('!')).toEqual([]);
});

describe('brokken', () => {
  test('zijn niet langer dan duizend regels', () => {
    const regels = Array.from({ length: 2_001 }, (_, nr) => String(nr));
    expect(inBrokken(regels).map(({ length }) => length)).toEqual([1_000, 1_000, 1]);
    expect(inBrokken(regels).flat()).toEqual(regels);
  });

  test('zijn niet groter dan mag, behalve om één te grote regel', () => {
    expect(inBrokken(['aaa', 'bb', 'c', 'dddddddd', 'e'], 6)).toEqual([['aaa', 'bb', 'c'], ['dddddddd'], ['e']]);
    expect(inBrokken([])).toEqual([]);
  });
});

describe('instellingen', () => {
  const gewenst = instellingenVoor({ ggz: ['zorg'] });

  test('die gelijk zijn, hoeven niet gestuurd, ook niet in een andere volgorde', () => {
    expect(verschil(gewenst, structuredClone(gewenst))).toEqual({});
    expect(verschil(gewenst, { ...gewenst, nonSeparatorTokens: ['#', '+', '='] })).toEqual({});
  });

  test('die anders zijn wel, en alleen die', () => {
    expect(verschil(gewenst, { ...gewenst, synonyms: {} })).toEqual({ synonyms: { ggz: ['zorg'] } });
    const omgekeerd = gewenst.rankingRules?.toReversed() ?? [];
    expect(verschil(gewenst, { ...gewenst, rankingRules: omgekeerd })).toEqual({ rankingRules: gewenst.rankingRules });
  });

  test('houden niet meer synoniemen dan Meilisearch leest', () => {
    const veel = Array.from({ length: 60 }, (_, nr) => `woord${nr}`);
    expect(instellingenVoor({ ggz: veel }).synonyms?.['ggz']).toEqual(veel.slice(0, 50));
  });
});
