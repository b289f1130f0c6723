import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { leesTeksten, ontleed } from '../../prisma/laden/lees.ts';
import { schrijf } from '../../prisma/laden/schrijf.ts';
import { vergelijkMetRecords } from '../../search/bijwerken/controle.ts';
import { verouder } from '../../search/bijwerken/verouderen.ts';
import { haalIn, indexeerMee } from '../../search/index/index.ts';
import { PostgresZoekmachine } from '../../search/postgres/index.ts';
import { laadOntleder, type Ontleder } from '../../search/woorden/index.ts';
import { type TestDatabase, testDatabase } from '../kit/database.ts';

let db: TestDatabase;
let ontleder: Ontleder;
beforeAll(async () => {
  db = await testDatabase('vol');
  ontleder = await laadOntleder();
});
afterAll(() => db.sluit());

const document = (id: string) => db.prisma.document.findFirst({ where: { id } });
const verschil = async () => {
  const { ontbreekt, verouderd, teVeel } = await vergelijkMetRecords(
    db.prisma,
    new PostgresZoekmachine(db.prisma),
    ontleder,
  );
  return { ontbreekt, verouderd, teVeel };
};
const GEEN = { ontbreekt: [], verouderd: [], teVeel: [] };
const staatIn = async (woord: string) => (await db.prisma.woord.findUnique({ where: { woord } }))?.documenten ?? 0;

describe('de index', () => {
  test('is na het laden gelijk aan de records, met niets in de rij', async () => {
    expect(await db.prisma.wijziging.count()).toBe(0);
    expect(await verschil()).toEqual(GEEN);
  });

  test('telt van elk woord in hoeveel documenten het staat', async () => {
    const [{ aantal }] = (await db.prisma.$queryRaw`
      select count(*)::int as aantal from zoeken."Document" where zoekvector @@ '''impulsklas'''::tsquery`) as [
      { aantal: number },
    ];
    expect(aantal).toBeGreaterThan(0);
    expect(await staatIn('impulsklas')).toBe(aantal);
  });
});

describe('een verandering', () => {
  test('komt in dezelfde transactie in de index', async () => {
    await db.prisma.$transaction(async (tx) => {
      await tx.aanbod.update({ where: { id: 'impulsklas' }, data: { naam: 'Kwikstaartklas' } });
      await indexeerMee(tx);
    });
    expect((await document('impulsklas'))?.naam).toBe('Kwikstaartklas');
    expect(await staatIn('kwikstaartklas')).toBe(1);
    await db.prisma.aanbod.update({ where: { id: 'impulsklas' }, data: { naam: 'Impulsklas' } });
    await haalIn(db.prisma, ontleder);
    expect(await staatIn('kwikstaartklas')).toBe(0);
    expect(await verschil()).toEqual(GEEN);
  });

  test('gaat samen met haar transactie niet door', async () => {
    const mislukt = db.prisma.$transaction(async (tx) => {
      await tx.aanbod.update({ where: { id: 'impulsklas' }, data: { naam: 'Kwikstaartklas' } });
      await indexeerMee(tx);
      throw new Error('toch niet');
    });
    await expect(mislukt).rejects.toThrow('toch niet');
    expect((await document('impulsklas'))?.naam).toBe('Impulsklas');
    expect(await db.prisma.wijziging.count()).toBe(0);
    expect(await staatIn('kwikstaartklas')).toBe(0);
  });

  test('die iemand rechtstreeks in de database maakt, staat in de rij tot zij is ingehaald', async () => {
    await db.prisma.$executeRaw`update aanbod."Aanbod" set doel = 'Leren zeilen.' where id = 'impulsklas'`;
    expect(await db.prisma.wijziging.findMany()).toEqual([{ soort: 'AANBOD', id: 'impulsklas' }]);
    expect(await verschil()).toEqual({ ...GEEN, verouderd: [{ soort: 'AANBOD', id: 'impulsklas' }] });
    await haalIn(db.prisma, ontleder);
    expect(await db.prisma.wijziging.count()).toBe(0);
    expect(await staatIn('zeil')).toBe(1);
    expect(await verschil()).toEqual(GEEN);
  });

  test('van een naam komt bij alles wat die naam toont: organisatie, wijk en thema', async () => {
    const { organisaties } = await db.prisma.aanbod.findUniqueOrThrow({
      where: { id: 'impulsklas' },
      include: { organisaties: true },
    });
    await db.prisma.organisatie.update({
      where: { id: organisaties[0]?.organisatieId ?? '' },
      data: { naam: 'Zonnebloembond' },
    });
    await db.prisma.wijk.update({ where: { code: 'WK050507' }, data: { naam: 'Fonteinkwartier' } });
    await db.prisma.thema.update({ where: { code: 'dyslexie' }, data: { naam: 'Letterblindheid' } });
    await haalIn(db.prisma, ontleder);
    expect(JSON.stringify((await document('impulsklas'))?.velden)).toContain('Zonnebloembond');
    expect(await staatIn('fonteinkwartier')).toBeGreaterThan(0);
    expect(JSON.stringify((await document('poortwachter-dyslexie-dordrecht'))?.velden)).toContain('Letterblindheid');
    expect(await verschil()).toEqual(GEEN);
  });

  test('van een wachttijd, een schoolprofiel en een oude schoolcode telt ook', async () => {
    const onderwerp = await db.prisma.onderwerp.findFirstOrThrow({ where: { soort: 'AANBOD', herkomst: 'BRON' } });
    await db.prisma.wachttijdmeting.create({
      data: {
        onderwerpSoort: 'AANBOD',
        onderwerpId: onderwerp.id,
        peildatum: new Date(new Date().toISOString().slice(0, 10)),
        aanmeldstop: true,
        herkomst: 'INVOER',
      },
    });
    await db.prisma.schoolcode.create({ data: { code: '99ZZ99', schoolId: '18YS03', register: 'proef' } });
    await haalIn(db.prisma, ontleder);
    expect((await document(onderwerp.id))?.wachttijdstatus).toBe('AANMELDSTOP');
    expect(await staatIn('99zz99')).toBe(0);
    expect((await document('18YS03'))?.rang[0]).toContain(' 99zz99 ');
    expect(await verschil()).toEqual(GEEN);
  });

  test('die een record weghaalt, haalt het uit de index', async () => {
    await db.prisma.begrip.delete({ where: { id: 'alv' } });
    await haalIn(db.prisma, ontleder);
    expect(await document('alv')).toBeNull();
    expect(await verschil()).toEqual(GEEN);
  });

  test('die niets verandert aan wat zoeken weet, schrijft niets', async () => {
    await db.prisma.aanbod.update({
      where: { id: 'schakelklas' },
      data: { opmerking: 'Alleen voor wie het beheert.' },
    });
    expect(await haalIn(db.prisma, ontleder)).toEqual({ gelezen: 1, geschreven: 0, verwijderd: 0 });
  });
});

test('een meting die vandaag oud wordt, komt vandaag als verouderd in de index', async () => {
  const vandaag = await db.prisma.document.findFirstOrThrow({
    where: { wachttijdstatus: 'BINNEN_NORM', wachttijdTot: { not: null } },
  });
  const later = new Date((vandaag.wachttijdTot as Date).getTime() + 36 * 3_600_000);
  expect(await verouder(db.prisma, later)).toBeGreaterThan(0);
  await haalIn(db.prisma, ontleder, { nu: later });
  expect((await document(vandaag.id))?.wachttijdstatus).toBe('VEROUDERD');
  expect(await verouder(db.prisma, later)).toBe(0);
});

test('opnieuw laden van dezelfde startgegevens verandert niets aan de index', async () => {
  await db.prisma.$transaction(async (tx) => {
    await schrijf(tx, ontleed(await leesTeksten()));
    await indexeerMee(tx);
  });
  expect(await verschil()).toEqual(GEEN);
});
