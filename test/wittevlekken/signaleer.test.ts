import { graphql } from 'graphql';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { maakContext } from '../../schema/context.ts';
import type { Wie } from '../../schema/toegang.ts';
import { leesMatrix } from '../../search/wittevlekken/matrix.ts';
import { verdeelSignalen } from '../../search/wittevlekken/signalen.ts';
import { schema } from '../../subgraphs/zoeken/index.ts';
import { type TestDatabase, testDatabase } from '../kit/database.ts';

const OKTOBER = new Date('2026-10-10T12:00:00Z');
const NOVEMBER = new Date('2026-11-22T12:00:00Z');

let db: TestDatabase;
beforeAll(async () => {
  db = await testDatabase('vol');
});
afterAll(() => db.sluit());
beforeEach(() => db.prisma.steunpuntsignaal.deleteMany());

const signaleer = (args: string, wie?: Wie, nu = OKTOBER): Promise<any> =>
  graphql({
    schema: schema as never,
    source: `mutation { signaleer(${args}) { dag soort thema { code } wijk { code } leeftijdsgroep } }`,
    contextValue: maakContext({
      prisma: db.prisma,
      verzoekId: 'test',
      nu,
      ...(wie ? { wie } : {}),
    }),
  });

const GEDRAG = 'thema: "gedrag", wijk: "WK050507", leeftijdsgroep: J8_11, soort: GEEN_AANBOD';

async function cellen(nu: Date, thema: string, groep: string) {
  // Een andere dag is een nieuwe berekening: zo doet elke vraag hier mee met wat er net is gemeld.
  await db.prisma.versie.create({ data: {} });
  const keuze = { regio: 'DORDRECHT', onderwerpsoort: 'THEMA', perNiveau: false } as const;
  const { vlekken } = await leesMatrix(db.prisma, keuze, nu);
  return vlekken.filter((vlek) => vlek.onderwerp === thema && vlek.groep === groep);
}

const behoefte = async (nu: Date, wijk = 'WK050507') =>
  (await cellen(nu, 'gedrag', 'J8_11')).find((vlek) => vlek.wijk === wijk)?.behoefte;

describe('een signaal van het steunpunt', () => {
  test('wordt geteld per dag, zonder vrije tekst', async () => {
    const { data, errors } = await signaleer(GEDRAG, { rol: 'STEUNPUNT' });
    expect(errors).toBeUndefined();
    expect(data.signaleer).toEqual({
      dag: '2026-10-10',
      soort: 'GEEN_AANBOD',
      thema: { code: 'gedrag' },
      wijk: { code: 'WK050507' },
      leeftijdsgroep: 'J8_11',
    });
    await signaleer(GEDRAG, { rol: 'PROFESSIONAL' });
    const rijen = await db.prisma.steunpuntsignaal.findMany();
    expect(rijen).toHaveLength(1);
    expect(rijen[0]?.aantal).toBe(2);
  });

  test('telt mee in de behoefte als de maand voorbij is, vanaf vijf', async () => {
    const eerst = await behoefte(NOVEMBER);
    for (let keer = 0; keer < 4; keer++) await signaleer(GEDRAG, { rol: 'REGISSEUR' });
    expect((await behoefte(NOVEMBER))?.signalen).toBeNull();
    for (let keer = 0; keer < 3; keer++) await signaleer(GEDRAG, { rol: 'REGISSEUR' });
    expect((await behoefte(OKTOBER))?.signalen).toBeNull();
    const na = await behoefte(NOVEMBER);
    expect(na?.signalen).toBe(5);
    expect(na?.totaal).toBe((eerst?.totaal ?? 0) + 5);
    expect((await behoefte(NOVEMBER, 'WK050501'))?.signalen).toBeNull();
    expect((await behoefte(new Date('2027-12-01T12:00:00Z')))?.signalen).toBeNull();
  });

  test('over iets wat niemand voor die leeftijd aanbiedt, maakt een witte vlek, vanaf vijf', async () => {
    const vroeg = 'thema: "voortijdig-schoolverlaten", wijk: "WK050507", leeftijdsgroep: J12_15, soort: GEEN_AANBOD';
    await db.prisma.document.updateMany({
      where: { themas: { has: 'voortijdig-schoolverlaten' } },
      data: { dektGroepen: ['J16_18'], onbekend: [] },
    });
    const kijk = () => cellen(NOVEMBER, 'voortijdig-schoolverlaten', 'J12_15');
    for (let keer = 0; keer < 4; keer++) await signaleer(vroeg, { rol: 'STEUNPUNT' });
    expect(await kijk()).toEqual([]);
    await signaleer(vroeg, { rol: 'STEUNPUNT' });
    const vlekken = await kijk();
    expect(vlekken).toHaveLength(13);
    expect(new Set(vlekken.map(({ oordeel }) => oordeel))).toEqual(new Set(['WITTE_VLEK']));
    expect(vlekken.find(({ wijk }) => wijk === 'WK050507')?.behoefte.signalen).toBe(5);
    expect(vlekken.find(({ wijk }) => wijk === 'WK050501')?.behoefte.signalen).toBeNull();
    // Wie gewoon aanbod heeft voor een andere leeftijd, houdt dat.
    expect(await cellen(NOVEMBER, 'voortijdig-schoolverlaten', 'J16_18')).toHaveLength(13);
  });

  test('maakt geen cel bij een leeftijd die niet bij het thema past', async () => {
    const vve = 'thema: "vve", wijk: "WK050507", leeftijdsgroep: J16_18, soort: GEEN_AANBOD';
    for (let keer = 0; keer < 5; keer++) await signaleer(vve, { rol: 'STEUNPUNT' });
    expect(await cellen(NOVEMBER, 'vve', 'J16_18')).toEqual([]);
  });

  test('is alleen voor steunpunt, professional en regisseur', async () => {
    expect((await signaleer(GEDRAG)).errors?.[0]?.extensions.code).toBe('UNAUTHENTICATED');
    expect((await signaleer(GEDRAG, { rol: 'COACH' })).errors?.[0]?.extensions.code).toBe('FORBIDDEN');
    expect(await db.prisma.steunpuntsignaal.count()).toBe(0);
  });

  test.each([
    ['thema: "bestaat-niet", soort: KOSTEN', 'thema'],
    ['thema: "gedrag", wijk: "WK999999", soort: KOSTEN', 'wijk'],
  ])('weigert een onbekende code: %s', async (args, veld) => {
    const { errors } = await signaleer(args, { rol: 'STEUNPUNT' });
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', veld });
  });
});

test('wat een signaal niet noemt, wordt gelijk verdeeld, en er gaat niets verloren', () => {
  const wijken = [{ code: 'A' }, { code: 'B' }];
  const themas = [
    { code: 'hoofd', ouderCode: null },
    { code: 'een', ouderCode: 'hoofd' },
    { code: 'twee', ouderCode: 'hoofd' },
  ];
  const onderwerpen = new Map([
    ['een', { groepen: ['J4_7', 'J8_11'] as const }],
    ['twee', { groepen: ['J4_7'] as const }],
  ]);
  const verdeel = (thema: string, wijk: string, leeftijdsgroep: 'J4_7' | '') =>
    verdeelSignalen([{ thema, wijk, leeftijdsgroep, aantal: 12 }], wijken, themas, onderwerpen);
  expect(Object.fromEntries(verdeel('een', 'A', 'J4_7'))).toEqual({ 'een A J4_7': 12 });
  expect(Object.fromEntries(verdeel('een', '', 'J4_7'))).toEqual({ 'een A J4_7': 6, 'een B J4_7': 6 });
  expect(Object.fromEntries(verdeel('een', 'A', ''))).toEqual({ 'een A J4_7': 6, 'een A J8_11': 6 });
  expect(Object.fromEntries(verdeel('hoofd', 'A', 'J4_7'))).toEqual({ 'een A J4_7': 6, 'twee A J4_7': 6 });
  expect([...verdeel('hoofd', '', '').values()].reduce((som, deel) => som + deel, 0)).toBeCloseTo(12);
  expect(verdeel('een', 'elders', '').size).toBe(0);
});
