import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type TestGateway, testGateway } from '../kit/gateway.ts';
import { meldWachttijd, schrijf, voegAanbodToe } from './aanbod-kit.ts';

let gateway: TestGateway;
beforeAll(async () => {
  gateway = await testGateway();
});
afterAll(() => gateway.stop());

const VELDEN = `wijk { code naam } thema { code } domein leeftijdsgroep niveau oordeel score zekerheid tekort redenen
  behoefte { totaal kinderen { inLeeftijdsgroep inWijk grond } doelgroepkinderen { inWijk } prioriteitswijk signalen }
  aanbod { lokaal stadsbreed bereikbaar metVerwijzing onbereikbaar inOntwikkeling statusOnbekend voorProfessionals plekken }`;

/** Een fout laat de test mislukken. */
async function vraag(args: string, velden = VELDEN, veld = 'witteVlekken'): Promise<any[]> {
  const { data, errors } = await gateway.vraag<any>(`{ ${veld}(${args}) { totaal edges { node { ${velden} } } } }`);
  expect(errors).toBeUndefined();
  return data[veld].edges.map(({ node }: any) => node);
}

const cel = async (wijk: string, thema: string, groep: string, velden = VELDEN) =>
  (
    await vraag(`drempel: 0, filter: { wijk: ["${wijk}"], thema: ["${thema}"], leeftijdsgroep: [${groep}] }`, velden)
  )[0];

describe('een witte vlek', () => {
  test('sluit als er aanbod komt, en wordt een knelpunt als de wachttijd boven de norm komt', async () => {
    const kijk = () => cel('WK050503', 'gedrag', 'J8_11');
    const eerst = await kijk();
    expect(eerst).toMatchObject({ oordeel: 'WITTE_VLEK', tekort: 100, aanbod: { lokaal: 0, stadsbreed: 0 } });

    await voegAanbodToe(gateway.db, { id: 'rustig-in-de-klas', themaCodes: ['gedrag'], wijkCodes: ['WK050503'] });
    expect(await kijk()).toMatchObject({ oordeel: 'GEDEKT', score: 0, aanbod: { lokaal: 1, bereikbaar: 1 } });

    await meldWachttijd(gateway.db, 'rustig-in-de-klas', 40);
    const knelpunt = await kijk();
    expect(knelpunt).toMatchObject({
      oordeel: 'KNELPUNT',
      score: eerst.score,
      aanbod: { lokaal: 1, bereikbaar: 0, onbereikbaar: 1 },
    });
    expect(knelpunt.redenen).toContain('Niet te bereiken: 1 (de wachttijd is langer dan de norm).');

    // In een andere wijk verandert er niets.
    expect(await cel('WK050508', 'gedrag', 'J8_11')).toMatchObject({ oordeel: 'WITTE_VLEK', tekort: 100 });
  });

  test('wordt half gedekt door aanbod voor de hele stad, in elke wijk', async () => {
    await voegAanbodToe(gateway.db, { id: 'overal-weerbaar', themaCodes: ['autisme'] });
    for (const wijk of ['WK050501', 'WK050503']) {
      expect(await cel(wijk, 'autisme', 'J4_7')).toMatchObject({
        oordeel: 'GEDEKT',
        tekort: 50,
        aanbod: { stadsbreed: 1 },
      });
    }
  });

  test('wijst de records achter de aantallen aan, met wat er niet van bekend is', async () => {
    const { records } = await cel(
      'WK050503',
      'dyslexie',
      'J8_11',
      'records { lokaal bereikbaarheid onbekend node { ... on Aanbod { id naam } } }',
    );
    expect(records).toEqual([
      {
        lokaal: false,
        bereikbaarheid: 'PROFESSIONALS',
        onbekend: ['LEEFTIJD', 'KOSTEN', 'WACHTTIJD'],
        node: { id: 'poortwachter-dyslexie-dordrecht', naam: expect.any(String) },
      },
    ]);
  });

  test('van een thema onder een hoofdthema wordt ook gedekt door aanbod dat alleen onder het hoofdthema staat', async () => {
    await voegAanbodToe(gateway.db, {
      id: 'van-alles',
      themaCodes: ['gedrag-gevoel-en-gezondheid'],
      wijkCodes: ['WK050509'],
    });
    const vlek = await cel(
      'WK050509',
      'horen-zien-en-taalstoornis',
      'J4_7',
      `${VELDEN} records { node { ... on Aanbod { id } } }`,
    );
    expect(vlek).toMatchObject({ oordeel: 'GEDEKT', aanbod: { lokaal: 1 }, records: [{ node: { id: 'van-alles' } }] });
  });
});

describe('de cijfers', () => {
  test('van een wijk met minder dan 1.000 inwoners komen nergens voor', async () => {
    const vlekken = await vraag('filter: { wijk: ["WK050519"] }, first: 100');
    expect(vlekken.length).toBeGreaterThan(5);
    for (const { behoefte, redenen } of vlekken) {
      expect(behoefte.kinderen).toEqual({ inLeeftijdsgroep: null, inWijk: null, grond: 'KLEINE_WIJK' });
      expect(behoefte.doelgroepkinderen.inWijk).toBeNull();
      expect(redenen.join(' ')).not.toMatch(/Er wonen \d/);
    }
  });

  test('van 13 jaar en ouder worden niet verzonnen', async () => {
    const [vlek] = await vraag('filter: { leeftijdsgroep: [J16_18] }, first: 1');
    expect(vlek.behoefte.kinderen).toMatchObject({ inLeeftijdsgroep: null, grond: 'ONBEKEND' });
    expect(vlek.zekerheid).toBeLessThanOrEqual(0.5);
  });

  test('zijn na te rekenen: de score is de behoefte maal het tekort', async () => {
    for (const { score, behoefte, tekort } of await vraag('first: 100')) {
      expect(score).toBe(Math.round((behoefte.totaal * tekort) / 100));
    }
  });

  test('gaan in Dordrecht nooit over de verzonnen stad', async () => {
    const alle = await vraag('first: 100', 'wijk { code } records(first: 100) { node { ... on Aanbod { herkomst } } }');
    expect(alle.every(({ wijk }) => wijk.code.startsWith('WK0505'))).toBe(true);
    expect(JSON.stringify(alle)).not.toContain('VOORBEELD');
    const verzonnen = await vraag('regio: VOORBEELDSTAD, drempel: 0, first: 100', 'wijk { code } aanbod { lokaal }');
    expect(verzonnen.some(({ aanbod }) => aanbod.lokaal > 0)).toBe(true);
  });
});

describe('de lijst', () => {
  test('heeft het ergste bovenaan, en bladert zonder iets over te slaan', async () => {
    const haal = async (after: string | null): Promise<any> => {
      const { data } = await gateway.vraag<any>(
        'query ($after: String) { witteVlekken(first: 100, after: $after) { totaal edges { node { id score } } pageInfo { hasNextPage endCursor } } }',
        { after },
      );
      return data.witteVlekken;
    };
    const gezien: { id: string; score: number }[] = [];
    let deel = await haal(null);
    for (;;) {
      gezien.push(...deel.edges.map(({ node }: any) => node));
      if (!deel.pageInfo.hasNextPage) break;
      deel = await haal(deel.pageInfo.endCursor);
    }
    expect(gezien).toHaveLength(deel.totaal);
    expect(new Set(gezien.map(({ id }) => id)).size).toBe(deel.totaal);
    const scores = gezien.map(({ score }) => score);
    expect(scores).toEqual(scores.toSorted((a, b) => b - a));
  });

  test('kent niveaus: daarop telt alleen aanbod met dat niveau', async () => {
    const vlekken = await vraag('per: NIVEAU, drempel: 0, filter: { niveau: [JEUGDHULP] }, first: 100');
    expect(vlekken.length).toBeGreaterThan(0);
    expect(vlekken.every(({ niveau }) => niveau === 'JEUGDHULP')).toBe(true);
  });

  test.each([
    ['regio: VPR', 'regio', 'Van VPR zijn geen wijken bekend'],
    ['filter: { wijk: ["WK999999"] }', 'filter.wijk', 'Er is geen wijk'],
    ['filter: { thema: ["bestaat-niet"] }', 'filter.thema', 'Er is geen thema'],
    ['filter: { niveau: [TLV] }', 'filter.niveau', 'per: NIVEAU'],
    ['drempel: 101', 'drempel', '0 tot en met 100'],
    ['drempel: -1', 'drempel', '0 tot en met 100'],
    ['first: 101', 'first', '1 tot en met 100'],
    ['after: "kapot"', 'after', 'niet geldig'],
  ])('weigert wat niet kan: %s', async (args, veld, boodschap) => {
    const { errors } = await gateway.vraag(`{ witteVlekken(${args}) { totaal } }`);
    expect(errors?.[0]).toMatchObject({ extensions: { code: 'BAD_USER_INPUT', veld } });
    expect(errors?.[0]?.message).toContain(boodschap);
  });
});

describe('activiteiten', () => {
  test('zijn verdeeld in domeinen; een regeling maakt een betaalde activiteit te bereiken', async () => {
    const { prisma } = gateway.db;
    const kijk = async () => {
      const vlekken = await vraag(
        'regio: VOORBEELDSTAD, drempel: 0, first: 100, filter: { wijk: ["WK000001"], leeftijdsgroep: [J8_11] }',
        VELDEN,
        'witteVlekkenActiviteiten',
      );
      return vlekken.find(({ domein }) => domein === 'TECHNIEK');
    };
    await schrijf(gateway.db, async (tx) => {
      await tx.activiteit.deleteMany({ where: { herkomst: 'VOORBEELD', domein: 'TECHNIEK' } });
      await tx.activiteit.create({
        data: {
          id: 'robotclub',
          naam: 'Robotclub',
          domein: 'TECHNIEK',
          regio: 'VOORBEELDSTAD',
          wijken: ['WK000001'],
          leeftijdVan: 8,
          leeftijdTot: 11,
          status: 'OPERATIONEEL',
          kostenVoorGebruiker: 'BETAALD',
          herkomst: 'VOORBEELD',
        },
      });
    });
    expect(await kijk()).toMatchObject({ thema: null, oordeel: 'KNELPUNT', aanbod: { lokaal: 1, bereikbaar: 0 } });
    const regeling = await prisma.regeling.findFirstOrThrow({ where: { herkomst: 'VOORBEELD' } });
    await schrijf(gateway.db, (tx) =>
      tx.activiteitRegeling.create({ data: { activiteitId: 'robotclub', regelingId: regeling.id } }),
    );
    expect(await kijk()).toMatchObject({ oordeel: 'GEDEKT', score: 0, aanbod: { bereikbaar: 1 } });
  });
});

describe('een wijk', () => {
  test('laat haar eigen witte vlekken zien', async () => {
    const { data, errors } = await gateway.vraag<any>(
      '{ wijk(code: "WK050507") { naam witteVlekken(first: 3) { wijk { code } oordeel score thema { naam } } } }',
    );
    expect(errors).toBeUndefined();
    expect(data.wijk.witteVlekken).toHaveLength(3);
    expect(data.wijk.witteVlekken.every(({ wijk }: any) => wijk.code === 'WK050507')).toBe(true);
  });
});

test('een vraag kost evenveel SQL-opdrachten voor vijf cellen als voor vijftig, ook met hun records', async () => {
  const tel = async (first: number) => {
    await schrijf(gateway.db, (tx) =>
      tx.aanbod.updateMany({ where: { id: 'impulsklas' }, data: { opmerking: `${first}` } }),
    );
    gateway.db.geteld();
    const vlekken = await vraag(
      `first: ${first}`,
      'score wijk { naam } thema { naam } records(first: 3) { node { ... on Aanbod { naam } } }',
    );
    expect(vlekken).toHaveLength(first);
    return gateway.db.geteld().length;
  };
  const vijf = await tel(5);
  expect(await tel(50)).toBe(vijf);
  expect(vijf).toBeLessThanOrEqual(9);
});

test('alle wijken samen kosten evenveel SQL-opdrachten als één wijk', async () => {
  const tel = async (wijken: string) => {
    await gateway.vraag(`{ ${wijken} }`);
    gateway.db.geteld();
    const { data, errors } = await gateway.vraag<any>(`{ ${wijken} }`);
    expect(errors).toBeUndefined();
    return { aantal: gateway.db.geteld().length, data };
  };
  const een = await tel('wijk(code: "WK050507") { witteVlekken(first: 2) { score } }');
  const alle = await tel('wijken(filter: { regio: [DORDRECHT] }) { witteVlekken(first: 2) { score } }');
  expect(alle.data.wijken).toHaveLength(13);
  expect(alle.aantal).toBe(een.aantal);
});
