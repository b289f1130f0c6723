import { expect, it } from 'vitest';
import { laadVoorbeeldstad } from '../../prisma/laden/voorbeeldstad.ts';
import { gekendeCodes, verwachteCodes } from '../kit/bekend.ts';
import { eigenDatabase } from '../kit/database.ts';
import { PEILDATUM } from './kit.ts';

it('elk domein kent de wijken en organisaties van Voorbeeldstad, ook van een nieuwe, en vergeet ze als zij weg is', async () => {
  const db = await eigenDatabase('vol');
  const telVoorbeeld = () => db.prisma.schoolBekend.count({ where: { herkomst: 'VOORBEELD' } });
  const wijk = () => db.prisma.activiteitBekend.findFirst({ where: { soort: 'WIJK', herkomst: 'VOORBEELD' } });
  expect(await gekendeCodes(db)).toEqual(await verwachteCodes(db));
  expect(await wijk()).toMatchObject({ regio: 'VOORBEELDSTAD', lengtegraad: expect.any(Number) });
  const eerst = await telVoorbeeld();

  await laadVoorbeeldstad(db, { aanbod: 400, zaad: 7, peildatum: PEILDATUM, vervang: true });
  expect(await gekendeCodes(db)).toEqual(await verwachteCodes(db));
  expect(await telVoorbeeld()).toBeGreaterThan(eerst);

  await laadVoorbeeldstad(db, { aanbod: 0, vervang: true });
  expect(await telVoorbeeld()).toBe(0);
  expect(await gekendeCodes(db)).toEqual(await verwachteCodes(db));
});
