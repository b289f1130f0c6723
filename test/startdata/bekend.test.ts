import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Database } from '../../prisma/database.ts';
import { laadStartdata } from '../../prisma/laden/start.ts';
import { gekendeCodes, verwachteCodes } from '../kit/bekend.ts';
import { bij, metKopie, verseDatabase } from './kit.ts';

let db: Database;

beforeAll(async () => {
  db = await verseDatabase();
  await laadStartdata(db);
}, 60_000);
afterAll(() => db.sluit());

const bekend = (soort: 'WIJK' | 'THEMA' | 'ORGANISATIE', code: string) =>
  db.prisma.activiteitBekend.findUnique({ where: { soort_code: { soort, code } } });

it('elk domein kent na het laden precies de wijken, thema’s en organisaties van het domein aanbod', async () => {
  const gekend = await gekendeCodes(db);
  expect(gekend).toEqual(await verwachteCodes(db));
  expect(gekend['scholen']?.length).toBeGreaterThan(13 + 91);
  expect(await bekend('WIJK', 'WK050507')).toMatchObject({
    regio: 'DORDRECHT',
    lengtegraad: expect.any(Number),
    breedtegraad: expect.any(Number),
    herkomst: 'OPEN_DATA',
  });
});

it('een ander hoofdthema komt bij opnieuw laden ook in de kopieën', async () => {
  const ander = await db.prisma.thema.findFirstOrThrow({
    where: { ouderCode: null, kinderen: { none: { code: 'taal' } } },
  });
  expect((await bekend('THEMA', 'taal'))?.ouder).not.toBe(ander.code);
  await metKopie('themas', bij('taal', { ouder: ander.code }), (map) => laadStartdata(db, { map }));
  expect((await bekend('THEMA', 'taal'))?.ouder).toBe(ander.code);
  expect(await gekendeCodes(db)).toEqual(await verwachteCodes(db));
});

it('een organisatie die uit de startgegevens verdwijnt, verdwijnt ook uit de kopieën', async () => {
  expect(await bekend('ORGANISATIE', 'onderwijsraad')).not.toBeNull();
  await metKopie(
    'organisaties',
    (rijen) => rijen.filter((rij) => rij['id'] !== 'onderwijsraad'),
    (map) => laadStartdata(db, { map }),
  );
  expect(await bekend('ORGANISATIE', 'onderwijsraad')).toBeNull();
  expect(await gekendeCodes(db)).toEqual(await verwachteCodes(db));
});
