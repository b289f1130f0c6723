import { describe, expect, test } from 'vitest';
import { type Dekkingsfeiten, dekkingVan } from '../../search/wittevlekken/dekking.ts';

/** Aanbod waarvan alles bekend is en waar ieder terecht kan. */
const dekking = (delen: Partial<Dekkingsfeiten> = {}) =>
  dekkingVan({
    status: 'OPERATIONEEL',
    voorWie: ['LEERLING'],
    leeftijdVan: 4,
    leeftijdTot: 11,
    onderwijssoorten: [],
    kosten: 'GRATIS',
    metRegeling: false,
    toegang: 'VRIJ_TOEGANKELIJK',
    wachttijdstatus: 'BINNEN_NORM',
    vrijePlaatsen: null,
    gebiedOnzeker: false,
    capaciteitAantal: null,
    capaciteitEenheid: null,
    gemeenten: [],
    ...delen,
  });

describe('of een kind terecht kan', () => {
  test.each<[string, Partial<Dekkingsfeiten>, string | null]>([
    ['alles is goed', {}, 'OPEN'],
    ['het is een proef', { status: 'PILOT' }, 'OPEN'],
    ['het gaat via school', { toegang: 'VIA_SCHOOL' }, 'OPEN'],
    ['er is een verwijzing nodig', { toegang: 'VIA_GEMEENTE_JEUGDHULP' }, 'VERWIJZING'],
    ['het kost geld', { kosten: 'BETAALD' }, 'BETAALD'],
    ['het kost geld, maar er is een regeling', { kosten: 'BETAALD', metRegeling: true }, 'OPEN'],
    ['de wachttijd is te lang', { wachttijdstatus: 'BOVEN_NORM' }, 'BOVEN_NORM'],
    ['aanmelden kan niet', { wachttijdstatus: 'AANMELDSTOP', kosten: 'BETAALD' }, 'AANMELDSTOP'],
    ['er is geen plek', { vrijePlaatsen: 0 }, 'VOL'],
    ['het komt er nog', { status: 'IN_ONTWIKKELING' }, 'IN_ONTWIKKELING'],
    ['niemand weet of het er is', { status: 'ONBEKEND' }, 'STATUS_ONBEKEND'],
    ['het is gestopt', { status: 'GESTOPT' }, null],
    ['het is alleen voor leraren en scholen', { voorWie: ['PROFESSIONAL', 'SCHOOL'] }, 'PROFESSIONALS'],
    ['het is ook voor ouders', { voorWie: ['PROFESSIONAL', 'OUDER'] }, 'OPEN'],
  ])('als %s', (_wat, feiten, verwacht) => {
    expect(dekking(feiten).bereikbaarheid).toBe(verwacht);
  });

  test('wat niet bekend is, houdt niemand tegen, en staat erbij als onbekend', () => {
    const onbekend = dekking({
      leeftijdVan: null,
      leeftijdTot: null,
      kosten: 'ONBEKEND',
      toegang: null,
      wachttijdstatus: 'ONBEKEND',
      voorWie: [],
      gebiedOnzeker: true,
    });
    expect(onbekend.bereikbaarheid).toBe('OPEN');
    expect(onbekend.onbekend).toEqual(['LEEFTIJD', 'GEBIED', 'KOSTEN', 'TOEGANG', 'WACHTTIJD']);
    expect(dekking().onbekend).toEqual([]);
  });

  test('een verouderde wachttijd is onbekend, en niet binnen de norm', () => {
    expect(dekking({ wachttijdstatus: 'VEROUDERD' })).toMatchObject({
      bereikbaarheid: 'OPEN',
      onbekend: ['WACHTTIJD'],
    });
  });
});

describe('voor welke leeftijden het is', () => {
  const ZONDER = { leeftijdVan: null, leeftijdTot: null };
  test.each<[string, Partial<Dekkingsfeiten>, string[]]>([
    ['de leeftijd gaat voor', { leeftijdVan: 10, leeftijdTot: 14, onderwijssoorten: ['PO'] }, ['J8_11', 'J12_15']],
    ['anders de soort onderwijs', { ...ZONDER, onderwijssoorten: ['PO'] }, ['J4_7', 'J8_11']],
    ['of meer soorten', { ...ZONDER, onderwijssoorten: ['VOORSCHOOLS', 'VO'] }, ['J0_3', 'J12_15', 'J16_18']],
    ['en anders ieder', ZONDER, ['J0_3', 'J4_7', 'J8_11', 'J12_15', 'J16_18', 'J19_27']],
  ])('%s', (_wat, feiten, groepen) => {
    expect(dekking(feiten).dektGroepen).toEqual(groepen);
  });
});

test.each<[number | null, string | null, number | null]>([
  [12, 'leerlingen tegelijk', 12],
  [24, 'Plaatsen', 24],
  [4, 'scholen', null],
  [2.8, 'fte', null],
  [340, 'peuters (geschatte doelgroep)', null],
  [8, 'deelnemers per groep', null],
  [null, 'leerlingen', null],
])('plekken tellen alleen in mensen: %s %s', (capaciteitAantal, capaciteitEenheid, plekken) => {
  expect(dekking({ capaciteitAantal, capaciteitEenheid }).plekken).toBe(plekken);
});
