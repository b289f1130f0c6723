import { expect, test } from 'vitest';
import { begrijp } from '../../search/begrijpen/index.ts';
import { KENNIS, sleutels } from './kennis.ts';

const soorten = (vraag: string) =>
  sleutels(vraag, 'ONDERWIJSSOORT').map((sleutel) => sleutel.slice('onderwijssoort:'.length));

test.each<[string, ...string[]]>([
  ['openbare basisschool op de Staart', 'PO'],
  ['begeleiding voor een leerling in groep 5', 'PO'],
  ['overstap naar de middelbare school', 'VO'],
  ['een brugklasser uit Noordflank', 'VO'],
  ['extra hulp op het vmbo', 'VMBO'],
  ["vmbo'er zonder diploma", 'VMBO'],
  ['klas 2 vmbo', 'VMBO'],
  ['tweede klas havo', 'HAVO'],
  ['atheneum', 'VWO'],
  ['joh de wit gymnasium', 'GYMNASIUM'],
  ['school voor praktijkonderwijs', 'PRO'],
  ['wachtlijsten voor het speciaal onderwijs', 'SO'],
  ['speciaal basisonderwijs in Spijkenisse', 'SBO'],
  ['groep 7 op het sbo', 'SBO'],
  ['voortgezet speciaal onderwijs', 'VSO'],
  ['speciaal voortgezet onderwijs', 'VSO'],
  ['(V)SO', 'SO', 'VSO'],
  ['internationale schakelklas', 'ISK'],
  ['verlengingsjaar ISK', 'ISK'],
  ['dochter van 16 op het mbo', 'MBO'],
  ['peuterspeelzaal', 'VOORSCHOOLS'],
  ['SMW VO', 'VO'],
  ['van po naar vo', 'PO', 'VO'],
  ['pro', 'PRO'],
])('%s gaat over %s', (vraag, ...verwacht) => {
  expect(soorten(vraag)).toEqual(verwacht);
});

test.each([
  'obs mondriaan',
  'stedelijk dalton lyceum',
  'hij moet so lang mogelijk blijven',
  'PO-Raad',
  'in het kader van passend onderwijs',
  'kinderopvang',
  'voorschoolse opvang',
  'VVE',
  'expertise team zorg & onderwijs',
  'naar school',
])('%s noemt geen soort onderwijs', (vraag) => {
  expect(soorten(vraag)).toEqual([]);
});

test('een soort die ook in namen staat, wordt ook gezocht', () => {
  const opgebruikt = (vraag: string) => begrijp(vraag, KENNIS).find((b) => b.soort === 'ONDERWIJSSOORT')?.opgebruikt;
  expect(opgebruikt('gymnasium')).toBe(false);
  expect(opgebruikt('vmbo supportgroep')).toBe(false);
  expect(opgebruikt('extra hulp op het vmbo')).toBe(true);
  expect(opgebruikt('basisschool vest')).toBe(true);
});
