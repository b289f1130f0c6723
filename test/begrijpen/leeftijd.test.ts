import { expect, test } from 'vitest';
import { begrijp } from '../../search/begrijpen/index.ts';
import { KENNIS, sleutels } from './kennis.ts';

const leeftijden = (vraag: string) =>
  begrijp(vraag, KENNIS).flatMap((b) =>
    b.soort === 'LEEFTIJD' ? [[b.vanJaar, b.totJaar, b.leeftijd ?? b.groep]] : [],
  );

test.each<[vraag: string, vanJaar: number, totJaar: number, gezegd: number | string | null]>([
  ['mijn zoon van 9 uit Crabbehof leest slecht', 9, 9, 9],
  ['mijn dochter van negen heeft dyslexie', 9, 9, 9],
  ['leerling van 14 spreekt nog geen Nederlands', 14, 14, 14],
  ['kind 3,5 jaar vve', 3, 3, 3.5],
  ['mijn zoontje van drie-en-een-half', 3, 3, 3.5],
  ['drieënhalf jaar oud en praat nog niet', 3, 3, 3.5],
  ['een 2½-jarige die niet praat', 2, 2, 2.5],
  ['NEGENJARIGE JONGEN', 9, 9, 9],
  ['14-jarige die spijbelt', 14, 14, 14],
  ['meisje (7) met faalangst', 7, 7, 7],
  ['jongen, 15 jaar, spijbelt', 15, 15, 15],
  ['hij is 9 en kan niet lezen', 9, 9, 9],
  ['mijn dochter wordt bijna 12', 12, 12, 12],
  ['ik ben 17 en wil stoppen met school', 17, 17, 17],
  ['hulp als je 18 bent', 18, 18, 18],
  ['kind 8 jaar Oud-Krispijn', 8, 8, 8],
  ['een twaalfjarig meisje', 12, 12, 12],
  ['leeftijd: 7', 7, 7, 7],
  ['mijn zoon wordt volgende maand 4', 4, 4, 4],
  ['kind van een jaar', 1, 1, 1],
  ['kan mijn dochter van 18 maanden naar de opvang', 1, 1, 1.5],
  ['hij is 8 maanden oud', 0, 0, 0.67],
  ['activiteiten tussen 8 en 12', 8, 12, null],
  ['sport 8-12 jaar', 8, 12, null],
  ['voetbal 8 t/m 12 jaar', 8, 12, null],
  ['zwemles voor kinderen van 4 tot 12', 4, 12, null],
  ['vanaf 12 jaar', 12, 27, null],
  ['18+ hulp bij verslaving', 18, 27, null],
  ['onder de 12', 0, 11, null],
  ['tot 12 jaar', 0, 12, null],
  ['iets voor jongeren van 18 tot 65 jaar', 18, 27, null],
  ['slechthorende leerling in groep 5', 8, 9, 'groep 5'],
  ['kind in groep drie', 6, 7, 'groep 3'],
  ['groep 1/2', 4, 6, 'groep 1-2'],
  ['groep 6, 7 en 8', 9, 12, 'groep 6-8'],
  ['vanaf groep 5', 8, 12, 'groep 5-8'],
  ['klas 2 vmbo', 13, 14, 'klas 2'],
  ['tweedeklasser mavo', 13, 14, 'klas 2'],
  ['mijn zoon zit in havo 4', 15, 16, 'klas 4'],
  ['wat kan een brugklasser na school doen', 11, 13, 'brugklas'],
  ['steun bij haar kleuter', 4, 6, 'kleuter'],
  ["hulp bij baby's", 0, 1, 'baby'],
  ['welzijnswerk voor tieners', 12, 17, 'tiener'],
])('%s: van %i tot en met %i jaar', (vraag, vanJaar, totJaar, gezegd) => {
  const gevonden = leeftijden(vraag).filter(([, , wat]) => wat !== 'jongere');
  expect(gevonden).toEqual([[vanJaar, totJaar, gezegd]]);
});

test.each([
  'winkel open van 9 tot 5',
  'inloop van 10 tot 12 uur',
  'kinderen van 10 tot 12 uur opvang',
  'kamer van 9 m2',
  'top 10 scholen',
  '24 uur per dag bereikbaar',
  'wachtlijst van 4 weken',
  'cursus van 6 weken',
  'mijn dochter zit al twee maanden thuis',
  'mijn zoon zit al 3 jaar thuis',
  'zoon is 2 jaar achter met lezen',
  'een jaar blijven zitten',
  'TLV geldig voor 2 jaar',
  'groep van 8 kinderen',
  'klas van 30 leerlingen',
  'moeder van 3',
  'les van 20 euro',
  'van 9 mei tot 12 juni',
  '1 op de 10 kinderen',
  '40 jaar getrouwd',
  '800 jaar Dordrecht',
  '10-14 onderwijs',
  'in 2024 op school',
  'ouder kind coach',
  'jongere broer van mijn zoon',
  'groep 9',
  'peuterspeelzaal',
])('%s: geen leeftijd', (vraag) => {
  expect(leeftijden(vraag)).toEqual([]);
});

test('twee kinderen zijn twee leeftijden en geen reeks', () => {
  expect(sleutels('mijn kinderen van 8 en 11 zitten thuis', 'LEEFTIJD')).toEqual(['leeftijd:8', 'leeftijd:11']);
});

test('een getal is na het begrijpen geen zoekwoord meer, een woord als kleuter wel', () => {
  expect(begrijp('mijn zoon van 9', KENNIS)[0]).toMatchObject({ woorden: 'van 9', opgebruikt: true });
  expect(begrijp('boze kleuter', KENNIS)[0]).toMatchObject({ woorden: 'kleuter', opgebruikt: false });
});
