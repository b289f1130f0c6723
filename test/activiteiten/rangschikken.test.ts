import { describe, expect, test } from 'vitest';
import { GEWICHTEN, ONBEKEND_DEEL } from '../../subgraphs/activiteiten/matchen/gewichten.ts';
import { match } from '../../subgraphs/activiteiten/matchen/match.ts';
import type { Kandidaat, Profiel } from '../../subgraphs/activiteiten/matchen/vormen.ts';
import { activiteit, profiel } from './gegevens.ts';

const bekend = { leeftijdVan: 6, leeftijdTot: 12, vrijePlaatsen: 3, status: 'OPERATIONEEL' } as const;
const een = (vraag: Partial<Profiel>, rij: Partial<Kandidaat>) => {
  const [gevonden] = match(profiel(vraag), [activiteit(rij)], []);
  if (!gevonden) throw new Error('Er is geen match.');
  return gevonden;
};

describe('de score', () => {
  test('is 100 als alles wat gevraagd is past', () => {
    const alles = een(
      { interesses: ['judo'], vorm: 'ALLEEN', niveau: 'BEGINNER', budgetPerJaar: 0, toegankelijkheid: ['PRIKKELARM'] },
      {
        ...bekend,
        interesses: ['judo'],
        vorm: 'ALLEEN',
        niveau: 'ALLE',
        kostenVoorGebruiker: 'GRATIS',
        toegankelijkheid: ['PRIKKELARM'],
      },
    );
    expect(alles).toMatchObject({ score: 100, zekerheid: 100, past: true, belemmeringen: [], nietBekend: [] });
  });
  test('is de som van de punten van de redenen als alles bekend is', () => {
    const deels = een(
      { interesses: ['judo'], dagen: ['MAANDAG'] },
      {
        ...bekend,
        interesses: ['judo'],
        momenten: [{ dag: 'VRIJDAG', vanMinuut: null, totMinuut: null, seizoen: 'HELE_JAAR' }],
      },
    );
    const som = deels.redenen.reduce((totaal, { punten }) => totaal + punten, 0);
    expect(Math.abs(som - deels.score)).toBeLessThan(1);
    expect(deels.score).toBe(Math.round((100 * 50) / 60));
    expect(deels.redenen.map(({ soort }) => soort)).toEqual(['INTERESSE', 'LEEFTIJD', 'PLEK', 'STATUS']);
  });
  test('van wat geheel onbekend is, is die van onbekend, zonder redenen en zonder zekerheid', () => {
    const onbekend = een({ interesses: ['judo'] }, {});
    expect(onbekend).toMatchObject({
      score: ONBEKEND_DEEL * 100,
      zekerheid: 0,
      past: true,
      redenen: [],
      belemmeringen: [],
    });
    expect(onbekend.nietBekend.map(({ soort }) => soort)).toEqual(['INTERESSE', 'LEEFTIJD', 'PLEK', 'STATUS']);
  });
  test('van onbekend ligt tussen die van passen en die van niet passen', () => {
    const vraag = { niveau: 'BEGINNER' } as const;
    const scores = (['BEGINNER', null, 'GEVORDERD'] as const).map((niveau) => een(vraag, { ...bekend, niveau }).score);
    expect(scores).toEqual([...scores].sort((a, b) => b - a));
    expect(new Set(scores).size).toBe(3);
  });
  test('onbekend verlaagt de zekerheid naar zijn gewicht', () => {
    const { zekerheid } = een({ interesses: ['judo'] }, { ...bekend, naam: 'Van alles' });
    expect(zekerheid).toBe(Math.round((100 * 20) / 50));
  });
});

describe('harde belemmeringen', () => {
  test.each<[string, Partial<Profiel>, Partial<Kandidaat>]>([
    ['leeftijd', {}, { leeftijdVan: 12 }],
    ['afstand', { punt: { lengtegraad: 4.7, breedtegraad: 51.8 } }, { lengtegraad: 4.7, breedtegraad: 52.2 }],
    ['onderwijs', {}, { leeftijdVan: null, leeftijdTot: null, onderwijssoorten: ['MBO'] }],
    ['gestopt', {}, { status: 'GESTOPT' }],
  ])('%s: de match past niet', (_naam, vraag, rij) => {
    const gevonden = een(vraag, { ...bekend, ...rij });
    expect(gevonden.past).toBe(false);
    expect(gevonden.belemmeringen[0]?.hard).toBe(true);
  });

  test.each<[string, Partial<Profiel>, Partial<Kandidaat>]>([
    ['te duur', { budgetPerJaar: 10 }, { kostenVoorGebruiker: 'BETAALD', kostenPerJaar: 100 }],
    ['vol', {}, { vrijePlaatsen: 0 }],
    ['in een team', { vorm: 'ALLEEN' }, { vorm: 'TEAM' }],
    ['nog niet begonnen', {}, { status: 'IN_ONTWIKKELING' }],
    [
      'een behoefte die niet genoemd wordt',
      { toegankelijkheid: ['ROLSTOEL', 'PRIKKELARM'] },
      { toegankelijkheid: ['PRIKKELARM'] },
    ],
  ])('%s staat in de weg, maar sluit niets uit', (_naam, vraag, rij) => {
    const gevonden = een(vraag, { ...bekend, ...rij });
    expect(gevonden.past).toBe(true);
    expect(gevonden.belemmeringen).toHaveLength(1);
    expect(gevonden.belemmeringen[0]?.oplossing).not.toBe('');
  });

  test('staan vóór wat op te lossen is', () => {
    const gevonden = een(
      { budgetPerJaar: 10 },
      { ...bekend, kostenVoorGebruiker: 'BETAALD', kostenPerJaar: 100, status: 'GESTOPT' },
    );
    expect(gevonden.belemmeringen.map(({ soort }) => soort)).toEqual(['STATUS', 'KOSTEN']);
  });
});

describe('de volgorde', () => {
  const vraag = profiel({ interesses: ['judo'] });
  const rij = (id: string, deel: Partial<Kandidaat> = {}) =>
    activiteit({ id, naam: id, ...bekend, interesses: ['judo'], ...deel });
  const ids = (kandidaten: Kandidaat[]) => match(vraag, kandidaten, []).map(({ id }) => id);

  test('wat past gaat voor, hoe goed het verder ook is', () => {
    expect(
      ids([rij('gestopt', { status: 'GESTOPT' }), rij('schaken', { interesses: ['schaken'], vrijePlaatsen: 0 })]),
    ).toEqual(['schaken', 'gestopt']);
  });
  test('dan de score, dan de naam, dan het id: in welke volgorde ze ook binnenkomen', () => {
    const lijst = [
      rij('c', { naam: 'Judo' }),
      rij('a', { naam: 'Judo' }),
      rij('b', { naam: 'Aikido en judo' }),
      rij('d', { naam: 'Aa', vrijePlaatsen: 0 }),
    ];
    expect(ids(lijst)).toEqual(['b', 'a', 'c', 'd']);
    expect(ids([...lijst].reverse())).toEqual(['b', 'a', 'c', 'd']);
  });
  test('matchen verandert de invoer niet en geeft steeds hetzelfde', () => {
    const lijst = [rij('a'), rij('b', { status: 'GESTOPT' })];
    const kopie = structuredClone(lijst);
    expect(match(vraag, lijst, [])).toEqual(match(vraag, lijst, []));
    expect(lijst).toEqual(kopie);
  });
});

test('elk gewicht is groter dan nul en heeft uitleg, en interesse weegt het zwaarst', () => {
  const gewichten = Object.values(GEWICHTEN);
  expect(gewichten.every(({ gewicht, uitleg }) => gewicht > 0 && uitleg.length > 20)).toBe(true);
  expect(Math.max(...gewichten.map(({ gewicht }) => gewicht))).toBe(GEWICHTEN.INTERESSE.gewicht);
});
