import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Leeftijdsgroep } from '../../prisma/regels/leeftijdsgroepen.ts';
import type { Wie } from '../../schema/toegang.ts';
import { voegSamen } from '../../search/registratie/samenvoegen.ts';
import { schema } from '../../subgraphs/activiteiten/index.ts';
import { beheerKit, type Kit, REGISSEUR } from '../beheer/kit.ts';

let kit: Kit;
let [sport, ander] = ['', ''];
let [wijk, buurwijk] = ['', ''];

beforeAll(async () => {
  kit = await beheerKit(schema);
  const activiteiten = await kit.prisma.activiteit.findMany({
    where: { herkomst: 'VOORBEELD', vanafTrede: null, domein: 'SPORT' },
    orderBy: { id: 'asc' },
  });
  [sport = '', ander = ''] = activiteiten.map(({ id }) => id);
  const wijken = await kit.prisma.activiteitBekend.findMany({
    where: { soort: 'WIJK', regio: 'VOORBEELDSTAD' },
    orderBy: { code: 'asc' },
  });
  [wijk = '', buurwijk = ''] = wijken.map(({ code }) => code);
});
afterAll(() => kit.db.sluit());
beforeEach(async () => {
  await kit.prisma.toeleiding.deleteMany();
});

const COACH: Wie = { rol: 'COACH', onderwerp: 'c-1' };
const PROFESSIONAL: Wie = { rol: 'PROFESSIONAL', onderwerp: 'p-1' };

const mutatie = (
  naam: string,
) => `mutation ($activiteit: ID!, $wijk: ID!, $groep: Leeftijdsgroep!, $aantal: Int!, $maand: String, $sleutel: String) {
  uit: ${naam}(activiteit: $activiteit, wijk: $wijk, leeftijdsgroep: $groep, aantal: $aantal, maand: $maand, sleutel: $sleutel) {
    activiteit { id } maand fouten { veld boodschap } } }`;
const MELDEN = mutatie('toeleidingMelden');
const CORRIGEREN = mutatie('toeleidingCorrigeren');
const melding = (anders: object = {}) => ({ activiteit: sport, wijk, groep: 'J8_11', aantal: 1, ...anders });
const rijen = () => kit.prisma.toeleiding.findMany({ orderBy: [{ rol: 'asc' }, { wijk: 'asc' }] });
const spoor = () => kit.prisma.gebeurtenis.findMany({ where: { soort: 'ACTIVITEIT' }, orderBy: { nr: 'asc' } });

/** Toeleidingen van een voorbije maand, zoals zij in de database staan. */
const staat = (plek: {
  aantal: number;
  activiteitId?: string;
  wijk?: string;
  groep?: Leeftijdsgroep;
  maand?: string;
}) =>
  kit.prisma.toeleiding.create({
    data: {
      maand: new Date(`${plek.maand ?? '2026-10'}-01`),
      activiteitId: plek.activiteitId ?? sport,
      wijk: plek.wijk ?? wijk,
      leeftijdsgroep: plek.groep ?? 'J8_11',
      rol: 'COACH',
      aantal: plek.aantal,
    },
  });

const TEL = `query ($filter: ToeleidingFilter, $van: String, $tot: String, $op: [ToeleidingGroepering!]!) {
  toeleidingen(filter: $filter, van: $van, tot: $tot) { van tot totaal
    groepen(op: $op) { aantal activiteit { id } wijk { code } leeftijdsgroep domein } } }`;
const STAD = { regio: ['VOORBEELDSTAD'] };
const tel = async (op: string[], filter: object = {}, wie: Wie = COACH, tijd: object = {}) =>
  (await kit.doe(wie, TEL, { filter: { ...STAD, ...filter }, op, ...tijd })).toeleidingen;

describe('melden', () => {
  test('telt per maand, activiteit, wijk, leeftijdsgroep en rol, en bewaart niets over een kind of een dag', async () => {
    const { uit } = await kit.doe(COACH, MELDEN, melding());
    expect(uit).toEqual({ activiteit: { id: sport }, maand: '2026-11', fouten: [] });
    await kit.doe(COACH, MELDEN, melding({ aantal: 3 }));
    await kit.doe(PROFESSIONAL, MELDEN, melding({ maand: '2026-10' }));
    const plek = { activiteitId: sport, wijk, leeftijdsgroep: 'J8_11' };
    expect(await rijen()).toEqual([
      { ...plek, maand: new Date('2026-10-01'), rol: 'PROFESSIONAL', aantal: 1 },
      { ...plek, maand: new Date('2026-11-01'), rol: 'COACH', aantal: 4 },
    ]);
  });

  test('laat een spoor van wie en wanneer, zonder wijk, leeftijd en aantal', async () => {
    await kit.doe(COACH, MELDEN, melding({ aantal: 2 }));
    const laatste = (await spoor()).at(-1);
    expect(laatste).toMatchObject({ rol: 'COACH', onderwerp: 'c-1', entiteitId: sport, handeling: 'TOEGEVOEGD' });
    expect(laatste?.wordt).toEqual({ 'toeleiding 2026-11': 'gemeld' });
    expect(JSON.stringify(await kit.prisma.sleutel.findMany())).not.toContain(wijk);
  });

  test('dezelfde vraag met dezelfde sleutel telt één keer; twee vragen tegelijk tellen allebei', async () => {
    const vraag = melding({ sleutel: 'sleutel-0001' });
    const eerste = await kit.doe(COACH, MELDEN, vraag);
    expect(await kit.doe(COACH, MELDEN, vraag)).toEqual(eerste);
    await Promise.all([1, 2, 3].map(() => kit.doe(COACH, MELDEN, melding())));
    expect((await rijen()).map(({ aantal }) => aantal)).toEqual([4]);
  });

  test.each([
    [{ aantal: 0 }, 'aantal'],
    [{ aantal: -3 }, 'aantal'],
    [{ aantal: 51 }, 'aantal'],
    [{ maand: '2026-09' }, 'maand'],
    [{ maand: '2026-12' }, 'maand'],
    [{ maand: 'november' }, 'maand'],
    [{ wijk: 'WK999999' }, 'wijk'],
    [{ wijk: 'WK050507' }, 'wijk'],
  ])('een fout staat bij haar veld, en er wordt niets geteld: %j', async (anders, veld) => {
    const { uit } = await kit.doe(COACH, MELDEN, melding(anders));
    expect(uit).toEqual({
      activiteit: null,
      maand: null,
      fouten: [{ veld, boodschap: expect.stringMatching(/.{20}/) }],
    });
    expect(await rijen()).toEqual([]);
  });

  test('een activiteit die niet bestaat, of boven de trede van wie het meldt, is er niet', async () => {
    const gesloten = await kit.prisma.activiteit.update({ where: { id: ander }, data: { vanafTrede: 'JEUGDHULP' } });
    for (const activiteit of ['bestaat-niet', gesloten.id]) {
      const { errors } = await kit.voer({ rol: 'SCHOOL', onderwerp: 's' }, MELDEN, melding({ activiteit }));
      expect(errors?.[0]).toMatchObject({ extensions: { code: 'NOT_FOUND', veld: 'activiteit' } });
    }
    await staat({ activiteitId: ander, aantal: 20 });
    expect((await tel(['ACTIVITEIT'], {}, { rol: 'SCHOOL', onderwerp: 's' })).groepen).toEqual([]);
    expect((await tel([], {}, { rol: 'SCHOOL', onderwerp: 's' })).totaal).toBeNull();
    await kit.prisma.activiteit.update({ where: { id: ander }, data: { vanafTrede: null } });
  });
});

describe('corrigeren', () => {
  test('haalt eraf wat te veel is gemeld; wat op nul komt, staat er niet meer', async () => {
    await kit.doe(COACH, MELDEN, melding({ aantal: 5 }));
    await kit.doe(COACH, CORRIGEREN, melding({ aantal: 2 }));
    expect((await rijen()).map(({ aantal }) => aantal)).toEqual([3]);
    await kit.doe(COACH, CORRIGEREN, melding({ aantal: 3 }));
    expect(await rijen()).toEqual([]);
    expect((await spoor()).at(-1)).toMatchObject({ handeling: 'TERUGGEDRAAID' });
  });

  test('nooit meer dan er is, en nooit wat een andere rol meldde; ook niet als twee het tegelijk doen', async () => {
    await kit.doe(COACH, MELDEN, melding({ aantal: 3 }));
    const teVeel = await kit.doe(COACH, CORRIGEREN, melding({ aantal: 4 }));
    const anderman = await kit.doe(PROFESSIONAL, CORRIGEREN, melding());
    for (const { uit } of [teVeel, anderman]) expect(uit.fouten.map((fout: any) => fout.veld)).toEqual(['aantal']);
    const samen = await Promise.all([1, 2].map(() => kit.doe(COACH, CORRIGEREN, melding({ aantal: 2 }))));
    expect(samen.flatMap(({ uit }) => uit.fouten)).toHaveLength(1);
    expect((await rijen()).map(({ aantal }) => aantal)).toEqual([1]);
  });
});

describe('tellen', () => {
  test('per wijk, leeftijdsgroep, activiteit of domein, de grootste groep eerst', async () => {
    await staat({ aantal: 12 });
    await staat({ aantal: 20, wijk: buurwijk });
    await staat({ aantal: 10, wijk: buurwijk, groep: 'J12_15', maand: '2026-09' });
    const leeg = { activiteit: null, wijk: null, leeftijdsgroep: null, domein: null };
    expect(await tel(['WIJK'])).toMatchObject({
      van: '2025-11',
      tot: '2026-10',
      totaal: 40,
      groepen: [
        { ...leeg, wijk: { code: buurwijk }, aantal: 30 },
        { ...leeg, wijk: { code: wijk }, aantal: 10 },
      ],
    });
    expect((await tel(['LEEFTIJDSGROEP', 'DOMEIN'])).groepen).toEqual([
      { ...leeg, leeftijdsgroep: 'J8_11', domein: 'SPORT', aantal: 30 },
      { ...leeg, leeftijdsgroep: 'J12_15', domein: 'SPORT', aantal: 10 },
    ]);
    expect((await tel(['ACTIVITEIT'], { leeftijdsgroep: ['J12_15'] })).groepen).toEqual([
      { ...leeg, activiteit: { id: sport }, aantal: 10 },
    ]);
    expect((await tel([], {}, COACH, { van: '2026-10' })).totaal).toBe(30);
  });

  test('een groep onder de vijf is nergens te zien, ook niet als verschil van het totaal, van perioden of van filters', async () => {
    for (const klein of [1, 2, 3, 4]) {
      await kit.prisma.toeleiding.deleteMany();
      await staat({ aantal: 11 });
      await staat({ aantal: klein, wijk: buurwijk, maand: '2026-09' });
      const { totaal, groepen } = await tel(['WIJK']);
      expect(groepen.map((groep: any) => groep.wijk.code)).toEqual([wijk]);
      const zonder = (await tel([], {}, COACH, { van: '2026-10' })).totaal;
      const alleen = (await tel([], { wijk: [buurwijk] })).totaal;
      expect(alleen).toBeNull();
      // Voor elk klein aantal hoogstens twee uitkomsten samen: welke van de vier het is, blijft open.
      expect([0, 5]).toContain(totaal - groepen[0].aantal);
      expect([0, 5]).toContain(totaal - zonder);
    }
  });

  test('de lopende maand telt niet mee, en een verkeerde maand is een fout met haar veld', async () => {
    await staat({ aantal: 50, maand: '2026-11' });
    expect(await tel(['WIJK'])).toMatchObject({ totaal: null, groepen: [] });
    for (const [tijd, veld] of [
      [{ tot: '2026-11' }, 'tot'],
      [{ van: '2026' }, 'van'],
      [{ van: '2026-10', tot: '2026-09' }, 'van'],
    ] as const) {
      const { errors } = await kit.voer(COACH, TEL, { op: [], ...tijd });
      expect(errors?.[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', veld });
    }
  });

  test('zonder gebied, wijk of activiteit doet de verzonnen Voorbeeldstad niet mee', async () => {
    await staat({ aantal: 20 });
    expect((await kit.doe(COACH, TEL, { op: ['DOMEIN'] })).toeleidingen).toMatchObject({ totaal: null, groepen: [] });
    expect((await kit.doe(COACH, TEL, { op: [], filter: { activiteit: [sport] } })).toeleidingen.totaal).toBe(20);
  });

  test('een activiteit zegt haar eigen totaal, en veel kost evenveel SQL-opdrachten als weinig', async () => {
    await staat({ aantal: 23 });
    await staat({ aantal: 4, activiteitId: ander });
    const LIJST = `query ($first: Int!) { activiteiten(first: $first, filter: { regio: [VOORBEELDSTAD], domein: [SPORT] }) {
      edges { node { id toeleidingen } } } }`;
    const vraag = async (first: number) => {
      kit.db.geteld();
      const { activiteiten } = await kit.doe(COACH, LIJST, { first });
      const per = new Map(activiteiten.edges.map(({ node }: any) => [node.id, node.toeleidingen]));
      return { per, sql: kit.db.geteld().length };
    };
    const alles = await vraag(100);
    expect([alles.per.get(sport), alles.per.get(ander)]).toEqual([25, null]);
    expect(alles.sql).toBe((await vraag(2)).sql);
    const sqlVan = async () => {
      kit.db.geteld();
      await tel(['ACTIVITEIT', 'WIJK']);
      return kit.db.geteld().length;
    };
    const een = await sqlVan();
    await staat({ aantal: 30, activiteitId: ander, wijk: buurwijk });
    expect(await sqlVan()).toBe(een);
  });

  test('worden twee activiteiten samengevoegd, dan tellen hun toeleidingen samen', async () => {
    const db = kit.db;
    await staat({ aantal: 7 });
    await staat({ aantal: 8, activiteitId: ander });
    await voegSamen(
      db.prisma,
      { soort: 'ACTIVITEIT', blijft: sport, vervalt: ander, neemOver: [], reden: 'twee keer ingevoerd' },
      REGISSEUR,
    );
    expect((await rijen()).map(({ activiteitId, aantal }) => [activiteitId, aantal])).toEqual([[sport, 15]]);
    const { uit } = await kit.doe(COACH, MELDEN, melding({ activiteit: ander }));
    expect(uit.activiteit.id).toBe(sport);
    expect((await tel([], { activiteit: [ander] })).totaal).toBe(15);
  });
});

test('wie het niet mag, telt niets en ziet niets', async () => {
  await staat({ aantal: 20 });
  const voor = await rijen();
  for (const wie of [
    { rol: 'PUBLIEK' as const },
    { rol: 'AANBIEDER' as const, onderwerp: 'a', organisatieId: 'x' },
    { rol: 'STEUNPUNT' as const, onderwerp: 's' },
  ])
    for (const vraag of [MELDEN, CORRIGEREN]) {
      const { errors } = await kit.voer(wie, vraag, melding({ maand: '2026-10' }));
      expect(errors?.[0]?.extensions['code']).toBe(wie.rol === 'PUBLIEK' ? 'UNAUTHENTICATED' : 'FORBIDDEN');
    }
  expect(await rijen()).toEqual(voor);
  const { errors, data } = await kit.voer({ rol: 'PUBLIEK' }, TEL, { op: ['WIJK'], filter: STAD });
  expect([errors?.[0]?.extensions['code'], data?.toeleidingen]).toEqual(['UNAUTHENTICATED', null]);
});
