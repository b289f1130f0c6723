import { describe, expect, test } from 'vitest';
import type { Leeftijdsgroep } from '../../search/vormen.ts';
import { behoefteVan } from '../../search/wittevlekken/behoefte.ts';
import { redenenVan } from '../../search/wittevlekken/redenen.ts';
import { beoordeel } from '../../search/wittevlekken/score.ts';
import type { Wijkfeiten } from '../../search/wittevlekken/vormen.ts';
import { aanbod, tellingen, wijk } from './kit.ts';

const redenen = (feiten: Wijkfeiten, groep: Leeftijdsgroep = 'J4_7', signalen = 0) =>
  redenenVan(
    beoordeel(
      { wijk: feiten.code, onderwerp: 'gedrag', groep, niveau: null },
      behoefteVan(feiten, groep, signalen),
      aanbod(),
      { wijk: null, gebied: null },
    ),
    { wijk: feiten, onderwerp: 'Gedrag' },
  );

describe('het aantal kinderen', () => {
  test('wordt gelijk verdeeld over de getelde jaren, en heet dan een schatting', () => {
    const { kinderen, doelgroepkinderen } = behoefteVan(wijk(), 'J8_11', 0);
    expect(kinderen).toEqual({ groep: 255, wijk: 700, grond: 'GESCHAT' });
    expect(doelgroepkinderen).toEqual({ groep: 58, wijk: 160, grond: 'GESCHAT' });
    expect(redenen(wijk(), 'J8_11').join(' ')).toContain(
      'Gelijk verdeeld over de jaren zijn dat er naar schatting 255 van 8 tot en met 11 jaar.',
    );
  });

  test('van 0 tot en met 3 jaar gaat alleen over de jaren die geteld zijn', () => {
    expect(behoefteVan(wijk(), 'J0_3', 0).kinderen).toEqual({ groep: 127, wijk: 700, grond: 'DEELS' });
    expect(redenen(wijk(), 'J0_3').join(' ')).toContain(
      '127 van 2 tot en met 3 jaar; de andere jaren zijn niet geteld',
    );
  });

  test.each(['J12_15', 'J16_18', 'J19_27'] as const)('van %s is niet bekend, en wordt niet verzonnen', (groep) => {
    expect(behoefteVan(wijk(), groep, 0).kinderen).toEqual({ groep: null, wijk: 700, grond: 'ONBEKEND' });
    expect(redenen(wijk(), groep).join(' ')).toContain('is niet bekend');
  });

  test('dat onbekend is, geeft de helft van de punten', () => {
    expect(behoefteVan(wijk({ kinderen: null }), 'J4_7', 0).punten.kinderen).toBe(10);
  });
});

describe('kleine aantallen', () => {
  test('onder vijf worden niet getoond, ook niet als punt', () => {
    const klein = wijk({ doelgroepkinderen: 4, kinderen: 6 });
    const { kinderen, doelgroepkinderen, punten } = behoefteVan(klein, 'J4_7', 4);
    expect(doelgroepkinderen).toEqual({ groep: null, wijk: null, grond: 'KLEINER_DAN_5' });
    expect(kinderen).toEqual({ groep: null, wijk: 6, grond: 'KLEINER_DAN_5' });
    expect(punten.doelgroep).toBe(0);
    expect(redenen(klein).join(' ')).toContain('minder dan 5 doelgroepkinderen');
  });

  test('een wijk met minder dan 1.000 inwoners krijgt geen aantallen, en dat staat erbij', () => {
    const klein = wijk({ inwoners: 505, kinderen: 25, doelgroepkinderen: 12 });
    const { kinderen, doelgroepkinderen, totaal } = behoefteVan(klein, 'J4_7', 0);
    expect([kinderen, doelgroepkinderen]).toEqual([
      { groep: null, wijk: null, grond: 'KLEINE_WIJK' },
      { groep: null, wijk: null, grond: 'KLEINE_WIJK' },
    ]);
    expect(totaal).toBe(20);
    const zinnen = redenen(klein).join(' ');
    expect(zinnen).toContain('minder dan 1.000 inwoners');
    expect(zinnen).not.toMatch(/\b(25|12|9)\b/);
  });

  test('een wijk met een onbekend aantal inwoners ook niet', () => {
    const onbekend = wijk({ inwoners: null });
    expect(behoefteVan(onbekend, 'J4_7', 0).kinderen.grond).toBe('KLEINE_WIJK');
    expect(redenen(onbekend).join(' ')).toContain('Hoeveel inwoners Proefwijk heeft, is niet bekend');
  });

  test('signalen tellen pas vanaf vijf, en in stappen van vijf', () => {
    expect([4, 5, 9, 10].map((aantal) => behoefteVan(wijk(), 'J4_7', aantal).signalen)).toEqual([null, 5, 5, 10]);
    expect(redenen(wijk(), 'J4_7', 13).join(' ')).toContain('minstens 10 keer');
    expect(redenen(wijk(), 'J4_7', 4).join(' ')).not.toContain('keer naar gevraagd');
  });
});

test('de punten in de zinnen zijn samen de behoefte', () => {
  const zinnen = redenen(wijk({ prioriteitswijk: true }), 'J4_7', 12);
  const punten = zinnen.flatMap((zin) => /(\d+) punt/.exec(zin)?.[1] ?? []).map(Number);
  expect(punten).toEqual([20, 14, 10, 15, 10]);
  expect(zinnen.at(-1)).toBe('De behoefte is 69 van 100 en het tekort 100%: dat geeft score 69.');
});

test('de zinnen zeggen wat er te bereiken is, wat niet en waarom, en wat er nog aankomt', () => {
  const feiten = wijk();
  const lokaal = tellingen({ BOVEN_NORM: 1, AANMELDSTOP: 2, IN_ONTWIKKELING: 1 });
  const vlek = beoordeel(
    { wijk: feiten.code, onderwerp: 'gedrag', groep: 'J4_7', niveau: 'JEUGDHULP' },
    behoefteVan(feiten, 'J4_7', 0),
    aanbod(lokaal, tellingen({ VERWIJZING: 1, PROFESSIONALS: 2 }, { onbekend: 2 })),
    { wijk: 255, gebied: 2_550 },
  );
  expect(redenenVan(vlek, { wijk: feiten, onderwerp: 'Gedrag' })).toEqual([
    'Gedrag voor 4 tot en met 7 jaar in Proefwijk, jeugdhulp: er is aanbod, maar er is te weinig van te bereiken.',
    'Elke wijk begint met 20 punten behoefte.',
    'Er wonen 700 kinderen van 2 tot en met 12 jaar (geteld 2019-05-29): 14 punten behoefte. Gelijk verdeeld over de jaren zijn dat er naar schatting 255 van 4 tot en met 7 jaar.',
    'Er wonen 160 doelgroepkinderen van 2 tot en met 12 jaar (geteld 2019-05-29): 10 punten behoefte. Gelijk verdeeld over de jaren zijn dat er naar schatting 58 van 4 tot en met 7 jaar.',
    'Te bereiken voor het hele gebied: 1; elk telt voor 50% mee. Bij 1 is een verwijzing nodig: dat telt daarvan half.',
    'Niet te bereiken: 1 (de wachttijd is langer dan de norm) en 2 (aanmelden kan nu niet).',
    'In ontwikkeling: 1; dat telt nog niet mee.',
    'Alleen voor professionals of scholen: 2; dat telt niet mee.',
    'Van 4 aanbod zijn 18 van de 20 feiten (leeftijd, gebied, kosten, toegang en wachttijd) bekend; wat niet bekend is, houdt niemand tegen.',
    'De zekerheid is 0,81 van 1.',
    'De behoefte is 44 van 100 en het tekort 75%: dat geeft score 33.',
  ]);
});
