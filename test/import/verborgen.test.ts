import { beforeAll, describe, expect, it } from 'vitest';
import type { Wie } from '../../schema/toegang.ts';
import { type Cel, SJABLONEN, type Sjabloonsoort } from '../../uitwisseling/sjabloon/index.ts';
import { type TestDatabase, testDatabase } from '../kit/database.ts';
import { aanbod, alsCsv, csv, doe } from './kit.ts';

/** Boven de trede van een aanbieder, van een ander. */
const GEHEIM = 'verborgen-aanbod';
const OUD = 'verborgen-vroeger';
const ER_NIET = 'er-is-er-geen-00';
const OPENBAAR = 'openbaar-aanbod';
const EIGEN = 'eigen-aanbod';
let db: TestDatabase;
let wij: Wie;

beforeAll(async () => {
  db = await testDatabase('vol');
  const [ons, ander] = await db.prisma.organisatie.findMany({
    where: { regio: 'DORDRECHT' },
    orderBy: { id: 'asc' },
    take: 2,
  });
  wij = { rol: 'AANBIEDER', onderwerp: 'a-1', organisatieId: ons?.id ?? '' };
  const vanAnder = { aanbieders: [ander?.id], kosten: { voorGebruiker: 'GRATIS' } };
  const records = [
    aanbod(GEHEIM, { ...vanAnder, vanafTrede: 'JEUGDHULP' }),
    aanbod(OPENBAAR, vanAnder),
    aanbod(EIGEN, { aanbieders: [ons?.id], zieOok: [GEHEIM, OPENBAAR] }),
  ];
  expect((await doe(db, alsCsv('aanbod', records))).vastgelegd).toBe(true);
  for (const [id, oud] of [
    [GEHEIM, OUD],
    [OPENBAAR, 'openbaar-vroeger'],
  ])
    await db.prisma.aanbod.update({ where: { id: id ?? '' }, data: { vroegereIds: [oud ?? ''] } });
  return () => db.sluit();
});

/** Importeert één rij als aanbieder, bij wijze van proef. */
async function probeer(soort: Sjabloonsoort, rij: Record<string, Cel>) {
  const koppen = Object.keys(rij).map((pad) => SJABLONEN[soort].find((kolom) => kolom.pad === pad)?.kop ?? pad);
  const { verslag } = await doe(db, csv(koppen, Object.values(rij)), { soort, wie: wij, proef: true });
  return verslag;
}

/** Het verslag, met de ene sleutel in plaats van de andere. */
const alsof = (verslag: object, echt: string, ander: string) =>
  JSON.parse(JSON.stringify(verslag).replaceAll(echt, ander));

describe('Een aanbieder merkt aan een import niets van wat boven zijn trede is', () => {
  it.each([
    ['aanbod', 'zieOok', { id: 'nieuw-1', naam: 'Nieuw', regio: 'DORDRECHT' }],
    ['aanbod', 'zieOok', { id: EIGEN }],
    ['activiteiten', 'zieOokAanbod', { id: 'nieuw-2', naam: 'Nieuw', regio: 'DORDRECHT', domein: 'SPORT' }],
  ] as const)('in %s als %s een sleutel raadt', async (soort, veld, rij) => {
    const met = (sleutel: string) => probeer(soort, { ...rij, aanbieders: wij.organisatieId ?? '', [veld]: sleutel });
    const geheim = await met(GEHEIM);
    expect(geheim.at(-1)?.uitslag).toBe('GEWEIGERD');
    expect(alsof(geheim, GEHEIM, 'X')).toEqual(alsof(await met(ER_NIET), ER_NIET, 'X'));
  });

  it('als een wachttijd erover gaat', async () => {
    const met = (onderwerp: string) =>
      probeer('wachttijden', {
        onderwerpSoort: 'AANBOD',
        onderwerp,
        peildatum: '2026-10-01',
        aanmeldwachttijdWeken: 3,
      });
    const geheim = await met(GEHEIM);
    expect(geheim[0]?.uitslag).toBe('GEWEIGERD');
    expect(alsof(geheim, GEHEIM, 'X')).toEqual(alsof(await met(ER_NIET), ER_NIET, 'X'));
  });

  it('als zijn rij die sleutel zelf heeft: dat is hetzelfde als bij elk ander dat van een ander is', async () => {
    const rijen = [
      {},
      { naam: 'Van mij', aanbieders: wij.organisatieId ?? '' },
      { 'kosten.soort': 'PRIJS_VOOR_GEBRUIKER', 'kosten.bedrag': 5 },
      { status: 'BESTAAT_NIET' },
    ];
    for (const rij of rijen) {
      const geheim = await probeer('aanbod', { id: GEHEIM, ...rij });
      expect(geheim[0]?.uitslag).toBe('GEWEIGERD');
      expect(alsof(geheim, GEHEIM, 'X')).toEqual(
        alsof(await probeer('aanbod', { id: OPENBAAR, ...rij }), OPENBAAR, 'X'),
      );
    }
  });

  it('als die sleutel in iets is opgegaan dat hij niet ziet; van wat hij wel ziet, hoort hij waarin', async () => {
    const geheim = await probeer('aanbod', { id: OUD, naam: 'Oud', regio: 'DORDRECHT' });
    expect(geheim).toEqual([expect.objectContaining({ boodschap: expect.stringContaining('niet van u') })]);
    expect(JSON.stringify(geheim)).not.toContain(GEHEIM);
    const openbaar = await probeer('aanbod', { id: 'openbaar-vroeger', naam: 'Oud', regio: 'DORDRECHT' });
    expect(openbaar[0]?.boodschap).toContain(OPENBAAR);
  });

  it('als zijn eigen aanbod ernaar verwijst: die verwijzing blijft staan, en telt niet als verandering', async () => {
    expect(await probeer('aanbod', { id: EIGEN, zieOok: OPENBAAR })).toMatchObject([{ uitslag: 'ONGEWIJZIGD' }]);
    const echt = csv(['Id', 'Telefoon', 'Zie ook'], [EIGEN, '078 1', null]);
    expect((await doe(db, echt, { soort: 'aanbod', wie: wij })).vastgelegd).toBe(true);
    const { telefoon, verwijstNaar } = await db.prisma.aanbod.findUniqueOrThrow({
      where: { id: EIGEN },
      include: { verwijstNaar: true },
    });
    expect({ telefoon, naar: verwijstNaar.map(({ naarId }) => naarId) }).toEqual({ telefoon: '078 1', naar: [GEHEIM] });
  });
});

it('Een regisseur verwijst wel naar wat boven een trede is', async () => {
  const rij = csv(['Id', 'Naam', 'Regio', 'Zie ook'], ['van-regisseur', 'R', 'DORDRECHT', GEHEIM]);
  const gedaan = await doe(db, rij, { soort: 'aanbod', proef: true, wie: { rol: 'REGISSEUR', onderwerp: 'r' } });
  expect(gedaan.aantallen).toMatchObject({ NIEUW: 1, GEWEIGERD: 0 });
});
