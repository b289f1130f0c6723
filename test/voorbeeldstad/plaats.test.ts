import { describe, expect, it } from 'vitest';
import { stad } from './kit.ts';

const stadje = stad(5_000);
const ringen = new Map(stadje.wijken.map((wijk) => [wijk.code, wijk.vorm?.coordinates[0] as [number, number][]]));

/** Of een punt in een ring ligt: een straal naar het oosten snijdt de rand een oneven aantal keer. */
function ligtIn([x, y]: readonly [number, number], ring: readonly (readonly [number, number])[]): boolean {
  let binnen = false;
  for (let i = 0, j = ring.length - 1; i < ring.length; j = i++) {
    const [[xi, yi], [xj, yj]] = [ring[i] ?? [0, 0], ring[j] ?? [0, 0]];
    if (yi > y !== yj > y && x < ((xj - xi) * (y - yi)) / (yj - yi) + xi) binnen = !binnen;
  }
  return binnen;
}

const wijkenBij = (punt: readonly [number, number]) =>
  [...ringen].filter(([, ring]) => ligtIn(punt, ring)).map(([code]) => code);

describe('de kaart van Voorbeeldstad', () => {
  it('ligt in zee, met gesloten wijken die elkaar niet overlappen', () => {
    for (const [code, ring] of ringen) {
      expect(ring[0]).toEqual(ring.at(-1));
      const wijk = stadje.wijken.find((w) => w.code === code);
      const midden = [wijk?.lengtegraad ?? 0, wijk?.breedtegraad ?? 0] as const;
      expect(wijkenBij(midden)).toEqual([code]);
      // Ten westen van 4,2 graden en boven 52,4 graden is daar alleen Noordzee.
      expect(midden[0]).toBeLessThan(4.2);
      expect(midden[1]).toBeGreaterThan(52.4);
      expect(wijk?.oppervlakteHa).toBeGreaterThan(50);
    }
  });

  it('zet elke school en elke activiteit binnen haar eigen wijk', () => {
    for (const { lengtegraad, breedtegraad, wijk } of stadje.scholen) {
      expect(wijkenBij([lengtegraad ?? 0, breedtegraad ?? 0])).toEqual([wijk]);
    }
    for (const { locatie, wijken } of stadje.activiteiten) {
      expect(wijkenBij([locatie?.lengtegraad ?? 0, locatie?.breedtegraad ?? 0])).toEqual(wijken);
    }
  });

  it('telt de wijken op tot de gemeente, en heeft een kleine wijk', () => {
    const [gemeente] = stadje.gemeenten;
    expect(gemeente?.kinderen).toBe(stadje.wijken.reduce((som, w) => som + (w.kinderen ?? 0), 0));
    expect(stadje.wijken.every((w) => (w.doelgroepkinderen ?? 0) <= (w.kinderen ?? 0))).toBe(true);
    expect(stadje.wijken.some((w) => (w.inwoners ?? 0) < 1_000)).toBe(true);
    expect(stadje.wijken.some((w) => w.prioriteitswijk)).toBe(true);
  });
});

describe('activiteiten in Voorbeeldstad', () => {
  it('rekenen de prijs om naar een jaar, en noemen regelingen alleen als er iets te betalen is', () => {
    for (const { kosten, kostenPerJaar, regelingen } of stadje.activiteiten) {
      if (kosten.voorGebruiker === 'GRATIS') expect([kostenPerJaar, regelingen]).toEqual([0, []]);
      if (kosten.voorGebruiker === 'ONBEKEND') expect(kostenPerJaar).toBeNull();
      if (kosten.voorGebruiker === 'BETAALD')
        expect(kostenPerJaar ?? 0).toBeGreaterThanOrEqual(kosten.bedrag ?? Infinity);
    }
  });

  it('hebben regelingen die bij leeftijd en domein passen', () => {
    const opId = new Map(stadje.regelingen.map((r) => [r.id, r]));
    for (const { regelingen, domein, doelgroep } of stadje.activiteiten) {
      for (const regeling of regelingen.map((id) => opId.get(id))) {
        expect(regeling?.domeinen.length === 0 || regeling?.domeinen.includes(domein)).toBe(true);
        expect(doelgroep.leeftijdVan ?? 0).toBeLessThanOrEqual(regeling?.leeftijdTot ?? 27);
      }
    }
  });

  it('zijn er in elk domein, op elk soort moment en ook voor kinderen met een beperking', () => {
    expect(new Set(stadje.activiteiten.map((a) => a.domein)).size).toBe(6);
    expect(new Set(stadje.activiteiten.flatMap((a) => a.momentsoorten)).size).toBe(4);
    expect(new Set(stadje.activiteiten.flatMap((a) => a.toegankelijkheid)).size).toBe(6);
  });

  it('houden jonge kinderen niet laat op: tot en met 9 jaar is alles voor zeven uur klaar', () => {
    const jong = stadje.activiteiten.filter((a) => (a.doelgroep.leeftijdTot ?? 27) <= 9);
    expect(jong.length).toBeGreaterThan(50);
    for (const { momenten } of jong)
      expect(Math.max(0, ...momenten.map((m) => m.totMinuut ?? 0))).toBeLessThanOrEqual(19 * 60);
  });
});
