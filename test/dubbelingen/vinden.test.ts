import { beforeAll, describe, expect, it, test } from 'vitest';
import { maakRegister } from '../../bench/dubbelingen/synthetisch.ts';
import {
  koppelRegisters,
  leer,
  type Model,
  type Rij,
  type Veld,
  vergelijk,
  zoekDubbelingen,
} from '../../search/dubbelingen/index.ts';

const VELDEN: Veld[] = [
  { kolom: 'naam', soort: 'naam' },
  { kolom: 'telefoon', soort: 'telefoon' },
  { kolom: 'adres', soort: 'adres' },
  { kolom: 'postcode', soort: 'postcode' },
  { kolom: 'plaats', soort: 'tekst' },
  { kolom: 'url', soort: 'url' },
];
const { records, groepen } = maakRegister(2_000, 7);

const WANTIJ: Rij = {
  naam: 'Wantijschool',
  adres: 'Maasstraat 202',
  postcode: '3313CR',
  plaats: 'Dordrecht',
  url: 'www.wantijschool.nl',
};

/** De gevonden paren, genoemd naar de plaats die hun records in het register hadden. */
function gevonden(volgorde: readonly number[], rijen: readonly Rij[] = records): string[] {
  const { paren } = zoekDubbelingen(
    volgorde.map((nummer) => rijen[nummer] ?? {}),
    VELDEN,
  );
  return paren
    .map(({ a, b, kans }) => {
      const [x = 0, y = 0] = [volgorde[a] ?? 0, volgorde[b] ?? 0].sort((p, q) => p - q);
      return `${x}-${y} ${kans.toFixed(6)}`;
    })
    .sort();
}

const opVolgorde = records.map((_, nummer) => nummer);

describe('dubbelingen in een register', () => {
  it('worden bijna allemaal gevonden, en bijna niets anders', () => {
    const { paren } = zoekDubbelingen(records, VELDEN);
    const goed = paren.filter(({ a, b }) => groepen[a] === groepen[b]).length;
    const echt = [...groepen].reduce(
      (som, groep, i) => som + [...groepen.subarray(0, i)].filter((g) => g === groep).length,
      0,
    );
    expect(goed / paren.length).toBeGreaterThan(0.97);
    expect(goed / echt).toBeGreaterThan(0.97);
  });

  it('hangen niet af van de volgorde van de rijen', () => {
    const omgekeerd = opVolgorde.toReversed();
    const gehusseld = opVolgorde.toSorted((a, b) => ((a * 7919) % 2003) - ((b * 7919) % 2003));
    expect(gevonden(omgekeerd)).toEqual(gevonden(opVolgorde));
    expect(gevonden(gehusseld)).toEqual(gevonden(opVolgorde));
  });

  it('blijven dezelfde als er een vreemde rij bij komt', () => {
    const vreemd = {
      naam: 'Zxqy',
      telefoon: '0999999991',
      adres: 'Qwxz 9999',
      postcode: '9999ZZ',
      plaats: 'Yxwq',
      url: 'zxqy.nl',
    };
    const zonderKans = (paar: string) => paar.replace(/ .*/, '');
    expect(gevonden([...opVolgorde, 2_000], [...records, vreemd]).map(zonderKans)).toEqual(
      gevonden(opVolgorde).map(zonderKans),
    );
  });

  it.each([
    ['met alles ingevuld', WANTIJ],
    ['met alleen een naam', { naam: 'Wantijschool' }],
    ['met alleen een plaats die vaak voorkomt', { plaats: records[0]?.plaats }],
  ])('bevatten een kopie %s altijd', (_, rij) => {
    const { paren } = zoekDubbelingen([rij, ...records, { ...rij }], VELDEN);
    expect(paren.some(({ a, b }) => a === 0 && b === records.length + 1)).toBe(true);
  });

  it.each([0, 1, 2, 3])('vallen te zoeken in een bestand van %i rijen', (aantal) => {
    const { paren } = zoekDubbelingen(records.slice(0, aantal), VELDEN);
    expect(paren).toEqual([]);
  });

  it('zijn niets als er niets is ingevuld', () => {
    expect(zoekDubbelingen([{}, {}, { naam: ' ' }, { naam: '-' }], VELDEN).paren).toEqual([]);
  });
});

describe('twee records vergelijken', () => {
  let model: Model;
  beforeAll(() => {
    model = leer([...records, WANTIJ], VELDEN);
  });
  const kans = (a: Rij, b: Rij) => vergelijk(model, a, b).kans;

  test('maakt niet uit van welke kant', () => {
    for (const [i, a] of records.slice(0, 300).entries()) {
      const b = records[(i * 37) % 1_500] ?? {};
      expect(vergelijk(model, b, a)).toEqual(vergelijk(model, a, b));
    }
    const omgekeerd = { ...WANTIJ, naam: 'school wantij' };
    expect(vergelijk(model, omgekeerd, WANTIJ)).toEqual(vergelijk(model, WANTIJ, omgekeerd));
    const gewisseld = { ...WANTIJ, naam: records[0]?.naam.split(' ').toReversed().join(' ') };
    const recht = { ...WANTIJ, naam: records[0]?.naam };
    expect(vergelijk(model, gewisseld, recht)).toEqual(vergelijk(model, recht, gewisseld));
  });

  test('een school die één deur verder zit met een nieuwe code is dezelfde school', () => {
    expect(kans(WANTIJ, { ...WANTIJ, adres: 'Maasstraat 204', url: 'https://www.wantijschool.nl/' })).toBeGreaterThan(
      0.95,
    );
  });

  test('twee scholen in één gebouw zijn niet dezelfde', () => {
    expect(kans(WANTIJ, { ...WANTIJ, naam: 'De Regenboog', url: 'www.regenboogdordrecht.nl' })).toBeLessThan(0.5);
  });

  test('twee scholen met dezelfde naam in andere plaatsen zijn niet dezelfde', () => {
    const elders = {
      naam: 'Wantijschool',
      adres: 'Dorpsweg 3',
      postcode: '9751AB',
      plaats: 'Haren',
      url: 'www.wantij-haren.nl',
    };
    expect(kans(WANTIJ, elders)).toBeLessThan(0.5);
  });

  test('wat niet is ingevuld, telt niet voor en niet tegen', () => {
    const { velden } = vergelijk(model, WANTIJ, { ...WANTIJ, url: '' });
    expect(velden.find(({ veld }) => veld.kolom === 'url')).toMatchObject({ niveau: -1, bits: 0 });
    expect(velden.find(({ veld }) => veld.kolom === 'telefoon')).toMatchObject({ niveau: -1, bits: 0 });
  });

  test('een hoger niveau geeft nooit minder bewijs', () => {
    for (const { bits } of model.gewichten.alternatieven) {
      for (const veld of bits) expect(veld).toEqual(veld.toSorted((a, b) => a - b));
    }
  });
});

test('twee registers worden één op één gekoppeld', () => {
  const links = [WANTIJ, ...records.slice(0, 500)];
  const rechts = [
    ...records.slice(0, 500).toReversed(),
    { ...WANTIJ, telefoon: '0786123456' },
    { ...WANTIJ, adres: 'Maasstraat 204' },
  ];
  const { paren } = koppelRegisters(links, rechts, VELDEN);
  expect(new Set(paren.map(({ a }) => a)).size).toBe(paren.length);
  expect(new Set(paren.map(({ b }) => b)).size).toBe(paren.length);
  expect(paren[0]).toMatchObject({ a: 0 });
  expect(paren.length).toBeGreaterThan(490);
});
