import { expect, test } from 'vitest';
import { naambeginnen, naamsleutel } from '../../search/meilisearch/naam.ts';
import { eigenDatabase } from '../kit/database.ts';

const NAMEN = ['Één tegen eenzaamheid', '’t Kofschip', '(Z)elfstandig', '  2GETHER ', 'Öde & co', '!!!', '@school'];

test('een naam staat bij Meilisearch op dezelfde plek als in de database', async () => {
  const { prisma } = await eigenDatabase('leeg');
  for (const naam of NAMEN) {
    const [rij] = await prisma.$queryRaw<{ sleutel: string }[]>`select gedeeld.sorteersleutel(${naam}) as sleutel`;
    expect(naamsleutel(naam)).toBe(rij?.sleutel.trim());
  }
});

test('een naam wordt gevonden op het begin van elk van zijn woorden', () => {
  expect(naambeginnen('’t Huis van Sára')).toEqual(['t huis van sara', 'huis van sara', 'van sara', 'sara']);
});
