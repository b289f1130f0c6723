import { setTimeout as wacht } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Prisma } from '../../prisma/generated/client/client.ts';
import { beoordeelPaar } from '../../search/registratie/beoordelen.ts';
import { legOordeelVast } from '../../search/registratie/oordelen.ts';
import { voegSamen } from '../../search/registratie/samenvoegen.ts';
import { bewaar } from '../../search/registratie/schrijf.ts';
import { leesVersie, meldVersie, ruimVersiesOp } from '../../search/versie.ts';
import { type TestDatabase, testDatabase } from '../kit/database.ts';
import { REGISSEUR, voegAanbodIn } from './kit.ts';

let db: TestDatabase;
beforeEach(async ({ skip }) => {
  db = await testDatabase();
  // De ingebouwde database heeft één verbinding: daar is er altijd maar één tegelijk bezig.
  if (db.soort !== 'postgresql') skip('vraagt om PostgreSQL');
});
afterEach(() => db.sluit());

/** Doet iets in een transactie die openblijft tot `rond`. */
function begin(doe: (tx: Prisma.TransactionClient) => Promise<unknown>) {
  const { promise: hek, resolve: los } = Promise.withResolvers<void>();
  const { promise: begonnen, resolve: klaar } = Promise.withResolvers<void>();
  const werk = db.prisma.$transaction(
    async (tx) => {
      await doe(tx);
      klaar();
      await hek;
    },
    { timeout: 30_000 },
  );
  return {
    begonnen,
    rond: async () => {
      los();
      await werk;
    },
  };
}

/** Start iets dat op een open transactie moet wachten, en rondt die daarna af. */
async function terwijl(open: ReturnType<typeof begin>, doe: () => Promise<unknown>): Promise<void> {
  await open.begonnen;
  const werk = doe();
  // Geen grens maar een kans: zonder vergrendeling is het werk nu klaar, en ziet het de open transactie niet.
  await Promise.race([werk, wacht(1_500)]);
  await open.rond();
  await werk;
}

const gevonden = (a: string, b: string, kans: number) => ({ a, b, kans, bits: 5, redenen: [], vanafTrede: null });
const samen = () =>
  voegSamen(db.prisma, { soort: 'AANBOD', blijft: 'a', vervalt: 'b', neemOver: [], reden: 'dubbel' }, REGISSEUR);

describe('samenvoegen', () => {
  test('overschrijft niet wat een ander tegelijk aan een verwijzend record verandert', async () => {
    for (const id of ['a', 'b']) await voegAanbodIn(db, id);
    const { id } = await db.prisma.activiteit.findFirstOrThrow({ where: { herkomst: { not: 'VOORBEELD' } } });
    await db.prisma.activiteit.update({ where: { id }, data: { zieOokAanbod: ['b'] } });
    await terwijl(
      begin((tx) => tx.activiteit.update({ where: { id }, data: { naam: 'Nieuwe naam' } })),
      samen,
    );
    expect(await db.prisma.activiteit.findUnique({ where: { id } })).toMatchObject({
      naam: 'Nieuwe naam',
      zieOokAanbod: ['a'],
    });
  });

  test('neemt een meting mee die tegelijk binnenkomt', async () => {
    for (const id of ['a', 'b']) await voegAanbodIn(db, id);
    const { code: normCode } = await db.prisma.wachttijdnorm.findFirstOrThrow();
    await db.prisma.onderwerp.createMany({
      data: ['a', 'b'].map((id) => ({
        id,
        soort: 'AANBOD' as const,
        naam: id,
        regio: 'DORDRECHT' as const,
        normCode,
        herkomst: 'INVOER' as const,
      })),
    });
    const meting = {
      onderwerpSoort: 'AANBOD',
      onderwerpId: 'b',
      herkomst: 'INVOER',
      aanmeldwachttijdWeken: 7,
    } as const;
    await terwijl(
      begin((tx) => tx.wachttijdmeting.create({ data: { ...meting, peildatum: new Date('2026-05-01') } })),
      samen,
    );
    expect(await db.prisma.wachttijdmeting.count({ where: { onderwerpId: 'a' } })).toBe(1);
  });
});

describe('een besluit', () => {
  const besluit = { oordeel: 'BEVESTIGD', reden: 'zelfde', wie: REGISSEUR } as const;

  test('wordt niet overschreven door wie tegelijk gevonden paren bewaart', async () => {
    for (const id of ['a', 'b', 'c']) await voegAanbodIn(db, id);
    await bewaar(db.prisma, { groep: 'AANBOD echt', ids: ['b', 'c'], paren: [gevonden('b', 'c', 0.99)] });
    await terwijl(
      begin((tx) => legOordeelVast(tx, { soort: 'AANBOD', a: 'b', b: 'c' }, besluit)),
      () =>
        bewaar(db.prisma, {
          groep: 'AANBOD echt',
          ids: ['a'],
          paren: [gevonden('a', 'b', 0.99), gevonden('a', 'c', 0.99)],
        }),
    );
    const paar = await db.prisma.dubbeling.findFirst({ where: { a: 'b', b: 'c' } });
    expect(paar?.status).toBe('BEVESTIGD');
  });

  test('en een ander besluit tegelijk geven samen de goede groepen', async () => {
    for (const id of ['a', 'b', 'c']) await voegAanbodIn(db, id);
    const paren = [gevonden('a', 'b', 0.99), gevonden('a', 'c', 0.98), gevonden('b', 'c', 0.97)];
    await bewaar(db.prisma, { groep: 'AANBOD echt', ids: ['a', 'b', 'c'], paren });
    const nee = { ...besluit, oordeel: 'GEEN_DUBBEL' } as const;
    await terwijl(
      begin((tx) => legOordeelVast(tx, { soort: 'AANBOD', a: 'a', b: 'c' }, nee)),
      () => beoordeelPaar(db.prisma, 'AANBOD', 'a', 'b', nee),
    );
    const rijen = await db.prisma.dubbeling.findMany({
      where: { soort: 'AANBOD', a: { in: ['a', 'b'] }, b: { in: ['b', 'c'] } },
      select: { a: true, b: true, status: true, groep: true },
      orderBy: [{ a: 'asc' }, { b: 'asc' }],
    });
    expect(rijen).toEqual([
      { a: 'a', b: 'b', status: 'GEEN_DUBBEL', groep: null },
      { a: 'a', b: 'c', status: 'GEEN_DUBBEL', groep: null },
      { a: 'b', b: 'c', status: 'OPEN', groep: 'b' },
    ]);
  });
});

test('een stand van de gegevens komt nooit terug, ook niet als een trage transactie na het opruimen klaar is', async () => {
  const traag = begin(meldVersie);
  await traag.begonnen;
  await meldVersie(db.prisma);
  await ruimVersiesOp(db.prisma);
  const standen = [await leesVersie(db.prisma)];
  await traag.rond();
  standen.push(await leesVersie(db.prisma));
  await ruimVersiesOp(db.prisma);
  standen.push(await leesVersie(db.prisma));
  expect(new Set(standen).size).toBe(3);
});
