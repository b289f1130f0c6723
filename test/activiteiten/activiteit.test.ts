import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { activiteitenKit, type Kit } from './kit.ts';

let kit: Kit;

beforeAll(async () => {
  kit = await activiteitenKit();
  await kit.regeling('fonds', { naam: 'Jeugdfonds', maximumPerJaar: 225, domeinen: ['SPORT'], leeftijdTot: 17 });
  await kit.regeling('rijk', { naam: 'Rijksregeling', regio: 'LANDELIJK' });
  await kit.regeling('elders', { naam: 'Elders', regio: 'VPR' });
  await kit.activiteit('judoclub', {
    naam: 'Judoclub',
    interesses: ['judo'],
    themas: ['sport', 'weerbaarheid'],
    leeftijdVan: 6,
    leeftijdTot: 12,
    voorWie: ['LEERLING'],
    momenten: [
      { dag: 'WOENSDAG', vanMinuut: 930, totMinuut: 1020 },
      { dag: 'ZATERDAG', vanMinuut: 545, seizoen: 'ZOMER' },
    ],
    kostenVoorGebruiker: 'BETAALD',
    kostenBedrag: '12.50',
    kostenEenheid: 'per maand',
    kostenSoort: 'PRIJS_VOOR_GEBRUIKER',
    kostenPerJaar: '150.00',
    bekostiging: [
      { organisatieId: 'gemeente', partij: 'Gemeente', aandeelProcent: 60 },
      { partij: 'Leden', aandeelProcent: 40, regeling: 'contributie' },
    ],
    regelingen: ['rijk', 'fonds'],
    aanbieders: ['club', 'bond'],
    betrokkenen: ['gemeente'],
    wijken: ['WK050507'],
    schoolIds: ['18AA00'],
    zieOokAanbod: ['weerbaarheidstraining'],
    locatieNaam: 'Sporthal',
    postcode: '3311AB',
    lengtegraad: 4.67,
    breedtegraad: 51.8,
    peildatum: '2024-04',
    bronnen: [{ titel: 'Sportnota', regelVan: 3, regelTot: 4 }],
  });
  await kit.activiteit('leeg');
  await kit.prisma.vervallenActiviteit.create({ data: { id: 'oud', naam: 'Oud', aanbodIds: ['nieuw-a', 'nieuw-b'] } });
});
afterAll(() => kit.sluit());

describe('één activiteit', () => {
  test('geeft alles wat bekend is, met de sleutels van wat elders staat', async () => {
    const { data, fouten } = await kit.vraag(`{
      activiteit(id: "judoclub") {
        id naam domein interesses
        doelgroep { leeftijdVan leeftijdTot voorWie }
        momenten { dag van tot seizoen }
        kosten { voorGebruiker bedrag eenheid soort bekostiging { organisatie { id } partij aandeelProcent regeling } }
        kostenPerJaar regelingen { id maximumPerJaar }
        themas { code } wijken { code } aanbieders { id } betrokkenen { id } scholen { id } zieOok { id }
        locatie { naam postcode lengtegraad breedtegraad straat }
        peildatum bronnen { titel regelVan }
      }
    }`);
    expect(fouten).toEqual([]);
    expect(data).toEqual({
      activiteit: {
        id: 'judoclub',
        naam: 'Judoclub',
        domein: 'SPORT',
        interesses: ['judo'],
        doelgroep: { leeftijdVan: 6, leeftijdTot: 12, voorWie: ['LEERLING'] },
        momenten: [
          { dag: 'WOENSDAG', van: '15:30', tot: '17:00', seizoen: 'HELE_JAAR' },
          { dag: 'ZATERDAG', van: '09:05', tot: null, seizoen: 'ZOMER' },
        ],
        kosten: {
          voorGebruiker: 'BETAALD',
          bedrag: 12.5,
          eenheid: 'per maand',
          soort: 'PRIJS_VOOR_GEBRUIKER',
          bekostiging: [
            { organisatie: { id: 'gemeente' }, partij: 'Gemeente', aandeelProcent: 60, regeling: null },
            { organisatie: null, partij: 'Leden', aandeelProcent: 40, regeling: 'contributie' },
          ],
        },
        kostenPerJaar: 150,
        regelingen: [
          { id: 'fonds', maximumPerJaar: 225 },
          { id: 'rijk', maximumPerJaar: null },
        ],
        themas: [{ code: 'sport' }, { code: 'weerbaarheid' }],
        wijken: [{ code: 'WK050507' }],
        aanbieders: [{ id: 'club' }, { id: 'bond' }],
        betrokkenen: [{ id: 'gemeente' }],
        scholen: [{ id: '18AA00' }],
        zieOok: [{ id: 'weerbaarheidstraining' }],
        locatie: { naam: 'Sporthal', postcode: '3311AB', lengtegraad: 4.67, breedtegraad: 51.8, straat: null },
        peildatum: '2024-04',
        bronnen: [{ titel: 'Sportnota', regelVan: 3 }],
      },
    });
  });

  test('wat niet bekend is, is leeg', async () => {
    const { data } = await kit.vraag(`{
      activiteit(id: "leeg") {
        locatie { naam } kostenPerJaar vrijePlaatsen proefles niveau vorm momentsoorten momenten { dag }
        wijken { code } kosten { voorGebruiker bedrag bekostiging { partij } } status capaciteit { aantal }
      }
    }`);
    expect(data).toEqual({
      activiteit: {
        locatie: null,
        kostenPerJaar: null,
        vrijePlaatsen: null,
        proefles: null,
        niveau: null,
        vorm: null,
        momentsoorten: [],
        momenten: [],
        wijken: [],
        kosten: { voorGebruiker: 'ONBEKEND', bedrag: null, bekostiging: [] },
        status: 'ONBEKEND',
        capaciteit: { aantal: null },
      },
    });
  });

  test('een onbekend id is een fout die zegt waar te zoeken', async () => {
    const { data, fouten } = await kit.vraag('{ activiteit(id: "bestaat-niet") { id } }');
    expect(data).toEqual({ activiteit: null });
    expect(fouten).toEqual([
      {
        code: 'NOT_FOUND',
        veld: 'id',
        boodschap: 'Er is geen activiteit met id bestaat-niet. Zoek de activiteit op met `activiteiten`.',
      },
    ]);
  });

  test('een id dat in aanbod is opgegaan, zegt in welk', async () => {
    const { fouten } = await kit.vraag('{ activiteit(id: "oud") { id } }');
    expect(fouten).toEqual([
      {
        code: 'NOT_FOUND',
        veld: 'id',
        boodschap: 'De activiteit oud is aanbod geworden: nieuw-a, nieuw-b. Vraag het op met `aanbod(id: …)`.',
      },
    ]);
  });

  test('als entiteit zijn er twee met evenveel SQL-opdrachten als één, en een onbekende is leeg', async () => {
    const vraag = (ids: string[]) => () =>
      kit.vraag(
        'query ($ids: [_Any!]!) { _entities(representations: $ids) { ... on Activiteit { naam aanbieders { id } momenten { dag } } } }',
        { ids: ids.map((id) => ({ __typename: 'Activiteit', id })) },
      );
    const een = await kit.sqlVan(vraag(['judoclub']));
    const twee = await kit.sqlVan(vraag(['judoclub', 'leeg']));
    expect(een.length).toBeGreaterThan(0);
    expect(twee.length).toBe(een.length);
    const { data } = await vraag(['judoclub', 'bestaat-niet'])();
    expect(data).toMatchObject({ _entities: [{ naam: 'Judoclub' }, null] });
  });
});

describe('regelingen', () => {
  test('staan op naam, en in een gebied tellen de grotere gebieden mee', async () => {
    const vraag = async (regio: string) => {
      const { data } = await kit.vraag<{ regelingen: { id: string }[] }>(`{ regelingen${regio} { id } }`);
      return data.regelingen.map(({ id }) => id);
    };
    expect(await vraag('')).toEqual(['elders', 'fonds', 'rijk']);
    expect(await vraag('(regio: DORDRECHT)')).toEqual(['fonds', 'rijk']);
  });

  test('een regeling noemt de activiteiten waarvoor zij geldt', async () => {
    const { data } = await kit.vraag(
      '{ regeling(id: "fonds") { naam domeinen leeftijdVan leeftijdTot activiteiten { totaal edges { node { id } } } } }',
    );
    expect(data).toEqual({
      regeling: {
        naam: 'Jeugdfonds',
        domeinen: ['SPORT'],
        leeftijdVan: null,
        leeftijdTot: 17,
        activiteiten: { totaal: 1, edges: [{ node: { id: 'judoclub' } }] },
      },
    });
  });

  test('een onbekende regeling is een fout met haar veld', async () => {
    const { fouten } = await kit.vraag('{ regeling(id: "bestaat-niet") { id } }');
    expect(fouten).toMatchObject([{ code: 'NOT_FOUND', veld: 'id' }]);
  });
});
