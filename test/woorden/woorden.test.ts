import { describe, expect, it } from 'vitest';
import { normaliseer } from '../../search/woorden/normaliseer.ts';
import { LANGSTE_WOORD, woordenIn } from '../../search/woorden/woorden.ts';

const woorden = (tekst: string) => woordenIn(tekst).map(({ woord }) => woord);

describe('normaliseren', () => {
  it.each([
    ['Café', 'cafe'],
    ['COÖRDINATOR', 'coordinator'],
    ['cafe\u0301', 'cafe'],
    ['Ĳsland', 'ijsland'],
    ['baby’s', "baby's"],
    ['“Hallo”', '"hallo"'],
    ['Straße', 'strasse'],
    ['Ørsted', 'orsted'],
    ['sport\u00adclub', 'sportclub'],
    ['ﬁets', 'fiets'],
    ['', ''],
  ])('%s wordt %s', (tekst, verwacht) => expect(normaliseer(tekst)).toBe(verwacht));
});

describe('een tekst valt uiteen in woorden', () => {
  it.each<[string, string[]]>([
    ['Hulp bij huiswerk, elke dag.', ['hulp', 'bij', 'huiswerk', 'elke', 'dag']],
    ["IB'er, BPO'ers en baby's", ['ib', 'bpo', 'en', 'baby']],
    ['de IB-er en BPO-ers', ['de', 'ib', 'en', 'bpo']],
    ["zorgcoördinator's", ['zorgcoordinator']],
    ["foto’s en taxi'tje", ['foto', 'en', 'taxi']],
    ["zo'n O'Neill", ["zo'n", 'oneill']],
    ["'s avonds", ['s', 'avonds']],
    ['ok-coach', ['ok', 'coach', 'okcoach']],
    ['okcoach', ['okcoach']],
    ['ouder-kindcoach', ['ouder', 'kindcoach', 'ouderkindcoach']],
    ['onderwijs-zorgarrangement', ['onderwijs', 'zorgarrangement', 'onderwijszorgarrangement']],
    ['po-vo', ['po', 'vo', 'povo']],
    ['R-Newt', ['r', 'newt', 'rnewt']],
    ['10-14 jaar', ['10', '14', 'jaar']],
    ['12-jarige', ['12', 'jarige', '12jarige']],
    ['school- en kindtraject', ['school', 'en', 'kindtraject']],
    ['W&T', ['w', 't', 'wt']],
    ['M@ZL', ['m', 'zl', 'mzl']],
    ['info@school.nl', ['info', 'school', 'nl']],
    ['(V)SO', ['vso', 'so']],
    ['S(B)O', ['sbo', 'so']],
    ['(V)SO-school', ['vso', 'so', 'school', 'vsoschool', 'soschool']],
    ['leerling(en)', ['leerlingen', 'leerling']],
    ['ouder(s)/verzorger(s)', ['ouders', 'ouder', 'verzorgers', 'verzorger']],
    ['school (havo)', ['school', 'havo']],
    ['po/vo', ['po', 'vo']],
    ['m.b.o. en o.a.', ['mbo', 'en', 'oa']],
    ['3,5 weken', ['3,5', 'weken']],
    ['groep 3, 4 en 5.', ['groep', '3', '4', 'en', '5']],
    ['12+', ['12']],
    ['zorg🙂school\u0000klas\ttaal', ['zorg', 'school', 'klas', 'taal']],
    ['a-b-c-d-e', ['a', 'b', 'c', 'd', 'e']],
    ['', []],
    [' ... --- ((( ', []],
  ])('%s', (tekst, verwacht) => expect(woorden(tekst)).toEqual(verwacht));

  it('elk met zijn plek in de tekst zoals die geschreven is', () => {
    const tekst = 'Één ok-coach (V)SO in café’s';
    for (const { tekst: geschreven, van, tot } of woordenIn(tekst)) expect(tekst.slice(van, tot)).toBe(geschreven);
    expect(woordenIn('De ok-coach').slice(1)).toEqual([
      { tekst: 'ok', woord: 'ok', van: 3, tot: 5 },
      { tekst: 'coach', woord: 'coach', van: 6, tot: 11 },
      { tekst: 'ok-coach', woord: 'okcoach', van: 3, tot: 11 },
    ]);
  });

  it('ook als hij heel lang is', () => {
    expect(woorden('zorg '.repeat(20_000))).toHaveLength(20_000);
    expect(woorden('a'.repeat(5000))).toEqual(['a'.repeat(LANGSTE_WOORD)]);
    for (const stuk of ['(', "a'", 'a-', '(a)', '1,', 'a.', '-', 'é']) {
      expect(woordenIn(stuk.repeat(20_000)).every(({ woord }) => woord.length <= LANGSTE_WOORD)).toBe(true);
    }
  });
});
