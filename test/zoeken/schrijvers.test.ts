import { expect, test } from 'vitest';
import { openDatabase } from '../../prisma/database.ts';
import { vergelijkMetRecords } from '../../search/bijwerken/controle.ts';
import { haalIn, indexeerMee } from '../../search/index/index.ts';
import { PostgresZoekmachine } from '../../search/postgres/index.ts';
import { telVerkeerdeWoorden } from '../../search/postgres/woordtelling.ts';
import { laadOntleder } from '../../search/woorden/index.ts';
import { eigenDatabase, type TestDatabase } from '../kit/database.ts';

const GEEN = { ontbreekt: [], verouderd: [], teVeel: [] };

async function verwachtKlopt({ prisma }: TestDatabase) {
  const ontleder = await laadOntleder();
  await haalIn(prisma, ontleder);
  expect(await vergelijkMetRecords(prisma, new PostgresZoekmachine(prisma), ontleder)).toMatchObject(GEEN);
  expect(await telVerkeerdeWoorden(prisma)).toBe(0);
}

test('wie tegelijk schrijft, houdt een ander niet vast en verliest niets', async ({ skip }) => {
  const db = await eigenDatabase();
  // De ingebouwde database heeft één verbinding: daar schrijft er altijd maar één.
  if (db.soort !== 'postgresql' || !db.url) return skip('vraagt om PostgreSQL');
  const ander = await openDatabase({ url: db.url, dataDir: '', verbindingen: 4 });
  try {
    const ids = (await db.prisma.aanbod.findMany({ select: { id: true }, orderBy: { id: 'asc' }, take: 40 })).map(
      ({ id }) => id,
    );
    const schrijf = (prisma: TestDatabase['prisma'], rij: readonly string[], woord: string) =>
      prisma.$transaction(
        async (tx) => {
          for (const id of rij) {
            await tx.aanbod.update({ where: { id }, data: { doel: `${woord} zeilen en koorddansen bij ${id}` } });
            if (rij.indexOf(id) % 10 === 9) await indexeerMee(tx);
          }
        },
        { timeout: 60_000 },
      );
    for (let ronde = 0; ronde < 3; ronde++) {
      const [even, oneven] = [0, 1].map((rest) => ids.filter((_, nr) => nr % 2 === rest)) as [string[], string[]];
      await Promise.all([
        schrijf(db.prisma, even, `Een${ronde}`),
        schrijf(ander.prisma, [...oneven].reverse(), 'Twee'),
      ]);
    }
    await verwachtKlopt(db);
  } finally {
    await ander.sluit();
  }
}, 120_000);

test('wie een record verandert terwijl een ander het in de index zet, staat er daarna goed in', async ({ skip }) => {
  const db = await eigenDatabase();
  if (db.soort !== 'postgresql' || !db.url) return skip('vraagt om PostgreSQL');
  const ander = await openDatabase({ url: db.url, dataDir: '', verbindingen: 4 });
  const ontleder = await laadOntleder();
  try {
    await db.prisma.$executeRaw`update aanbod."Aanbod" set doel = 'Leren zeilen.' where id = 'impulsklas'`;
    let klaar: Promise<unknown> = Promise.resolve();
    await db.prisma.$transaction(async (tx) => {
      await tx.aanbod.update({ where: { id: 'impulsklas' }, data: { doel: 'Leren koorddansen.' } });
      // Nu haalt een ander de rij leeg: het mag de rij van deze transactie niet meenemen.
      klaar = haalIn(ander.prisma, ontleder);
      await klaar;
    });
    await verwachtKlopt(db);
    expect(await db.prisma.woord.findUnique({ where: { woord: 'koorddans' } })).toMatchObject({ documenten: 1 });
  } finally {
    await ander.sluit();
  }
}, 60_000);

test('wat de naam van een ander overneemt, gaat mee als die verandert, verhuist of verdwijnt', async () => {
  const db = await eigenDatabase();
  const { prisma } = db;
  const rol = await prisma.aanbodOrganisatie.findFirstOrThrow({ where: { rol: 'AANBIEDER' } });
  const naar = await prisma.organisatie.findFirstOrThrow({
    where: { id: { not: rol.organisatieId }, aanbod: { none: { aanbodId: rol.aanbodId } } },
  });
  // Van aanbieder veranderen: de oude en de nieuwe organisatie hebben andere thema's.
  await prisma.$executeRaw`
    update aanbod."AanbodOrganisatie" set "organisatieId" = ${naar.id}
    where "aanbodId" = ${rol.aanbodId} and "organisatieId" = ${rol.organisatieId} and rol = 'AANBIEDER'`;
  await verwachtKlopt(db);
  await prisma.organisatie.update({ where: { id: naar.id }, data: { naam: 'Stichting Kwikstaart' } });
  await verwachtKlopt(db);
  // Een organisatie waar een activiteit naar verwijst, verdwijnt.
  const verwijst = await prisma.activiteitOrganisatie.findFirstOrThrow({
    where: {
      organisatieId: { in: (await prisma.organisatie.findMany({ where: { aanbod: { none: {} } } })).map((o) => o.id) },
    },
  });
  await prisma.$executeRaw`update aanbod."Organisatie" set "onderdeelVanId" = null where "onderdeelVanId" = ${verwijst.organisatieId}`;
  await prisma.organisatie.delete({ where: { id: verwijst.organisatieId } });
  await verwachtKlopt(db);
});
