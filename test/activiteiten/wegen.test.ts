import { describe, expect, test } from 'vitest';
import { hemelsbreed, weegAfstand } from '../../subgraphs/activiteiten/matchen/afstand.ts';
import { DEEL } from '../../subgraphs/activiteiten/matchen/gewichten.ts';
import { maakInteresse } from '../../subgraphs/activiteiten/matchen/interesse.ts';
import { weegLeeftijd } from '../../subgraphs/activiteiten/matchen/leeftijd.ts';
import { weegNiveau, weegToegankelijkheid, weegVorm } from '../../subgraphs/activiteiten/matchen/meedoen.ts';
import { weegDag, weegMoment } from '../../subgraphs/activiteiten/matchen/moment.ts';
import type { Kandidaat, Profiel, Weging } from '../../subgraphs/activiteiten/matchen/vormen.ts';
import { activiteit, profiel } from './gegevens.ts';

const weeg = (weging: Weging, vraag: Partial<Profiel>, rij: Partial<Kandidaat> = {}) =>
  weging(profiel(vraag), activiteit(rij), []);
const belemmering = (tekst: string, oplossing: string, hard = false) => ({
  deel: 0,
  belemmeringen: [{ tekst, oplossing, hard }],
});

describe('wat niet gevraagd is, weegt niet', () => {
  const wegingen = {
    interesse: maakInteresse(),
    weegAfstand,
    weegDag,
    weegMoment,
    weegToegankelijkheid,
    weegVorm,
    weegNiveau,
  };
  test.each(Object.entries(wegingen))('%s', (_naam, weging) => {
    expect(weeg(weging, {})).toBeUndefined();
  });
});

describe('leeftijd', () => {
  const bij = (leeftijdVan: number | null, leeftijdTot: number | null) =>
    weeg(weegLeeftijd, {}, { leeftijdVan, leeftijdTot });

  test('binnen de grenzen past', () => {
    expect(bij(9, 9)).toEqual({ deel: 1, reden: 'Voor 9 jaar.' });
    expect(bij(6, 12)).toEqual({ deel: 1, reden: 'Voor 6 tot en met 12 jaar.' });
  });
  test('te jong is zeker niet, en zegt wanneer wel', () => {
    expect(bij(10, null)).toEqual(belemmering('Dit is vanaf 10 jaar.', 'Over een jaar kan het wel.', true));
    expect(bij(12, 18)).toEqual(belemmering('Dit is vanaf 12 jaar.', 'Over 3 jaar kan het wel.', true));
  });
  test('te oud is zeker niet', () => {
    expect(bij(null, 8)?.belemmeringen?.[0]).toMatchObject({ tekst: 'Dit is tot en met 8 jaar.', hard: true });
  });
  test('met één grens blijft het onbekend', () => {
    expect(bij(6, null)).toEqual({ deel: null, nietBekend: 'Vanaf 6 jaar; tot welke leeftijd is niet bekend.' });
    expect(bij(null, 12)?.deel).toBeNull();
    expect(bij(null, null)).toEqual({ deel: null, nietBekend: 'De leeftijd is niet bekend.' });
  });
  test('zonder leeftijd sluit de soort onderwijs alleen uit wie er zeker niet bij hoort', () => {
    const voor = (
      leeftijd: number,
      onderwijssoorten: Kandidaat['onderwijssoorten'],
      leeftijdVan: number | null = null,
    ) => weeg(weegLeeftijd, { leeftijd }, { onderwijssoorten, leeftijdVan });
    expect(voor(5, ['VO'])).toEqual(
      belemmering('Dit is voor het voortgezet onderwijs.', 'Zoek iets voor de leeftijd van het kind.', true),
    );
    expect(voor(18, ['PO', 'SBO'])?.belemmeringen?.[0]).toMatchObject({
      tekst: 'Dit is voor het basisonderwijs en het speciaal basisonderwijs.',
      hard: true,
    });
    // Tussen de voorschool en het mbo in.
    expect(voor(9, ['VOORSCHOOLS', 'MBO'])?.belemmeringen?.[0]?.hard).toBe(true);
    expect(voor(5, ['PO', 'VO'])).toEqual({
      deel: null,
      nietBekend: 'De leeftijd is niet bekend; dit is voor het basisonderwijs en het voortgezet onderwijs.',
    });
    expect(voor(5, ['VO'], 4)?.deel).toBeNull();
  });
});

describe('interesse', () => {
  const bij = (interesses: string[], rij: Partial<Kandidaat>) => weeg(maakInteresse(), { interesses }, rij);

  test('past op de interesses, de naam en de soort', () => {
    const reden = 'Past bij de interesse voetbal.';
    expect(bij(['voetbal'], { interesses: ['voetbal'] })).toEqual({ deel: 1, reden });
    expect(bij(['voetbal'], { naam: 'Voetbalclub De Kade' })).toEqual({ deel: 1, reden });
    expect(bij(['voetbal'], { soort: 'voetbaltraining' })).toEqual({ deel: 1, reden });
    expect(bij(['voetbal'], { alternatieveNamen: ['voetballen'] })).toEqual({ deel: 1, reden });
  });
  test('past half als alleen het domein past', () => {
    expect(bij(['sport'], { domein: 'SPORT', interesses: ['judo'] })).toEqual({
      deel: 0.5,
      reden: 'Het gebied past bij de interesse sport.',
    });
  });
  test('iets anders staat in de weg; een proefles helpt kiezen', () => {
    const tekst = 'Dit is iets anders dan judo of muziek.';
    expect(bij(['judo', 'muziek'], { domein: 'CULTUUR', interesses: ['tekenen'], proefles: true })).toEqual(
      belemmering(tekst, 'Er is een proefles: misschien vindt het kind dit ook leuk.'),
    );
    expect(bij(['judo', 'muziek'], { domein: 'CULTUUR', interesses: ['tekenen'] })).toEqual(
      belemmering(tekst, 'Vraag het kind of dit ook leuk kan zijn.'),
    );
  });
  test('noemt een activiteit alleen haar domein, dan is niet passen onbekend', () => {
    expect(bij(['muziek'], { domein: 'CULTUUR', interesses: ['kunst', 'cultuur'] })?.deel).toBeNull();
  });
  test('een wens van twee woorden past half als één woord past', () => {
    expect(bij(['dieren verzorgen'], { interesses: ['dieren'], domein: 'BREED' })?.deel).toBe(0.5);
  });
  test('meer passende wensen wegen meer, en alleen die staan in de reden', () => {
    const een = bij(['muziek', 'hockey'], { interesses: ['muziek'] });
    const twee = bij(['muziek', 'theater'], { interesses: ['muziek', 'theater'] });
    expect(een?.reden).toBe('Past bij de interesse muziek.');
    expect(twee?.deel).toBe(1);
    expect(een?.deel).toBeGreaterThan(0.85);
    expect(een?.deel).toBeLessThan(1);
  });
  test('zonder bekende interesses is niet passen onbekend', () => {
    expect(bij(['hockey'], { naam: 'Naschoolse activiteiten' })).toEqual({
      deel: null,
      nietBekend: 'Niet bekend of dit past bij wat het kind leuk vindt.',
    });
  });
});

describe('afstand', () => {
  const THUIS = { lengtegraad: 4.69, breedtegraad: 51.8 };
  /** Zoveel kilometer naar het noorden. */
  const op = (km: number) => ({ lengtegraad: 4.69, breedtegraad: 51.8 + km / 111.195 });
  const bij = (rij: Partial<Kandidaat>, vraag: Partial<Profiel> = { punt: THUIS }) => weeg(weegAfstand, vraag, rij);

  test('wordt over een bol gemeten', () => {
    expect(
      hemelsbreed({ lengtegraad: 4.69, breedtegraad: 51.81 }, { lengtegraad: 4.48, breedtegraad: 51.92 }),
    ).toBeCloseTo(18.91, 1);
    expect(hemelsbreed(THUIS, THUIS)).toBe(0);
  });
  test('dichtbij geeft meer dan aan het einde van de reisafstand', () => {
    expect(bij(op(0))).toEqual({ deel: 1, reden: 'Op 0 km, binnen de reisafstand van 5 km.' });
    expect(bij(op(2.5))).toEqual({ deel: 0.75, reden: 'Op 2,5 km, binnen de reisafstand van 5 km.' });
    expect(bij(op(5))?.deel).toBe(DEEL.verstePlek);
  });
  test('iets te ver is op te lossen door verder te reizen', () => {
    expect(bij(op(6.2))).toEqual(
      belemmering('Het is 6,2 km: iets te ver.', 'Iets verder reizen (1,2 km meer), of samen met iemand gaan.'),
    );
    expect(bij(op(7.5))?.belemmeringen?.[0]?.hard).toBe(false);
  });
  test('veel te ver past zeker niet', () => {
    expect(bij(op(8))).toEqual(
      belemmering('Het is 8 km: te ver bij een reisafstand van 5 km.', 'Alleen met vervoer, of zoek dichterbij.', true),
    );
  });
  test('vanaf het midden van een wijk is het ongeveer, en pas later zeker te ver', () => {
    const vraag = { wijk: 'WK050501', punt: THUIS, puntIsOngeveer: true };
    expect(bij(op(2), vraag)?.reden).toBe('Op ongeveer 2 km, binnen de reisafstand van 5 km.');
    expect(bij(op(8), vraag)?.belemmeringen?.[0]?.hard).toBe(false);
    expect(bij(op(9), vraag)?.belemmeringen?.[0]?.hard).toBe(true);
  });
  test('dezelfde wijk is dichtbij, tenzij coördinaten iets anders zeggen', () => {
    const wijken = ['WK050501'];
    expect(bij({ wijken }, { wijk: 'WK050501' })).toEqual({ deel: 1, reden: 'In dezelfde wijk.' });
    expect(bij({ wijken, ...op(9) }, { wijk: 'WK050501', punt: THUIS, puntIsOngeveer: true })?.deel).toBe(1);
    expect(bij({ wijken, ...op(9) }, { wijk: 'WK050501', punt: THUIS })?.belemmeringen?.[0]?.hard).toBe(true);
  });
  test('zonder plek is de afstand onbekend', () => {
    expect(bij({})).toEqual({ deel: null, nietBekend: 'De plek is niet bekend; het is voor het hele gebied.' });
    expect(bij({ wijken: ['WK050502'] }, { wijk: 'WK050501' })).toEqual({
      deel: null,
      nietBekend: 'De afstand is niet bekend; het hoort bij een andere wijk.',
    });
    expect(bij(op(1), { wijk: 'WK050501' })?.nietBekend).toBe(
      'De afstand is niet bekend: van deze wijk zijn geen plekken bekend.',
    );
  });
});

describe('dag en moment', () => {
  const dinsdag = { dag: 'DINSDAG', vanMinuut: 930, totMinuut: 1020, seizoen: 'HELE_JAAR' } as const;
  const zaterdag = { dag: 'ZATERDAG', vanMinuut: null, totMinuut: null, seizoen: 'ZOMER' } as const;

  test('een dag die kan is een reden, met de tijd', () => {
    expect(weeg(weegDag, { dagen: ['DINSDAG'] }, { momenten: [dinsdag] })).toEqual({
      deel: 1,
      reden: 'Op dinsdag van 15:30 tot 17:00 uur.',
    });
  });
  test('kan maar een deel van de dagen, dan past het minder', () => {
    expect(weeg(weegDag, { dagen: ['DINSDAG'] }, { momenten: [dinsdag, zaterdag] })).toEqual({
      deel: DEEL.eenPaarDagen,
      reden: 'Op dinsdag van 15:30 tot 17:00 uur. Het is ook op zaterdag (in de zomer).',
    });
  });
  test('een andere dag is een belemmering, met die dag als oplossing', () => {
    expect(weeg(weegDag, { dagen: ['MAANDAG'] }, { momenten: [dinsdag, zaterdag] })).toEqual(
      belemmering(
        'Het is alleen op dinsdag van 15:30 tot 17:00 uur en zaterdag (in de zomer).',
        'Een andere dag: dinsdag of zaterdag.',
      ),
    );
  });
  test('onbekende dagen zijn geen belemmering', () => {
    expect(weeg(weegDag, { dagen: ['MAANDAG'] })).toEqual({ deel: null, nietBekend: 'De dagen zijn niet bekend.' });
  });
  test('een moment past, past niet of is onbekend', () => {
    const bij = (rij: Partial<Kandidaat>) => weeg(weegMoment, { momentsoorten: ['NASCHOOLS', 'BUITENSCHOOLS'] }, rij);
    expect(bij({ momentsoorten: ['NASCHOOLS'] })).toEqual({ deel: 1, reden: 'Het is na schooltijd op school.' });
    expect(bij({ momentsoorten: ['BINNENSCHOOLS'] })).toEqual(
      belemmering('Het is alleen onder schooltijd.', 'Vraag de school van het kind of zij meedoet.'),
    );
    expect(bij({ momentsoorten: ['ZOMER'] })?.belemmeringen?.[0]?.oplossing).toBe('Kijk of een ander moment ook kan.');
    expect(bij({})?.deel).toBeNull();
  });
});
