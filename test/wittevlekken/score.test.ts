import { describe, expect, test } from 'vitest';
import { behoefteVan } from '../../search/wittevlekken/behoefte.ts';
import { beoordeel } from '../../search/wittevlekken/score.ts';
import {
  type Aanbodtelling,
  BEREIKBAARHEDEN,
  type Tellingen,
  type Vlek,
  type Wijkfeiten,
} from '../../search/wittevlekken/vormen.ts';
import { aanbod, reeks, tellingen, wijk } from './kit.ts';

const SLEUTEL = { wijk: 'WK000001', onderwerp: 'gedrag', groep: 'J4_7', niveau: null } as const;

/** Het oordeel over een wijk met dit aanbod. In het hele gebied wonen tien keer zo veel kinderen als in de wijk. */
function oordeel(tellers: Aanbodtelling, feiten: Wijkfeiten = wijk(), signalen = 0): Vlek {
  const behoefte = behoefteVan(feiten, 'J4_7', signalen);
  const { groep } = behoefte.kinderen;
  return beoordeel(SLEUTEL, behoefte, tellers, { wijk: groep, gebied: groep === null ? null : groep * 10 });
}

describe('een cel zonder aanbod', () => {
  test('is een witte vlek, met de hele behoefte als score', () => {
    const vlek = oordeel(aanbod());
    // 20 basis, 700 kinderen / 50 = 14, 160 doelgroepkinderen / 16 = 10.
    expect(vlek.behoefte.totaal).toBe(44);
    expect(vlek).toMatchObject({ oordeel: 'WITTE_VLEK', tekort: 100, score: 44 });
  });

  test('blijft een witte vlek als er alleen iets in ontwikkeling is, iets voor professionals, of iets waarvan de status niet bekend is', () => {
    const anders = tellingen({ IN_ONTWIKKELING: 2, PROFESSIONALS: 3, STATUS_ONBEKEND: 1 });
    expect(oordeel(aanbod(anders, anders))).toMatchObject({ oordeel: 'WITTE_VLEK', score: 44 });
  });
});

describe('een cel met aanbod', () => {
  test('is gedekt door één open aanbod in de wijk zelf; voor de hele stad half', () => {
    expect(oordeel(aanbod(tellingen({ OPEN: 1 })))).toMatchObject({ oordeel: 'GEDEKT', tekort: 0, score: 0 });
    expect(oordeel(aanbod({}, tellingen({ OPEN: 1 })))).toMatchObject({ oordeel: 'GEDEKT', tekort: 50, score: 22 });
    expect(oordeel(aanbod({}, tellingen({ OPEN: 2 })))).toMatchObject({ oordeel: 'GEDEKT', tekort: 0, score: 0 });
  });

  test.each(['BETAALD', 'BOVEN_NORM', 'AANMELDSTOP', 'VOL'] as const)(
    'is een knelpunt als het er is maar niet te bereiken: %s',
    (soort) => {
      expect(oordeel(aanbod(tellingen({ [soort]: 3 })))).toMatchObject({ oordeel: 'KNELPUNT', tekort: 100, score: 44 });
    },
  );

  test('is een knelpunt als er voor de hele stad maar één is, met een verwijzing', () => {
    expect(oordeel(aanbod({}, tellingen({ VERWIJZING: 1 })))).toMatchObject({ oordeel: 'KNELPUNT', tekort: 75 });
  });

  test('telt bekende plekken naar hoeveel kinderen er wonen; onbekende plekken tellen vol', () => {
    // Naar schatting 255 kinderen: met één plek op twintig kinderen zijn er 12,75 nodig.
    expect(oordeel(aanbod(tellingen({ OPEN: 1 }, { plekken: 13 }))).tekort).toBe(0);
    expect(oordeel(aanbod(tellingen({ OPEN: 1 }, { plekken: 5 }))).tekort).toBe(61);
    expect(oordeel(aanbod(tellingen({ OPEN: 1 }))).tekort).toBe(0);
  });
});

describe('de zekerheid', () => {
  test('daalt door wat niet bekend is, en de score niet', () => {
    const bekend = oordeel(aanbod({}, tellingen({ OPEN: 1 })));
    const onbekend = oordeel(aanbod({}, tellingen({ OPEN: 1 }, { onbekend: 4 })));
    expect(onbekend.zekerheid).toBeLessThan(bekend.zekerheid);
    expect(onbekend.score).toBe(bekend.score);
  });

  test('daalt door aanbod waarvan niemand weet of het er is, en de score niet', () => {
    const leeg = oordeel(aanbod());
    const misschien = oordeel(aanbod({}, tellingen({ STATUS_ONBEKEND: 1 })));
    expect(misschien.zekerheid).toBeLessThan(leeg.zekerheid);
    expect(misschien.score).toBe(leeg.score);
  });
});

describe('wat er ook in een cel zit', () => {
  const kies = reeks(7);
  const aantal = (hoogste: number) => Math.floor(kies() * (hoogste + 1));
  const willekeurig = (): Tellingen =>
    Object.assign(
      {},
      ...BEREIKBAARHEDEN.map((soort) => {
        const deel = tellingen({ [soort]: aantal(3) }, kies() < 0.5 ? { plekken: aantal(30) } : {});
        return kies() < 0.4 ? deel : {};
      }),
    );
  const leegOf = <W>(waarde: W) => (kies() < 0.1 ? null : waarde);
  const gevallen = Array.from({ length: 2_000 }, () => ({
    feiten: wijk({
      kinderen: leegOf(aantal(2_500)),
      doelgroepkinderen: leegOf(aantal(600)),
      inwoners: leegOf(400 + aantal(9_000)),
      prioriteitswijk: kies() < 0.4,
    }),
    tellers: aanbod(willekeurig(), willekeurig()),
    signalen: aantal(40),
  }));

  test('ligt de score van 0 tot en met 100 en de zekerheid van 0 tot en met 1', () => {
    for (const { tellers, feiten, signalen } of gevallen) {
      const { score, zekerheid, tekort } = oordeel(tellers, feiten, signalen);
      expect(score).toBeGreaterThanOrEqual(0);
      expect(score).toBeLessThanOrEqual(100);
      expect(Number.isInteger(score)).toBe(true);
      expect(tekort).toBeLessThanOrEqual(100);
      expect(zekerheid).toBeGreaterThanOrEqual(0);
      expect(zekerheid).toBeLessThanOrEqual(1);
    }
  });

  test('geeft meer behoefte nooit een lagere score', () => {
    for (const { tellers, feiten, signalen } of gevallen) {
      const { score } = oordeel(tellers, feiten, signalen);
      const meer: [Wijkfeiten, number][] = [
        [feiten.kinderen === null ? feiten : { ...feiten, kinderen: feiten.kinderen + aantal(300) }, signalen],
        [
          feiten.doelgroepkinderen === null
            ? feiten
            : { ...feiten, doelgroepkinderen: feiten.doelgroepkinderen + aantal(100) },
          signalen,
        ],
        [{ ...feiten, prioriteitswijk: true }, signalen],
        [feiten, signalen + aantal(20)],
      ];
      for (const [groter, vaker] of meer) {
        expect(
          oordeel(tellers, groter, vaker).score,
          JSON.stringify({ feiten, groter, tellers }),
        ).toBeGreaterThanOrEqual(score);
      }
    }
  });

  test('geeft meer aanbod dat te bereiken is nooit een hogere score, en maakt het nooit een witte vlek', () => {
    for (const { tellers, feiten, signalen } of gevallen) {
      const voor = oordeel(tellers, feiten, signalen);
      for (const plek of ['lokaal', 'stadsbreed'] as const) {
        for (const soort of ['OPEN', 'VERWIJZING'] as const) {
          const oud = tellers[plek][soort] ?? { aantal: 0, metPlekken: 0, plekken: 0, onbekend: 0 };
          const erbij = kies() < 0.5 ? { metPlekken: oud.metPlekken + 1, plekken: oud.plekken + aantal(30) } : {};
          const nieuw = {
            ...tellers,
            [plek]: { ...tellers[plek], [soort]: { ...oud, aantal: oud.aantal + 1, ...erbij } },
          };
          const na = oordeel(nieuw, feiten, signalen);
          expect(na.score, JSON.stringify({ feiten, tellers, plek, soort })).toBeLessThanOrEqual(voor.score);
          expect(na.oordeel).not.toBe('WITTE_VLEK');
        }
      }
    }
  });

  test('maakt aanbod in de wijk zelf de score nooit hoger dan hetzelfde aanbod voor de hele stad', () => {
    for (const { tellers, feiten } of gevallen) {
      const dichtbij = oordeel(aanbod(tellers.lokaal), feiten);
      const ver = oordeel(aanbod({}, tellers.lokaal), feiten);
      expect(dichtbij.score).toBeLessThanOrEqual(ver.score);
    }
  });
});
