import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { PUBLIEK, type Wie } from '../../schema/toegang.ts';
import { indexeerMee } from '../../search/index/index.ts';
import { type Dubbelwerk, maakDubbelwerk } from '../../search/registratie/bijhouden.ts';
import { schema } from '../../subgraphs/zoeken/index.ts';
import { type TestDatabase, testDatabase } from '../kit/database.ts';
import { vraagOnderdeel } from '../kit/subgraph.ts';
import { REGISSEUR } from './kit.ts';

let db: TestDatabase;
let werk: Dubbelwerk;
const NU = new Date('2026-11-28T12:00:00Z');

/** Drie keer dezelfde weerbaarheidstraining, en een vierde die er alleen op lijkt. */
const INGEVOERD = [
  ['rots-een', 'Rots en Water weerbaarheidstraining', 'WK050507', '078-1234567'],
  ['rots-twee', 'Weerbaarheidstraining Rots & Water', 'WK050507', '(078) 123 45 67'],
  ['rots-drie', 'Rots en Water weerbaarheidstraning', 'WK050507', '078 1234567'],
  ['judo', 'Judo voor kleuters', 'WK050501', '078-7654321'],
] as const;

beforeAll(async () => {
  db = await testDatabase();
  await db.prisma.$transaction(async (tx) => {
    for (const [id, naam, wijkCode, telefoon] of INGEVOERD) {
      await tx.aanbod.create({
        data: {
          id,
          naam,
          telefoon,
          regio: 'DORDRECHT',
          herkomst: 'INVOER',
          doel: 'Kinderen leren voor zichzelf opkomen.',
          leeftijdVan: 8,
          leeftijdTot: 12,
        },
      });
      await tx.aanbodWijk.create({ data: { aanbodId: id, wijkCode } });
      await tx.aanbodThema.create({ data: { aanbodId: id, themaCode: 'weerbaarheid' } });
    }
    await indexeerMee(tx);
  });
  werk = maakDubbelwerk(db.prisma, 'test');
  await werk.ronde();
});
afterAll(async () => {
  await werk.stop();
  await db.sluit();
});

const vraag = <T = Record<string, any>>(query: string, wie: Wie = PUBLIEK) =>
  vraagOnderdeel<T>(schema, db, query, {}, NU, wie);
const paren = (uit: { data?: any }) => uit.data.dubbelingen.edges.map(({ node }: any) => node.id);

describe('dubbelingen', () => {
  test('geeft per paar waarom, en de hele groep', async () => {
    const { data, errors } = await vraag(`{ dubbelingen(wijk: "WK050507", minimum: 0.5) { totaal edges { node {
      id soort kans bits band status redenen { veld oordeel bits zin } oordelen { reden } groep { __typename ... on Aanbod { id } } a { ... on Aanbod { id } } b { ... on Aanbod { id } }
    } } } }`);
    expect(errors).toBeUndefined();
    const edges = data?.dubbelingen.edges;
    expect(data?.dubbelingen.totaal).toBe(edges.length);
    const node = edges.map((edge: any) => edge.node).find(({ id }: any) => id === 'AANBOD:rots-een:rots-twee');
    expect(node).toMatchObject({ soort: 'AANBOD', status: 'OPEN', oordelen: [] });
    expect(node.groep.map(({ id }: any) => id)).toEqual(['rots-drie', 'rots-een', 'rots-twee']);
    const som = node.redenen.reduce((totaal: number, { bits }: any) => totaal + bits, 0);
    expect(som).toBeCloseTo(node.bits, 0);
    const telefoon = node.redenen.find(({ veld }: any) => veld === 'Telefoon');
    expect(telefoon.oordeel).toContain('gelijk');
    expect(telefoon.bits).toBeGreaterThan(0);
    expect(telefoon.zin).toMatch(/^Telefoon: gelijk.* Dat maakt het [\d.,]+ keer zo waarschijnlijk\.$/);
  });

  test('de hoogste kans staat eerst, en bladeren slaat niets over', async () => {
    const alles = await vraag(
      '{ dubbelingen(first: 100, regio: [DORDRECHT, VOORBEELDSTAD]) { edges { node { id kans } } } }',
    );
    const kansen = alles.data?.dubbelingen.edges.map(({ node }: any) => node.kans);
    expect(kansen).toEqual([...kansen].sort((x, y) => y - x));
    const gebladerd: string[] = [];
    for (let after: string | null = null, verder = true; verder; ) {
      const { data }: { data?: any } = await vraag<any>(
        `{ dubbelingen(first: 2, regio: [DORDRECHT, VOORBEELDSTAD]${after ? `, after: "${after}"` : ''}) { edges { node { id } } pageInfo { hasNextPage endCursor } } }`,
      );
      gebladerd.push(...paren({ data }));
      after = data.dubbelingen.pageInfo.endCursor;
      verder = data.dubbelingen.pageInfo.hasNextPage;
    }
    expect(gebladerd).toEqual(paren(alles));
  });

  test('een filter op wijk, thema en soort laat alleen over wat past; Voorbeeldstad alleen als erom gevraagd is', async () => {
    expect(paren(await vraag('{ dubbelingen(wijk: "WK050501") { edges { node { id } } } }'))).toEqual([]);
    expect(
      paren(await vraag('{ dubbelingen(thema: ["weerbaarheid"], minimum: 0.5) { edges { node { id } } } }')),
    ).toContain('AANBOD:rots-een:rots-twee');
    expect(
      paren(await vraag('{ dubbelingen(soort: [SCHOOL], thema: ["weerbaarheid"]) { edges { node { id } } } }')),
    ).toEqual([]);
    expect(paren(await vraag('{ dubbelingen(first: 100) { edges { node { id } } } }')).join()).not.toContain('vb-');
  });

  test.each([
    ['dubbelingen(minimum: 1.5)', 'Geef een kans van 0 tot en met 1'],
    ['dubbelingen(wijk: "WK999999")', 'Er is geen wijk met code WK999999'],
    ['dubbelingen(thema: ["Jan Jansen, 9 jaar"])', 'Er is geen thema met code. Vraag'],
    ['dubbelingen(after: "onzin")', 'Deze cursor is niet geldig'],
    ['dubbelingen(first: 1000)', 'Vraag 1 tot en met 100'],
  ])('%s zegt wat er mis is', async (veld, boodschap) => {
    const { errors } = await vraag(`{ ${veld} { totaal } }`);
    expect(errors?.[0]?.message).toContain(boodschap);
  });
});

describe('Aanbod.dubbelingen', () => {
  test('kost voor vijf records evenveel SQL als voor vijftig', async () => {
    const rest = await db.prisma.aanbod.findMany({ select: { id: true }, take: 49, orderBy: { id: 'asc' } });
    const ids = ['rots-een', ...rest.map(({ id }) => id)];
    const tel = async (aantal: number) => {
      const stukken = ids.slice(0, aantal).map((id) => `{ __typename: "Aanbod", id: "${id}" }`);
      db.geteld();
      const { errors } = await vraag(
        `{ _entities(representations: [${stukken.join(', ')}]) { ... on Aanbod { id dubbelingen { id redenen { zin } oordelen { reden } groep { ... on Aanbod { id } } } } } }`,
      );
      expect(errors).toBeUndefined();
      return db.geteld().length;
    };
    expect(await tel(50)).toBe(await tel(5));
    expect(await tel(5)).toBeLessThanOrEqual(3);
  });

  test('geeft bij een record zijn eigen paren', async () => {
    const { data } = await vraag<any>(
      '{ _entities(representations: [{ __typename: "Aanbod", id: "rots-twee" }, { __typename: "Aanbod", id: "judo" }]) { ... on Aanbod { id dubbelingen { id } } } }',
    );
    expect(data._entities[0].dubbelingen.map(({ id }: any) => id)).toContain('AANBOD:rots-een:rots-twee');
    expect(data._entities[1].dubbelingen).toEqual([]);
  });
});

describe('controleerInvoer', () => {
  test('ziet dat iets er al is, met typefouten en een ander telefoonnummerformaat', async () => {
    const { data, errors } =
      await vraag<any>(`{ controleerInvoer(soort: AANBOD, invoer: { naam: "rots en watter weerbaarheidstraining", telefoon: "+31781234567", wijken: ["WK050507"] }) {
      kans band redenen { zin } node { ... on Aanbod { id } } } }`);
    expect(errors).toBeUndefined();
    expect(data.controleerInvoer.map(({ node }: any) => node.id)).toContain('rots-een');
    expect(data.controleerInvoer[0].kans).toBeGreaterThan(0.5);
  });

  test('de Wantijschool onder haar oude code is dezelfde school', async () => {
    const { data } = await vraag<any>(
      `{ controleerInvoer(soort: SCHOOL, invoer: { naam: "Wantijschool", straat: "Maasstraat", huisnummer: "202", plaats: "Dordrecht" }) { kans node { ... on School { id } } } }`,
    );
    expect(data.controleerInvoer[0]).toMatchObject({ node: { id: '18YS03' } });
  });

  test.each([
    ['AANBOD', 'OK-coach', '{ naam: "ok coach" }', 'Aanbod'],
    ['SCHOOL', '18MO00', '{ naam: "Wantij", vestigingscode: "18MO00" }', 'School'],
    ['ORGANISATIE', 'SWV Dordrecht', '{ naam: "swv dordrecht" }', 'Organisatie'],
  ])('wie van %s een andere naam of oude code invult (%s), vindt het', async (soort, _naam, invoer, type) => {
    const { data, errors } = await vraag<any>(
      `{ controleerInvoer(soort: ${soort}, invoer: ${invoer}) { kans band redenen { zin } node { __typename } } }`,
    );
    expect(errors).toBeUndefined();
    expect(data.controleerInvoer[0]).toMatchObject({ band: 'BEOORDELEN', node: { __typename: type } });
    expect(data.controleerInvoer[0].redenen[0].zin).toContain('Zo heet dit record al');
  });

  test('iets wat er niet is, geeft niets; en wie een record wijzigt, vindt niet zichzelf', async () => {
    const niets = await vraag<any>(
      '{ controleerInvoer(soort: AANBOD, invoer: { naam: "Kunstgebit repareren" }) { kans } }',
    );
    expect(niets.data.controleerInvoer).toEqual([]);
    const zelf = await vraag<any>(
      '{ controleerInvoer(soort: AANBOD, behalve: "judo", invoer: { naam: "Judo voor kleuters", telefoon: "078-7654321" }) { node { ... on Aanbod { id } } } }',
    );
    expect(zelf.data.controleerInvoer).toEqual([]);
  });

  test.each([
    ['{ naam: " " }', 'Vul een naam in'],
    ['{ naam: "x", brein: 1 }', 'brein'],
    ['{ naam: "x", straat: "Dorpsweg" }', 'Bij AANBOD wordt straat niet vergeleken'],
    [`{ naam: "${'x'.repeat(5_001)}" }`, 'langer dan 5000 tekens'],
  ])('%.40s geeft een duidelijke fout', async (invoer, boodschap) => {
    const { errors } = await vraag(`{ controleerInvoer(soort: AANBOD, invoer: ${invoer}) { kans } }`);
    expect(errors?.[0]?.message).toContain(boodschap);
  });

  test('bewaart niets van wat iemand invult', async () => {
    await vraag('{ controleerInvoer(soort: AANBOD, invoer: { naam: "Zeldzaamwoord Qwertz" }) { kans } }');
    const gevonden = await db.prisma.$queryRawUnsafe(
      `select 1 from zoeken."Document" where velden::text ilike '%qwertz%' union all select 1 from zoeken."Woord" where woord ilike '%qwertz%'`,
    );
    expect(gevonden).toEqual([]);
    expect(await db.prisma.aanbod.count({ where: { naam: { contains: 'Qwertz' } } })).toBe(0);
  });
});

describe('besluiten', () => {
  const mutaties = [
    'beoordeelDubbeling(soort: AANBOD, a: "rots-een", b: "rots-drie", oordeel: GEEN_DUBBEL, reden: "andere groep") { id }',
    'voegSamen(soort: AANBOD, blijft: "rots-een", vervalt: "rots-drie", reden: "dubbel") { id }',
    'maakSamenvoegingOngedaan(id: "x", reden: "toch niet") { id }',
  ];

  test.each(mutaties)('%.30s mag alleen een regisseur', async (mutatie) => {
    expect((await vraag(`mutation { ${mutatie} }`)).errors?.[0]?.extensions['code']).toBe('UNAUTHENTICATED');
    expect((await vraag(`mutation { ${mutatie} }`, { rol: 'COACH' })).errors?.[0]?.extensions['code']).toBe(
      'FORBIDDEN',
    );
    expect(await db.prisma.dubbeloordeel.count()).toBe(0);
  });

  test('samenvoegingen zijn alleen voor een regisseur te zien', async () => {
    expect((await vraag('{ samenvoegingen { id } }')).errors?.[0]?.extensions['code']).toBe('UNAUTHENTICATED');
  });

  test('een regisseur beslist, voegt samen en draait terug; alles blijft te zien', async () => {
    const nee = await vraag<any>(
      'mutation { beoordeelDubbeling(soort: AANBOD, a: "rots-twee", b: "rots-een", oordeel: GEEN_DUBBEL, reden: " een ander dagdeel ") { id status groep { __typename } oordelen { oordeel reden rol op } } }',
      REGISSEUR,
    );
    expect(nee.errors).toBeUndefined();
    expect(nee.data?.beoordeelDubbeling).toMatchObject({
      id: 'AANBOD:rots-een:rots-twee',
      status: 'GEEN_DUBBEL',
      groep: [],
      oordelen: [{ oordeel: 'GEEN_DUBBEL', reden: 'een ander dagdeel', rol: 'REGISSEUR' }],
    });
    // Het besluit is openbaar; wat de regisseur schreef, is voor wie is aangemeld.
    const redenen = async (wie: Wie) => {
      const { data } = await vraag(
        '{ dubbelingen(status: [GEEN_DUBBEL]) { edges { node { oordelen { reden } } } } }',
        wie,
      );
      return data?.['dubbelingen'].edges.map(({ node }: any) => node.oordelen[0].reden);
    };
    expect(await redenen(PUBLIEK)).toEqual([null]);
    expect(await redenen({ rol: 'COACH' })).toEqual(['een ander dagdeel']);
    const samen = await vraag<any>(
      'mutation { voegSamen(soort: AANBOD, blijft: "rots-een", vervalt: "rots-drie", reden: "dubbel") { id blijft vervalt velden { veld uitBeide } record { ... on Aanbod { id } } } }',
      REGISSEUR,
    );
    expect(samen.errors).toBeUndefined();
    expect(samen.data?.voegSamen).toMatchObject({
      blijft: 'rots-een',
      vervalt: 'rots-drie',
      record: { id: 'rots-een' },
    });
    expect(samen.data?.voegSamen.velden).toContainEqual({ veld: 'alternatieveNamen', uitBeide: true });
    await werk.ronde();
    expect(paren(await vraag('{ dubbelingen(status: [SAMENGEVOEGD]) { edges { node { id } } } }'))).toEqual([
      'AANBOD:rots-drie:rots-een',
    ]);

    const terug = await vraag<any>(
      `mutation { maakSamenvoegingOngedaan(id: "${samen.data?.voegSamen.id}", reden: "toch niet") { ongedaanReden nietTeruggezet } }`,
      REGISSEUR,
    );
    expect(terug.data?.maakSamenvoegingOngedaan).toEqual({ ongedaanReden: 'toch niet', nietTeruggezet: [] });
    const lijst = await vraag<any>('{ samenvoegingen { vervalt ongedaanReden } }', REGISSEUR);
    expect(lijst.data?.samenvoegingen).toEqual([{ vervalt: 'rots-drie', ongedaanReden: 'toch niet' }]);
  });

  test.each([
    [
      'beoordeelDubbeling(soort: AANBOD, a: "judo", b: "judo", oordeel: BEVESTIGD, reden: "x") { id }',
      'twee verschillende',
    ],
    [
      'beoordeelDubbeling(soort: AANBOD, a: "judo", b: "is-er-niet", oordeel: BEVESTIGD, reden: "x") { id }',
      'Ververs de lijst',
    ],
    [
      'beoordeelDubbeling(soort: AANBOD, a: "judo", b: "rots-een", oordeel: BEVESTIGD, reden: " ") { id }',
      'Geef een reden',
    ],
    [
      'voegSamen(soort: AANBOD, blijft: "judo", vervalt: "is-er-niet", reden: "x") { id }',
      'Er is geen record is-er-niet',
    ],
    ['maakSamenvoegingOngedaan(id: "is-er-niet", reden: "x") { id }', 'bestaat niet'],
  ])('%.60s zegt wat er mis is', async (mutatie, boodschap) => {
    const { errors } = await vraag(`mutation { ${mutatie} }`, REGISSEUR);
    expect(errors?.[0]?.message).toContain(boodschap);
  });
});
