import { expect, test } from 'vitest';
import { begrijp } from '../../search/begrijpen/index.ts';
import { KENNIS, sleutels } from './kennis.ts';

const plaatsen = (vraag: string) => sleutels(vraag, 'WIJK', 'REGIO', 'POSTCODE');

test.each<[string, ...string[]]>([
  ['mijn zoon van 9 uit Crabbehof', 'wijk:WK050508'],
  ['crabbehof/zuidhoven', 'wijk:WK050508'],
  ['ouder uit Het Reeland', 'wijk:WK050505'],
  ['basisschool op de Staart', 'wijk:WK050506'],
  ['school in Nieuw-Krispijn', 'wijk:WK050504'],
  ['school in nieuw krispijn', 'wijk:WK050504'],
  ['nieuwkrispijn', 'wijk:WK050504'],
  ['wijkorkest krispijn', 'wijk:WK050503+WK050504'],
  ['jongerenwerk Dordt-West', 'wijk:WK050503+WK050504+WK050507+WK050508'],
  ['ontmoeten in het centrum', 'wijk:WK050501'],
  ['kinderen uit de Indische Buurt', 'wijk:WK050505'],
  ['bijles in Wielwijk of Crabbehof', 'wijk:WK050507', 'wijk:WK050508'],
  ['training in Hellevoetsluis', 'regio:hellevoetsluis'],
  ['scholen op Voorne-Putten', 'regio:voorne-putten'],
  ['leerplicht in hardinxveld giessendam', 'regio:hardinxveld-giessendam'],
  ['jeugdteams ZHZ', 'regio:zuid-holland zuid'],
  ['Dordtse vrijeschool', 'regio:dordrecht'],
  ['Dordrechtse sportclub', 'regio:dordrecht'],
  ['zwemles in Ergensveen', 'regio:ergensveen'],
  ['postcode 3317', 'postcode:3317'],
  ['wat is er te doen in 3317 AB', 'postcode:3317 AB'],
  ['3317ab sport', 'postcode:3317 AB'],
  ['voetbal in de Bloemenbuurt', 'wijk:WK050504'],
  ['voetbal in de Bloemenbuurt van Voorbeeldstad', 'wijk:WK000002', 'regio:voorbeeldstad'],
  ['basisschool in Horizon', 'wijk:WK000001'],
])('%s ligt in %s', (vraag, ...verwacht) => {
  expect(plaatsen(vraag)).toEqual(verwacht);
});

test.each([
  'centrum voor jeugd en gezin',
  'de paardenstaart van mijn dochter',
  'putten uit ervaring',
  'de horizon',
  'in 2024 in de krant',
  'mijn zoon van 9 leest slecht',
])('%s noemt geen plaats', (vraag) => {
  expect(plaatsen(vraag)).toEqual([]);
});

test('een postcode geeft de wijken waarin zij ligt', () => {
  expect(begrijp('sport in 3317', KENNIS)).toMatchObject([{ soort: 'POSTCODE', codes: ['WK050507', 'WK050508'] }]);
});

test('een plaats kent haar gebied en haar gemeente van nu', () => {
  expect(begrijp('hulp in Brielle', KENNIS)).toMatchObject([
    { regio: 'VPR', gemeente: 'Voorne aan Zee', naam: 'Brielle' },
  ]);
});

test('een plaats in een naam wordt ook gezocht, een plaats na een voorzetsel niet', () => {
  const opgebruikt = (vraag: string) => begrijp(vraag, KENNIS)[0]?.opgebruikt;
  expect(opgebruikt('samenwerkingsverband dordrecht')).toBe(false);
  expect(opgebruikt('wijkorkest krispijn')).toBe(false);
  expect(opgebruikt('hulp in Krispijn')).toBe(true);
  expect(opgebruikt('waar kan ik hulp vinden dordrecht?')).toBe(true);
});

test('zonder kennis van wijken worden gebieden nog begrepen', () => {
  expect(begrijp('hulp in Brielle of Wielwijk', { wijken: [], gemeenten: [], postcodes: new Map() })).toHaveLength(1);
});
