import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { ruimVondstenOp, startVondsten, telVondsten } from '../../search/vondsten.ts';
import { type TestGateway, testGateway } from '../kit/gateway.ts';
import { zoek } from '../zoeken/kit.ts';

const LANG = { tussenMs: 60_000 };
const vondsten = () => gateway.db.prisma.vondst.findMany({ orderBy: [{ soort: 'asc' }, { id: 'asc' }] });

let gateway: TestGateway;
beforeAll(async () => {
  gateway = await testGateway();
});
afterAll(() => gateway.stop());
beforeEach(() => gateway.db.prisma.vondst.deleteMany());

test('wat vooraan staat bij een zoekvraag telt als gevonden, en wat iemand opent als geopend; nooit de vraag of de vrager', async () => {
  const teller = startVondsten(gateway.db.prisma, LANG);
  const { ids } = await zoek(gateway, 'thuiszitters', { first: 3 });
  await zoek(gateway, 'thuiszitters', { first: 3 });
  await gateway.vraag('{ aanbod(id: "rochade") { naam } school(id: "18YS03") { naam } }');
  await teller.stop();
  const rijen = await vondsten();
  expect(
    rijen
      .filter(({ gevonden }) => gevonden === 2)
      .map(({ id }) => id)
      .sort(),
  ).toEqual([...ids].sort());
  expect(rijen.filter(({ geopend }) => geopend === 1).map(({ id }) => id)).toEqual(['rochade', '18YS03']);
  expect(Object.keys(rijen[0] ?? {}).sort()).toEqual(['dag', 'geopend', 'gevonden', 'id', 'soort']);
});

test('wie bij elke letter zoekt, verder bladert of niets vraagt, telt niet mee', async () => {
  const teller = startVondsten(gateway.db.prisma, LANG);
  await gateway.vraag('{ zoek(vraag: "thuiszitters", meetellen: false) { totaal } }');
  await zoek(gateway, '');
  const { data } = await gateway.vraag<any>(
    '{ zoek(vraag: "school", meetellen: false, first: 2) { pageInfo { endCursor } } }',
  );
  await zoek(gateway, 'school', { after: data.zoek.pageInfo.endCursor });
  await teller.stop();
  expect(await vondsten()).toEqual([]);
});

test('een zoekvraag doet er geen opdracht voor op de database', async () => {
  const { db } = gateway;
  await zoek(gateway, 'thuiszitters');
  db.geteld();
  await zoek(gateway, 'thuiszitters');
  const zonder = db.geteld();
  const teller = startVondsten(db.prisma, LANG);
  await zoek(gateway, 'thuiszitters');
  expect(db.geteld()).toHaveLength(zonder.length);
  await teller.stop();
});

test('twee processen die tegelijk tellen, tellen bij elkaar op; een ouder aantal verdwijnt na zijn tijd', async () => {
  const { prisma } = gateway.db;
  const nu = new Date('2026-11-22T12:00:00Z');
  const sleutels = [{ soort: 'AANBOD' as const, id: 'rochade' }];
  for (const keer of [1, 2]) {
    const teller = startVondsten(prisma, LANG);
    for (let nr = 0; nr < keer; nr++) telVondsten(prisma, 'GEVONDEN', sleutels, nu);
    telVondsten(prisma, 'GEOPEND', sleutels, new Date('2026-08-01T12:00:00Z'));
    await teller.stop();
  }
  expect((await vondsten()).map(({ gevonden, geopend }) => [gevonden, geopend]).sort()).toEqual([
    [0, 2],
    [3, 0],
  ]);
  expect(await ruimVondstenOp(prisma, nu, 90)).toBe(1);
  expect((await vondsten()).map(({ gevonden }) => gevonden)).toEqual([3]);
});

test('een teller die niet kan schrijven, houdt niemand op', async () => {
  const kapot = { $executeRawUnsafe: () => Promise.reject(new Error('weg')) } as never;
  const teller = startVondsten(kapot, LANG);
  telVondsten(kapot, 'GEVONDEN', [{ soort: 'AANBOD', id: 'x' }], new Date());
  await expect(teller.stop()).resolves.toBeUndefined();
});
