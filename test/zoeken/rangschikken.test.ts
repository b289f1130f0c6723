import { describe, expect, test } from 'vitest';
import { GEEN_VOORKEUR, type Voorkeur } from '../../search/vraag/passen.ts';
import { rangschik } from '../../search/vraag/rangschikken.ts';
import type { Kandidaat, Vorm, Woordgroep } from '../../search/zoekmachine.ts';

const kandidaat = (id: string, anders: Partial<Kandidaat> = {}): Kandidaat => ({
  soort: 'AANBOD',
  id,
  naam: id,
  themas: [],
  regios: ['DORDRECHT'],
  wijken: [],
  leeftijdVan: null,
  leeftijdTot: null,
  leeftijdsgroepen: [],
  onderwijssoorten: [],
  voorWie: [],
  kosten: null,
  prijsPerJaar: null,
  niveau: null,
  herkomst: 'BRON',
  status: 'OPERATIONEEL',
  wachttijdstatus: null,
  geldtOp: null,
  opgenomenOp: null,
  rang: ['', '', '', ' muziek '],
  ...anders,
});

const VOORKEUR: Voorkeur = { ...GEEN_VOORKEUR, gebieden: ['DORDRECHT'] };

const vorm = (term: string, gewicht = 1, wijze: Vorm['wijze'] = 'WOORD'): Vorm => ({ termen: [term], gewicht, wijze });
const groep = (vormen: Vorm[], anders: Partial<Woordgroep> = {}): Woordgroep => ({
  woorden: vormen[0]?.termen[0] ?? '',
  gewicht: 1,
  nodig: true,
  vormen,
  ...anders,
});
const MUZIEK = groep([vorm('muziek'), vorm('#muziek', 0.7, 'THEMA')]);
const volgorde = (kandidaten: Kandidaat[], groepen = [MUZIEK], voorkeur: Partial<Voorkeur> = {}) =>
  rangschik(kandidaten, groepen, { ...VOORKEUR, ...voorkeur }).map(({ kandidaat: { id } }) => id);

describe('waar het staat', () => {
  test('in de naam gaat voor bij het thema, dan de doelgroep, dan de tekst', () => {
    const plek = (id: string, nr: number) =>
      kandidaat(id, { rang: ['', '', '', ''].map((_, hier) => (hier === nr ? ' muziek ' : '')) as Kandidaat['rang'] });
    expect(volgorde([plek('tekst', 3), plek('doel', 2), plek('thema', 1), plek('naam', 0)])).toEqual([
      'naam',
      'thema',
      'doel',
      'tekst',
    ]);
  });

  test('wie het woord én het thema heeft, gaat voor wie een van de twee heeft', () => {
    const beide = kandidaat('beide', { rang: ['', '', '', ' #muziek muziek '] });
    const thema = kandidaat('alleen thema', { rang: ['', '', '', ' #muziek '] });
    expect(volgorde([kandidaat('alleen woord'), thema, beide])).toEqual(['beide', 'alleen woord', 'alleen thema']);
  });

  test('een naam die precies het gevraagde is, gaat voor een lange naam waar het in staat', () => {
    const naam = (tekst: string) => kandidaat(tekst, { naam: tekst, rang: [' muziek ', '', '', ''] });
    expect(volgorde([naam('Een school met muziek en dans'), naam('Muziek')])).toEqual([
      'Muziek',
      'Een school met muziek en dans',
    ]);
  });

  test('een woord telt alleen als geheel: muziek is niet muziekles', () => {
    expect(rangschik([kandidaat('les', { rang: ['', '', '', ' muziekles '] })], [MUZIEK], VOORKEUR)[0]?.score).toBe(0);
  });
});

describe('wat past, gaat voor', () => {
  test.each<[string, Partial<Kandidaat>, Partial<Kandidaat>, Partial<Voorkeur>]>([
    ['het eigen gebied', {}, { regios: ['VPR'] }, {}],
    ['in de wijk', { wijken: ['WK1'] }, { wijken: ['WK2'] }, { wijken: ['WK1'] }],
    ['voor het hele gebied vóór een andere wijk', {}, { wijken: ['WK2'] }, { wijken: ['WK1'] }],
    [
      'precies het onderwijs',
      { onderwijssoorten: ['VMBO'] },
      { onderwijssoorten: ['VO'] },
      { onderwijssoorten: ['VMBO'] },
    ],
    ['onbekend onderwijs vóór ander onderwijs', {}, { onderwijssoorten: ['PO'] }, { onderwijssoorten: ['MBO'] }],
    ['bekende leeftijd', { leeftijdVan: 4 }, {}, { leeftijd: { van: 5, tot: 5 } }],
    ['voor wie het is', { voorWie: ['OUDER'] }, { voorWie: ['SCHOOL'] }, { voorWie: ['OUDER'] }],
    ['gratis', { kosten: 'GRATIS' }, { kosten: 'BETAALD' }, { gratis: true }],
    ['de gevraagde soort', { soort: 'SCHOOL' }, {}, { soort: 'SCHOOL' }],
    [
      'een school die het genoemde onderwijs geeft',
      { soort: 'SCHOOL', onderwijssoorten: ['SO'] },
      { onderwijssoorten: ['SO'] },
      { onderwijssoorten: ['SO'], schoolsoort: true },
    ],
    [
      'wat vooral voor dit onderwijs is, vóór wat voor bijna alles is',
      { onderwijssoorten: ['SO', 'VSO'] },
      { onderwijssoorten: ['PO', 'SBO', 'SO', 'VO', 'VSO', 'PRO'] },
      { onderwijssoorten: ['SO'] },
    ],
    ['wat er nog is', {}, { status: 'GESTOPT' }, {}],
    ['aanbod vóór een begrip', {}, { soort: 'BEGRIP' }, {}],
  ])('%s', (_, beter, minder, voorkeur) => {
    expect(volgorde([kandidaat('a minder', minder), kandidaat('b beter', beter)], [MUZIEK], voorkeur)).toEqual([
      'b beter',
      'a minder',
    ]);
  });

  test('niets valt af om een voorkeur', () => {
    expect(volgorde([kandidaat('ver', { regios: ['VPR'], status: 'GESTOPT' })])).toEqual(['ver']);
  });
});

describe('hoeveel van de vraag gevonden is', () => {
  const gedekt = (rang: Kandidaat['rang'], groepen: Woordgroep[]) =>
    rangschik([kandidaat('een', { rang })], groepen, VOORKEUR)[0]?.gedekt;
  const ANDERS = groep([vorm('gordijn')]);

  test('telt alleen wat nodig is', () => {
    expect(gedekt(['', '', '', ' muziek '], [MUZIEK, { ...ANDERS, nodig: false }])).toBe(1);
    expect(gedekt(['', '', '', ' muziek '], [MUZIEK, ANDERS])).toBe(0.5);
  });

  test('een zwaar woord dat ontbreekt, laat minder over', () => {
    expect(gedekt(['', '', '', ' muziek '], [MUZIEK, { ...ANDERS, gewicht: 3 }])).toBe(0.25);
  });

  test('wie het thema heeft, gaat over het gevraagde, ook zonder het woord', () => {
    expect(gedekt([' #muziek ', '', '', ''], [MUZIEK])).toBeGreaterThan(0.9);
  });
});

test('dezelfde vraag geeft dezelfde volgorde, hoe de kandidaten ook binnenkomen', () => {
  const kandidaten = ['d', 'a', 'c', 'b'].map((id) => kandidaat(id, { naam: 'Gelijk' }));
  expect(volgorde(kandidaten)).toEqual(['a', 'b', 'c', 'd']);
  expect(volgorde(kandidaten.toReversed())).toEqual(['a', 'b', 'c', 'd']);
});

test('wie precies zo heet als de vraag, gaat voor alles', () => {
  const vooraan = kandidaat('a', { naam: 'Muziek muziek', rang: [' muziek ', ' muziek ', '', ''] });
  const begrip = kandidaat('b', { naam: 'Muziék', soort: 'BEGRIP' });
  expect(volgorde([vooraan, begrip])).toEqual(['a', 'b']);
  expect(volgorde([vooraan, begrip], [MUZIEK], { naam: 'muziek' })).toEqual(['b', 'a']);
});
