import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Database } from '../../prisma/database.ts';
import { BESTANDEN } from '../../prisma/laden/lees.ts';
import { laadPakket } from '../../prisma/laden/schrijf.ts';
import { laadStartdata } from '../../prisma/laden/start.ts';
import { bij, eenAanbod, inhoud, metKopie, verseDatabase } from './kit.ts';

let db: Database;

beforeAll(async () => {
  db = await verseDatabase();
  await laadStartdata(db);
}, 60_000);
afterAll(() => db.sluit());

const vergeet = () => db.prisma.lading.deleteMany();
/** Wat een wijziging altijd raakt, telt niet mee: het tijdstip van schrijven. */
const zonderTijd = (tekst: string) => tekst.replace(/\d{4}-\d\d-\d\d \d\d:\d\d:[\d.]+\+00/g, 'TIJD');

it('een tweede keer laden verandert niets', async () => {
  const voor = await inhoud(db);
  const uitkomst = await laadStartdata(db);
  expect(uitkomst).toMatchObject({ geladen: false, verwijderd: 0 });
  expect(uitkomst.aantallen).toMatchObject({ aanbod: 143 });
  expect(await inhoud(db)).toBe(voor);
});

it('opnieuw schrijven geeft dezelfde rijen', async () => {
  const voor = zonderTijd(await inhoud(db));
  await vergeet();
  expect(await laadStartdata(db)).toMatchObject({ geladen: true, verwijderd: 0 });
  expect(zonderTijd(await inhoud(db))).toBe(voor);
});

it('een gemelde wachttijd en ingevoerd aanbod blijven staan als er opnieuw wordt geladen', async () => {
  const eigen = eenAanbod({ id: 'eigen-invoer', aanbieders: ['swv-dordrecht'], themas: ['taal'], zieOok: ['rochade'] });
  await laadPakket(db, { aanbod: [eigen] });
  const meting = { peildatum: new Date('2026-01-31'), aanmeldwachttijdWeken: 3, herkomst: 'INVOER' as const };
  await db.prisma.wachttijdmeting.create({ data: { onderwerpSoort: 'AANBOD', onderwerpId: 'rochade', ...meting } });
  await vergeet();
  await laadStartdata(db);
  const gebleven = await db.prisma.aanbod.findUnique({
    where: { id: 'eigen-invoer' },
    include: { verwijstNaar: true },
  });
  expect(gebleven?.verwijstNaar.map((v) => v.naarId)).toEqual(['rochade']);
  expect(await db.prisma.wachttijdmeting.count({ where: { onderwerpId: 'rochade' } })).toBe(1);
});

it('wat uit de startgegevens is verdwenen, verdwijnt ook uit de database', async () => {
  await metKopie(
    'aanbod',
    (rijen) => rijen.filter((rij) => rij['id'] !== 'playing-for-success'),
    async (map) => {
      expect(await laadStartdata(db, { map })).toMatchObject({ geladen: true, verwijderd: 1 });
    },
  );
  expect(await db.prisma.aanbod.findUnique({ where: { id: 'playing-for-success' } })).toBeNull();
  expect(await db.prisma.onderwerp.count({ where: { id: 'playing-for-success' } })).toBe(0);
  expect(await db.prisma.aanbod.findUnique({ where: { id: 'eigen-invoer' } })).not.toBeNull();
});

it('een organisatie die ingevoerd aanbod nog nodig heeft, blijft staan', async () => {
  const eigen = eenAanbod({ id: 'eigen-invoer', aanbieders: ['onderwijsraad'] });
  await laadPakket(db, { aanbod: [eigen] });
  await metKopie(
    'organisaties',
    (rijen) => rijen.filter((rij) => rij['id'] !== 'onderwijsraad'),
    (map) => laadStartdata(db, { map }),
  );
  expect(await db.prisma.organisatie.findUnique({ where: { id: 'onderwijsraad' } })).not.toBeNull();
});

it('een hernoemde themacode komt in de plaats van de oude', async () => {
  await metKopie('themas', bij('thuiszitten', { code: 'thuis-zitten' }), async (map) => {
    await veranderThemas(map, (code) => (code === 'thuiszitten' ? 'thuis-zitten' : code));
    expect(await laadStartdata(db, { map })).toMatchObject({ geladen: true });
  });
  expect(await db.prisma.thema.findUnique({ where: { code: 'thuiszitten' } })).toBeNull();
  expect(await db.prisma.thema.findUnique({ where: { code: 'thuis-zitten' } })).toMatchObject({ naam: 'Thuiszitten' });
  const bekend = await db.prisma.activiteitBekend.findMany({
    where: { soort: 'THEMA', code: { startsWith: 'thuis' } },
  });
  expect(bekend.map(({ code }) => code)).toEqual(['thuis-zitten']);
});

it('een verdwenen thema dat ingevoerd aanbod nog noemt, blijft staan en staat zijn naam af', async () => {
  await laadStartdata(db);
  await laadPakket(db, {
    aanbod: [eenAanbod({ id: 'eigen-invoer', aanbieders: ['swv-dordrecht'], themas: ['thuiszitten'] })],
  });
  await metKopie('themas', bij('thuiszitten', { code: 'thuis-zitten' }), async (map) => {
    await veranderThemas(map, (code) => (code === 'thuiszitten' ? 'thuis-zitten' : code));
    await laadStartdata(db, { map });
  });
  const namen = await db.prisma.thema.findMany({ where: { code: { startsWith: 'thuis' } }, orderBy: { code: 'asc' } });
  expect(namen.map(({ naam }) => naam)).toEqual(['Thuiszitten', 'Thuiszitten (vervallen thuiszitten)']);
});

it('een hernoemde norm en een verdwenen samengevoegde activiteit laten niets achter', async () => {
  await metKopie('normen', bij('treeknorm', { code: 'zorgnorm' }), async (map) => {
    await writeFile(path.join(map, BESTANDEN.vervallenActiviteiten), '[]');
    await laadStartdata(db, { map });
  });
  expect(await db.prisma.wachttijdnorm.count({ where: { code: 'treeknorm' } })).toBe(0);
  expect(await db.prisma.onderwerp.count({ where: { normCode: 'zorgnorm', id: 'eigen-invoer' } })).toBe(1);
  expect(await db.prisma.vervallenActiviteit.count()).toBe(0);
});

/** Verandert de themacodes van aanbod en activiteiten in een kopie van de startgegevens. */
async function veranderThemas(map: string, verander: (code: string) => string): Promise<void> {
  for (const soort of ['aanbod', 'activiteiten'] as const) {
    const bestand = path.join(map, BESTANDEN[soort]);
    const rijen = JSON.parse(await readFile(bestand, 'utf8')) as { themas?: string[] }[];
    const nieuw = rijen.map((rij) => (rij.themas ? { ...rij, themas: rij.themas.map(verander) } : rij));
    await writeFile(bestand, JSON.stringify(nieuw));
  }
}
