import { describe, expect, it } from 'vitest';
import { deelDatMeldt } from '../../prisma/voorbeeldstad/metingen.ts';
import { voorbeeldBrin } from '../../prisma/voorbeeldstad/scholen.ts';
import { deel, PEILDATUM, stad, start } from './kit.ts';

const stadje = stad(4_000);
const jaren = ['2024-2025', '2025-2026', '2026-2027'];

describe('scholen in Voorbeeldstad', () => {
  it('hebben profielen over drie schooljaren, met gaten', () => {
    expect(new Set(stadje.profielen.map((p) => p.schooljaar))).toEqual(new Set(jaren));
    const perSchool = stadje.scholen.map(({ id }) =>
      stadje.profielen.filter((p) => p.school === id).map((p) => p.schooljaar),
    );
    expect(deel(perSchool, (lijst) => lijst.length === 3)).toBeGreaterThan(0.5);
    expect(deel(perSchool, (lijst) => lijst.length > 0 && !lijst.includes('2026-2027'))).toBeGreaterThan(0.05);
    expect(deel(perSchool, (lijst) => lijst.length === 0)).toBeGreaterThan(0);
  });

  it('verhuizen in het nieuwste jaar van SOP naar schoolgids', () => {
    const gids = stadje.profielen.filter((p) => p.bron === 'SCHOOLGIDS');
    expect(new Set(gids.map((p) => p.schooljaar))).toEqual(new Set(['2026-2027']));
    expect(stadje.profielen.some((p) => p.bron === 'SOP' && p.schooljaar === '2026-2027')).toBe(true);
  });

  it('antwoorden op het kader van Dordrecht, en elk jaar iets beter', () => {
    const kader = new Map(start.sopKader.map((onderdeel) => [onderdeel.code, onderdeel]));
    const aandelen = jaren.map((jaar) => {
      const antwoorden = stadje.profielen.filter((p) => p.schooljaar === jaar).flatMap((p) => p.antwoorden);
      return deel(antwoorden, (a) => a.beschikbaarheid === 'AANWEZIG');
    });
    expect(aandelen).toEqual(aandelen.toSorted((a, b) => a - b));
    for (const { antwoorden } of stadje.profielen) expect(antwoorden.length).toBeGreaterThan(40);
    const gebruikt = [...new Set(stadje.profielen.flatMap((p) => p.antwoorden.map((a) => a.onderdeel)))];
    for (const onderdeel of gebruikt.map((code) => kader.get(code))) {
      expect(onderdeel?.regio).toBe('DORDRECHT');
      expect(['NORM', 'RUBRIEK', 'REGEL']).not.toContain(onderdeel?.soort);
    }
  });

  it('noemen extra ondersteuning met thema, deskundigen met uren, voorzieningen, grenzen en ontwikkelpunten', () => {
    const regels = stadje.profielen.flatMap((p) => p.regels);
    expect(new Set(regels.map((r) => r.soort)).size).toBe(5);
    expect(regels.filter((r) => r.soort === 'EXTRA_ONDERSTEUNING').every((r) => r.thema !== null)).toBe(true);
    expect(regels.some((r) => r.soort === 'DESKUNDIGE' && (r.urenPerWeek ?? 0) > 0)).toBe(true);
  });
});

describe('de codes en namen van de scholen', () => {
  it('hebben een eigen BRIN dat DUO niet uitgeeft, en blijven vindbaar op hun volgnummer', () => {
    for (const [i, { id, vestigingscode, brin, codes }] of stadje.scholen.entries()) {
      expect(vestigingscode).toBe(id);
      expect(id).toBe(`${brin}00`);
      expect(brin).toMatch(/^99[A-Z]{2}$/);
      expect(codes).toEqual([{ code: `vb-school-${i + 1}`, register: 'Voorbeeldstad' }]);
    }
    expect(stadje.scholen[0]?.brin).toBe('99VA');
    const driehonderd = Array.from({ length: 300 }, (_, i) => voorbeeldBrin(i));
    expect(new Set(driehonderd).size).toBe(300);
    expect(start.scholen.filter(({ id, brin }) => `${brin ?? id}`.startsWith('99'))).toEqual([]);
  });

  it('heten naar hun richting, of naar geen richting', () => {
    const richting = {
      Openbaar: 'Openbare',
      'Protestants-christelijk': 'Christelijke',
      'Rooms-katholiek': 'Katholieke',
      Islamitisch: 'Islamitische',
    } as Record<string, string>;
    const genoemd = stadje.scholen.filter(({ naam }) => /^(Openbare|Christelijke|Katholieke|Islamitische) /.test(naam));
    expect(genoemd.length).toBeGreaterThan(5);
    for (const { naam, denominatie } of genoemd) expect(naam.split(' ')[0]).toBe(richting[denominatie ?? '']);
  });

  it('bieden niets wat hun eigen grens uitsluit', () => {
    const samen: [grens: RegExp, regel: RegExp][] = [
      [/niet geschikt voor rolstoelen/, /rolstoel|Lift|lichamelijke beperking/i],
      [/doof of blind/, /Ringleiding|horen of zien/],
      [/medische hulp/, /Verzorgingsruimte/],
    ];
    for (const [grens, regel] of samen) {
      const met = stadje.profielen.filter((p) => p.regels.some((r) => r.soort === 'GRENS' && grens.test(r.naam)));
      expect(met.length, String(grens)).toBeGreaterThan(5);
      for (const { regels } of met)
        expect(regels.filter((r) => r.soort !== 'GRENS' && regel.test(r.naam)).map((r) => r.naam)).toEqual([]);
    }
  });
});

describe('wachttijden in Voorbeeldstad', () => {
  const reeksen = Map.groupBy(stadje.metingen, (m) => m.onderwerp);
  const laatste = [...reeksen.values()].map(
    (reeks) =>
      reeks
        .map((m) => m.peildatum)
        .toSorted()
        .at(-1) ?? '',
  );

  it('zijn er voor een derde van de zwaardere hulp, en voor sbo, so en vso', () => {
    const zwaar = stadje.aanbod.filter((a) => /^(EXTRA_|TLV|JEUGDHULP)/.test(a.ondersteuningsniveau ?? ''));
    expect(deel(zwaar, (a) => reeksen.has(a.id))).toBeCloseTo(0.35, 1);
    const bekend = new Set(
      [...zwaar, ...stadje.scholen.filter((s) => !s.onderwijssoorten.includes('PO'))].map(({ id }) => id),
    );
    for (const id of reeksen.keys()) expect(bekend.has(id)).toBe(true);
  });

  it('gaan twee jaar terug en zijn gemeld vóór de peildatum', () => {
    const dagen = stadje.metingen.map((m) => m.peildatum).toSorted();
    expect(dagen[0]).toBe('2024-09-30');
    expect(stadje.metingen.every((m) => m.gemeldOp <= PEILDATUM.toISOString().slice(0, 10))).toBe(true);
  });

  it('lopen op en af, met soms een stop: dan is er geen vrije plaats', () => {
    expect(deel(stadje.metingen, (m) => m.aanmeldstop)).toBeGreaterThan(0.01);
    expect(stadje.metingen.filter((m) => m.aanmeldstop && (m.vrijePlaatsen ?? 0) > 0)).toEqual([]);
    const lang = [...reeksen.values()].filter((reeks) => reeks.length > 5);
    expect(deel(lang, (reeks) => new Set(reeks.map((m) => m.aanmeldwachttijdWeken)).size > 2)).toBeGreaterThan(0.8);
  });

  it('zijn soms verouderd, omdat een aanbieder stopte met melden', () => {
    const oud = deel(laatste, (dag) => dag < '2026-05-31');
    expect(oud).toBeGreaterThan(0.05);
    expect(oud).toBeLessThan(0.4);
  });

  it('blijven ook bij heel veel aanbod te laden', () => {
    expect(deelDatMeldt(1_000)).toBe(0.35);
    expect(deelDatMeldt(100_000)).toBe(0.35);
    expect(deelDatMeldt(1_000_000)).toBeLessThan(0.06);
  });
});
