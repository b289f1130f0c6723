import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Kit, scholenKit } from './kit.ts';

let kit: Kit;
beforeAll(async () => {
  kit = await scholenKit();
  await kit.kader(
    { code: 'K-1' },
    { code: 'K-2', soort: 'DESKUNDIGE' },
    { code: 'K-N', soort: 'NORM', omschrijving: 'Een norm' },
  );
  await kit.bekend(
    { soort: 'WIJK', code: 'WK990009' },
    { soort: 'THEMA', code: 'leren' },
    { soort: 'THEMA', code: 'taal', ouder: 'leren' },
    { soort: 'THEMA', code: 'rekenen', ouder: 'leren' },
  );
  await kit.school('01AA00', {
    naam: 'De Eik',
    alternatieveNamen: ['OBS De Eik'],
    onderwijssoorten: ['PO'],
    wijkCode: 'WK990001',
    bestuurId: 'bestuur-a',
    codes: {
      create: [
        { code: '09ZZ00', register: 'DUO 2024' },
        { code: 'de-eik', register: 'documenten' },
      ],
    },
  });
  await kit.school('01AA01', {
    naam: 'De Beuk',
    onderwijssoorten: ['SBO'],
    wijkCode: 'WK990002',
    bestuurId: 'bestuur-a',
  });
  await kit.school('02BB00', { naam: 'Het Atrium', onderwijssoorten: ['VO', 'VMBO'], wijkCode: 'WK990001' });
  await kit.school('04DD00', {
    naam: 'Verzonnen School',
    onderwijssoorten: ['PO'],
    regio: 'LANDELIJK',
    wijkCode: 'WK990003',
    bestuurId: 'bestuur-v',
    herkomst: 'VOORBEELD',
  });
  await kit.school('03CC00', { naam: 'Open Lyceum', onderwijssoorten: ['VO'], regio: 'VPR', herkomst: 'OPEN_DATA' });
  await kit.school('rots', {
    naam: 'De Rots',
    locatiesoort: 'VOORZIENING',
    herkomst: 'BRON',
    leerlingenKleinerDan5: true,
  });

  await kit.profiel('01AA00', '2025-2026', { antwoorden: { 'K-1': 'AANWEZIG' } });
  await kit.profiel('01AA00', '2026-2027', {
    antwoorden: { 'K-1': 'NIET', 'K-2': 'OP_AFROEP' },
    regels: [
      { soort: 'EXTRA_ONDERSTEUNING', naam: 'Taalklas', themaCode: 'taal', beschikbaarheid: 'AANWEZIG' },
      { soort: 'DESKUNDIGE', naam: 'Logopedist', themaCode: 'spraak', beschikbaarheid: 'AANWEZIG' },
    ],
  });
  await kit.profiel('01AA01', '2024-2025', {
    antwoorden: { 'K-1': 'AANWEZIG', 'K-2': 'IN_ONTWIKKELING' },
    regels: [{ soort: 'EXTRA_ONDERSTEUNING', naam: 'Taal', themaCode: 'taal', beschikbaarheid: 'IN_ONTWIKKELING' }],
  });
  await kit.profiel('02BB00', '2027-2028');
});
afterAll(() => kit.sluit());

interface School {
  id: string;
  naam: string;
}
const namen = async (filter: string) => {
  const { data, fouten } = await kit.vraag<{ scholen: { edges: { node: School }[] } }>(
    `{ scholen(filter: ${filter}) { edges { node { naam } } } }`,
  );
  expect(fouten).toEqual([]);
  return data.scholen.edges.map(({ node }) => node.naam);
};
const fout = async (vraag: string) => (await kit.vraag(vraag)).fouten;

describe('één school', () => {
  test.each([
    ['id: "01AA00"'],
    ['vestigingscode: "01AA00"'],
    ['vestigingscode: "09ZZ00"'],
    ['id: "09ZZ00"'],
    ['id: "de-eik"'],
    ['id: " 01aa00 "'],
    ['id: "09zz00"'],
    ['vestigingscode: "01aa00"'],
  ])('is te vinden met %s, ook met een vroegere code', async (argument) => {
    const { data } = await kit.vraag<{ school: School }>(`{ school(${argument}) { id naam } }`);
    expect(data.school).toEqual({ id: '01AA00', naam: 'De Eik' });
  });

  test('geeft wijk en bestuur als sleutel en noemt haar andere codes', async () => {
    const { data } = await kit.vraag(
      '{ school(id: "01AA00") { brin wijk { code } bestuur { id } codes { code register } sectoren } }',
    );
    expect(data).toEqual({
      school: {
        brin: '01AA',
        wijk: { code: 'WK990001' },
        bestuur: { id: 'bestuur-a' },
        codes: [
          { code: '09ZZ00', register: 'DUO 2024' },
          { code: 'de-eik', register: 'documenten' },
        ],
        sectoren: ['PO'],
      },
    });
  });

  test('zonder wijk, bestuur en leerlingen blijven die leeg', async () => {
    const { data } = await kit.vraag(
      '{ school(id: "rots") { vestigingscode wijk { code } bestuur { id } leerlingen leerlingenKleinerDan5 profiel { id } profielstatus } }',
    );
    expect(data).toEqual({
      school: {
        vestigingscode: null,
        wijk: null,
        bestuur: null,
        leerlingen: null,
        leerlingenKleinerDan5: true,
        profiel: null,
        profielstatus: 'ONTBREEKT',
      },
    });
  });

  test.each([
    ['{ school(id: "99XX99") { id } }', 'NOT_FOUND', 'id'],
    ['{ school(vestigingscode: "99XX99") { id } }', 'NOT_FOUND', 'vestigingscode'],
    ['{ school(vestigingscode: "18YS3") { id } }', 'BAD_USER_INPUT', 'vestigingscode'],
    ['{ school(id: "wat is dit?") { id } }', 'BAD_USER_INPUT', 'id'],
    ['{ school { id } }', 'BAD_USER_INPUT', 'id'],
    ['{ school(id: "01AA00", vestigingscode: "01AA00") { id } }', 'BAD_USER_INPUT', 'id'],
  ])('%s geeft %s met veld %s', async (vraag, code, veld) => {
    expect(await fout(vraag)).toMatchObject([{ code, veld }]);
  });
});

describe('de lijst scholen', () => {
  test('staat op naam en bladert zonder iets over te slaan of te herhalen', async () => {
    const gezien: string[] = [];
    let after: string | null = null;
    for (let bladzijde = 0; bladzijde < 5; bladzijde++) {
      const { data }: Awaited<ReturnType<typeof blad>> = await blad(after);
      gezien.push(...data.scholen.edges.map(({ node }) => node.naam));
      expect(data.scholen.totaal).toBe(5);
      after = data.scholen.pageInfo.endCursor;
      if (!data.scholen.pageInfo.hasNextPage) break;
    }
    expect(gezien).toEqual(['De Beuk', 'De Eik', 'De Rots', 'Het Atrium', 'Open Lyceum']);
  });
  const blad = (after: string | null) =>
    kit.vraag<{
      scholen: { totaal: number; edges: { node: School }[]; pageInfo: { hasNextPage: boolean; endCursor: string } };
    }>(
      'query ($after: String) { scholen(first: 2, after: $after) { totaal edges { node { naam } } pageInfo { hasNextPage endCursor } } }',
      { after },
    );

  test.each([
    ['{ brin: "01AA" }', ['De Beuk', 'De Eik']],
    ['{ brin: "09ZZ" }', ['De Eik']],
    ['{ onderwijssoort: [VO] }', ['Het Atrium', 'Open Lyceum']],
    ['{ onderwijssoort: [HAVO] }', ['Open Lyceum']],
    ['{ wijk: "WK990001" }', ['De Eik', 'Het Atrium']],
    ['{ wijk: "WK990009" }', []],
    ['{ bestuur: "bestuur-a" }', ['De Beuk', 'De Eik']],
    ['{ regio: [VPR] }', ['Open Lyceum']],
    ['{ herkomst: [BRON, OPEN_DATA] }', ['De Rots', 'Open Lyceum']],
    ['{ naamBevat: "atri" }', ['Het Atrium']],
    ['{ naamBevat: "%" }', []],
    ['{ naamBevat: "De_Eik" }', []],
    ['{ naamBevat: "OBS De Eik" }', ['De Eik']],
    ['{ wijk: "WK990001", onderwijssoort: [PO] }', ['De Eik']],
    ['{ profielstatus: [ACTUEEL] }', ['De Eik', 'Het Atrium']],
    ['{ profielstatus: [VEROUDERD] }', ['De Beuk']],
    ['{ profielstatus: [ONTBREEKT] }', ['De Rots', 'Open Lyceum']],
    ['{ regio: [], profielstatus: [VEROUDERD, ONTBREEKT] }', ['De Beuk', 'De Rots', 'Open Lyceum']],
  ])('met filter %s', async (filter, verwacht) => {
    expect(await namen(filter)).toEqual(verwacht);
  });

  test.each([
    ['regio: [LANDELIJK]'],
    ['wijk: "WK990003"'],
    ['bestuur: "bestuur-v"'],
    ['brin: "04DD"'],
    ['herkomst: [VOORBEELD]'],
  ])('de verzonnen Voorbeeldstad telt pas mee met %s', async (keuze) => {
    expect(await namen('{}')).not.toContain('Verzonnen School');
    expect(await namen('{ regio: [], herkomst: [] }')).not.toContain('Verzonnen School');
    expect(await namen(`{ ${keuze} }`)).toEqual(['Verzonnen School']);
  });

  test.each(['onderwijssoort', 'regio', 'herkomst', 'profielstatus'])(
    'een lege lijst bij %s telt niet mee',
    async (veld) => {
      expect(await namen(`{ ${veld}: [] }`)).toEqual(await namen('{}'));
    },
  );

  test('een lege lijst bij de beschikbaarheid is de standaard, en onder een wijk telt zij niet mee', async () => {
    expect(await namen('{ biedt: { thema: "taal", beschikbaarheid: [] } }')).toEqual(['De Eik']);
    const { data } = await kit.vraag<{ _entities: { scholen: { totaal: number } }[] }>(
      `{ _entities(representations: [{ __typename: "Wijk", code: "WK990001" }]) {
        ... on Wijk { scholen(onderwijssoort: []) { totaal } } } }`,
    );
    expect(data._entities[0]?.scholen.totaal).toBe(2);
  });

  test('gewijzigd sinds een moment: de school zelf, of een van haar profielen', async () => {
    const lang = new Date('2020-01-01');
    await kit.prisma.school.updateMany({ data: { gewijzigdOp: lang } });
    await kit.prisma.profiel.updateMany({ data: { gewijzigdOp: lang } });
    const op = new Date('2026-05-01T10:00:00Z');
    await kit.prisma.school.update({ where: { id: 'rots' }, data: { gewijzigdOp: op } });
    await kit.prisma.profiel.update({ where: { id: '01AA00-2025-2026' }, data: { gewijzigdOp: op } });
    expect(await namen('{ gewijzigdSinds: "2026-05-01T10:00:00Z" }')).toEqual(['De Eik', 'De Rots']);
    expect(await namen('{ gewijzigdSinds: "2026-05-01T10:00:01Z" }')).toEqual([]);
    expect(await namen('{ gewijzigdSinds: "2019-12-31T00:00:00Z" }')).toEqual(await namen('{}'));
  });

  test('het filter op profielstatus geeft wat het veld profielstatus zegt', async () => {
    const { data } = await kit.vraag<{ scholen: { edges: { node: { naam: string; profielstatus: string } }[] } }>(
      '{ scholen { edges { node { naam profielstatus } } } }',
    );
    for (const status of ['ACTUEEL', 'VEROUDERD', 'ONTBREEKT']) {
      const volgensVeld = data.scholen.edges.filter(({ node }) => node.profielstatus === status);
      expect(await namen(`{ profielstatus: [${status}] }`)).toEqual(volgensVeld.map(({ node }) => node.naam));
    }
  });

  test.each([
    ['{ first: 0 }', 'first'],
    ['{ first: 101 }', 'first'],
    ['{ after: "onzin" }', 'after'],
  ])('bladeren met %s is een fout met haar veld', async (args, veld) => {
    const argumenten = args.slice(1, -1);
    expect(await fout(`{ scholen(${argumenten}) { totaal } }`)).toMatchObject([{ code: 'BAD_USER_INPUT', veld }]);
  });

  test.each([
    ['{ brin: "1" }', 'filter.brin'],
    ['{ brin: "99XX" }', 'filter.brin'],
    ['{ wijk: "Staart" }', 'filter.wijk'],
    ['{ wijk: "WK990008" }', 'filter.wijk'],
    ['{ wijk: "taal" }', 'filter.wijk'],
    ['{ bestuur: "H3O!" }', 'filter.bestuur'],
    ['{ bestuur: "bestuur-z" }', 'filter.bestuur'],
    ['{ wijk: "WK990001", bestuur: "WK990001" }', 'filter.bestuur'],
    ['{ biedt: { thema: "rouw" } }', 'filter.biedt.thema'],
    ['{ biedt: {} }', 'filter.biedt'],
    ['{ biedt: { onderdeel: "K-1", thema: "taal" } }', 'filter.biedt'],
    ['{ biedt: { onderdeel: "K-9" } }', 'filter.biedt.onderdeel'],
    ['{ biedt: { onderdeel: "K-N" } }', 'filter.biedt.onderdeel'],
    ['{ biedt: { thema: "T a a l" } }', 'filter.biedt.thema'],
    ['{ biedt: { thema: "taal", schooljaar: "2026" } }', 'filter.biedt.schooljaar'],
  ])('filter %s is een fout met veld %s', async (filter, veld) => {
    expect(await fout(`{ scholen(filter: ${filter}) { totaal } }`)).toMatchObject([{ code: 'BAD_USER_INPUT', veld }]);
  });
});

test('onbekende codes kosten samen één SQL-opdracht, en de boodschap zegt waar de goede staan', async () => {
  const vraag = '{ scholen(filter: { wijk: "WK990001", bestuur: "bestuur-z", biedt: { thema: "taal" } }) { totaal } }';
  expect(await kit.sqlVan(() => kit.vraag(vraag))).toHaveLength(1);
  expect(await fout(vraag)).toMatchObject([
    { boodschap: 'Er is geen organisatie met id bestuur-z. Zoek de organisatie op met `organisaties`.' },
  ]);
});

describe('scholen die ondersteuning bieden', () => {
  test.each([
    // De Eik had het vorig jaar; haar nieuwste profiel zegt van niet.
    ['{ onderdeel: "K-1" }', ['De Beuk']],
    ['{ onderdeel: "K-1", schooljaar: "2025-2026" }', ['De Eik']],
    ['{ onderdeel: "K-1", beschikbaarheid: [NIET] }', ['De Eik']],
    ['{ onderdeel: "K-2" }', ['De Eik']],
    ['{ onderdeel: "K-2", beschikbaarheid: [IN_ONTWIKKELING, OP_AFROEP] }', ['De Beuk', 'De Eik']],
    ['{ thema: "taal" }', ['De Eik']],
    ['{ thema: "taal", beschikbaarheid: [IN_ONTWIKKELING] }', ['De Beuk']],
    ['{ thema: "leren" }', ['De Eik']],
    ['{ thema: "leren", beschikbaarheid: [AANWEZIG, IN_ONTWIKKELING] }', ['De Beuk', 'De Eik']],
    ['{ thema: "rekenen" }', []],
    // Een deskundige is geen extra ondersteuning.
    ['{ thema: "spraak" }', []],
  ])('biedt %s', async (biedt, verwacht) => {
    expect(await namen(`{ biedt: ${biedt} }`)).toEqual(verwacht);
  });
});
