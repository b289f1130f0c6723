import { describe, expect, test } from 'vitest';
import type { Aanbodrij } from '../../search/wittevlekken/lezen.ts';
import { tel } from '../../search/wittevlekken/score.ts';
import { telPerCel } from '../../search/wittevlekken/tellen.ts';

const THEMAS = [
  { code: 'gedrag-gevoel', naam: 'Gedrag en gevoel', ouderCode: null },
  { code: 'gedrag', naam: 'Gedrag', ouderCode: 'gedrag-gevoel' },
  { code: 'autisme', naam: 'Autisme', ouderCode: 'gedrag-gevoel' },
  { code: 'vve', naam: 'VVE', ouderCode: null },
  { code: 'samenwerken-en-organiseren', naam: 'Samenwerken', ouderCode: null },
  { code: 'regie', naam: 'Regie', ouderCode: 'samenwerken-en-organiseren' },
];

const WIJKEN = [
  { code: 'A', gemeente: 'Dordrecht' },
  { code: 'B', gemeente: 'Dordrecht' },
  { code: 'C', gemeente: 'Zwijndrecht' },
];

const rij = (delen: Partial<Aanbodrij>): Aanbodrij => ({
  onderwerpen: ['gedrag'],
  groepen: ['J4_7'],
  niveau: null,
  wijken: [],
  gemeenten: [],
  bereikbaarheid: 'OPEN',
  hier: true,
  aantal: 1,
  metPlekken: 0,
  plekken: 0,
  onbekend: 0,
  leeftijdBekend: true,
  ...delen,
});

const groepen = (...rijen: Aanbodrij[]) =>
  Object.fromEntries(
    [...telPerCel(rijen, THEMAS, WIJKEN).onderwerpen].map(([code, onderwerp]) => [code, onderwerp.groepen]),
  );

describe('een cel bestaat alleen', () => {
  test('voor een leeftijd waarvoor het thema ergens wordt aangeboden, ook als dat elders is', () => {
    expect(groepen(rij({}), rij({ groepen: ['J12_15'], hier: false }))).toEqual({ gedrag: ['J4_7', 'J12_15'] });
  });

  test('als zulk aanbod er voor kinderen of ouders is', () => {
    expect(groepen(rij({ bereikbaarheid: 'PROFESSIONALS' }))).toEqual({});
  });

  test('voor een leeftijd die bij het thema kan horen: geen voorschool voor pubers', () => {
    expect(groepen(rij({ onderwerpen: ['vve'], groepen: ['J0_3', 'J4_7', 'J12_15', 'J16_18'] }))).toEqual({
      vve: ['J0_3', 'J4_7'],
    });
  });

  test('over iets waar een kind of ouder om kan vragen', () => {
    expect(groepen(rij({ onderwerpen: ['regie', 'gedrag'] }))).toEqual({ gedrag: ['J4_7'] });
  });

  test('waar iemand de leeftijd zegt; zegt niemand dat, dan kan het elke groep zijn, en is dat onzeker', () => {
    const onzeker = rij({ groepen: ['J4_7', 'J8_11', 'J12_15'], leeftijdBekend: false });
    expect(groepen(rij({}), onzeker)).toEqual({ gedrag: ['J4_7'] });
    const { onderwerpen } = telPerCel([onzeker], THEMAS, WIJKEN);
    expect(onderwerpen.get('gedrag')).toMatchObject({ groepen: ['J4_7', 'J8_11', 'J12_15'], groepOnzeker: true });
  });
});

describe('aanbod telt', () => {
  const aantal = (rijen: Aanbodrij[], onderwerp: string, wijk = 'A') => {
    const { lokaal, stadsbreed } = telPerCel(rijen, THEMAS, WIJKEN).cel({
      wijk,
      onderwerp,
      groep: 'J4_7',
      niveau: null,
    });
    return [tel(lokaal, ['OPEN']), tel(stadsbreed, ['OPEN'])];
  };

  test('in zijn eigen wijken, of zonder wijk in elke wijk voor het hele gebied', () => {
    const rijen = [rij({ wijken: ['A', 'B'] }), rij({ aantal: 2 })];
    expect(aantal(rijen, 'gedrag', 'A')).toEqual([1, 2]);
    expect(aantal(rijen, 'gedrag', 'C')).toEqual([0, 2]);
  });

  test('niet als het van een ander gebied is', () => {
    expect(aantal([rij({ hier: false })], 'gedrag')).toEqual([0, 0]);
  });

  test('alleen in de gemeenten die het noemt; noemt het ook wijken, dan in die wijken', () => {
    const zwijndrecht = [rij({ gemeenten: ['Zwijndrecht'] })];
    expect(['A', 'B', 'C'].map((wijk) => aantal(zwijndrecht, 'gedrag', wijk))).toEqual([
      [0, 0],
      [0, 0],
      [0, 1],
    ]);
    expect(aantal([rij({ gemeenten: ['Gorinchem', 'Dordrecht'] })], 'gedrag', 'A')).toEqual([0, 1]);
    const inWijk = [rij({ gemeenten: ['Dordrecht'], wijken: ['B'] })];
    expect(['A', 'B'].map((wijk) => aantal(inWijk, 'gedrag', wijk))).toEqual([
      [0, 0],
      [1, 0],
    ]);
  });

  test('met zijn plekken gelijk verdeeld over zijn wijken', () => {
    const { cel } = telPerCel([rij({ wijken: ['A', 'B'], metPlekken: 1, plekken: 30 })], THEMAS, WIJKEN);
    const plekken = ['A', 'B'].map(
      (wijk) => cel({ wijk, onderwerp: 'gedrag', groep: 'J4_7', niveau: null }).lokaal.OPEN?.plekken,
    );
    expect(plekken).toEqual([15, 15]);
  });

  test('als aanbod elders alleen als het er is, ook als het niet te bereiken is', () => {
    const elders = (...rijen: Aanbodrij[]) =>
      telPerCel(rijen, THEMAS, WIJKEN).onderwerpen.get('gedrag')?.elders('J4_7');
    const andersWaar = (bereikbaarheid: Aanbodrij['bereikbaarheid']) => rij({ hier: false, bereikbaarheid });
    expect(elders(andersWaar('OPEN'), andersWaar('VOL'))).toBe(2);
    expect(elders(andersWaar('IN_ONTWIKKELING'), andersWaar('STATUS_ONBEKEND'))).toBe(0);
    expect(elders(rij({ gemeenten: ['Gorinchem'] }), rij({}))).toBe(1);
  });

  test('onder een hoofdthema bij elk thema daaronder, behalve als het zelf zegt welk', () => {
    expect(aantal([rij({ onderwerpen: ['gedrag-gevoel'] })], 'autisme')).toEqual([0, 1]);
    const preciezer = [rij({ onderwerpen: ['gedrag-gevoel', 'gedrag'] })];
    expect(aantal(preciezer, 'gedrag')).toEqual([0, 1]);
    expect(aantal(preciezer, 'autisme')).toEqual([0, 0]);
  });
});
