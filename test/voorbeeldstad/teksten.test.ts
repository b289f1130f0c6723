import { describe, expect, it } from 'vitest';
import { stad, teksten } from './kit.ts';

const duizend = stad(1_000);
const { dubbel, bijna, ...soorten } = duizend;

describe('de teksten van Voorbeeldstad', () => {
  it('geven bijna elk aanbod een eigen naam', () => {
    expect(new Set(duizend.aanbod.map((a) => a.naam)).size).toBeGreaterThanOrEqual(970);
    expect(new Set(duizend.activiteiten.map((a) => a.naam)).size).toBeGreaterThanOrEqual(
      0.97 * duizend.activiteiten.length,
    );
    expect(duizend.aanbod.filter((a) => /\baanbod\b/i.test(a.naam))).toEqual([]);
  });

  it('vertellen bijna elke keer iets anders', () => {
    const verhalen = duizend.aanbod.map((a) => a.omschrijving).filter((tekst) => tekst !== null);
    expect(new Set(verhalen).size).toBeGreaterThanOrEqual(0.97 * verhalen.length);
    expect(new Set(duizend.aanbod.map((a) => a.doel)).size).toBeGreaterThan(500);
  });

  it('hebben geen gaten van het samenstellen', () => {
    const fout = Object.values(soorten)
      .flat()
      .flatMap(teksten)
      .filter((tekst) => /\s\s|undefined|null|NaN|\[object|\$\{|^\s|\s$| [.,;]|\.\.|,,|\(\s|\s\)|Één/.test(tekst));
    expect(fout).toEqual([]);
  });

  it('zijn hele zinnen, met een hoofdletter en een punt', () => {
    const hele = duizend.aanbod.filter((a) => !dubbel.flat().includes(a.id));
    for (const { omschrijving, doel } of hele) {
      for (const tekst of [omschrijving, doel].filter((t) => t !== null))
        expect(tekst).toMatch(/^[\p{Lu}\d’].*[.?]$/su);
    }
  });

  it('zetten het lidwoord alleen waar het hoort', () => {
    const tekst = duizend.aanbod.map((a) => a.omschrijving ?? '').join(' ');
    expect(tekst).not.toMatch(/\been (bijles|huiswerkbegeleiding|voorlichting|schoolmaatschappelijk werk|een)\b/);
    expect(tekst).toMatch(/\been weerbaarheidstraining voor\b/);
  });
});
