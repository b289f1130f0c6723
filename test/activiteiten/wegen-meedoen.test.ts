import { describe, expect, test } from 'vitest';
import { ONBEKEND_DEEL } from '../../subgraphs/activiteiten/matchen/gewichten.ts';
import {
  weegNiveau,
  weegPlek,
  weegStatus,
  weegToegankelijkheid,
  weegVorm,
} from '../../subgraphs/activiteiten/matchen/meedoen.ts';
import type { Kandidaat, Profiel, Weging } from '../../subgraphs/activiteiten/matchen/vormen.ts';
import { activiteit, profiel } from './gegevens.ts';

const weeg = (weging: Weging, vraag: Partial<Profiel>, rij: Partial<Kandidaat> = {}) =>
  weging(profiel(vraag), activiteit(rij), []);
const belemmering = (tekst: string, oplossing: string, hard = false) => ({
  deel: 0,
  belemmeringen: [{ tekst, oplossing, hard }],
});

describe('toegankelijkheid', () => {
  const bij = (rij: Partial<Kandidaat>) =>
    weeg(weegToegankelijkheid, { toegankelijkheid: ['ROLSTOEL', 'PRIKKELARM'] }, rij);

  test('alles wat nodig is, past', () => {
    expect(bij({ toegankelijkheid: ['PRIKKELARM', 'ROLSTOEL'] })).toEqual({
      deel: 1,
      reden: 'Houdt rekening met kinderen in een rolstoel en kinderen die weinig prikkels nodig hebben.',
      belemmeringen: [],
    });
  });
  test('wat de aanbieder niet noemt, is na te vragen en sluit niets uit', () => {
    expect(bij({ toegankelijkheid: ['PRIKKELARM'] })).toEqual({
      deel: (1 + ONBEKEND_DEEL) / 2,
      reden: 'Houdt rekening met kinderen die weinig prikkels nodig hebben.',
      belemmeringen: [
        {
          tekst: 'Of het ook rekening houdt met kinderen in een rolstoel, staat er niet bij.',
          oplossing: 'Vraag de aanbieder wat er kan.',
          hard: false,
        },
      ],
    });
  });
  test('noemt de aanbieder alleen iets anders, dan is het onbekend', () => {
    expect(
      weeg(weegToegankelijkheid, { toegankelijkheid: ['ROLSTOEL'] }, { toegankelijkheid: ['PRIKKELARM'] }),
    ).toEqual({
      deel: null,
      nietBekend: 'Niet bekend of het rekening houdt met kinderen in een rolstoel. Vraag het de aanbieder.',
    });
  });
  test('noemt de aanbieder niets, dan is het onbekend', () => {
    expect(bij({})?.nietBekend).toMatch(/^Niet bekend of het rekening houdt met kinderen in een rolstoel/);
  });
});

describe('vorm en niveau', () => {
  test('wat past of allebei kan, is een reden', () => {
    expect(weeg(weegVorm, { vorm: 'TEAM' }, { vorm: 'TEAM' })).toEqual({ deel: 1, reden: 'Het is in een team.' });
    expect(weeg(weegVorm, { vorm: 'ALLEEN' }, { vorm: 'BEIDE' })?.deel).toBe(1);
    expect(weeg(weegNiveau, { niveau: 'BEGINNER' }, { niveau: 'BEGINNER' })?.reden).toBe('Voor wie begint.');
    expect(weeg(weegNiveau, { niveau: 'BEGINNER' }, { niveau: 'ALLE' })?.deel).toBe(1);
  });
  test('past het niet, dan is een proefles de oplossing', () => {
    const proef = 'Probeer het: er is een proefles.';
    expect(weeg(weegVorm, { vorm: 'ALLEEN' }, { vorm: 'TEAM', proefles: true })).toEqual(
      belemmering('Het is in een team.', proef),
    );
    expect(weeg(weegNiveau, { niveau: 'BEGINNER' }, { niveau: 'GEVORDERD', proefles: true })).toEqual(
      belemmering('Het is voor wie het al kan.', proef),
    );
    expect(weeg(weegNiveau, { niveau: 'GEVORDERD' }, { niveau: 'BEGINNER' })?.belemmeringen?.[0]?.oplossing).toBe(
      'Vraag of het kind een keer mag proberen.',
    );
  });
  test('onbekend blijft onbekend', () => {
    expect(weeg(weegVorm, { vorm: 'TEAM' })?.deel).toBeNull();
    expect(weeg(weegNiveau, { niveau: 'BEGINNER' })?.deel).toBeNull();
  });
});

describe('plek en status', () => {
  test('vrije plekken zijn een reden, vol vraagt om een wachtlijst', () => {
    expect(weeg(weegPlek, {}, { vrijePlaatsen: 1 })).toEqual({ deel: 1, reden: 'Er is één plek vrij.' });
    expect(weeg(weegPlek, {}, { vrijePlaatsen: 4 })?.reden).toBe('Er zijn 4 plekken vrij.');
    expect(weeg(weegPlek, {}, { vrijePlaatsen: 0 })).toEqual(
      belemmering('Er is nu geen plek.', 'Zet het kind op de wachtlijst.'),
    );
    expect(weeg(weegPlek, {})).toEqual({ deel: null, nietBekend: 'Niet bekend of er nu plek is.' });
  });
  test('gestopt past zeker niet, in voorbereiding nog niet, en de peildatum staat erbij', () => {
    expect(weeg(weegStatus, {}, { status: 'OPERATIONEEL', peildatum: '2024-04' })).toEqual({
      deel: 1,
      reden: 'De activiteit is er, volgens de bron van april 2024.',
    });
    expect(weeg(weegStatus, {}, { status: 'PILOT' })?.reden).toBe('De activiteit is er, op proef.');
    expect(weeg(weegStatus, {}, { status: 'IN_ONTWIKKELING' })).toEqual(
      belemmering('Het wordt nog voorbereid.', 'Vraag wanneer het begint.'),
    );
    expect(weeg(weegStatus, {}, { status: 'GESTOPT', peildatum: '2023' })).toEqual(
      belemmering('De activiteit is gestopt, volgens de bron van 2023.', 'Zoek iets dat hierop lijkt.', true),
    );
    expect(weeg(weegStatus, {}, { status: 'ONBEKEND' })?.deel).toBeNull();
  });
  test.each(['OPERATIONEEL', 'PILOT', 'IN_ONTWIKKELING'] as const)('een oude %s zegt niets over nu', (status) => {
    expect(weeg(weegStatus, {}, { status, statusIsOud: true, peildatum: '2024-04-13' })).toEqual({
      deel: null,
      nietBekend: 'Niet bekend of de activiteit er nu is: de bron is van 13 april 2024.',
    });
  });
  test('wat toen gestopt was, is nog gestopt', () => {
    const gestopt = weeg(weegStatus, {}, { status: 'GESTOPT', statusIsOud: true, peildatum: '2020' });
    expect(gestopt?.belemmeringen?.[0]).toMatchObject({
      tekst: 'De activiteit is gestopt, volgens de bron van 2020.',
      hard: true,
    });
  });
});
