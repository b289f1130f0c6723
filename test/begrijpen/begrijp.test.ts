import { describe, expect, it, test } from 'vitest';
import { begrijp } from '../../search/begrijpen/index.ts';
import { KENNIS, sleutels } from './kennis.ts';

test.each<[string, ...string[]]>([
  ['gratis sporten', 'kosten:gratis'],
  ['wie kan kosteloos meedenken', 'kosten:gratis'],
  ['activiteit die niets kost', 'kosten:gratis'],
  ['hulp waarvoor ik niet hoef te betalen', 'kosten:gratis'],
  ['je hoeft niet te betalen', 'kosten:gratis'],
  ['logopedie zonder kosten', 'kosten:gratis'],
  ['maximaal 50 euro', 'kosten:50'],
  ['muziekles tot € 100 per jaar', 'kosten:100'],
  ['club onder de 20 euro per maand', 'kosten:240'],
  ['niet duurder dan 10 euro per week', 'kosten:400'],
  ['max 1.250 euro', 'kosten:1250'],
  ['maximaal 5 euro per les'],
  ['we hebben weinig geld'],
  ['waarom is het niet gratis'],
  ['kinderen tot 12 jaar'],
])('%s: kosten %s', (vraag, ...verwacht) => {
  expect(sleutels(vraag, 'KOSTEN')).toEqual(verwacht);
});

test.each<[string, ...string[]]>([
  ['cursus voor laaggeletterde ouders', 'voorwie:OUDER'],
  ['voor ouders van kinderen met autisme', 'voorwie:OUDER'],
  ['ouder uit Het Reeland zoekt steun', 'voorwie:OUDER'],
  ['ik ben moeder van drie', 'voorwie:OUDER'],
  ["IB'er zoekt begeleiding", 'voorwie:PROFESSIONAL'],
  ['zorgcoördinator: waar kan die heen', 'voorwie:PROFESSIONAL'],
  ['training voor leerkrachten', 'voorwie:PROFESSIONAL'],
  ['workshop docenten autisme', 'voorwie:PROFESSIONAL'],
  ['leerkrachten dyslexie', 'voorwie:PROFESSIONAL'],
  ["scholing ib'ers", 'voorwie:PROFESSIONAL'],
  ['training ouders autisme', 'voorwie:OUDER'],
  ['opvoedcursus pleegouders', 'voorwie:OUDER'],
  ['gesprek met ouders'],
  ['kind van gescheiden ouders'],
  ['ouders uit elkaar'],
  ['lessen door docenten'],
  ['mijn kind vindt dat de docenten op school te streng zijn'],
  ['rijlessen voor mijn zoon', 'voorwie:LEERLING'],
  ['steun voor een gezin', 'voorwie:GEZIN'],
  ['subsidie voor scholen', 'voorwie:SCHOOL'],
  ['mijn moeder is ziek'],
  ['kinderen met autisme'],
  ['centrum voor jeugd en gezin'],
  ['ouder kind coach'],
])('%s: voor wie %s', (vraag, ...verwacht) => {
  expect(sleutels(vraag, 'VOOR_WIE')).toEqual(verwacht);
});

test.each<[string, ...string[]]>([
  ['openbare basisschool op de Staart', 'soort:SCHOOL'],
  ['school voor praktijkonderwijs', 'soort:SCHOOL'],
  ['hij wil naar een andere school', 'soort:SCHOOL'],
  ['club voor sport', 'soort:ACTIVITEIT'],
  ['welke organisatie helpt', 'soort:ORGANISATIE'],
  ['wat betekent TLV', 'soort:BEGRIP'],
  ['wat is een ontwikkelingsperspectief?', 'soort:BEGRIP'],
  ['waar staat SWV voor', 'soort:BEGRIP'],
  ['wat is er te doen in de wijk'],
  ['hij gaat niet naar school'],
  ['hij wil niet bij een vereniging'],
])('%s: zoekt %s', (vraag, ...verwacht) => {
  expect(sleutels(vraag, 'RECORDSOORT')).toEqual(verwacht);
});

describe('een hele vraag', () => {
  const vraag = 'Mijn zoon van 9 uit Crabbehof: wie helpt er grátis op de basisschool?';

  it('wordt op volgorde begrepen, met de plek van elk stukje', () => {
    const begrepen = begrijp(vraag, KENNIS);
    expect(begrepen.map(({ woorden }) => woorden)).toEqual(['van 9', 'Crabbehof', 'grátis', 'basisschool']);
    for (const { van, tot, woorden } of begrepen) expect(vraag.slice(van, tot)).toBe(woorden);
  });

  it('houdt de plekken goed bij losse accenten, emoji en dubbele spaties', () => {
    const anders = `👩‍👦  ${vraag.normalize('NFD').replaceAll(' ', '  ')}`;
    const begrepen = begrijp(anders, KENNIS);
    expect(begrepen.map(({ sleutel }) => sleutel)).toEqual(begrijp(vraag, KENNIS).map(({ sleutel }) => sleutel));
    for (const { van, tot, woorden } of begrepen) expect(anders.slice(van, tot)).toBe(woorden);
  });

  it('laat weg wat de vrager niet bedoelt', () => {
    const over = begrijp(vraag, KENNIS, ['leeftijd:9', 'wijk:WK050508']);
    expect(over.map(({ sleutel }) => sleutel)).toEqual(['kosten:gratis', 'onderwijssoort:PO']);
  });

  it('kan een groep zonder leeftijd lezen', () => {
    expect(begrijp('rekenen groep 5', KENNIS, ['leeftijd:groep-5']).map(({ sleutel }) => sleutel)).toEqual([
      'onderwijssoort:PO',
    ]);
  });
});

test.each([
  'faalangst',
  'zomer school',
  'SMW',
  'MHB',
  'time-outvoorziening',
  'bibliotheek aan zet',
  'voorl',
  'paspoort verlengen',
  'goedkope vlucht naar Spanje',
  '',
  '   ',
  '?!',
  '\ud800',
])('%j: niets te begrijpen', (vraag) => {
  expect(begrijp(vraag, KENNIS)).toEqual([]);
});
