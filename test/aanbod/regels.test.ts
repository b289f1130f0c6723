import { describe, expect, test } from 'vitest';
import * as P from '../../prisma/generated/client/enums.ts';
import { afgeleideEigenschappen, bekendeEigenschappen, type Eigenschappen } from '../../prisma/regels/volledigheid.ts';
import { bevat } from '../../schema/tekst.ts';
import { leeftijdenVan, soortenVoorLeeftijd, zonderVoorbeeld } from '../../schema/waarden/regels.ts';

describe('de ruime leeftijden van een soort onderwijs', () => {
  test.each([
    [['VOORSCHOOLS'], { van: 0, tot: 5 }],
    [['PO'], { van: 3, tot: 14 }],
    [['SBO', 'SO'], { van: 3, tot: 14 }],
    [['PRO', 'ISK', 'VWO'], { van: 10, tot: 21 }],
    [['MBO'], { van: 15, tot: 27 }],
    [['VOORSCHOOLS', 'MBO'], { van: 0, tot: 27 }],
    [[], null],
  ] as const)('van %j is %j', (soorten, leeftijden) => {
    expect(leeftijdenVan(soorten)).toEqual(leeftijden);
  });

  test('de grenzen zelf tellen mee', () => {
    expect(soortenVoorLeeftijd(2, 2)).toEqual(['VOORSCHOOLS']);
    expect(soortenVoorLeeftijd(5, 5)).toEqual(['VOORSCHOOLS', 'PO', 'SBO', 'SO']);
    expect(soortenVoorLeeftijd(14, 14)).toContain('PO');
    expect(soortenVoorLeeftijd(15, 15)).not.toContain('PO');
    expect(soortenVoorLeeftijd(15, 15)).toContain('MBO');
    expect(soortenVoorLeeftijd(22, 27)).toEqual(['MBO']);
  });

  test('past een soort bij een leeftijd, dan ook andersom, en elke leeftijd heeft een soort', () => {
    for (let jaren = 0; jaren <= 27; jaren++) {
      const past = soortenVoorLeeftijd(jaren, jaren);
      expect(past.length).toBeGreaterThan(0);
      for (const soort of Object.values(P.Onderwijssoort)) {
        const { van, tot } = leeftijdenVan([soort]) ?? { van: Number.NaN, tot: Number.NaN };
        expect(past.includes(soort), `${soort} bij ${jaren} jaar`).toBe(van <= jaren && jaren <= tot);
      }
    }
  });
});

describe('de verzonnen stad', () => {
  test('telt niet mee zolang niemand kiest; een lege lijst is geen keuze', () => {
    const weg = { herkomst: { not: 'VOORBEELD' } };
    expect(zonderVoorbeeld()).toEqual(weg);
    expect(zonderVoorbeeld(undefined, null, [])).toEqual(weg);
    expect(zonderVoorbeeld(undefined, ['DORDRECHT'])).toEqual({});
    expect(zonderVoorbeeld('WK050507', null)).toEqual({});
  });
});

describe('een eigenschap die alleen is afgeleid', () => {
  const leeg: Eigenschappen = {
    doel: null,
    aantalThemas: 0,
    doelgroepOmschrijving: null,
    leeftijdVan: null,
    leeftijdTot: null,
    onderwijssoorten: [],
    voorWie: [],
    duurWeken: null,
    duurOmschrijving: null,
    urenPerWeek: null,
    dagdelenPerWeek: null,
    dagenPerWeek: null,
    intensiteitOmschrijving: null,
    kostenVoorGebruiker: 'ONBEKEND',
    kostenBedrag: null,
    kostenOmschrijving: null,
    aantalBekostiging: 0,
  };
  const soorten: Eigenschappen = { ...leeg, onderwijssoorten: ['PO'] };

  test.each([
    ['de doelgroep rust op afgeleide soorten onderwijs', soorten, ['onderwijssoorten'], ['DOELGROEP']],
    ['er is ook een letterlijke omschrijving', { ...soorten, doelgroepOmschrijving: 'x' }, ['onderwijssoorten'], []],
    [
      'leeftijd en soort zijn allebei afgeleid',
      { ...soorten, leeftijdVan: 4 },
      ['leeftijd', 'onderwijssoorten'],
      ['DOELGROEP'],
    ],
    ['alleen de leeftijd is afgeleid', { ...soorten, leeftijdVan: 4 }, ['leeftijd'], []],
    ['de hele doelgroep is afgeleid', { ...soorten, doelgroepOmschrijving: 'x' }, ['doelgroep'], ['DOELGROEP']],
    [
      'thema’s en intensiteit zijn afgeleid',
      { ...leeg, aantalThemas: 2, dagenPerWeek: 1 },
      ['themas', 'intensiteit'],
      ['THEMAS', 'INTENSITEIT'],
    ],
    ['wat onbekend is, is niet afgeleid', leeg, ['themas', 'doelgroep', 'leeftijd'], []],
    ['een ander veld telt niet', { ...leeg, doel: 'x' }, ['toegang'], []],
  ] as const)('%s', (_geval, velden, afgeleid, verwacht) => {
    expect(afgeleideEigenschappen(velden, afgeleid)).toEqual(verwacht);
    expect(bekendeEigenschappen(velden)).toEqual(expect.arrayContaining([...verwacht]));
  });
});

test('tekens met een betekenis in LIKE worden gewone tekens', () => {
  expect(bevat('100%_\\x').contains).toBe('100\\%\\_\\\\x');
});
