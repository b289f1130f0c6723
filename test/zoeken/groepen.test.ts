import { describe, expect, test } from 'vitest';
import { laadOntleder } from '../../search/woorden/index.ts';
import { kleineKennis, leesKlein } from './kennis.ts';

const ontleder = await laadOntleder();
const kennis = kleineKennis(ontleder);
const lees = (...vraag: [string, Record<string, number>?, Parameters<typeof leesKlein>[3]?]) =>
  leesKlein(kennis, ...vraag);
const delen = (vraag: string, staatIn?: Record<string, number>) =>
  lees(vraag, staatIn).groepen.map(({ woorden }) => woorden);
const themas = (vraag: string) => lees(vraag).themas.map(({ code }) => code);
const termen = (vraag: string, woorden = vraag) =>
  lees(vraag)
    .groep(woorden)
    .vormen.map((vorm) => vorm.termen.join(' '));

describe('wat bij elkaar hoort', () => {
  test.each([
    ['mijn dochter zit thuis', 'thuiszitten'],
    ['zij zit nu al weken thuis', 'thuiszitten'],
    ['een kind dat thuis zit', 'thuiszitten'],
    ['hij gaat de laatste tijd niet meer naar school', 'thuiszitten'],
    ['terug naar de gewone school', 'overgang'],
    ['jongeren hangen vaak rond', 'jongerenwerk'],
    ['zij hangen rond in de wijk', 'jongerenwerk'],
    ['rondhangen op straat', 'jongerenwerk'],
  ])('%s gaat over %s', (vraag, thema) => {
    expect(themas(vraag)).toContain(thema);
  });

  test.each([
    ['zij zit op muziek en niet thuis', 'thuiszitten'],
    ['een school voor de kinderen', 'jongerenwerk'],
    ['hangt de muziek rond de school', 'jongerenwerk'],
  ])('%s gaat niet over %s', (vraag, thema) => {
    expect(themas(vraag)).not.toContain(thema);
  });

  test('de langste woordgroep gaat voor: niet alleen naar school gaat over vervoer', () => {
    expect(themas('zij kan niet alleen naar school')).toEqual(['vervoer']);
  });

  test('een woordgroep met een ontkenning zoekt niet op haar woorden', () => {
    expect(termen('gaat niet naar school')).not.toContain('school');
    expect(termen('gaat niet naar school')).toContain('#thuiszitten');
  });

  test('twee woorden die samen een bekend woord zijn, worden als dat woord gezocht', () => {
    expect(delen('zomer school', { zomerschool: 2 })).toEqual(['zomer school']);
    expect(delen('over stap', { overstap: 2 })).toEqual(['over stap']);
    expect(delen('zomer feest')).toEqual(['zomer', 'feest']);
  });

  test('een woord met en erachter is geen meervoud', () => {
    expect(delen('zorg en muziek', { zorg: 9, muziek: 9 })).toEqual(['zorg', 'muziek']);
  });
});

describe('samenstellingen', () => {
  test('worden ook los geschreven gevonden, en als deel van een langer woord', () => {
    expect(termen('sportclub')).toContain('sport club');
    expect(termen('muziek')).toContain('+muziek');
  });

  test('een onbekende samenstelling wijst op het thema van haar delen, en vindt de synoniemen daarvan', () => {
    expect(themas('gitaarklas')).toEqual(['muziek']);
    expect(termen('gitaarklas')).toContain('leerorkest');
  });

  test('gaan over hun voorste deel: een armoedegitaar gaat over armoede, en een gitaarschool niet over school', () => {
    expect(themas('armoedegitaar')).toEqual(['armoede']);
    expect(themas('gitaarschool')).toEqual(['muziek']);
  });

  test('die los hoort, wordt toch als vaste woordgroep gelezen', () => {
    expect(themas('weiniggeld')).toEqual(['armoede']);
  });
});

describe('wie nog aan het typen is', () => {
  test('vindt ook de synoniemen van het woord dat zo begint, iets lichter', () => {
    const { vormen } = lees('bibl', {}, { bibl: { begint: ['bibliotheek'] } }).groep('bibl');
    const gewicht = (term: string) => vormen.find((vorm) => vorm.termen.join(' ') === term)?.gewicht ?? 0;
    expect(gewicht('bieb')).toBeGreaterThan(0);
    expect(gewicht('bieb')).toBeLessThan(gewicht('bibliotheek'));
  });
});

describe('wat er moet staan', () => {
  const nodig = (...vraag: Parameters<typeof lees>) =>
    lees(...vraag)
      .groepen.filter((groep) => groep.nodig)
      .map(({ woorden }) => woorden);

  test('in een paar zoekwoorden elk woord, behalve wat te algemeen is', () => {
    expect(nodig('hulp armoede gordijnen')).toEqual(['armoede', 'gordijnen']);
  });

  test('in een zin alleen de vakwoorden', () => {
    expect(nodig('wij zoeken voor onze buren iets over armoede en gordijnen')).toEqual(['armoede']);
  });

  test('in een zin zonder vakwoorden elk woord dat niet algemeen is', () => {
    expect(nodig('waar kan ik hier in de stad goedkoop gordijnen kopen')).toEqual(['gordijnen', 'kopen']);
  });

  test('hetzelfde onderwerp maar één keer', () => {
    expect(nodig('wij hebben weinig geld en mijn kind kan niet meedoen')).toEqual(['weinig geld']);
  });

  test('wat al begrepen is alleen als er niets anders gevraagd wordt', () => {
    const begrepen = { kleuter: { begrepen: true } };
    expect(nodig('muziek kleuter', {}, begrepen)).toEqual(['muziek']);
    expect(nodig('kleuter', {}, begrepen)).toEqual(['kleuter']);
  });

  test('een opgebruikt woord niet, maar wie het ook heeft, gaat voor', () => {
    const opgebruikt = { gymnasium: { opgebruikt: true, helpt: true }, dubbeldam: { opgebruikt: true } };
    const { groepen } = lees('muziek gymnasium dubbeldam', {}, opgebruikt);
    expect(groepen.map(({ woorden, nodig }) => [woorden, nodig])).toEqual([
      ['muziek', true],
      ['gymnasium', false],
    ]);
  });
});

describe('hoe zwaar een woord telt', () => {
  test('een woord dat nergens staat het zwaarst, daarna hoe zeldzamer hoe zwaarder', () => {
    const { groep } = lees('gordijnen zolder kelder', { zolder: 1, kelder: 50 });
    expect(groep('gordijnen').gewicht).toBeGreaterThan(groep('zolder').gewicht);
    expect(groep('zolder').gewicht).toBeGreaterThan(groep('kelder').gewicht);
  });

  test('twee vakwoorden evenveel, ook als een van de twee nergens staat', () => {
    const { groep } = lees('gitaar armoede', { armoede: 3 });
    expect(groep('gitaar').gewicht).toBe(groep('armoede').gewicht);
  });

  test('een algemeen woord veel minder, en het wijst maar half op een thema', () => {
    const { groep, themas: gevonden } = lees('ouders armoede', { ouder: 8 });
    expect(groep('ouders').gewicht).toBeLessThan(groep('armoede').gewicht / 3);
    expect(gevonden.find(({ code }) => code === 'ouders')?.zeker).toBeLessThan(0.6);
  });
});
