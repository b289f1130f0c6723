import { describe, expect, it } from 'vitest';
import { groepeer } from '../../search/dubbelingen/index.ts';

const paar = (a: number, b: number, kans: number) => ({ a, b, kans });

describe('groepen van dubbelingen', () => {
  it('brengen bij elkaar wat op elkaar lijkt, en laten de rest alleen', () => {
    expect([...groepeer(5, [paar(0, 2, 0.9), paar(2, 4, 0.9), paar(0, 4, 0.8)], { minimum: 0.5 })]).toEqual([
      0, 1, 0, 3, 0,
    ]);
  });

  it('rijgen geen keten aan elkaar', () => {
    const keten = [paar(0, 1, 0.9), paar(1, 2, 0.8), paar(2, 3, 0.9)];
    expect([...groepeer(4, keten, { minimum: 0.5 })]).toEqual([0, 0, 2, 2]);
  });

  it('brengen nooit samen wat een mens uit elkaar heeft gehaald', () => {
    const paren = [paar(0, 1, 0.99), paar(1, 2, 0.99), paar(0, 2, 0.99), paar(2, 3, 0.9)];
    const groepen = groepeer(4, paren, { minimum: 0.5, nooit: [[0, 2]] });
    expect(groepen[0]).not.toBe(groepen[2]);
    const direct = groepeer(2, [paar(0, 1, 1)], { minimum: 0, nooit: [[1, 0]] });
    expect([...direct]).toEqual([0, 1]);
    const ongenoemd = groepeer(3, [paar(0, 1, 1), paar(1, 2, 1)], { minimum: 0.1, nooit: [[0, 2]] });
    expect(ongenoemd[0]).not.toBe(ongenoemd[2]);
  });

  it('hangen niet af van de volgorde van de paren', () => {
    const paren = Array.from({ length: 60 }, (_, i) => paar(i % 17, 17 + ((i * 7) % 13), ((i * 31) % 100) / 100));
    const uniek = [...new Map(paren.map((p) => [`${p.a}-${p.b}`, p])).values()];
    expect(groepeer(30, uniek.toReversed(), { minimum: 0.3 })).toEqual(groepeer(30, uniek, { minimum: 0.3 }));
  });
});
