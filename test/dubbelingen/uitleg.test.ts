import { expect, test } from 'vitest';
import { maakRegister } from '../../bench/dubbelingen/synthetisch.ts';
import { leer, legUit, type Veld, vergelijk } from '../../search/dubbelingen/index.ts';

const VELDEN: Veld[] = [
  { kolom: 'naam', soort: 'naam' },
  { kolom: 'adres', soort: 'adres' },
  { kolom: 'postcode', soort: 'postcode' },
  { kolom: 'plaats', soort: 'tekst' },
  { kolom: 'url', soort: 'url' },
];
const WANTIJ = {
  naam: 'Wantijschool',
  adres: 'Maasstraat 202',
  postcode: '3313CR',
  plaats: 'Dordrecht',
  url: 'www.wantijschool.nl',
};
const model = leer([...maakRegister(2_000, 7).records, WANTIJ], VELDEN);
const uitleg = (anders: Partial<typeof WANTIJ>) => legUit(vergelijk(model, WANTIJ, { ...WANTIJ, ...anders }));

test.each<[string, Partial<typeof WANTIJ>]>([
  ['één deur verder', { adres: 'Maasstraat 204' }],
  ['zonder website en met een schrijffout', { naam: 'Wantijschol', url: '' }],
  ['een andere school in hetzelfde gebouw', { naam: 'De Regenboog', url: 'www.regenboog.nl' }],
  ['dezelfde naam in een andere plaats', { adres: 'Dorpsweg 3', postcode: '9751AB', plaats: 'Haren', url: '' }],
])('legt uit: %s', (_, anders) => {
  expect(uitleg(anders)).toMatchSnapshot();
});

test('een verwisseld veld en een waarde die vaak voorkomt worden genoemd', () => {
  const velden = [
    { veld: { kolom: 'voornaam', soort: 'naam' as const }, niveau: 3, gewisseld: true, zeldzaam: 0, bits: 2.04 },
    { veld: { kolom: 'achternaam', soort: 'naam' as const }, niveau: 4, gewisseld: false, zeldzaam: -1.5, bits: 1 },
    { veld: { kolom: 'code', soort: 'code' as const }, niveau: 3, gewisseld: false, zeldzaam: 2, bits: 9.96 },
    { veld: { kolom: 'geboren', soort: 'datum' as const }, niveau: -1, gewisseld: false, zeldzaam: 0, bits: 0 },
  ];
  expect(legUit({ kans: 1, bits: 10, velden, anders: { naam: 'alleen de plek gelijk', bits: -4 } })).toBe(
    'voornaam bijna gelijk (in een ander veld) +2,0; achternaam gelijk (komt vaak voor) +1,0; code gelijk (zeldzaam) +10,0; ' +
      'geboren niet bij beide ingevuld; kan ook zijn: alleen de plek gelijk −4,0; uitgangspunt +1,0; samen +10,0 bits',
  );
});
