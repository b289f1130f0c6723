import { describe, expect, it, test } from 'vitest';
import { knipPersoonsgegevens, type Persoonsgegeven } from '../../search/privacy/index.ts';

const kaal = (tekst: string) => tekst.replace(/\s+/g, ' ').trim();

describe('wat weg moet', () => {
  it.each<[vraag: string, soort: Persoonsgegeven, over: string]>([
    ['mijn bsn is 123456782, wat nu', 'BSN', 'mijn , wat nu'],
    ['123.456.782 klopt dat', 'BSN', 'klopt dat'],
    ['1234 56 782', 'BSN', ''],
    ['nummer 12345672', 'BSN', ''],
    ['nummer 1234567890123', 'BSN', ''],
    ['burgerservicenummer: 123456782 en dyslexie', 'BSN', 'en dyslexie'],
    ['telefoon 0612345678 dyslexie', 'TELEFOON', 'dyslexie'],
    ['Telefoonnummer is +31 6 1234 5678', 'TELEFOON', ''],
    ['IBAN NL91 ABNA 0417 1643 00', 'REKENING', ''],
    ['bel 06-12345678 svp', 'TELEFOON', 'bel svp'],
    ['bel +31 6 1234 5678', 'TELEFOON', 'bel'],
    ['+31(0)6-12345678', 'TELEFOON', ''],
    ['(078) 123 45 67 na 5 uur', 'TELEFOON', 'na 5 uur'],
    ['078-1234567', 'TELEFOON', ''],
    ['06.12.34.56.78', 'TELEFOON', ''],
    ['0031612345678', 'TELEFOON', ''],
    ['mail jan.jansen@voorbeeld.nl alsjeblieft', 'EMAIL', 'mail alsjeblieft'],
    ['NL91 ABNA 0417 1643 00', 'REKENING', ''],
    ['nl91abna0417164300', 'REKENING', ''],
    ['wij wonen op 3312 AB 12, Dordrecht', 'ADRES', 'wij wonen op , Dordrecht'],
    ['3312ab12-a', 'ADRES', ''],
    ['Spuiboulevard 300', 'ADRES', ''],
    ['ik woon in de dorpsstraat 12a en zoek hulp', 'ADRES', 'ik woon in de en zoek hulp'],
    ['zij is van 12-03-2015', 'GEBOORTEDATUM', 'zij is van'],
    ['12 maart 2015', 'GEBOORTEDATUM', ''],
    ['hij is geboren in 2015', 'GEBOORTEDATUM', 'hij is'],
    ['geb. 12-3-15', 'GEBOORTEDATUM', ''],
    ['mijn zoon heet Daan en hij leest slecht', 'NAAM', 'mijn zoon en hij leest slecht'],
    ['mijn zoon heet daan en hij leest slecht', 'NAAM', 'mijn zoon en hij leest slecht'],
    ['MIJN ZOON HEET DAAN EN HIJ LEEST SLECHT', 'NAAM', 'MIJN ZOON EN HIJ LEEST SLECHT'],
    ['mijn zonen heten Piet en Klaas en lezen slecht', 'NAAM', 'mijn zonen en lezen slecht'],
    ['zij heten Piet, Klaas en Jan', 'NAAM', 'zij'],
    ['mijn zoon heet "Jan" en leest slecht', 'NAAM', 'mijn zoon " en leest slecht'],
    ['mijn zoon “Jan” leest slecht', 'NAAM', 'mijn zoon “ ” leest slecht'],
    ['bel ０６１２３４５６７８', 'TELEFOON', 'bel'],
    ['bel ٠٦١٢٣٤٥٦٧٨', 'TELEFOON', 'bel'],
    ['06\u200b12\u200b34\u200b56\u200b78', 'TELEFOON', ''],
    ['bsn 123\u2060456\u00ad782', 'BSN', ''],
    ['wij wonen op 12, 3311 AB in Dordrecht', 'ADRES', 'wij wonen op in Dordrecht'],
    ['12a 3311ab', 'ADRES', ''],
    ['mijn dochter heet sofie jansen en is 9', 'NAAM', 'mijn dochter en is 9'],
    ['mijn zoon, die Daan heet, zit thuis', 'NAAM', 'mijn zoon, die , zit thuis'],
    ['mijn zoon Daan de Vries heeft moeite met lezen', 'NAAM', 'mijn zoon heeft moeite met lezen'],
    ['mijn dochter Sofie van der Berg is 9', 'NAAM', 'mijn dochter is 9'],
    ['mijn dochter Sofie (9) durft niet', 'NAAM', 'mijn dochter (9) durft niet'],
    ['mijn zoon van 9, Daan, zit thuis', 'NAAM', 'mijn zoon van 9, , zit thuis'],
    ['mijn zoon Şükrü Öztürk uit groep 4', 'NAAM', 'mijn zoon uit groep 4'],
    ['hij heet Yılmaz', 'NAAM', 'hij'],
    ["leerling Anne-Fleur O'Neill heeft angst", 'NAAM', 'leerling heeft angst'],
    ['een meisje genaamd Lotte', 'NAAM', 'een meisje'],
    ['zijn naam is Mohammed', 'NAAM', ''],
    ['mijn naam is jan jansen en ik zoek hulp', 'NAAM', 'en ik zoek hulp'],
    ['ik ben Fatima El Amrani en zoek hulp', 'NAAM', 'ik ben en zoek hulp'],
    ['moeder van Daan', 'NAAM', 'moeder van'],
    ['mevrouw P. de Groot van de gemeente', 'NAAM', 'mevrouw van de gemeente'],
    ['wie helpt? Met vriendelijke groet, Anja Bakker', 'NAAM', 'wie helpt?'],
  ])('%s', (vraag, soort, over) => {
    const { tekst, geknipt } = knipPersoonsgegevens(vraag);
    expect({ tekst: kaal(tekst), geknipt }).toEqual({ tekst: over, geknipt: [soort] });
  });

  it('noemt elke soort één keer', () => {
    const { tekst, geknipt } = knipPersoonsgegevens('mijn zoon Daan en mijn dochter Sofie, 3312 AB 12, 06-12345678');
    expect(geknipt).toEqual(['TELEFOON', 'ADRES', 'NAAM']);
    expect(kaal(tekst)).toBe('mijn zoon en mijn dochter , ,');
  });
});

test.each([
  'mijn zoon van 9 uit Crabbehof heeft moeite met lezen',
  'mijn dochter zit al twee maanden thuis',
  'Mijn Zoon Heeft Moeite Met Lezen',
  'MIJN ZOON WIL NIET NAAR SCHOOL',
  'mijn zoon is 9 en zit thuis. Wie helpt?',
  'mijn kind heeft ADHD',
  'hoe heet de school op de Staart',
  'wat heet een TLV',
  'de training heet Kanjertraining',
  'een cursus genaamd Rots en Water',
  'ik ben het niet eens met het samenwerkingsverband',
  'ik ben moeder van drie',
  'Ik ben Turkse moeder',
  'mijn zoon Rots en Water',
  'mijn dochter Judo',
  'mijn kind Voetbal of Turnen',
  'een gezin 👩‍👩‍👧 en ½ jaar café',
  'zoon van 12, 3311 AB',
  'groep 8, 3311 AB',
  "ik ben IB'er op een school",
  'juf zegt dat hij druk is',
  '18MO00, 18YS03 en 27VF00',
  'groep 1 2 3 4 5 6 7 8',
  'leeftijd 10 11 12 13',
  'sport in 3312',
  'wat is er te doen in 3312 AB',
  'kind uit 3312 AB 12 jaar',
  'postcodes 3311 3312 3313',
  'in 2024 op 2 scholen',
  'schooljaar 2023-2024',
  'kinderen crabbehof 8-12 jaar',
  'zoon uit Crabbehof 9 jaar',
  'weerbaarheidstraining 8 jaar',
  'theoretische leerweg 4',
  'geboren in Syrië',
  'van 10.00 tot 12.30 uur',
  'maximaal 1.250 euro',
  '800 jaar Dordrecht',
  'bel 112',
  'ouder kind coach',
  'Een fiets voor ieder kind Kade-eiland',
  'Eén plan per leerling Plus',
  '',
])('%j blijft letterlijk staan', (vraag) => {
  expect(knipPersoonsgegevens(vraag)).toEqual({ tekst: vraag, geknipt: [] });
});

const DELEN = (
  'mijn zoon|mijn dochter|heet|naam is|Daan|daan|de|van der|Vries| |\n|,|.|-|06|12345678|123|456|782|3312|AB|12|a|@|b.nl|geboren|' +
  'in|2015|maart|12-|03-|straat|Spuistraat|+31|(|078|)|groet|ik ben|juf|NL91|ABNA|0417|é|ı|\ud800|😀|leerling|(9)|9 jaar|/|0|"|“|, |\u200b|３|٣|½'
).split('|');

/** Steeds dezelfde reeks getallen tussen 0 en 1. */
function* getallen(): Generator<number, never> {
  for (let stand = 42; ; ) {
    stand = (stand * 1103515245 + 12345) & 0x7fffffff;
    yield stand / 0x80000000;
  }
}

test('nog eens knippen verandert niets meer, wat er ook staat', () => {
  const toeval = getallen();
  const kies = (aantal: number) => Math.floor(toeval.next().value * aantal);
  for (let ronde = 0; ronde < 5000; ronde++) {
    const vraag = Array.from({ length: 1 + kies(14) }, () => `${DELEN[kies(DELEN.length)]}${kies(2) ? ' ' : ''}`).join(
      '',
    );
    const eens = knipPersoonsgegevens(vraag).tekst;
    expect(knipPersoonsgegevens(eens), JSON.stringify(vraag)).toEqual({ tekst: eens, geknipt: [] });
  }
});

test('een lange vraag wordt helemaal geknipt', () => {
  const lang = 'mijn zoon Daan woont op 3312 AB 12 en belt 06-12345678, '.repeat(200);
  expect(knipPersoonsgegevens(lang).tekst).not.toMatch(/Daan|3312|1234/);
});
