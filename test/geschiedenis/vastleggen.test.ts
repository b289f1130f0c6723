import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { LANGSTE_REDEN, legVast } from '../../prisma/gebeurtenis.ts';
import { verschilTussen } from '../../prisma/regels/verschil.ts';
import { type TestDatabase, testDatabase } from '../kit/database.ts';

describe('wat er veranderde', () => {
  test('alleen de velden die anders werden, met wat er stond en wat er nu staat', () => {
    const was = { naam: 'Rots en Water', weken: 8, doel: 'weerbaar' };
    expect(verschilTussen(was, { ...was, weken: 10 })).toEqual({ was: { weken: 8 }, wordt: { weken: 10 } });
    expect(verschilTussen(was, { ...was })).toBeUndefined();
  });

  test('leeg en niet ingevuld zijn hetzelfde', () => {
    expect(verschilTussen({ doel: null }, {})).toBeUndefined();
    expect(verschilTussen({}, { doel: 'x' })).toEqual({ was: { doel: null }, wordt: { doel: 'x' } });
  });

  test('de volgorde van een lijst telt, die van velden niet', () => {
    expect(verschilTussen({ a: { b: 1, c: [1, 2] } }, { a: { c: [1, 2], b: 1 } })).toBeUndefined();
    expect(verschilTussen({ a: [1, 2] }, { a: [2, 1] })).toBeDefined();
  });

  test('een dag is gelijk aan dezelfde dag', () => {
    const dag = () => new Date('2026-03-01');
    expect(verschilTussen({ dag: dag() }, { dag: dag() })).toBeUndefined();
  });
});

describe('een gebeurtenis', () => {
  let db: TestDatabase;
  beforeAll(async () => {
    db = await testDatabase('leeg');
  });
  afterAll(() => db.sluit());

  const nieuw = {
    wie: { rol: 'REGISSEUR', onderwerp: 'kenmerk' },
    soort: 'AANBOD',
    id: 'impulsklas',
    handeling: 'GEWIJZIGD',
  } as const;

  test('zegt wie, wat, van wat in wat en waarom', async () => {
    expect(
      await legVast(db.prisma, { ...nieuw, was: { a: 1, b: 2 }, wordt: { a: 1, b: 3 }, reden: ' klopt niet ' }),
    ).toBe(true);
    expect(await db.prisma.gebeurtenis.findMany({ where: { entiteitId: 'impulsklas' } })).toEqual([
      expect.objectContaining({
        rol: 'REGISSEUR',
        onderwerp: 'kenmerk',
        handeling: 'GEWIJZIGD',
        was: { b: 2 },
        wordt: { b: 3 },
        reden: 'klopt niet',
        op: expect.any(Date),
      }),
    ]);
  });

  test('wie opslaat zonder iets te veranderen, laat geen spoor na', async () => {
    expect(await legVast(db.prisma, { ...nieuw, id: 'gelijk', was: { a: 1 }, wordt: { a: 1 } })).toBe(false);
    expect(await db.prisma.gebeurtenis.count({ where: { entiteitId: 'gelijk' } })).toBe(0);
  });

  test('nakijken zonder iets te veranderen laat wel een spoor na', async () => {
    expect(await legVast(db.prisma, { ...nieuw, id: 'nagekeken', handeling: 'NAGEKEKEN' })).toBe(true);
  });

  test('verdwijnt met de verandering als die niet doorgaat', async () => {
    const mislukt = db.prisma.$transaction(async (tx) => {
      await legVast(tx, { ...nieuw, id: 'mislukt', wordt: { a: 1 } });
      throw new Error('toch niet');
    });
    await expect(mislukt).rejects.toThrow('toch niet');
    expect(await db.prisma.gebeurtenis.count({ where: { entiteitId: 'mislukt' } })).toBe(0);
  });

  test.each([
    ['veranderd', `update beheer."Gebeurtenis" set reden = 'anders'`],
    ['weggehaald', 'delete from beheer."Gebeurtenis"'],
    ['in één keer leeggemaakt', 'truncate beheer."Gebeurtenis"'],
    [
      'overschreven',
      `insert into beheer."Gebeurtenis" select * from beheer."Gebeurtenis" on conflict (nr) do update set reden = 'x'`,
    ],
  ])('kan niet worden %s', async (_wat, opdracht) => {
    await legVast(db.prisma, { ...nieuw, wordt: { b: 4 } });
    const voor = await db.prisma.gebeurtenis.findMany({ orderBy: { nr: 'asc' } });
    await expect(db.prisma.$executeRawUnsafe(opdracht)).rejects.toThrow('kan niet worden veranderd of weggehaald');
    expect(await db.prisma.gebeurtenis.findMany({ orderBy: { nr: 'asc' } })).toEqual(voor);
  });

  test(`een reden van meer dan ${LANGSTE_REDEN} tekens wordt geweigerd`, async () => {
    await expect(
      legVast(db.prisma, { ...nieuw, wordt: { c: 1 }, reden: 'x'.repeat(LANGSTE_REDEN + 1) }),
    ).rejects.toThrow();
  });
});
