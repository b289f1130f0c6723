import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { schema } from '../../subgraphs/aanbod/index.ts';
import { type TestDatabase, testDatabase } from '../kit/database.ts';
import { vraagOnderdeel } from '../kit/subgraph.ts';

let db: TestDatabase;
beforeAll(async () => {
  db = await testDatabase('vol');
});
afterAll(() => db.sluit());

const vraag = (source: string, variabelen?: Record<string, unknown>) =>
  vraagOnderdeel<any>(schema, db, source, variabelen);

describe('één aanbod', () => {
  test('de impulsklas duurt twaalf weken, één dagdeel per week', async () => {
    const { data } = await vraag(
      '{ aanbod(id: "impulsklas") { duur { weken } intensiteit { dagdelenPerWeek } volledigheid { aantal ontbreekt } } }',
    );
    expect(data.aanbod).toEqual({
      duur: { weken: 12 },
      intensiteit: { dagdelenPerWeek: 1 },
      volledigheid: { aantal: 6, ontbreekt: [] },
    });
  });

  test('Rochade neemt tien leerlingen tegelijk, hoogstens drie dagen per week', async () => {
    const { data } = await vraag(
      '{ aanbod(id: "rochade") { capaciteit { aantal eenheid } intensiteit { dagenPerWeek } bereik { waarde eenheid } } }',
    );
    expect(data.aanbod.capaciteit.aantal).toBe(10);
    expect(data.aanbod.intensiteit.dagenPerWeek).toBe(3);
    expect(data.aanbod.bereik).toContainEqual({ waarde: 17, eenheid: 'leerlingen per jaar' });
  });

  test('schoolmaatschappelijk werk VO in VPR wordt 50/25/25 betaald', async () => {
    const { data } = await vraag(
      '{ aanbod(id: "schoolmaatschappelijk-werk-vo-vpr") { kosten { bekostiging { aandeelProcent partij } } } }',
    );
    expect(data.aanbod.kosten.bekostiging.map((b: { aandeelProcent: number }) => b.aandeelProcent)).toEqual([
      50, 25, 25,
    ]);
  });

  test('een vroegere sleutel geeft het aanbod waarin het is opgegaan', async () => {
    const { data } = await vraag('{ aanbod(id: "zomerscholen-dordrecht") { id } }');
    expect(data.aanbod.id).toBe('zomerschool-dordrecht');
  });

  test('een afgeleide waarde blijft als afgeleid gemerkt en een status houdt haar peildatum', async () => {
    const { data } = await vraag(
      '{ aanbod(id: "schoolmaatschappelijk-werk-dordrecht") { afgeleid status peildatum } }',
    );
    expect(data.aanbod).toEqual({
      afgeleid: expect.arrayContaining(['toegang', 'ondersteuningsniveau']),
      status: 'OPERATIONEEL',
      peildatum: '2023-05',
    });
  });

  test('een onbekende sleutel is een duidelijke fout', async () => {
    const { errors } = await vraag('{ aanbod(id: "bestaat-niet") { id } }');
    expect(errors?.[0]?.message).toContain('bestaat-niet');
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'NOT_FOUND', veld: 'id' });
  });
});

describe('aanbod zoeken met een filter', () => {
  const ids = async (filter: string, meer = '') => {
    const { data, errors } = await vraag(
      `{ alleAanbod(first: 100, filter: {${filter}} ${meer}) { totaal edges { node { id } } } }`,
    );
    expect(errors).toBeUndefined();
    return data.alleAanbod.edges.map((regel: { node: { id: string } }) => regel.node.id) as string[];
  };

  test('een hoofdthema vindt ook wat onder zijn thema’s valt', async () => {
    const hoofd = await ids('thema: ["naar-school-gaan"], herkomst: [BRON]');
    const deel = await ids('thema: ["thuiszitten"], herkomst: [BRON]');
    expect(hoofd).toEqual(expect.arrayContaining(deel));
    expect(hoofd.length).toBeGreaterThan(deel.length);
  });

  test('welk aanbod heeft Dordrecht voor thuiszitters', async () => {
    expect(await ids('thema: ["thuiszitten"], geldigIn: DORDRECHT, herkomst: [BRON]')).toEqual(
      expect.arrayContaining([
        'expertiseteam-zorg-en-onderwijs',
        'aanpak-thuiszitters-dordrecht',
        'regietafel-thuiszitters',
      ]),
    );
  });

  test('een leeftijd laat weg wat zeker niet past en houdt wat onbekend is', async () => {
    const negen = await ids('leeftijd: {van: 9}, herkomst: [BRON]');
    expect(negen).toContain('impulsklas');
    expect(negen).toContain('expertiseteam-zorg-en-onderwijs');
    expect(negen).not.toContain('vve-voorschoolse-educatie');
    const zeker = await ids('leeftijd: {van: 9}, herkomst: [BRON], ookOnbekend: false');
    expect(zeker).toContain('expertiseteam-zorg-en-onderwijs');
    expect(zeker).not.toContain('impulsklas');
  });

  test('aanbod voor het hele vo past bij het vmbo', async () => {
    const vmbo = await ids('onderwijssoort: [VMBO], ookOnbekend: false, herkomst: [BRON]');
    expect(vmbo).toContain('rochade');
    expect(vmbo).not.toContain('impulsklas');
  });

  test('een wijk geeft aanbod van de wijk en van de hele stad', async () => {
    const wielwijk = await ids('wijk: "WK050507"');
    expect(wielwijk).toContain('schakelklas');
    expect(wielwijk).not.toContain('impulsklas');
    expect(await ids('wijk: "WK050507", alleenInWijk: true')).toEqual([]);
    const { data } = await vraag(
      '{ wijken(filter: {regio: [VOORBEELDSTAD]}) { code aanbod { totaal edges { node { id } } } } }',
    );
    const wijk = data.wijken.find((w: { aanbod: { totaal: number } }) => w.aanbod.totaal > 0);
    const plaatselijk = await ids(`wijk: "${wijk.code}", alleenInWijk: true`);
    expect(plaatselijk).toHaveLength(wijk.aanbod.totaal);
    expect(await ids(`wijk: "${wijk.code}"`)).toEqual(expect.arrayContaining(plaatselijk));
  });

  test('gratis geeft alleen wat zeker gratis is', async () => {
    expect(await ids('gratis: true, herkomst: [BRON]')).toEqual(['onderwijsconsulenten-inzet']);
  });

  test('minimale volledigheid, actualiteit en aanbieder filteren', async () => {
    expect(await ids('minimumVolledigheid: 6, herkomst: [BRON]')).toContain('impulsklas');
    expect(await ids('actualiteit: [ACTUEEL], herkomst: [BRON]')).toEqual([]);
    expect(await ids('aanbieder: "dordrecht-sociaal"')).toContain('schoolmaatschappelijk-werk-dordrecht');
  });

  test.each([
    ['first: 101', '', 'BAD_USER_INPUT', 'first'],
    ['first: 0', '', 'BAD_USER_INPUT', 'first'],
    ['after: "rommel"', '', 'BAD_USER_INPUT', 'after'],
    ['', 'leeftijd: {van: 12, tot: 4}', 'BAD_USER_INPUT', 'filter.leeftijd.van'],
    ['', 'leeftijd: {van: 30}', 'BAD_USER_INPUT', 'filter.leeftijd.van'],
    ['', 'thema: ["geen-thema"]', 'BAD_USER_INPUT', 'filter.thema'],
    ['', 'wijk: "WK999999"', 'BAD_USER_INPUT', 'filter.wijk'],
    ['', 'aanbieder: "niemand"', 'BAD_USER_INPUT', 'filter.aanbieder'],
    ['', 'minimumVolledigheid: 7', 'BAD_USER_INPUT', 'filter.minimumVolledigheid'],
  ])('verkeerde invoer (%s %s) noemt het veld', async (args, filter, code, veld) => {
    const { errors } = await vraag(`{ alleAanbod(${args} filter: {${filter}}) { totaal } }`);
    expect(errors?.[0]?.extensions).toMatchObject({ code, veld });
  });
});

describe('bladeren', () => {
  test.each(['NAAM', 'ACTUALITEIT', 'VOLLEDIGHEID'])(
    'op %s komt elk aanbod precies één keer voorbij',
    async (sortering) => {
      const gezien: string[] = [];
      let after: string | null = null;
      let totaal = 0;
      do {
        const { data } = await vraag(
          `query ($after: String) { alleAanbod(first: 37, after: $after, sortering: ${sortering}) {
           totaal pageInfo { hasNextPage endCursor } edges { node { id } } } }`,
          { after },
        );
        const { edges, pageInfo, totaal: geteld } = data.alleAanbod;
        gezien.push(...edges.map((regel: { node: { id: string } }) => regel.node.id));
        after = pageInfo.hasNextPage ? pageInfo.endCursor : null;
        totaal = geteld;
      } while (after);
      expect(new Set(gezien).size).toBe(gezien.length);
      expect(gezien).toHaveLength(totaal);
    },
  );

  test('een cursor van een andere sortering wordt geweigerd', async () => {
    const { data } = await vraag('{ alleAanbod(first: 1, sortering: NAAM) { pageInfo { endCursor } } }');
    const { errors } = await vraag(
      `{ alleAanbod(after: "${data.alleAanbod.pageInfo.endCursor}", sortering: ACTUALITEIT) { totaal } }`,
    );
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', veld: 'after' });
  });
});

describe('aantal SQL-opdrachten', () => {
  const alles = (
    first: number,
  ) => `{ alleAanbod(first: ${first}, filter: {regio: [VOORBEELDSTAD]}) { totaal edges { node {
    id naam themas { naam ouder { naam } } wijken { naam } aanbieders { naam } betrokkenen { naam } scholen { id } zieOok { naam }
    kosten { bekostiging { partij organisatie { naam } } } resultaten { tekst } bereik { tekst } volledigheid { aantal }
  } } } }`;

  test('is voor vijf en voor vijftig aanbod gelijk', async () => {
    const tel = async (first: number) => {
      db.geteld();
      const { data, errors } = await vraag(alles(first));
      expect(errors).toBeUndefined();
      expect(data.alleAanbod.edges).toHaveLength(first);
      return db.geteld().length;
    };
    const vijf = await tel(5);
    expect(await tel(50)).toBe(vijf);
    expect(vijf).toBeLessThanOrEqual(20);
  });
});

describe('overzicht en omgeving', () => {
  test('het overzicht telt dezelfde eigenschappen als elk aanbod zelf', async () => {
    const { data } = await vraag(`{
      volledigheidOverzicht(filter: {herkomst: [BRON]}) { totaal gemiddeld eigenschappen { eigenschap bekend percentage } }
      a: alleAanbod(first: 100, filter: {herkomst: [BRON]}) { pageInfo { endCursor } edges { node { volledigheid { bekend aantal } } } } }`);
    const { data: rest } = await vraag(
      `{ b: alleAanbod(first: 100, after: "${data.a.pageInfo.endCursor}", filter: {herkomst: [BRON]}) { edges { node { volledigheid { bekend aantal } } } } }`,
    );
    const alle = [...data.a.edges, ...rest.b.edges].map((regel) => regel.node.volledigheid);
    expect(data.volledigheidOverzicht.totaal).toBe(alle.length);
    for (const { eigenschap, bekend } of data.volledigheidOverzicht.eigenschappen) {
      expect(bekend).toBe(alle.filter((v) => v.bekend.includes(eigenschap)).length);
    }
    const som = alle.reduce((tot, v) => tot + v.aantal, 0);
    expect(data.volledigheidOverzicht.gemiddeld).toBeCloseTo(som / alle.length, 2);
  });

  test('Wielwijk heeft 705 kinderen, van wie 280 in de doelgroep', async () => {
    const { data } = await vraag(
      '{ wijk(code: "WK050507") { naam kinderen doelgroepkinderen doelgroepPercentage kinderenPeildatum prioriteitswijk } }',
    );
    expect(data.wijk).toMatchObject({
      naam: 'Wielwijk',
      kinderen: 705,
      doelgroepkinderen: 280,
      doelgroepPercentage: 40,
      prioriteitswijk: true,
    });
  });

  test('een route geeft haar stappen op volgorde, met wie erbij is', async () => {
    const { data } = await vraag(
      '{ ondersteuningsroutes(regio: DORDRECHT, sector: PO) { id stappen { nr wie { naam organisatie { id } } } } }',
    );
    expect(data.ondersteuningsroutes.length).toBeGreaterThan(0);
    for (const { stappen } of data.ondersteuningsroutes) {
      expect(stappen.map((stap: { nr: number }) => stap.nr)).toEqual(stappen.map((_: unknown, i: number) => i + 1));
    }
  });

  test('een begrip is te vinden op een deel van zijn uitleg', async () => {
    const { data } = await vraag(
      '{ begrippen(bevat: "passend onderwijs", first: 5) { totaal edges { node { term } } } }',
    );
    expect(data.begrippen.totaal).toBeGreaterThan(0);
  });
});
