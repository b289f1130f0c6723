import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { genereer } from '../../prisma/voorbeeldstad/index.ts';
import { Toeval } from '../../prisma/voorbeeldstad/toeval.ts';
import { delen, PEILDATUM, stad, start } from './kit.ts';

function afdruk(aanbod: number, zaad?: number, peildatum?: Date): string {
  const hash = createHash('sha256');
  for (const inhoud of delen(aanbod, zaad, peildatum)) hash.update(JSON.stringify(inhoud));
  return hash.digest('hex');
}

describe('Voorbeeldstad laat zich herhalen', () => {
  it('geeft met hetzelfde zaad byte voor byte hetzelfde', () => {
    expect(afdruk(2_500, 7)).toBe(afdruk(2_500, 7));
  });

  it('geeft met een ander zaad of een andere peildatum iets anders', () => {
    const eerste = afdruk(100);
    expect(afdruk(100, 2)).not.toBe(eerste);
    expect(afdruk(100, 1, new Date('2026-10-01'))).not.toBe(eerste);
  });

  it('hangt niet af van de tijd op de klok van de peildatum', () => {
    expect(afdruk(100, 1, new Date('2026-09-01T21:30:00Z'))).toBe(afdruk(100));
  });

  it('kent het toeval van sfc32: een vaste reeks bij een vast zaad, gelijkmatig verdeeld', () => {
    const toeval = new Toeval(1, 'proef');
    const reeks = Array.from({ length: 10_000 }, () => toeval.getal());
    expect(reeks.every((getal) => getal >= 0 && getal < 1)).toBe(true);
    expect(reeks.reduce((som, getal) => som + getal, 0) / reeks.length).toBeCloseTo(0.5, 1);
    expect(new Set(reeks).size).toBeGreaterThan(9_990);
    expect(new Toeval(1, 'proef').getal()).toBe(reeks[0]);
    expect(new Toeval(1, 'anders').getal()).not.toBe(reeks[0]);
  });
});

describe('de omvang van Voorbeeldstad', () => {
  it('is precies wat gevraagd wordt, in delen van hoogstens 2.000 aanbod', () => {
    const aantallen = [...delen(4_500)].map(({ pakket }) => pakket.aanbod?.length ?? 0);
    expect(aantallen.reduce((som, aantal) => som + aantal, 0)).toBe(4_500);
    expect(Math.max(...aantallen)).toBeLessThanOrEqual(2_000);
  });

  it('neemt de rest mee: ook een kleine stad heeft elke soort school, clubs en metingen', () => {
    const klein = stad(60);
    expect(klein.wijken).toHaveLength(8);
    expect(klein.scholen).toHaveLength(10);
    const onderwijs = klein.scholen.flatMap((school) => school.onderwijssoorten);
    expect(onderwijs).toEqual(expect.arrayContaining(['PO', 'VO', 'SBO', 'SO', 'VSO', 'PRO']));
    expect(klein.activiteiten).toHaveLength(40);
    expect(klein.organisaties.length).toBeGreaterThanOrEqual(12);
    expect(klein.metingen.length).toBeGreaterThan(0);
    expect(klein.dubbel.length).toBeGreaterThan(0);
  });

  it('groeit mee: meer aanbod geeft meer wijken, scholen, organisaties en activiteiten', () => {
    const groot = stad(5_000);
    expect(groot.scholen).toHaveLength(200);
    expect(groot.activiteiten).toHaveLength(2_000);
    expect(groot.wijken.length).toBeGreaterThan(8);
    expect(groot.organisaties.length).toBeGreaterThan(300);
  });

  it('is leeg bij nul, en weigert wat geen aantal is', () => {
    expect([...delen(0)]).toEqual([]);
    expect(() => stad(-1)).toThrow(RangeError);
    expect(() => stad(1.5)).toThrow(RangeError);
  });

  it('gebruikt alleen thema’s die bestaan', () => {
    const themas = start.themas.filter(({ code }) => code === 'weerbaarheid' || code === 'sport-en-bewegen');
    const opties = { aanbod: 50, zaad: 1, peildatum: PEILDATUM, themas, kader: start.sopKader };
    const codes = [...genereer(opties)].flatMap(({ pakket }) => pakket.aanbod?.flatMap((a) => a.themas) ?? []);
    expect(new Set(codes)).toEqual(new Set(['weerbaarheid', 'sport-en-bewegen']));
    expect(() => [...genereer({ ...opties, themas: [] })]).toThrow('Geen enkel thema');
  });
});
