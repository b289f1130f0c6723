import { describe, expect, test } from 'vitest';
import type { Overlaprecord } from '../../search/overlap/vormen.ts';
import { maak, vind } from './kit.ts';

const groep = async (...anders: Parameters<typeof maak>[0][]) => {
  const records: Overlaprecord[] = anders.map((een) => maak(een));
  const [eerste] = (await vind(records, { minimum: 40 })).groepen;
  return eerste;
};
const zin = async (...anders: Parameters<typeof maak>[0][]) => (await groep(...anders))?.zin;
const VOL = { wachttijdstatus: 'AANMELDSTOP' as const };
const LANG = { wachttijdstatus: 'BOVEN_NORM' as const };

describe('de zin over een groep', () => {
  test('zegt hoeveel aanbieders, waarover, voor wie, waar, en hoeveel een wachtlijst hebben', async () => {
    expect(await zin({}, {}, LANG, VOL, LANG)).toBe(
      'Vijf aanbieders hebben aanbod over weerbaarheid voor leerlingen van 8 tot en met 12 jaar in Wielwijk. Drie van hen hebben een wachttijd boven de norm of een aanmeldstop.',
    );
  });

  test('past het getal aan: één, allebei, alle drie', async () => {
    expect(await zin({}, VOL)).toMatch(/^Twee aanbieders hebben .*\. Eén van hen heeft een aanmeldstop\.$/);
    expect(await zin(LANG, LANG)).toMatch(/\. Allebei hebben een wachttijd boven de norm\.$/);
    expect(await zin(LANG, LANG, LANG)).toMatch(/\. Alle drie hebben een wachttijd boven de norm\.$/);
    expect(await zin(...Array.from({ length: 13 }, () => ({})))).toMatch(/^13 aanbieders hebben /);
  });

  test('telt aanbieders, en niet hun aanbod', async () => {
    expect(await zin({ van: 'p', ...VOL }, { van: 'p', ...VOL }, {})).toMatch(/^Twee aanbieders .* Eén van hen heeft/);
  });

  test('zegt over wachten niets als het niet bekend is', async () => {
    const onbekend = { wachttijdstatus: 'ONBEKEND' as const };
    expect(await zin(onbekend, { wachttijdstatus: null }, { wachttijdstatus: 'VEROUDERD' })).toBe(
      'Drie aanbieders hebben aanbod over weerbaarheid voor leerlingen van 8 tot en met 12 jaar in Wielwijk.',
    );
  });

  test('noemt alleen de leeftijd die zij delen, en geen leeftijd als die niet van allemaal bekend is', async () => {
    expect(await zin({}, { leeftijdVan: 10, leeftijdTot: 14 })).toContain('van 10 tot en met 12 jaar');
    expect(await zin({}, { leeftijdVan: 12, leeftijdTot: 14 })).toContain('van 12 jaar in');
    expect(await zin({}, { leeftijdVan: null, leeftijdTot: null })).toContain('voor leerlingen in Wielwijk.');
  });

  test('noemt de leeftijd van het kind niet bij ouders of professionals', async () => {
    expect(await zin({ voorWie: ['OUDER'] }, { voorWie: ['OUDER'] })).toContain('over weerbaarheid voor ouders in');
  });

  test('noemt de wijk die zij delen, en anders de gemeente of de regio', async () => {
    expect(await zin({}, { wijken: [] })).toContain('in Wielwijk.');
    expect(await zin({ wijken: ['WK1', 'WK2'] }, { wijken: [] })).toContain('in Wielwijk en Staart.');
    expect(await zin({ wijken: [] }, { wijken: [] })).toContain('in Dordrecht.');
    const regio = { wijken: [], gemeenten: [], regio: 'ZHZ' as const };
    expect(await zin(regio, regio)).toContain('in Zuid-Holland Zuid.');
  });

  test('heeft het bij activiteiten over activiteiten, en laat een afkorting staan', async () => {
    const activiteit = { soort: 'ACTIVITEIT' as const, themas: ['vve'] };
    expect(await zin(activiteit, activiteit)).toMatch(/^Twee aanbieders hebben activiteiten over VVE /);
  });
});

describe('de redenen bij een groep', () => {
  test('zeggen per deel waarom, en wat niet bekend is', async () => {
    const redenen = (await groep({}, {}, { leeftijdVan: null, leeftijdTot: null, kosten: 'BETAALD', wijken: [] }))
      ?.redenen;
    expect(redenen?.map(({ tekst }) => tekst)).toEqual([
      'Allemaal over weerbaarheid.',
      'Allemaal voor leerlingen. Onderwijs: basisonderwijs.',
      'Voor 8 tot en met 12 jaar, voor zover bekend. Van één is de leeftijd niet bekend.',
      'Naam, doel en omschrijving lijken veel op elkaar, met woorden als durven, grens, opkomen en pesten.',
      'Twee in Wielwijk, één voor het hele gebied.',
      'Hetzelfde niveau: preventief.',
      'Soms gratis en soms niet.',
    ]);
  });

  test('en bij een lid staat wat er onzeker aan is', async () => {
    const leden = (
      await groep(
        { id: 'a' },
        { id: 'b', status: 'ONBEKEND' },
        { id: 'c', status: 'PILOT', leeftijdVan: null, leeftijdTot: null },
      )
    )?.leden;
    expect(leden?.map(({ bijzonderheden }) => bijzonderheden)).toEqual([
      [],
      ['Het is niet bekend of dit er is.'],
      ['Dit is een proef.', 'De leeftijd is niet bekend.'],
    ]);
  });
});
