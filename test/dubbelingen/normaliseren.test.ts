import { describe, expect, test } from 'vitest';
import { vergelijkDatums } from '../../search/dubbelingen/datum.ts';
import { afstand, jaroWinkler } from '../../search/dubbelingen/gelijkenis.ts';
import type { Soort } from '../../search/dubbelingen/index.ts';
import { isotoon } from '../../search/dubbelingen/isotoon.ts';
import { normaliseerWaarde } from '../../search/dubbelingen/normaliseer.ts';

const tekst = (soort: Soort, invoer: string) => normaliseerWaarde(soort, invoer)?.tekst;

test.each<[Soort, string, string]>([
  ['naam', 'Stichting Café De Brug B.V.', 'cafe de brug bv'],
  ['naam', 'R.K. Basisschool De Rank', 'RK basisschool de Rank'],
  ['naam', "Kindcentrum 't Eimink", 'kindcentrum ’t Eimink'],
  ['telefoon', '+31 (0)78 612 34 56', '0786123456'],
  ['telefoon', '0031-78-6123456', '078 - 612 34 56'],
  ['telefoon', '1-312-555-0100', '(312) 555-0100'],
  ['adres', 'Oostendestraat 4A', 'Oostendestraat 4-A'],
  ['adres', 'Cort van der Lindenstr 1', 'Cort van der Lindenstraat 1'],
  ['adres', 'Maasstraat 202, 3313 CR Dordrecht', 'Maasstraat 202 3313CR'],
  ['adres', '1234 W. Main Street', '1234 West Main St'],
  ['postcode', '3313 cr', '3313CR'],
  ['datum', '24-6-1971', '1971-06-24'],
  ['datum', '19710624', '24/06/1971'],
  ['url', 'https://www.wantijschool.nl/', 'wantijschool.nl'],
  ['url', 'http://wantijschool.nl/index.html?bron=1', 'www.wantijschool.nl'],
  ['code', '18 MO 00', '18mo00'],
])('als %s is "%s" hetzelfde als "%s"', (soort, a, b) => {
  expect(tekst(soort, a)).toBeDefined();
  expect(tekst(soort, a)).toBe(tekst(soort, b));
});

test.each(['', '  ', '-', 'n.v.t.', 'NULL', 'onbekend'])('"%s" is niet ingevuld', (invoer) => {
  expect(normaliseerWaarde('naam', invoer)).toBeUndefined();
});

test('een telefoonnummer van allemaal dezelfde cijfers is niet ingevuld', () => {
  expect(normaliseerWaarde('telefoon', '0000000000')).toBeUndefined();
});

describe('datums', () => {
  test.each([
    ['19710624', '19710624', 3],
    ['19710624', '19710524', 2],
    ['19710612', '19711206', 2],
    ['19710624', '19710642', 2],
    ['19710624', '19710608', 1],
    ['19710624', '20050101', 0],
  ])('%s en %s komen op niveau %i', (a, b, niveau) => {
    expect(vergelijkDatums(a, b)).toBe(niveau);
    expect(vergelijkDatums(b, a)).toBe(niveau);
  });
});

test('letters bij, af, anders en verwisseld tellen elk als één stap', () => {
  expect(['brug', 'brugg', 'brg', 'brag', 'burg'].map((woord) => afstand('brug', woord, 2))).toEqual([0, 1, 1, 1, 1]);
  expect(afstand('brug', 'heel iets anders', 2)).toBe(3);
});

test('Jaro-Winkler is 1 bij gelijk, 0 bij niets gemeen, en van beide kanten hetzelfde', () => {
  expect(jaroWinkler('martha', 'marhta')).toBeCloseTo(0.961, 3);
  expect(jaroWinkler('marhta', 'martha')).toBe(jaroWinkler('martha', 'marhta'));
  expect(jaroWinkler('abc', 'abc')).toBe(1);
  expect(jaroWinkler('abc', 'xyz')).toBe(0);
});

test('een verhouding die terugloopt, wordt met haar buur samengenomen', () => {
  expect(isotoon([0.1, 0.2, 0.7], [0.8, 0.1, 0.1])).toEqual([0.125, 2, 0.7 / 0.1]);
  const [, midden, top] = isotoon([0.1, 0.6, 0.3], [0.7, 0.1, 0.2]);
  expect(midden).toBeCloseTo(3);
  expect(top).toBeCloseTo(3);
});
