import { describe, expect, test } from 'vitest';
import { type Besluit, type Bewaard, beoordeel } from '../../search/registratie/beoordeling.ts';

const paar = (a: string, b: string, kans: number): Bewaard => ({
  a,
  b,
  kans,
  status: 'OPEN',
  groep: null,
  vanafTrede: null,
});
const besluit = (a: string, b: string, oordeel: Besluit['oordeel']): Besluit => ({ a, b, oordeel });
const uit = (paren: Bewaard[], besluiten: Besluit[] = [], samengevoegd: Record<string, string> = {}) =>
  beoordeel('AANBOD', paren, besluiten, new Map(Object.entries(samengevoegd))).herzien.map(({ status, groep }) => [
    status,
    groep,
  ]);

describe('wat mensen besloten', () => {
  test('records die op elkaar lijken, vormen een groep met de kleinste sleutel als naam', () => {
    expect(uit([paar('a', 'b', 0.9), paar('b', 'c', 0.9), paar('a', 'c', 0.9), paar('x', 'y', 0.6)])).toEqual([
      ['OPEN', 'a'],
      ['OPEN', 'a'],
      ['OPEN', 'a'],
      ['OPEN', 'x'],
    ]);
  });

  test('wat geen dubbel is, komt nooit in één groep, ook niet langs een omweg', () => {
    const paren = [paar('a', 'b', 0.99), paar('b', 'c', 0.98), paar('a', 'c', 0.97)];
    expect(uit(paren, [besluit('a', 'c', 'GEEN_DUBBEL')])).toEqual([
      ['OPEN', 'a'],
      ['OPEN', null],
      ['GEEN_DUBBEL', null],
    ]);
  });

  test('wat bevestigd is, hoort bij elkaar, hoe klein de kans ook was', () => {
    expect(uit([paar('a', 'b', 0.1)], [besluit('a', 'b', 'BEVESTIGD')])).toEqual([['BEVESTIGD', 'a']]);
  });

  test('een besluit over een record geldt ook voor het record waarin het is opgegaan', () => {
    const paren = [paar('a', 'b', 0.9), paar('a', 'c', 0.9)];
    const besluiten = [besluit('a', 'b', 'SAMENGEVOEGD'), besluit('b', 'c', 'GEEN_DUBBEL')];
    expect(uit(paren, besluiten, { b: 'a' })).toEqual([
      ['SAMENGEVOEGD', null],
      ['GEEN_DUBBEL', null],
    ]);
    // Ook als er daarna nog een samenvoeging kwam.
    expect(uit([paar('c', 'd', 0.9)], [besluit('b', 'c', 'GEEN_DUBBEL')], { b: 'a', a: 'd' })).toEqual([
      ['GEEN_DUBBEL', null],
    ]);
    // En niet meer als de samenvoeging ongedaan is gemaakt.
    expect(uit([paar('a', 'c', 0.9)], [besluit('b', 'c', 'GEEN_DUBBEL')])).toEqual([['OPEN', 'a']]);
  });

  test('een later besluit gaat voor, en een besluit dat vervalt maakt het paar weer open', () => {
    expect(uit([paar('a', 'b', 0.9)], [besluit('a', 'b', 'OPEN')])).toEqual([['OPEN', 'a']]);
  });
});
