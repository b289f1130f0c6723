import { graphql } from 'graphql';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { maakContext } from '../../schema/context.ts';
import { schema } from '../../subgraphs/activiteiten/index.ts';
import { MAX_KANDIDATEN } from '../../subgraphs/activiteiten/kandidaten.ts';
import { activiteitenKit, type Kit } from './kit.ts';

let kit: Kit;

beforeAll(async () => {
  kit = await activiteitenKit();
  const basis = { status: 'OPERATIONEEL', leeftijdVan: 6, leeftijdTot: 12, vrijePlaatsen: 2 } as const;
  await kit.regeling('fonds', { naam: 'Jeugdfonds', maximumPerJaar: 225, domeinen: ['SPORT'] });
  await kit.bekend(
    { soort: 'WIJK', code: 'WK050501', regio: 'DORDRECHT', lengtegraad: 4.69, breedtegraad: 51.81 },
    { soort: 'WIJK', code: 'WK050509', regio: 'DORDRECHT' },
    { soort: 'WIJK', code: 'WK000001', regio: 'VOORBEELDSTAD' },
  );
  await kit.activiteit('voetbal', {
    ...basis,
    naam: 'Voetbalclub De Kade',
    interesses: ['voetbal'],
    wijken: ['WK050501'],
    lengtegraad: 4.69,
    breedtegraad: 51.81,
    kostenVoorGebruiker: 'BETAALD',
    kostenPerJaar: 260,
    regelingen: ['fonds'],
    aanbieders: ['club'],
    momenten: [{ dag: 'DINSDAG', vanMinuut: 990, totMinuut: 1050 }],
  });
  await kit.activiteit('zwemmen', {
    ...basis,
    naam: 'Zwemles',
    interesses: ['zwemmen'],
    wijken: ['WK050502'],
    lengtegraad: 4.7,
    breedtegraad: 51.82,
  });
  await kit.activiteit('ver', {
    ...basis,
    naam: 'Voetbal ver weg',
    interesses: ['voetbal'],
    regio: 'LANDELIJK',
    lengtegraad: 5.5,
    breedtegraad: 52.5,
  });
  await kit.activiteit('stad', { ...basis, naam: 'Voor de hele stad', interesses: ['knutselen'] });
  await kit.activiteit('ouder', { ...basis, naam: 'Vanaf tien', leeftijdVan: 10 });
  await kit.activiteit('pubers', { ...basis, naam: 'Vanaf elf', leeftijdVan: 11 });
  await kit.activiteit('leraren', { ...basis, naam: 'Voor leraren', voorWie: ['PROFESSIONAL'] });
  await kit.activiteit('vpr', { ...basis, naam: 'In VPR', regio: 'VPR' });
  const voorbeeld = { ...basis, regio: 'VOORBEELDSTAD', herkomst: 'VOORBEELD' } as const;
  await kit.activiteit('oefenclub', { ...voorbeeld, naam: 'Oefenclub', lengtegraad: 3.73, breedtegraad: 52.56 });
  await kit.activiteit('oefenplein', { ...voorbeeld, naam: 'Oefenplein' });
});
afterAll(() => kit.sluit());

interface Uitkomst {
  score: number;
  zekerheid: number;
  past: boolean;
  afstandKm: number | null;
  activiteit: { id: string; naam: string; aanbieders: { id: string }[] };
  redenen: { soort: string; tekst: string; punten: number }[];
  belemmeringen: { soort: string; tekst: string; oplossing: string; hard: boolean; regelingen: object[] }[];
  nietBekend: { soort: string; tekst: string }[];
}

const VRAAG = `query ($profiel: MatchProfiel!, $first: Int) {
  matchActiviteiten(profiel: $profiel, first: $first) {
    score zekerheid past afstandKm
    activiteit { id naam aanbieders { id } }
    redenen { soort tekst punten }
    belemmeringen {
      soort tekst oplossing hard
      regelingen { regeling { id naam maximumPerJaar } zeker korting prijsPerJaar pastInBudget }
    }
    nietBekend { soort tekst }
  }
}`;
const vraag = (profiel: object, first = 20) =>
  kit.vraag<{ matchActiviteiten: Uitkomst[] }>(VRAAG, { profiel: { leeftijd: 9, ...profiel }, first });

async function matches(profiel: object, first?: number): Promise<Uitkomst[]> {
  const { data, fouten } = await vraag(profiel, first);
  expect(fouten).toEqual([]);
  return data.matchActiviteiten;
}
const ids = async (profiel: object) => (await matches(profiel)).map(({ activiteit }) => activiteit.id);

describe('een coach zoekt een activiteit', () => {
  test('de beste staat vooraan, met redenen, belemmering en de regeling die haar oplost', async () => {
    const [beste] = await matches({
      interesses: ['voetballen'],
      coordinaten: { lengtegraad: 4.69, breedtegraad: 51.81 },
      dagen: ['DINSDAG'],
      budgetPerJaar: 50,
    });
    expect(beste).toMatchObject({
      past: true,
      zekerheid: 100,
      afstandKm: 0,
      activiteit: { id: 'voetbal', naam: 'Voetbalclub De Kade', aanbieders: [{ id: 'club' }] },
    });
    expect(beste?.redenen.map(({ soort }) => soort)).toEqual([
      'INTERESSE',
      'AFSTAND',
      'KOSTEN',
      'LEEFTIJD',
      'DAG',
      'PLEK',
      'STATUS',
    ]);
    expect(beste?.belemmeringen).toMatchObject([
      {
        soort: 'KOSTEN',
        hard: false,
        regelingen: [
          {
            regeling: { id: 'fonds', naam: 'Jeugdfonds', maximumPerJaar: 225 },
            zeker: true,
            korting: 225,
            prijsPerJaar: 35,
            pastInBudget: true,
          },
        ],
      },
    ]);
  });

  test('met alleen een wijk is de eigen wijk dichtbij, en telt de afstand vanaf het midden van de wijk', async () => {
    const gevonden = await matches({ wijk: 'WK050501', reisafstandKm: 2 });
    const per = new Map(gevonden.map((match) => [match.activiteit.id, match]));
    expect(per.get('voetbal')?.redenen).toContainEqual({ soort: 'AFSTAND', tekst: 'In dezelfde wijk.', punten: 50 });
    expect(per.get('zwemmen')?.afstandKm).toBe(1.3);
    expect(per.get('zwemmen')?.redenen.find(({ soort }) => soort === 'AFSTAND')?.tekst).toMatch(/^Op ongeveer 1,3 km/);
    expect(per.get('stad')?.nietBekend).toContainEqual({
      soort: 'AFSTAND',
      tekst: 'De plek is niet bekend; het is voor het hele gebied.',
    });
    expect(per.get('ver')?.past).toBe(false);
  });

  test('een wijk zonder bekend midden geeft een onbekende afstand', async () => {
    const gevonden = await matches({ wijk: 'WK050509' });
    expect(gevonden.every(({ afstandKm }) => afstandKm === null)).toBe(true);
  });

  test('wat zeker niet past, staat achter alles wat wel past', async () => {
    const gevonden = await matches({
      interesses: ['voetbal'],
      coordinaten: { lengtegraad: 4.69, breedtegraad: 51.81 },
    });
    const past = gevonden.map((match) => match.past);
    expect(past).toEqual([...past].sort((a, b) => Number(b) - Number(a)));
    expect(gevonden.find(({ activiteit }) => activiteit.id === 'ver')?.past).toBe(false);
  });

  test('`first` geeft het begin van dezelfde lijst', async () => {
    const alle = await ids({ vorm: 'TEAM' });
    expect((await matches({ vorm: 'TEAM' }, 2)).map(({ activiteit }) => activiteit.id)).toEqual(alle.slice(0, 2));
  });

  test('minimale zekerheid laat weg waarvan te veel niet bekend is', async () => {
    const profiel = { interesses: ['voetbal'], dagen: ['DINSDAG'] };
    expect(await ids({ ...profiel, minimaleZekerheid: 100 })).toEqual(['voetbal']);
    expect((await ids(profiel)).length).toBeGreaterThan(3);
  });
});

describe('welke activiteiten meedoen', () => {
  test('een jaar te jong is te zien als belemmering; nog jonger niet', async () => {
    const gevonden = await matches({ vorm: 'TEAM' });
    const ouder = gevonden.find(({ activiteit }) => activiteit.id === 'ouder');
    expect(ouder?.belemmeringen).toMatchObject([
      { soort: 'LEEFTIJD', oplossing: 'Over een jaar kan het wel.', hard: true },
    ]);
    expect(gevonden.map(({ activiteit }) => activiteit.id)).not.toContain('pubers');
  });

  test('wat niet voor kinderen zelf is, doet niet mee', async () => {
    expect(await ids({ vorm: 'TEAM' })).not.toContain('leraren');
  });

  test('een gebied of een wijk laat weg wat daar niet geldt', async () => {
    expect((await ids({ vorm: 'TEAM', regio: 'VPR' })).sort()).toEqual(['ver', 'vpr']);
    expect(await ids({ wijk: 'WK050501' })).not.toContain('vpr');
    expect(await ids({ vorm: 'TEAM' })).toContain('vpr');
  });

  test('Voorbeeldstad is verzonnen en doet alleen mee als de plek daarom vraagt', async () => {
    expect(await ids({ vorm: 'TEAM' })).not.toContain('oefenclub');
    expect((await ids({ vorm: 'TEAM', regio: 'VOORBEELDSTAD' })).sort()).toEqual(['oefenclub', 'oefenplein']);
    expect((await ids({ wijk: 'WK000001' })).sort()).toEqual(['oefenclub', 'oefenplein']);
    const opZee = await matches({ coordinaten: { lengtegraad: 3.73, breedtegraad: 52.56 } });
    expect(opZee.filter(({ past }) => past).map(({ activiteit }) => activiteit.id)).toContain('oefenclub');
    expect(opZee.map(({ activiteit }) => activiteit.id)).not.toContain('oefenplein');
  });
});

describe('een profiel dat niet klopt, is een fout met haar veld', () => {
  test.each<[string, object, string]>([
    ['alleen een leeftijd', {}, 'profiel'],
    ['lege wensen', { interesses: [' ', 'de'], dagen: [], vorm: 'BEIDE', niveau: 'ALLE' }, 'profiel'],
    ['alleen een gebied', { regio: 'DORDRECHT' }, 'profiel'],
    ['geen leeftijd', { leeftijd: undefined, vorm: 'TEAM' }, 'profiel.leeftijd'],
    ['een lege leeftijd', { leeftijd: null, vorm: 'TEAM' }, 'profiel.leeftijd'],
    ['te oud', { leeftijd: 28, vorm: 'TEAM' }, 'profiel.leeftijd'],
    ['te jong', { leeftijd: -1, vorm: 'TEAM' }, 'profiel.leeftijd'],
    ['negatief budget', { budgetPerJaar: -5 }, 'profiel.budgetPerJaar'],
    ['reisafstand nul', { wijk: 'WK050501', reisafstandKm: 0 }, 'profiel.reisafstandKm'],
    ['reisafstand boven 100', { wijk: 'WK050501', reisafstandKm: 100.5 }, 'profiel.reisafstandKm'],
    ['reisafstand zonder plek', { vorm: 'TEAM', reisafstandKm: 3 }, 'profiel.reisafstandKm'],
    ['wijkcode', { wijk: 'Krispijn' }, 'profiel.wijk'],
    ['onbekende wijk', { wijk: 'WK050599' }, 'profiel.wijk'],
    [
      'verwisselde coördinaten',
      { coordinaten: { lengtegraad: 51.8, breedtegraad: 4.7 } },
      'profiel.coordinaten.lengtegraad',
    ],
    ['breedtegraad', { coordinaten: { lengtegraad: 4.7, breedtegraad: 10 } }, 'profiel.coordinaten.breedtegraad'],
    ['te veel interesses', { interesses: Array.from({ length: 21 }, (_, i) => `sport${i}`) }, 'profiel.interesses'],
    ['een heel verhaal', { interesses: ['voetbal '.repeat(20)] }, 'profiel.interesses'],
    ['zekerheid', { vorm: 'TEAM', minimaleZekerheid: 101 }, 'profiel.minimaleZekerheid'],
  ])('%s', async (_naam, profiel, veld) => {
    const { fouten } = await vraag(profiel);
    expect(fouten).toMatchObject([{ code: 'BAD_USER_INPUT', veld }]);
    expect(fouten[0]?.boodschap).toMatch(/^[A-Z].*\.$/);
  });

  test('een te grote lijst', async () => {
    expect((await vraag({ vorm: 'TEAM' }, 101)).fouten).toMatchObject([{ code: 'BAD_USER_INPUT', veld: 'first' }]);
  });
});

describe('het profiel blijft van het kind', () => {
  test('geen foutmelding herhaalt wat is ingevuld', async () => {
    const geheim = {
      leeftijd: 28,
      budgetPerJaar: -777,
      wijk: 'Geheimwijk',
      reisafstandKm: 4321,
      interesses: ['geheimsport'],
    };
    for (const [veld, waarde] of Object.entries(geheim)) {
      const profiel = veld === 'interesses' ? { leeftijd: 99, interesses: waarde } : { [veld]: waarde };
      const { fouten } = await vraag({ vorm: 'TEAM', ...profiel });
      expect(fouten).toHaveLength(1);
      expect(fouten[0]?.boodschap).not.toMatch(/28|777|4321|99|geheim/i);
    }
  });

  test('ook een fout van de database niet', async () => {
    const kapot = {
      $queryRaw: () => Promise.reject(Object.assign(new Error('mislukt bij geheimsport'), { code: 'P2010' })),
    };
    const contextValue = maakContext({ prisma: kapot as never, verzoekId: 'test' });
    const variableValues = { profiel: { leeftijd: 9, interesses: ['geheimsport'] } };
    const { errors } = await graphql({ schema, source: VRAAG, variableValues, contextValue });
    expect(errors?.map(({ message }) => message)).toEqual(['Het matchen van activiteiten is niet gelukt.']);
    expect(errors?.[0]?.originalError).toMatchObject({ code: 'P2010' });
    expect(JSON.stringify([errors, errors?.[0]?.originalError?.stack])).not.toContain('geheimsport');
  });

  test('er verandert niets in de database', async () => {
    const sql = await kit.sqlVan(() => matches({ interesses: ['voetbal'], wijk: 'WK050501', budgetPerJaar: 10 }));
    expect(sql.filter((opdracht) => !/^\s*select/i.test(opdracht))).toEqual([]);
  });
});

describe('bij heel veel activiteiten', () => {
  test('kost matchen evenveel SQL-opdrachten, en doen de kansrijkste mee', async () => {
    const profiel = {
      interesses: ['voetbal'],
      coordinaten: { lengtegraad: 4.69, breedtegraad: 51.81 },
      budgetPerJaar: 20,
    };
    const eerst = await kit.sqlVan(() => matches(profiel));
    await kit.prisma.activiteit.createMany({
      data: Array.from({ length: MAX_KANDIDATEN + 200 }, (_, nr) => ({
        id: `massa-${nr}`,
        naam: `Aa ${nr}`,
        domein: 'CULTUUR' as const,
        regio: 'DORDRECHT' as const,
        herkomst: 'INVOER' as const,
        lengtegraad: 4.69,
        breedtegraad: 51.81,
      })),
    });
    const daarna = await kit.sqlVan(async () => {
      expect((await matches(profiel))[0]?.activiteit.id).toBe('voetbal');
    });
    expect(eerst.length).toBeGreaterThan(0);
    expect(daarna.length).toBe(eerst.length);
  });
});
