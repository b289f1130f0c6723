import { describe, expect, test } from 'vitest';
import { laadVoorbeeldstad } from '../../prisma/laden/voorbeeldstad.ts';
import { PUBLIEK, type Wie } from '../../schema/toegang.ts';
import { indexeerMee } from '../../search/index/index.ts';
import { leesMerken } from '../../search/overlap/merken.ts';
import { schema } from '../../subgraphs/zoeken/index.ts';
import { eigenDatabase, type TestDatabase } from '../kit/database.ts';
import { vraagOnderdeel } from '../kit/subgraph.ts';

const NU = new Date('2026-11-28T12:00:00Z');
const REGISSEUR: Wie = { rol: 'REGISSEUR', onderwerp: 'kenmerk-1' };
const VELDEN = 'id zin merk { oordeel reden rol op volledig nieuw } leden { node { ... on Aanbod { id } } }';

const stel = (db: TestDatabase, source: string, variabelen: Record<string, unknown> = {}, wie?: Wie) =>
  vraagOnderdeel<any>(schema, db, source, variabelen, NU, wie) as Promise<any>;

/** De groep met begaafd-dordt erin, zoals een regisseur haar ziet. */
async function hoogbegaafd(db: TestDatabase, metGewenst = false, wie: Wie = REGISSEUR) {
  const { data, errors } = await stel(
    db,
    `query ($metGewenst: Boolean) { overlap(thema: "hoogbegaafdheid", metGewenst: $metGewenst, regio: DORDRECHT) { edges { node { ${VELDEN} } } } }`,
    { metGewenst },
    wie,
  );
  expect(errors).toBeUndefined();
  return data.overlap.edges
    .map(({ node }: any) => node)
    .find(({ leden }: any) => leden.some(({ node }: any) => node.id === 'begaafd-dordt'));
}

const markeer = (db: TestDatabase, overlap: string, anders: object = {}, wie: Wie | undefined = REGISSEUR) =>
  stel(
    db,
    `mutation ($overlap: ID!, $oordeel: Overlapoordeel!, $reden: String!) {
      markeerOverlap(overlap: $overlap, oordeel: $oordeel, reden: $reden) { ${VELDEN} } }`,
    { overlap, oordeel: 'GEWENST', reden: 'Ouders moeten kunnen kiezen.', ...anders },
    wie,
  );
const haalWeg = (db: TestDatabase, overlap: string, wie?: Wie) =>
  stel(db, `mutation ($overlap: ID!) { haalMarkeringWeg(overlap: $overlap) { ${VELDEN} } }`, { overlap }, wie);

/** Nog een aanbieder die hetzelfde doet als zon-dordrecht. */
const voegToe = (db: TestDatabase) =>
  db.prisma.$transaction(async (tx) => {
    const {
      sorteernaam: _weg,
      bronnen: _bronnen,
      ...zon
    } = await tx.aanbod.findUniqueOrThrow({ where: { id: 'zon-dordrecht' } });
    await tx.aanbod.create({
      data: {
        ...zon,
        id: 'nog-een-dordrecht',
        themas: { create: [{ themaCode: 'hoogbegaafdheid' }] },
        organisaties: { create: [{ organisatieId: 'kentalis', rol: 'AANBIEDER' }] },
      },
    });
    await indexeerMee(tx);
  });

describe('een regisseur', () => {
  test('markeert een overlap als gewenst: zij staat dan niet meer in de lijst, tenzij iemand erom vraagt', async () => {
    const db = await eigenDatabase();
    const voor = await hoogbegaafd(db);
    expect(voor.merk).toBeNull();

    const { data, errors } = await markeer(db, voor.id);
    expect(errors).toBeUndefined();
    const merk = {
      oordeel: 'GEWENST',
      reden: 'Ouders moeten kunnen kiezen.',
      rol: 'REGISSEUR',
      op: NU.toISOString(),
      volledig: true,
      nieuw: 0,
    };
    expect(data.markeerOverlap).toEqual({ ...voor, merk });
    expect(await hoogbegaafd(db)).toBeUndefined();
    expect(await hoogbegaafd(db, true)).toEqual({ ...voor, merk });
    // Het oordeel is openbaar; wat de regisseur schreef, is voor wie is aangemeld.
    expect((await hoogbegaafd(db, true, PUBLIEK)).merk).toEqual({ ...merk, reden: null });
    expect((await hoogbegaafd(db, true, { rol: 'PROFESSIONAL' })).merk).toEqual(merk);
    expect(await db.prisma.overlapmerk.findFirst()).toMatchObject({ onderwerp: 'kenmerk-1' });
  });

  test('krijgt van een bladzijde alleen de oordelen over wat erop staat', async () => {
    const db = await eigenDatabase();
    const { id } = await hoogbegaafd(db);
    await markeer(db, id);
    const groep = (ids: string[]) => ({
      soort: 'AANBOD' as const,
      leden: ids.map((lid) => ({ id: lid, families: [lid] })),
    });
    const merken = (ids: string[]) => leesMerken(db.prisma, [groep(ids) as never]);
    const [paar] = await db.prisma.overlapmerk.findMany({ take: 1 });
    expect((await merken([paar?.a ?? '', paar?.b ?? ''])).perPaar.size).toBe(1);
    expect((await merken([paar?.a ?? '', 'impulsklas'])).perPaar.size).toBe(0);
    expect((await merken([])).perPaar.size).toBe(0);
  });

  test('ziet een gewenste overlap terug als er een aanbieder bij komt, met hoeveel er nieuw zijn', async () => {
    const db = await eigenDatabase();
    const { id } = await hoogbegaafd(db);
    await markeer(db, id);
    await voegToe(db);
    const groter = await hoogbegaafd(db);
    expect(groter.id).not.toBe(id);
    expect(groter.merk).toMatchObject({ oordeel: 'GEWENST', volledig: false, nieuw: 1 });
    await markeer(db, groter.id, { reden: 'Ook met deze erbij.' });
    expect(await hoogbegaafd(db)).toBeUndefined();
    expect((await hoogbegaafd(db, true)).merk).toMatchObject({
      reden: 'Ook met deze erbij.',
      volledig: true,
      nieuw: 0,
    });
  });

  test('houdt een ongewenste overlap in de lijst, en mag van mening veranderen', async () => {
    const db = await eigenDatabase();
    const { id } = await hoogbegaafd(db);
    await markeer(db, id, { oordeel: 'ONGEWENST', reden: 'Eén loket is genoeg.' });
    expect((await hoogbegaafd(db)).merk).toMatchObject({ oordeel: 'ONGEWENST', reden: 'Eén loket is genoeg.' });
    await markeer(db, id);
    expect(await hoogbegaafd(db)).toBeUndefined();
  });

  test('haalt een markering weer weg', async () => {
    const db = await eigenDatabase();
    const { id } = await hoogbegaafd(db);
    await markeer(db, id);
    const { data, errors } = await haalWeg(db, id, REGISSEUR);
    expect(errors).toBeUndefined();
    expect(data.haalMarkeringWeg.merk).toBeNull();
    expect((await hoogbegaafd(db)).merk).toBeNull();
    expect(await db.prisma.overlapmerk.count()).toBe(0);
  });

  test('laat bij elk record na wat er van de overlap gold en geldt, ook van wat is weggehaald', async () => {
    const db = await eigenDatabase();
    const { id, leden } = await hoogbegaafd(db);
    await markeer(db, id, { oordeel: 'ONGEWENST', reden: 'Eén loket is genoeg.' });
    await markeer(db, id);
    await haalWeg(db, id, REGISSEUR);
    const namen: string[] = leden.map(({ node }: any) => node.id);
    const gebeurd = await db.prisma.gebeurtenis.findMany({
      where: { soort: 'AANBOD', entiteitId: 'begaafd-dordt' },
      orderBy: { nr: 'asc' },
    });
    expect(
      gebeurd.map(({ was, wordt, reden }) => [
        ...new Set([was, wordt].flatMap((velden) => Object.values(velden as object))),
        reden,
      ]),
    ).toEqual([
      [null, 'ONGEWENST', 'Eén loket is genoeg.'],
      ['ONGEWENST', 'GEWENST', 'Ouders moeten kunnen kiezen.'],
      ['GEWENST', null, null],
    ]);
    expect(gebeurd.every((een) => een.rol === 'REGISSEUR' && een.onderwerp === 'kenmerk-1')).toBe(true);
    for (const veld of Object.keys(gebeurd[0]?.wordt ?? {})) expect(namen).toContain(veld.replace('overlap met ', ''));
  });
});

describe('markeren lukt niet', () => {
  test('voor een ander dan een regisseur', async () => {
    const db = await eigenDatabase();
    const { id } = await hoogbegaafd(db);
    for (const wie of [undefined, { rol: 'AANBIEDER' } as const, { rol: 'PROFESSIONAL' } as const]) {
      const code = wie ? 'FORBIDDEN' : 'UNAUTHENTICATED';
      const publiek: Wie = { rol: 'PUBLIEK' };
      expect((await markeer(db, id, {}, wie ?? publiek)).errors[0].extensions.code).toBe(code);
      expect((await haalWeg(db, id, wie ?? publiek)).errors[0].extensions.code).toBe(code);
    }
    expect(await db.prisma.overlapmerk.count()).toBe(0);
  });

  test('zonder goede reden, en een reden met persoonsgegevens wordt niet bewaard of herhaald', async () => {
    const db = await eigenDatabase();
    const { id } = await hoogbegaafd(db);
    for (const reden of ['  ', 'x'.repeat(501), 'Mevrouw Kwastmaker wil dit.', 'Bel 06-12345678.']) {
      const { errors } = await markeer(db, id, { reden });
      expect(errors[0].extensions).toMatchObject({ code: 'BAD_USER_INPUT', veld: 'reden' });
      expect(errors[0].message).not.toMatch(/Kwastmaker|12345678/);
    }
    expect(await db.prisma.overlapmerk.count()).toBe(0);
    expect((await markeer(db, id, { reden: 'Afgesproken op 12 oktober 2026.' })).errors).toBeUndefined();
  });

  test('van wat geen overlap is, of niet meer', async () => {
    const db = await eigenDatabase();
    const { id } = await hoogbegaafd(db);
    expect((await markeer(db, 'kapot')).errors[0].extensions).toMatchObject({
      code: 'BAD_USER_INPUT',
      veld: 'overlap',
    });
    const los = Buffer.from(JSON.stringify(['overlap', 'AANBOD', 'begaafd-dordt'])).toString('base64url');
    expect((await markeer(db, los)).errors[0].extensions).toMatchObject({ code: 'NOT_FOUND', veld: 'overlap' });
    await db.prisma.$transaction(async (tx) => {
      await tx.aanbod.updateMany({ where: { id: { not: 'begaafd-dordt' } }, data: { status: 'GESTOPT' } });
      await indexeerMee(tx);
    });
    expect((await markeer(db, id)).errors[0].extensions).toMatchObject({ code: 'NOT_FOUND', veld: 'overlap' });
  });

  test('van een groep die te groot is om te bespreken', async () => {
    const db = await eigenDatabase();
    const veel = Array.from({ length: 101 }, (_, nr) => `a${nr}`);
    const sleutel = Buffer.from(JSON.stringify(['overlap', 'AANBOD', ...veel])).toString('base64url');
    expect((await markeer(db, sleutel)).errors[0].message).toMatch(/heeft 101 leden; hoogstens 100/);
  });
});

test('een nieuwe Voorbeeldstad erft geen oordelen van de vorige, en echte oordelen blijven', async () => {
  const db = await eigenDatabase();
  await markeer(db, (await hoogbegaafd(db)).id);
  const echt = await db.prisma.overlapmerk.count();
  const { data } = await stel(db, `{ overlap(regio: VOORBEELDSTAD, minimum: 50) { edges { node { ${VELDEN} } } } }`);
  await markeer(db, data.overlap.edges[0].node.id);
  expect(await db.prisma.overlapmerk.count()).toBeGreaterThan(echt);
  await laadVoorbeeldstad(db, { aanbod: 20, zaad: 2, vervang: true }, () => {}, indexeerMee);
  expect(await db.prisma.overlapmerk.count()).toBe(echt);
});
