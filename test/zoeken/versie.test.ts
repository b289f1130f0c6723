import { expect, test } from 'vitest';
import { indexeerMee } from '../../search/index/index.ts';
import { leesVersie, perVersie, regelsIn, ruimVersiesOp } from '../../search/versie.ts';
import { eigenDatabase } from '../kit/database.ts';

const NU = new Date('2026-11-28T12:00:00Z');

test('een antwoord wordt onthouden tot er iets verandert, of tot de volgende dag', async () => {
  const { prisma } = await eigenDatabase();
  let keer = 0;
  const vraag = (nu = NU, sleutel = 'zo') => perVersie(prisma, sleutel, nu, async () => ({ keer: ++keer }));

  expect(await vraag()).toEqual({ keer: 1 });
  expect(await vraag()).toEqual({ keer: 1 });
  expect(await vraag(NU, 'anders')).toEqual({ keer: 2 });

  await prisma.$transaction(async (tx) => {
    await tx.aanbod.updateMany({ where: { id: 'impulsklas' }, data: { naam: 'Impulsklas nieuw' } });
    await indexeerMee(tx);
  });
  expect(await vraag()).toEqual({ keer: 3 });
  expect(await vraag(new Date('2026-11-29T12:00:00Z'))).toEqual({ keer: 4 });
});

test('grote antwoorden verdringen wat het langst niet is gevraagd; wat te groot is, wordt niet onthouden', async () => {
  const { prisma } = await eigenDatabase('leeg');
  let keer = 0;
  const vraag = (sleutel: string, regels: number) =>
    perVersie(prisma, sleutel, NU, async () => ({ keer: ++keer, regels: new Array<number>(regels).fill(0) }));
  for (const sleutel of ['a', 'b', 'c']) await vraag(sleutel, 90_000);
  expect((await vraag('c', 90_000)).keer).toBe(3);
  expect((await vraag('a', 90_000)).keer).toBe(4);
  expect((await vraag('reus', 900_000)).keer).toBe(5);
  expect((await vraag('reus', 900_000)).keer).toBe(6);
  expect((await vraag('a', 90_000)).keer).toBe(4);
});

test('de omvang van een antwoord is wat er in zijn lijsten staat, ook in lijsten daarin', () => {
  const groep = { naam: 'een', leden: [{ id: 'a' }, { id: 'b' }, { id: 'c' }] };
  expect(regelsIn({ groepen: [groep, groep], totaal: 2, leeg: null })).toBe(8);
});

test('een fout wordt niet onthouden', async () => {
  const { prisma } = await eigenDatabase('leeg');
  await expect(perVersie(prisma, 'x', NU, () => Promise.reject(new Error('stuk')))).rejects.toThrow('stuk');
  expect(await perVersie(prisma, 'x', NU, async () => ({ goed: true }))).toEqual({ goed: true });
});

test('opruimen laat één regel over, met een nummer dat er nog niet was', async () => {
  const { prisma } = await eigenDatabase();
  const nrVan = async () => Number((await leesVersie(prisma)).split('.')[0]);
  const eerst = await nrVan();
  await ruimVersiesOp(prisma);
  expect(await nrVan()).toBeGreaterThan(eerst);
  expect(await prisma.versie.count()).toBe(1);
});
