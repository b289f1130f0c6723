import { describe, expect, it, test } from 'vitest';
import { alsDatum, dagVan, dagVoluit, meetdagen } from '../../prisma/regels/dag.ts';
import { bepaalStatus, type Gemeten, totaalWeken } from '../../prisma/regels/wachttijdstatus.ts';
import { isTeKlein, procent, telOp, toonAantal } from '../../subgraphs/wachttijden/aantallen.ts';
import { bepaalTrend } from '../../subgraphs/wachttijden/trend.ts';
import { bepaalZin } from '../../subgraphs/wachttijden/zin.ts';

const DAG = new Date('2026-11-01');
const NORM = { aanmeldWeken: 4, behandelWeken: 10, geldigDagen: 60 };
const ZONDER = { aanmeldWeken: null, behandelWeken: null, geldigDagen: 60 };

const gemeten = (
  aanmeld: number | null,
  behandel: number | null = null,
  peildatum = '2026-10-01',
  aanmeldstop = false,
): Gemeten => ({
  aanmeldwachttijdWeken: aanmeld,
  behandelwachttijdWeken: behandel,
  peildatum: new Date(peildatum),
  aanmeldstop,
});

describe('de status van een wachttijd', () => {
  const status = (meting: Gemeten | undefined, norm: typeof NORM | typeof ZONDER = NORM) =>
    bepaalStatus(meting, norm, DAG);

  it('is onbekend zonder meting of zonder norm', () => {
    expect(status(undefined)).toBe('ONBEKEND');
    expect(bepaalStatus(gemeten(3), undefined, DAG)).toBe('ONBEKEND');
  });

  it('is binnen de norm tot en met de norm zelf', () => {
    expect(status(gemeten(4, 10))).toBe('BINNEN_NORM');
  });

  it('is boven de norm zodra een van beide klokken dat is', () => {
    expect(status(gemeten(4.5, 2))).toBe('BOVEN_NORM');
    expect(status(gemeten(1, 11))).toBe('BOVEN_NORM');
    expect(status(gemeten(null, 11))).toBe('BOVEN_NORM');
  });

  it('vergelijkt alleen wat gemeten is en een norm heeft', () => {
    expect(status(gemeten(3))).toBe('BINNEN_NORM');
    expect(status(gemeten(null))).toBe('ONBEKEND');
    expect(status(gemeten(99, 99), ZONDER)).toBe('ONBEKEND');
    expect(bepaalStatus(gemeten(99, 2), { ...ZONDER, behandelWeken: 10 }, DAG)).toBe('BINNEN_NORM');
  });

  it('telt nul weken als gemeten', () => {
    expect(status(gemeten(0, null))).toBe('BINNEN_NORM');
  });

  it('is aanmeldstop, wat de weken ook zijn', () => {
    expect(status(gemeten(1, 1, '2026-10-01', true))).toBe('AANMELDSTOP');
    expect(status(gemeten(99, 99, '2026-10-01', true))).toBe('AANMELDSTOP');
    expect(status(gemeten(null, null, '2026-10-01', true), ZONDER)).toBe('AANMELDSTOP');
  });

  it('is verouderd na de laatste dag van de termijn, ook bij een aanmeldstop', () => {
    expect(status(gemeten(1, 1, '2026-09-02'))).toBe('BINNEN_NORM'); // 60 dagen
    expect(status(gemeten(1, 1, '2026-09-01'))).toBe('VEROUDERD'); // 61 dagen
    expect(status(gemeten(1, 1, '2026-09-01', true))).toBe('VEROUDERD');
  });
});

test('het totaal is alleen bekend als beide klokken bekend zijn', () => {
  expect(totaalWeken(gemeten(2, 3.5))).toBe(5.5);
  expect(totaalWeken(gemeten(2, null))).toBeNull();
  expect(totaalWeken(gemeten(null, 3))).toBeNull();
  expect(totaalWeken(gemeten(0, 0))).toBe(0);
});

describe('de trend', () => {
  const trend = (...weken: [number | null, (number | null)?][]) =>
    bepaalTrend(
      weken.map(([aanmeld, behandel], nr) =>
        gemeten(aanmeld, behandel ?? null, `2026-${10 - nr}-01`.replace(/-(\d)-/, '-0$1-')),
      ),
      60,
      DAG,
    );

  it('zet de laatste meting tegenover het gemiddelde van de twee daarvoor', () => {
    expect(trend([6], [4], [4])).toBe('STIJGEND');
    expect(trend([2], [4], [4])).toBe('DALEND');
    expect(trend([6], [8], [4])).toBe('GELIJK');
    expect(trend([6], [2], [10])).toBe('GELIJK');
  });

  it('noemt een verschil onder een halve week gelijk', () => {
    expect(trend([4.4], [4], [4])).toBe('GELIJK');
    expect(trend([4.5], [4], [4])).toBe('STIJGEND');
    expect(trend([3.5], [4], [4])).toBe('DALEND');
  });

  it('kijkt naar het totaal als dat drie keer bekend is', () => {
    expect(trend([2, 20], [4, 10], [4, 10])).toBe('STIJGEND');
  });

  it('kijkt anders naar de ene klok die drie keer bekend is', () => {
    expect(trend([2, 20], [4], [4, 10])).toBe('DALEND');
    expect(trend([null, 20], [4, 10], [4, 10])).toBe('STIJGEND');
    expect(trend([null, 20], [4, null], [4, 10])).toBe('ONBEKEND');
  });

  it('is onbekend bij minder dan drie metingen', () => {
    expect(trend([6], [4])).toBe('ONBEKEND');
    expect(trend()).toBe('ONBEKEND');
  });

  it('is onbekend als de laatste meting verouderd is, of als de metingen meer dan een jaar beslaan', () => {
    const oud = [gemeten(6, null, '2026-08-01'), gemeten(4, null, '2026-07-01'), gemeten(4, null, '2026-06-01')];
    expect(bepaalTrend(oud, 60, DAG)).toBe('ONBEKEND');
    expect(bepaalTrend(oud, 92, DAG)).toBe('STIJGEND');
    const ver = [gemeten(6, null, '2026-10-01'), gemeten(4, null, '2026-09-01'), gemeten(4, null, '2025-09-01')];
    expect(bepaalTrend(ver, 60, DAG)).toBe('ONBEKEND');
  });
});

describe('de toelichting', () => {
  const zin = (meting: Gemeten | undefined, norm: typeof NORM | typeof ZONDER = NORM) => bepaalZin(meting, norm, DAG);

  it('noemt de weken, de norm en de dag', () => {
    expect(zin(gemeten(6))).toBe(
      'Van aanmelding tot intake duurt het 6 weken; de norm is 4 weken. Gemeten op 1 oktober 2026.',
    );
    expect(zin(gemeten(6, 8.5))).toBe(
      'Van aanmelding tot intake duurt het 6 weken; de norm is 4 weken. Daarna duurt het 8,5 weken tot de start; de norm is 10 weken. Gemeten op 1 oktober 2026.',
    );
    expect(zin(gemeten(null, 12))).toBe(
      'Na de intake duurt het 12 weken tot de start; de norm is 10 weken. Gemeten op 1 oktober 2026.',
    );
  });

  it('schrijft één week en geen wachttijd zoals men het zegt', () => {
    expect(zin(gemeten(1))).toBe(
      'Van aanmelding tot intake duurt het 1 week; de norm is 4 weken. Gemeten op 1 oktober 2026.',
    );
    expect(zin(gemeten(0, 0))).toBe(
      'Aanmelden kan zonder wachttijd; de norm is 4 weken. Daarna is er geen wachttijd tot de start; de norm is 10 weken. Gemeten op 1 oktober 2026.',
    );
  });

  it('zegt bij een aanmeldstop alleen dat', () => {
    expect(zin(gemeten(6, 8, '2026-10-01', true))).toBe(
      'Aanmelden kan nu niet: er is een aanmeldstop. Gemeten op 1 oktober 2026.',
    );
  });

  it('zegt bij een oude meting hoe het toen was', () => {
    const begin = 'De laatste meting is van 1 mei 2026 en is verouderd: een meting geldt 60 dagen.';
    expect(zin(gemeten(6, 8, '2026-05-01'))).toBe(`${begin} Toen duurde het van aanmelding tot intake 6 weken.`);
    expect(zin(gemeten(0, 8, '2026-05-01'))).toBe(`${begin} Toen kon aanmelden zonder wachttijd.`);
    expect(zin(gemeten(6, 8, '2026-05-01', true))).toBe(`${begin} Toen was er een aanmeldstop.`);
    expect(zin(gemeten(null, 8, '2026-05-01'))).toBe(begin);
  });

  it('zegt wat er ontbreekt', () => {
    expect(zin(undefined)).toBe('Er is geen wachttijd bekend.');
    expect(zin(gemeten(null))).toBe('De wachttijd is niet ingevuld. Gemeten op 1 oktober 2026.');
    expect(zin(gemeten(6), ZONDER)).toBe(
      'Van aanmelding tot intake duurt het 6 weken. Er is geen norm om mee te vergelijken. Gemeten op 1 oktober 2026.',
    );
  });
});

describe('aantallen mensen', () => {
  it('worden onder de vijf nooit getoond; nul wel', () => {
    expect([0, 1, 4, 5, 12].map(toonAantal)).toEqual([0, null, null, 5, 12]);
    expect([0, 1, 4, 5, null].map(isTeKlein)).toEqual([false, true, true, false, false]);
    expect(toonAantal(null)).toBeNull();
  });

  it('geven samen alleen een som als er geen klein aantal in zit', () => {
    expect(telOp({ bekendBij: 2, teKlein: 0, getoond: 17 })).toEqual({ aantal: 17, minstens: 17, hoogstens: 17 });
    expect(telOp({ bekendBij: 4, teKlein: 2, getoond: 17 })).toEqual({ aantal: null, minstens: 19, hoogstens: 25 });
    expect(telOp({ bekendBij: 1, teKlein: 1, getoond: 0 })).toEqual({ aantal: null, minstens: 1, hoogstens: 4 });
    expect(telOp({ bekendBij: 0, teKlein: 0, getoond: 0 })).toEqual({ aantal: null, minstens: null, hoogstens: null });
  });

  it('geven een percentage met één decimaal, of niets als er geen geheel is', () => {
    expect(procent(1, 3)).toBe(33.3);
    expect(procent(2, 3)).toBe(66.7);
    expect(procent(0, 3)).toBe(0);
    expect(procent(0, 0)).toBeNull();
  });
});

describe('dagen', () => {
  it('zijn de dagen van de kalender in Nederland', () => {
    expect(alsDatum(dagVan(new Date('2026-10-31T22:30:00Z')))).toBe('2026-10-31');
    expect(alsDatum(dagVan(new Date('2026-10-31T23:30:00Z')))).toBe('2026-11-01');
    expect(alsDatum(dagVan(new Date('2026-07-31T22:30:00Z')))).toBe('2026-08-01');
    expect(dagVoluit(new Date('2026-10-01'))).toBe('1 oktober 2026');
  });

  it('van een verloop zijn de laatste dag van elke maand, en dan de dag zelf', () => {
    expect(meetdagen(new Date('2026-03-15'), 4).map(alsDatum)).toEqual([
      '2025-12-31',
      '2026-01-31',
      '2026-02-28',
      '2026-03-15',
    ]);
    expect(meetdagen(new Date('2026-03-31'), 2).map(alsDatum)).toEqual(['2026-02-28', '2026-03-31']);
    expect(meetdagen(new Date('2026-03-15'), 1).map(alsDatum)).toEqual(['2026-03-15']);
  });
});
