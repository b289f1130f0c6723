import { beforeEach, describe, expect, it } from 'vitest';
import { type Instelling, maakRegister } from '../../bench/dubbelingen/synthetisch.ts';
import { Register, type Rij, type Veld, zoekDubbelingen } from '../../search/dubbelingen/index.ts';

const VELDEN: Veld[] = [
  { kolom: 'naam', soort: 'naam' },
  { kolom: 'telefoon', soort: 'telefoon' },
  { kolom: 'adres', soort: 'adres' },
  { kolom: 'postcode', soort: 'postcode' },
  { kolom: 'plaats', soort: 'tekst' },
  { kolom: 'url', soort: 'url' },
];
const { records } = maakRegister(1_500, 11);
const id = (nummer: number) => `r${String(nummer).padStart(5, '0')}`;
const metId = records.map((rij, nummer): [string, Instelling] => [id(nummer), rij]);
const eerste = records[0] ?? ({} as Instelling);

/** Wie bij een record hoort volgens de lijst met paren. */
function partners(paren: ReturnType<Register['paren']>, van: string): [string, number][] {
  return paren
    .filter(({ a, b }) => a === van || b === van)
    .map(({ a, b, oordeel }): [string, number] => [a === van ? b : a, oordeel.kans])
    .sort(([x, p], [y, q]) => q - p || (x < y ? -1 : 1));
}
const vergelijk = (register: Register, rij: Rij, behalve?: string, minimum = 0.5) =>
  register
    .vergelijk(rij, { minimum, ...(behalve === undefined ? {} : { behalve }) })
    .map((gevonden): [string, number] => [gevonden.id, gevonden.oordeel.kans]);

describe('een register', () => {
  const register = Register.leer(VELDEN, metId);

  it('vindt dezelfde paren met dezelfde kans als wie alles in één keer zoekt', () => {
    const { paren } = zoekDubbelingen(records, VELDEN);
    const inRegister = register.paren(0.5);
    expect(inRegister.map(({ a, b }) => [a, b])).toEqual(paren.map(({ a, b }) => [id(a), id(b)]));
    // In het lange zoeken staat een kans in 32 bits.
    for (const [i, { kans }] of paren.entries()) expect(inRegister[i]?.oordeel.kans).toBeCloseTo(kans, 6);
  });

  it('vindt bij elk record precies de partners die het in de paren heeft, ook de onzekere', () => {
    const paren = register.paren(0.001);
    for (const [van, rij] of metId) expect(vergelijk(register, rij, van, 0.001)).toEqual(partners(paren, van));
  });

  it('hangt niet af van de volgorde waarin records komen', () => {
    const andersom = Register.leer(VELDEN, metId.toReversed());
    expect(andersom.paren(0.1)).toEqual(register.paren(0.1));
    expect(vergelijk(andersom, eerste)).toEqual(vergelijk(register, eerste));
  });

  it('noemt de meest waarschijnlijke eerst, en niet meer dan gevraagd', () => {
    const alle = register.vergelijk(eerste, { minimum: 0 });
    expect(alle.length).toBeGreaterThan(3);
    expect(alle.map(({ oordeel }) => oordeel.kans)).toEqual(
      alle.map(({ oordeel }) => oordeel.kans).toSorted((a, b) => b - a),
    );
    expect(register.vergelijk(eerste, { minimum: 0, meeste: 2 })).toEqual(alle.slice(0, 2));
  });

  it('vindt van elk record een kopie die er niet in staat', () => {
    for (const [van, rij] of metId) expect(vergelijk(register, { ...rij }).map(([wie]) => wie)).toContain(van);
  });
});

describe('een register dat verandert', () => {
  let register: Register;
  const NIEUW: Rij = {
    naam: 'Wantijschool',
    telefoon: '078-6123456',
    adres: 'Maasstraat 202',
    postcode: '3313CR',
    plaats: eerste.plaats,
    url: 'www.wantijschool.nl',
  };
  beforeEach(() => {
    register = Register.leer(VELDEN, metId.slice(0, 600));
  });

  it('vindt wat erbij komt, en meldt het paar', () => {
    register.zet('nieuw', NIEUW);
    expect(register.aantal).toBe(601);
    const slordig = { ...NIEUW, naam: 'Wantijschol', url: '' };
    expect(vergelijk(register, slordig).map(([wie]) => wie)).toEqual(['nieuw']);
    register.zet('slordig', slordig);
    expect(register.paren(0.5).map(({ a, b }) => [a, b])).toContainEqual(['nieuw', 'slordig']);
    expect(vergelijk(register, slordig, 'slordig')).toEqual(partners(register.paren(0.5), 'slordig'));
  });

  it('vindt ook een buur die alleen een stuk van de naam deelt', () => {
    register.zet('nieuw', NIEUW);
    const gevonden = vergelijk(register, { naam: 'De Wantijschool aan het water' }, undefined, 0);
    expect(gevonden.map(([wie]) => wie)).toContain('nieuw');
  });

  it('vergeet wat eruit gaat', () => {
    register.zet('nieuw', NIEUW);
    register.verwijder('nieuw');
    register.verwijder('nooit geweest');
    expect(register.aantal).toBe(600);
    expect(vergelijk(register, NIEUW)).toEqual([]);
    const paar = register.paren(0.5)[0];
    register.verwijder(paar?.a ?? '');
    expect(register.paren(0).filter(({ a, b }) => a === paar?.a || b === paar?.a)).toEqual([]);
  });

  it('kent van een veranderd record alleen de nieuwe inhoud', () => {
    register.zet('nieuw', NIEUW);
    register.zet('nieuw', { ...NIEUW, naam: 'Zwemclub De Otter', url: 'www.otter.nl', telefoon: '0201112233' });
    expect(register.aantal).toBe(601);
    expect(vergelijk(register, { naam: 'Wantijschool', url: 'www.wantijschool.nl' })).toEqual([]);
    expect(vergelijk(register, { naam: 'De Otter zwemclub', url: 'otter.nl' }).map(([wie]) => wie)).toEqual(['nieuw']);
  });

  it('vindt zichzelf niet, ook niet met een wijziging die nog niet is opgeslagen', () => {
    register.zet('nieuw', NIEUW);
    expect(vergelijk(register, NIEUW, 'nieuw')).toEqual([]);
    expect(vergelijk(register, { ...NIEUW, naam: 'Wantijschol' }, 'nieuw')).toEqual([]);
  });

  it('komt met alles erbij op dezelfde plaats uit als zonder omweg', () => {
    const voor = register.paren(0.01);
    register.zet('nieuw', NIEUW);
    register.zet(id(3), NIEUW);
    register.zet(id(3), records[3] ?? {});
    register.verwijder('nieuw');
    expect(register.paren(0.01)).toEqual(voor);
  });

  it('zegt hoeveel er sinds het leren is veranderd', () => {
    expect(register.veroudering).toBe(0);
    register.zet(id(0), eerste);
    expect(register.veroudering).toBe(0);
    register.zet('nieuw', NIEUW);
    register.zet('nieuw', { ...NIEUW, naam: 'Anders' });
    register.verwijder(id(1));
    expect(register.veroudering).toBe(3 / 600);
  });
});

describe('een register met bijna niets', () => {
  const A: Rij = { naam: 'Weerbaarheidstraining', adres: 'Dorpsweg 3', plaats: 'Haren', url: 'kracht.nl' };
  const B: Rij = { naam: 'Schoolmaatschappelijk werk', adres: 'Kade 12', plaats: 'Dordrecht', url: 'smw.nl' };
  const C: Rij = { naam: 'Huiswerkklas', adres: 'Singel 8', plaats: 'Dordrecht', telefoon: '0786000000' };
  const D: Rij = { naam: 'Rots en Water', plaats: 'Dordrecht' };

  it.each([
    ['niets', []],
    ['één record', [A]],
    ['twee verschillende', [A, B]],
    ['vier verschillende', [A, B, C, D]],
    ['lege records', [{}, {}, { naam: '-' }]],
  ])('met %s vindt geen paren', (_, rijen: Rij[]) => {
    const register = Register.leer(
      VELDEN,
      rijen.map((rij, nummer) => [id(nummer), rij]),
    );
    expect(register.paren(0.5)).toEqual([]);
    expect(register.veroudering).toBe(0);
    expect(vergelijk(register, { naam: 'Zeilclub', plaats: 'Dordrecht' })).toEqual([]);
  });

  it.each([2, 3, 5])('vindt een kopie tussen %i records', (aantal) => {
    const register = Register.leer(
      VELDEN,
      [A, { ...A }, B, C, D].slice(0, aantal).map((rij, nummer) => [id(nummer), rij]),
    );
    expect(register.paren(0.5).map(({ a, b }) => [a, b])).toEqual([[id(0), id(1)]]);
  });

  it('groeit vanaf niets', () => {
    const register = Register.leer(VELDEN, []);
    for (const [nummer, rij] of [A, B, C, D, { ...A, naam: 'Weerbaarheids training' }].entries())
      register.zet(id(nummer), rij);
    expect(register.paren(0.5).map(({ a, b }) => [a, b])).toEqual([[id(0), id(4)]]);
    expect(register.veroudering).toBeGreaterThanOrEqual(5);
  });
});
