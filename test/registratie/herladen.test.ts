import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { laadStartdata } from '../../prisma/laden/start.ts';
import { indexeerMee } from '../../search/index/index.ts';
import { beoordeelPaar } from '../../search/registratie/beoordelen.ts';
import { maakOngedaan, voegSamen } from '../../search/registratie/samenvoegen.ts';
import { type TestDatabase, testDatabase } from '../kit/database.ts';
import { heleInhoud, plekkenVan, REGISSEUR, voegAanbodIn } from './kit.ts';

const NU = new Date('2026-11-28T12:00:00Z');
let db: TestDatabase;
beforeEach(async () => {
  db = await testDatabase();
});
afterEach(() => db.sluit());

const samen = (blijft: string, vervalt: string) =>
  voegSamen(db.prisma, { soort: 'AANBOD', blijft, vervalt, neemOver: [], reden: 'twee keer ingevoerd' }, REGISSEUR);

async function laadOpnieuw(): Promise<void> {
  await db.prisma.lading.deleteMany({ where: { naam: 'startdata' } });
  await laadStartdata(db, { voorEinde: indexeerMee });
}

describe('opnieuw laden uit de bronnen', () => {
  test('laat een ingevoerd record dat in een record uit de bronnen opging, daarin zitten', async () => {
    await voegAanbodIn(db, 'ingevoerd', { website: 'https://alleen-bij-ingevoerd.nl' });
    await samen('impulsklas', 'ingevoerd');
    await laadOpnieuw();
    expect(await db.prisma.aanbod.findUnique({ where: { id: 'impulsklas' } })).toMatchObject({
      vroegereIds: expect.arrayContaining(['ingevoerd']),
      alternatieveNamen: expect.arrayContaining(['Naam ingevoerd']),
      website: 'https://alleen-bij-ingevoerd.nl',
    });
    expect(await plekkenVan(db, 'ingevoerd')).toEqual([]);
  });

  test('houdt een keten van samenvoegingen heel', async () => {
    await voegAanbodIn(db, 'inv-b');
    await voegAanbodIn(db, 'inv-a');
    await samen('inv-b', 'impulsklas');
    await samen('inv-a', 'inv-b');
    await laadOpnieuw();
    const over = await db.prisma.aanbod.findMany({ where: { id: { in: ['impulsklas', 'inv-a', 'inv-b'] } } });
    expect(over.map(({ id }) => id)).toEqual(['inv-a']);
    expect(over[0]?.vroegereIds).toEqual(expect.arrayContaining(['inv-b', 'impulsklas']));
  });

  test('laat elke samenvoeging daarna nog precies ongedaan maken, ook wat niet uit de bronnen kwam', async () => {
    const [blijft, vervalt] = ['impulsklas', 'zomerschool-dordrecht'];
    const meting = { onderwerpSoort: 'AANBOD', peildatum: new Date('2026-05-01'), herkomst: 'INVOER' } as const;
    await db.prisma.wachttijdmeting.create({ data: { ...meting, onderwerpId: vervalt, aanmeldwachttijdWeken: 7 } });
    const voor = await heleInhoud(db);
    const { id } = await samen(blijft, vervalt);
    await laadOpnieuw();
    const { gelaten } = await maakOngedaan(db.prisma, id, 'toch niet', REGISSEUR, NU);
    expect(gelaten).toEqual([]);
    expect(await heleInhoud(db)).toEqual(voor);
  });
});

describe('ongedaan maken', () => {
  test('gaat bij twee records in hetzelfde record in omgekeerde volgorde, en verliest dan niets', async () => {
    for (const id of ['a', 'bb', 'ccc']) await voegAanbodIn(db, id);
    const voor = await heleInhoud(db);
    const eerst = await samen('a', 'bb');
    const daarna = await samen('a', 'ccc');
    await expect(maakOngedaan(db.prisma, eerst.id, 'x', REGISSEUR, NU)).rejects.toThrow(daarna.id);
    await maakOngedaan(db.prisma, daarna.id, 'x', REGISSEUR, NU);
    await maakOngedaan(db.prisma, eerst.id, 'x', REGISSEUR, NU);
    expect(await heleInhoud(db)).toEqual(voor);
  });

  test('lukt ook als iets wat erbij hoorde intussen is verwijderd of zelf is samengevoegd', async () => {
    const organisatie = (id: string) =>
      db.prisma.organisatie.create({ data: { id, naam: id, soort: 'OVERIG', regio: 'DORDRECHT', herkomst: 'INVOER' } });
    await organisatie('o1');
    await organisatie('o2');
    for (const id of ['x', 'y', 'z']) await voegAanbodIn(db, id);
    const rol = 'AANBIEDER' as const;
    await db.prisma.aanbodOrganisatie.createMany({
      data: ['x', 'z'].map((aanbodId) => ({ aanbodId, organisatieId: 'o2', rol })),
    });
    await db.prisma.school.create({
      data: { id: 's', naam: 's', regio: 'DORDRECHT', herkomst: 'INVOER', bestuurId: 'o2' },
    });
    const opdracht = { soort: 'ORGANISATIE', blijft: 'o1', vervalt: 'o2', neemOver: [], reden: 'x' } as const;
    const { id } = await voegSamen(db.prisma, opdracht, REGISSEUR);
    await samen('y', 'x');
    await db.prisma.aanbod.delete({ where: { id: 'z' } });
    await db.prisma.school.delete({ where: { id: 's' } });

    const { gelaten } = await maakOngedaan(db.prisma, id, 'toch niet', REGISSEUR, NU);

    expect(await db.prisma.organisatie.count({ where: { id: { in: ['o1', 'o2'] } } })).toBe(2);
    expect(gelaten.map(({ tabel }) => tabel)).toEqual(expect.arrayContaining(['AanbodOrganisatie', 'School']));
  });

  test('laat wat er vóór het samenvoegen over het paar was besloten, weer gelden', async () => {
    await voegAanbodIn(db, 'a');
    await voegAanbodIn(db, 'b');
    await beoordeelPaar(db.prisma, 'AANBOD', 'a', 'b', { oordeel: 'GEEN_DUBBEL', reden: 'dagdeel', wie: REGISSEUR });
    const { id } = await samen('a', 'b');
    await maakOngedaan(db.prisma, id, 'vergissing', REGISSEUR, NU);
    const paar = await db.prisma.dubbeling.findFirst({ where: { soort: 'AANBOD', a: 'a', b: 'b' } });
    expect(paar?.status).toBe('GEEN_DUBBEL');
  });
});

test('wanneer iets geldt, volgt uit wanneer het blijvende record is nagekeken', async () => {
  const nagekeken = (dag: string) =>
    ({ nagekekenOp: new Date(dag), nagekekenDoor: 'AANBIEDER', geldtOp: new Date(dag) }) as const;
  await voegAanbodIn(db, 'a', nagekeken('2024-01-01'));
  await voegAanbodIn(db, 'b', nagekeken('2026-11-01'));
  await samen('a', 'b');
  const a = await db.prisma.aanbod.findUniqueOrThrow({ where: { id: 'a' } });
  expect(a.geldtOp).toEqual(a.nagekekenOp);
});

test('een besluit gaat over op het record waarin een van de twee opging, ook als dat paar er nog niet was', async () => {
  for (const id of ['p', 'q', 'r']) await voegAanbodIn(db, id);
  await beoordeelPaar(db.prisma, 'AANBOD', 'q', 'r', { oordeel: 'BEVESTIGD', reden: 'zelfde', wie: REGISSEUR });
  const { id } = await samen('p', 'q');
  const paar = () => db.prisma.dubbeling.findFirst({ where: { soort: 'AANBOD', a: 'p', b: 'r' } });
  expect(await paar()).toMatchObject({ status: 'BEVESTIGD', groep: 'p' });
  await maakOngedaan(db.prisma, id, 'toch niet', REGISSEUR, NU);
  expect(await paar()).toBeNull();
});
