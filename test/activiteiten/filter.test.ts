import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { activiteitenKit, type Kit } from './kit.ts';

let kit: Kit;

beforeAll(async () => {
  kit = await activiteitenKit();
  await kit.bekend(
    { soort: 'WIJK', code: 'WK050501', regio: 'DORDRECHT' },
    { soort: 'THEMA', code: 'bewegen' },
    { soort: 'THEMA', code: 'sport', ouder: 'bewegen' },
    { soort: 'THEMA', code: 'dans', ouder: 'bewegen' },
  );
  await kit.activiteit('a-voetbal', {
    interesses: ['voetbal'],
    themas: ['sport'],
    leeftijdVan: 6,
    leeftijdTot: 12,
    onderwijssoorten: ['PO'],
    wijken: ['WK050507'],
    momenten: [{ dag: 'WOENSDAG' }],
    momentsoorten: ['BUITENSCHOOLS'],
    kostenVoorGebruiker: 'BETAALD',
    kostenPerJaar: 200,
    toegankelijkheid: ['ROLSTOEL', 'PRIKKELARM'],
    vorm: 'TEAM',
    niveau: 'BEGINNER',
    status: 'OPERATIONEEL',
    vrijePlaatsen: 0,
    aanbieders: ['club'],
    betrokkenen: ['gemeente'],
  });
  await kit.activiteit('b-orkest', {
    domein: 'CULTUUR',
    soort: 'muziekles',
    interesses: ['violen'],
    themas: ['muziek'],
    leeftijdVan: 12,
    leeftijdTot: 18,
    onderwijssoorten: ['VO'],
    momenten: [{ dag: 'MAANDAG' }, { dag: 'VRIJDAG' }],
    momentsoorten: ['BINNENSCHOOLS', 'NASCHOOLS'],
    kostenVoorGebruiker: 'GRATIS',
    toegankelijkheid: ['PRIKKELARM'],
    vorm: 'BEIDE',
    niveau: 'ALLE',
    status: 'PILOT',
    vrijePlaatsen: 4,
    aanbieders: ['gemeente'],
  });
  await kit.activiteit('c-landelijk', { domein: 'LEZEN', regio: 'LANDELIJK', herkomst: 'BRON', leeftijdVan: 4 });
  await kit.activiteit('d-voorbeeld', {
    domein: 'NME',
    regio: 'VOORBEELDSTAD',
    herkomst: 'VOORBEELD',
    kostenVoorGebruiker: 'BETAALD',
    kostenPerJaar: 40,
    vorm: 'ALLEEN',
    niveau: 'GEVORDERD',
    aanbieders: ['verzonnen-club'],
  });
  await kit.activiteit('e-voorbeeldwijk', { regio: 'VOORBEELDSTAD', herkomst: 'VOORBEELD', wijken: ['WK000003'] });
  await kit.activiteit('f-elders', { regio: 'VPR', wijken: ['WK161401'] });
  await kit.activiteit('g-praktijk', { regio: 'RIJNMOND', onderwijssoorten: ['PRO'] });
});
afterAll(() => kit.sluit());

/** Ook Voorbeeldstad. */
const OVERAL = ['INVOER', 'BRON', 'VOORBEELD'];
const ALLES = ['a-voetbal', 'b-orkest', 'c-landelijk', 'd-voorbeeld', 'e-voorbeeldwijk', 'f-elders', 'g-praktijk'];
const ECHT = ALLES.filter((id) => !id.includes('voorbeeld'));

describe('een filter geeft precies wat past', () => {
  test.each<[string, object, string[]]>([
    ['niets gevraagd', {}, ECHT],
    ['ook Voorbeeldstad', { herkomst: OVERAL }, ALLES],
    ['domein', { domein: ['CULTUUR', 'LEZEN'] }, ['b-orkest', 'c-landelijk']],
    ['thema', { thema: ['sport', 'muziek'] }, ['a-voetbal', 'b-orkest']],
    ['hoofdthema, met wat eronder valt', { thema: ['bewegen'] }, ['a-voetbal']],
    ['een thema zonder activiteiten', { thema: ['dans'] }, []],
    ['interesse', { interesse: ['voetballen'] }, ['a-voetbal']],
    ['interesse in enkelvoud', { interesse: ['viool'] }, ['b-orkest']],
    ['interesse in de naam of soort', { interesse: ['orkest', 'muziek'] }, ['b-orkest']],
    ['leeftijd, met wat onbekend is', { leeftijd: { van: 13 } }, ECHT.slice(1)],
    ['leeftijd waar het onderwijs niet bij past', { leeftijd: { van: 5 } }, ['c-landelijk', 'f-elders']],
    ['leeftijd, alleen bekend', { leeftijd: { van: 13 }, ookOnbekend: false }, ['b-orkest', 'c-landelijk']],
    ['een reeks leeftijden', { leeftijd: { van: 10, tot: 12 }, ookOnbekend: false }, ALLES.slice(0, 3)],
    ['onderwijssoort binnen het vo', { onderwijssoort: ['HAVO'], ookOnbekend: false }, ['b-orkest']],
    ['wijk met het hele gebied eromheen', { wijk: 'WK050507' }, ['a-voetbal', 'b-orkest', 'c-landelijk']],
    ['een andere wijk', { wijk: 'WK050501' }, ['b-orkest', 'c-landelijk']],
    ['alleen in de wijk', { wijk: 'WK050507', alleenInWijk: true }, ['a-voetbal']],
    ['een wijk van Voorbeeldstad', { wijk: 'WK000003' }, ['d-voorbeeld', 'e-voorbeeldwijk']],
    ['een wijk van een andere gemeente', { wijk: 'WK161401' }, ['c-landelijk', 'f-elders', 'g-praktijk']],
    ['regio', { regio: ['LANDELIJK', 'VPR'] }, ['c-landelijk', 'f-elders']],
    ['geldig in', { geldigIn: 'VPR' }, ['c-landelijk', 'f-elders', 'g-praktijk']],
    ['dag', { dag: ['DONDERDAG', 'VRIJDAG'] }, ['b-orkest']],
    ['momentsoort', { momentsoort: ['NASCHOOLS', 'BUITENSCHOOLS'] }, ['a-voetbal', 'b-orkest']],
    ['gratis', { gratis: true }, ['b-orkest']],
    ['niet gratis', { gratis: false, herkomst: OVERAL }, ['a-voetbal', 'd-voorbeeld']],
    ['hoogste prijs', { maximumPerJaar: 40, herkomst: OVERAL }, ['b-orkest', 'd-voorbeeld']],
    ['toegankelijkheid: alles', { toegankelijkheid: ['PRIKKELARM', 'ROLSTOEL'] }, ['a-voetbal']],
    ['vorm', { vorm: ['TEAM'] }, ['a-voetbal', 'b-orkest']],
    ['niveau', { niveau: ['GEVORDERD'], herkomst: OVERAL }, ['b-orkest', 'd-voorbeeld']],
    ['status', { status: ['PILOT'] }, ['b-orkest']],
    ['herkomst', { herkomst: ['BRON'] }, ['c-landelijk']],
    ['vrije plaats', { vrijePlaats: true }, ['b-orkest']],
    ['vol', { vrijePlaats: false }, ['a-voetbal']],
    ['aanbieder, niet betrokkene', { aanbieder: 'gemeente' }, ['b-orkest']],
    ['alles tegelijk', { domein: ['SPORT'], dag: ['WOENSDAG'], wijk: 'WK050507' }, ['a-voetbal']],
  ])('%s', async (_naam, filter, ids) => {
    expect(await kit.gefilterd(filter)).toEqual(ids);
  });

  test.each<[string, object, string[]]>([
    ['regio', { regio: ['VOORBEELDSTAD'] }, ['d-voorbeeld', 'e-voorbeeldwijk']],
    ['geldigIn', { geldigIn: 'VOORBEELDSTAD' }, ['d-voorbeeld', 'e-voorbeeldwijk']],
    ['aanbieder', { aanbieder: 'verzonnen-club' }, ['d-voorbeeld']],
    ['herkomst', { herkomst: ['VOORBEELD'] }, ['d-voorbeeld', 'e-voorbeeldwijk']],
  ])('Voorbeeldstad telt pas mee met %s', async (_naam, filter, ids) => {
    expect(await kit.gefilterd(filter)).toEqual(ids);
  });

  test.each([
    'domein',
    'thema',
    'interesse',
    'onderwijssoort',
    'regio',
    'dag',
    'momentsoort',
    'toegankelijkheid',
    'vorm',
    'niveau',
    'status',
    'herkomst',
  ])('een lege lijst bij %s telt niet mee', async (veld) => {
    expect(await kit.gefilterd({ [veld]: [], ookOnbekend: false })).toEqual(ECHT);
  });

  test('een lege lijst met domeinen onder een organisatie of wijk telt niet mee', async () => {
    const { data } = await kit.vraag<{ _entities: { activiteiten: { totaal: number } }[] }>(
      `{ _entities(representations: [{ __typename: "Wijk", code: "WK050507" }]) {
        ... on Wijk { activiteiten(domein: []) { totaal } } } }`,
    );
    expect(data._entities[0]?.activiteiten.totaal).toBe(1);
  });
});

describe('een onmogelijke vraag is een fout met haar veld', () => {
  const VRAAG = `query ($filter: ActiviteitFilter, $sortering: ActiviteitSortering, $first: Int, $after: String) {
    activiteiten(filter: $filter, sortering: $sortering, first: $first, after: $after) { totaal edges { cursor } }
  }`;
  const naamCursor = Buffer.from(JSON.stringify(['a', 'a'])).toString('base64url');
  const getalCursor = Buffer.from(JSON.stringify([4, 'a'])).toString('base64url');

  test.each<[string, object, string]>([
    ['leeftijd boven 27', { filter: { leeftijd: { van: 4, tot: 28 } } }, 'filter.leeftijd.tot'],
    ['leeftijd onder 0', { filter: { leeftijd: { van: -1 } } }, 'filter.leeftijd.van'],
    ['leeftijden omgedraaid', { filter: { leeftijd: { van: 12, tot: 4 } } }, 'filter.leeftijd.van'],
    ['negatieve prijs', { filter: { maximumPerJaar: -1 } }, 'filter.maximumPerJaar'],
    ['wijkcode zonder WK', { filter: { wijk: '050507' } }, 'filter.wijk'],
    ['te lange wijkcode', { filter: { wijk: 'WK0505077' } }, 'filter.wijk'],
    ['onbekende wijk', { filter: { wijk: 'WK050599' } }, 'filter.wijk'],
    ['onbekend thema', { filter: { thema: ['sport', 'sporten'] } }, 'filter.thema'],
    ['een organisatie als thema', { filter: { thema: ['club'] } }, 'filter.thema'],
    ['onbekende aanbieder', { filter: { aanbieder: 'een-club' } }, 'filter.aanbieder'],
    ['aanbieder met een onmogelijk id', { filter: { aanbieder: 'club\u0000' } }, 'filter.aanbieder'],
    ['interesse zonder letters', { filter: { interesse: ['%'] } }, 'filter.interesse'],
    ['interesse met een joker', { filter: { interesse: ['v%et'] } }, 'filter.interesse'],
    ['interesse van twee letters', { filter: { interesse: ['voetbal', 'in'] } }, 'filter.interesse'],
    ['te grote bladzijde', { first: 101 }, 'first'],
    ['lege bladzijde', { first: 0 }, 'first'],
    ['kapotte cursor', { after: 'kapot' }, 'after'],
    ['cursor van een andere sortering', { after: naamCursor, sortering: 'LEEFTIJD' }, 'after'],
    ['cursor van een andere sortering, omgekeerd', { after: getalCursor }, 'after'],
    ['cursor zonder datum', { after: naamCursor, sortering: 'GEWIJZIGD' }, 'after'],
  ])('%s', async (_naam, variabelen, veld) => {
    const { fouten } = await kit.vraag(VRAAG, { ...variabelen });
    expect(fouten).toMatchObject([{ code: 'BAD_USER_INPUT', veld }]);
    expect(fouten[0]?.boodschap).toMatch(/^[A-Z].*\.$/);
  });
});

describe('bladeren', () => {
  async function bladzijden(sortering: string): Promise<string[][]> {
    const gezien: string[][] = [];
    let after: string | null = null;
    do {
      const { data, fouten }: Awaited<ReturnType<typeof vraag>> = await vraag(sortering, after);
      expect(fouten).toEqual([]);
      gezien.push(data.activiteiten.edges.map(({ node }) => node.id));
      after = data.activiteiten.pageInfo.hasNextPage ? data.activiteiten.pageInfo.endCursor : null;
    } while (after !== null && gezien.length < 10);
    return gezien;
  }
  const vraag = (sortering: string, after: string | null) =>
    kit.vraag<{
      activiteiten: {
        edges: { node: { id: string } }[];
        pageInfo: { hasNextPage: boolean; endCursor: string | null };
      };
    }>(
      `query ($sortering: ActiviteitSortering, $after: String) {
        activiteiten(filter: {herkomst: [INVOER, BRON, VOORBEELD]}, sortering: $sortering, first: 4, after: $after) {
          edges { node { id } } pageInfo { hasNextPage endCursor }
        }
      }`,
      { sortering, after },
    );

  test('op naam slaat niets over', async () => {
    expect(await bladzijden('NAAM')).toEqual([ALLES.slice(0, 4), ALLES.slice(4)]);
  });
  test('op leeftijd komen de jongsten eerst en onbekend achteraan', async () => {
    expect((await bladzijden('LEEFTIJD')).flat()).toEqual([
      'c-landelijk',
      'a-voetbal',
      'b-orkest',
      'd-voorbeeld',
      'e-voorbeeldwijk',
      'f-elders',
      'g-praktijk',
    ]);
  });
  test('op wijziging geeft alles één keer', async () => {
    expect((await bladzijden('GEWIJZIGD')).flat().sort()).toEqual(ALLES);
  });
});
